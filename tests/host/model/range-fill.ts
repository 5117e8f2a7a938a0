import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { readColour } from './data/colour';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { commonly, restyle } from './data/write-cells';

/** The colour behind cells. No fill reads as white, cells that differ as empty text. */
export class RangeFill extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('RangeFill');
  }

  get color(): string {
    const fill = commonly(this.sheet, this.area, (cell) => cell.style.fill);
    return fill === undefined ? '' : (fill ?? '#FFFFFF');
  }
  set color(value: unknown) {
    const fill = readColour(value);
    restyle(this.book, this.sheet, this.area, (style) => ({ ...style, fill }));
  }

  get pattern(): string | null {
    const has = commonly(this.sheet, this.area, (cell) => cell.style.fill !== null);
    return has === undefined ? null : has ? 'Solid' : 'None';
  }

  clear(): void {
    restyle(this.book, this.sheet, this.area, (style) =>
      style.fill === null ? style : { ...style, fill: null },
    );
  }
}
