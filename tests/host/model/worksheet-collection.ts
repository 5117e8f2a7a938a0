import { ApiCollection, ITEMS } from '../protocol/api-object';
import { accessDenied, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { freeSheetName, requireSheetName } from './data/sheet-name';
import type { SheetData } from './data/sheet-data';
import { eventMethods, EVENTS, WORKBOOK_TARGET, type EventName } from './event-methods';
import { Worksheet } from './worksheet';

/** The sheets of a workbook, in the order of their tabs. */
export class WorksheetCollection extends ApiCollection<Worksheet> {
  constructor(readonly book: BookData) {
    super('WorksheetCollection');
  }

  [ITEMS](): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => this.#of(sheet));
  }

  add(name?: string): Worksheet {
    if (this.book.isReadOnly || this.book.isProtected) throw accessDenied();
    if (name !== undefined) requireSheetName(this.book, name);
    const sheet = this.book.addSheet(name ?? freeSheetName(this.book));
    this.book.isDirty = true;
    this.book.listen({ kind: 'added', sheet });
    return this.#of(sheet);
  }
  getActiveWorksheet(): Worksheet {
    return this.#of(this.book.activeSheet);
  }
  getCount(visibleOnly?: boolean): number {
    return this.#among(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#of(this.#among(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.#of(this.#among(visibleOnly).at(-1));
  }
  getItem(key: string): Worksheet {
    return this.#of(this.book.sheet(key));
  }
  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.sheet(key);
    return sheet ? this.#of(sheet) : null;
  }

  #among(visibleOnly?: boolean): readonly SheetData[] {
    return this.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  #of(sheet: SheetData | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.book, sheet);
  }
}

eventMethods(WorksheetCollection, Object.keys(EVENTS) as EventName[], () => WORKBOOK_TARGET);
