import { ApiCollection, ITEMS } from '../protocol/api-object';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { findRange } from './find-range';
import { PageBreak } from './page-break';
import { Range } from './range';

/** Where pages begin by hand: above rows, or left of columns. */
export class PageBreakCollection extends ApiCollection<PageBreak> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly kind: 'row' | 'column',
  ) {
    super('PageBreakCollection');
  }

  [ITEMS](): readonly PageBreak[] {
    return this.#breaks().map((at) => new PageBreak(this.book, this.sheet, this.kind, at));
  }

  getCount(): number {
    return this.#breaks().length;
  }
  getItem(index: number | string): PageBreak {
    const at = this.#breaks()[Number(index)];
    if (at === undefined) throw itemNotFound();
    return new PageBreak(this.book, this.sheet, this.kind, at);
  }
  add(pageBreakRange: unknown): PageBreak {
    requireWritable(this.book, this.sheet);
    const range =
      pageBreakRange instanceof Range
        ? pageBreakRange
        : findRange(this.book, this.sheet, String(pageBreakRange));
    const at = this.kind === 'row' ? range.area.top : range.area.left;
    if (at === 1) throw invalidArgument('the first page begins without a break');
    const breaks = this.#breaks();
    if (!breaks.includes(at)) breaks.push(at);
    breaks.sort((a, b) => a - b);
    this.book.isDirty = true;
    return new PageBreak(this.book, this.sheet, this.kind, at);
  }
  removePageBreaks(): void {
    requireWritable(this.book, this.sheet);
    this.#breaks().length = 0;
    this.book.isDirty = true;
  }

  #breaks(): number[] {
    return this.kind === 'row' ? this.sheet.page.rowBreaks : this.sheet.page.columnBreaks;
  }
}
