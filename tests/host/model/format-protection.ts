import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { commonly, restyle } from './data/write-cells';

/** Whether cells are locked once their sheet is protected. */
export class FormatProtection extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('FormatProtection');
  }

  get locked(): boolean | null {
    return commonly(this.sheet, this.area, (cell) => cell.style.locked) ?? null;
  }
  set locked(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('locked is yes or no');
    restyle(this.book, this.sheet, this.area, (style) => ({ ...style, locked: value }));
  }
}
