import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { readColour } from './data/colour';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { commonly, restyle } from './data/write-cells';

/**
 * The colour behind cells. No fill reads as white, and what differs as null (Microsoft's page on null values).
 * By `pattern` no fill cannot be told from white, only by `tintAndShade` (OfficeDev/office-js 4900).
 */
export class RangeFill extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('RangeFill');
  }

  get color(): string | null {
    const fill = commonly(this.sheet, this.area, (cell) => cell.style.fill ?? '#FFFFFF');
    return fill ?? null;
  }
  set color(value: unknown) {
    const fill = readColour(value);
    restyle(this.book, this.sheet, this.area, (style) => ({ ...style, fill }));
  }

  get pattern(): string | null {
    return this.#allFilled() && this.color !== '#FFFFFF' ? 'Solid' : null;
  }
  get tintAndShade(): number | null {
    return this.#allFilled() ? 0 : null;
  }

  clear(): void {
    restyle(this.book, this.sheet, this.area, (style) =>
      style.fill === null ? style : { ...style, fill: null },
    );
  }

  #allFilled(): boolean {
    return commonly(this.sheet, this.area, (cell) => cell.style.fill !== null) === true;
  }
}
