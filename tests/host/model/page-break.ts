import { ApiObject, IDENTITY } from '../protocol/api-object';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { Range } from './range';

/** One break between pages. */
export class PageBreak extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly kind: 'row' | 'column',
    /** The row or column that begins the page, from 1. */
    readonly at: number,
  ) {
    super('PageBreak');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { _Id: String(this.#breaks().indexOf(this.at)) };
  }

  get rowIndex(): number {
    return this.kind === 'row' ? this.at - 1 : 0;
  }
  get columnIndex(): number {
    return this.kind === 'column' ? this.at - 1 : 0;
  }

  getCellAfterBreak(): Range {
    const top = this.rowIndex + 1;
    const left = this.columnIndex + 1;
    return new Range(this.book, this.sheet, { top, left, bottom: top, right: left });
  }
  delete(): void {
    requireWritable(this.book, this.sheet);
    const breaks = this.#breaks();
    breaks.splice(breaks.indexOf(this.at), 1);
    this.book.isDirty = true;
  }

  #breaks(): number[] {
    return this.kind === 'row' ? this.sheet.page.rowBreaks : this.sheet.page.columnBreaks;
  }
}
