import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { MAX_COLUMNS, MAX_ROWS, type SheetData } from './data/sheet-data';
import { findRange } from './find-range';
import { Range } from './range';

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('WorksheetFreezePanes');
  }

  freezeAt(frozen: unknown): void {
    const area =
      frozen instanceof Range ? frozen.area : findRange(this.book, this.sheet, String(frozen)).area;
    this.sheet.frozen = area;
  }
  freezeRows(count?: number): void {
    if (count === undefined || count < 1) throw invalidArgument('at least one row');
    this.sheet.frozen = { top: 1, left: 1, bottom: count, right: MAX_COLUMNS };
  }
  freezeColumns(count?: number): void {
    if (count === undefined || count < 1) throw invalidArgument('at least one column');
    this.sheet.frozen = { top: 1, left: 1, bottom: MAX_ROWS, right: count };
  }
  unfreeze(): void {
    this.sheet.frozen = null;
  }
  getLocationOrNullObject(): Range | null {
    return this.sheet.frozen && new Range(this.book, this.sheet, this.sheet.frozen);
  }
}
