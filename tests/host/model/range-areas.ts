import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { AreasFormat } from './areas-format';
import type { BookData } from './data/book-data';
import { clearCells } from './data/clear-cells';
import { countOf, fullAddress } from './data/place';
import type { SheetData } from './data/sheet-data';
import { RangeCollection } from './range-collection';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** Several ranges of one sheet at once. */
export class RangeAreas extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly ranges: readonly CellRange[],
  ) {
    super('RangeAreas');
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.book, this.sheet, this.ranges);
  }
  get format(): AreasFormat {
    return new AreasFormat(this.ranges.map((range) => new RangeFormat(this.book, this.sheet, range)));
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + countOf(range), 0);
  }
  /** Each area with its sheet, with commas between. */
  get address(): string {
    return this.ranges.map((range) => fullAddress(this.sheet, range)).join(',');
  }

  clear(applyTo?: string): void {
    for (const range of this.ranges) clearCells(this.book, this.sheet, range, applyTo ?? 'All');
  }
}
