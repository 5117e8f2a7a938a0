import type { CellRange } from '../../../src/domain/grid/address';
import { ApiCollection, ITEMS } from '../protocol/api-object';
import { itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { Range } from './range';

/** The single ranges of several. */
export class RangeCollection extends ApiCollection<Range> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly ranges: readonly CellRange[],
  ) {
    super('RangeCollection');
  }

  [ITEMS](): readonly Range[] {
    return this.ranges.map((range) => new Range(this.book, this.sheet, range));
  }

  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}
