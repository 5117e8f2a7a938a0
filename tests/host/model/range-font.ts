import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import { readColour } from './data/colour';
import type { BookData } from './data/book-data';
import type { FontData } from './data/cell-data';
import type { SheetData } from './data/sheet-data';
import { commonly, restyle } from './data/write-cells';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** The letters of cells; null where they differ. */
export class RangeFont extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('RangeFont');
  }

  get bold(): unknown {
    return this.#common('bold');
  }
  set bold(value: unknown) {
    this.#put({ bold: yesOrNo(value) });
  }
  get italic(): unknown {
    return this.#common('italic');
  }
  set italic(value: unknown) {
    this.#put({ italic: yesOrNo(value) });
  }
  get strikethrough(): unknown {
    return this.#common('strikethrough');
  }
  set strikethrough(value: unknown) {
    this.#put({ strikethrough: yesOrNo(value) });
  }
  get underline(): unknown {
    return this.#common('underline');
  }
  set underline(value: unknown) {
    if (typeof value !== 'string' || !UNDERLINES.includes(value)) throw invalidArgument('no such underline');
    this.#put({ underline: value });
  }
  get size(): unknown {
    return this.#common('size');
  }
  set size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409)
      throw invalidArgument('a size is from 1 to 409');
    this.#put({ size: value });
  }
  get name(): unknown {
    return this.#common('name');
  }
  set name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('a font has a name');
    this.#put({ name: value });
  }
  get color(): unknown {
    return this.#common('color');
  }
  set color(value: unknown) {
    this.#put({ color: readColour(value) });
  }

  #common(name: keyof FontData): unknown {
    return commonly(this.sheet, this.area, (cell) => cell.style.font[name]) ?? null;
  }

  #put(change: Partial<FontData>): void {
    restyle(this.book, this.sheet, this.area, (style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}

function yesOrNo(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('yes or no is needed');
  return value;
}
