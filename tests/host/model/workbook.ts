import { ApiObject } from '../protocol/api-object';
import { Application } from './application';
import { CommentCollection } from './comment-collection';
import type { BookData } from './data/book-data';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { NoteCollection } from './note-collection';
import { Range } from './range';
import { Runtime } from './runtime';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of everything on the wire. */
export class Workbook extends ApiObject {
  constructor(readonly book: BookData) {
    super('Workbook');
  }

  get application(): Application {
    return new Application(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get notes(): NoteCollection {
    return new NoteCollection(this.book);
  }
  get comments(): CommentCollection {
    return new CommentCollection(this.book, null);
  }
  get functions(): Functions {
    return new Functions(this.book);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }
  get name(): string {
    return this.book.name;
  }
  get readOnly(): boolean {
    return this.book.isReadOnly;
  }
  get isDirty(): boolean {
    return this.book.isDirty;
  }

  getSelectedRange(): Range {
    const { sheet, range } = this.#selection();
    return new Range(this.book, sheet, range);
  }
  getActiveCell(): Range {
    const { sheet, range } = this.#selection();
    return new Range(this.book, sheet, { ...range, bottom: range.top, right: range.left });
  }

  #selection(): NonNullable<BookData['selection']> {
    const { selection, activeSheet } = this.book;
    return selection ?? { sheet: activeSheet, range: { top: 1, left: 1, bottom: 1, right: 1 } };
  }
}
