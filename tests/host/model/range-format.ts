import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { StyleData } from './data/cell-data';
import type { SheetData } from './data/sheet-data';
import { commonly, requireWritable, restyle } from './data/write-cells';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const HORIZONTAL = [
  'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
]; // prettier-ignore
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** How cells look; null where they differ. */
export class RangeFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('RangeFormat');
  }

  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheet, this.area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheet, this.area);
  }

  get wrapText(): unknown {
    return this.#common('wrapText');
  }
  set wrapText(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument('wrapText is yes or no');
    this.#put({ wrapText: value });
  }
  get horizontalAlignment(): unknown {
    return this.#common('horizontalAlignment');
  }
  set horizontalAlignment(value: unknown) {
    this.#put({ horizontalAlignment: oneOf(HORIZONTAL, value) });
  }
  get verticalAlignment(): unknown {
    return this.#common('verticalAlignment');
  }
  set verticalAlignment(value: unknown) {
    this.#put({ verticalAlignment: oneOf(VERTICAL, value) });
  }
  get indentLevel(): unknown {
    return this.#common('indentLevel');
  }
  set indentLevel(value: unknown) {
    if (typeof value !== 'number' || value < 0 || value > 250)
      throw invalidArgument('indent is from 0 to 250');
    this.#put({ indentLevel: value });
  }

  get columnWidth(): number | null {
    return this.#size('column', this.area.left, this.area.right);
  }
  set columnWidth(points: unknown) {
    this.#resize('column', this.area.left, this.area.right, points);
  }
  get rowHeight(): number | null {
    return this.#size('row', this.area.top, this.area.bottom);
  }
  set rowHeight(points: unknown) {
    this.#resize('row', this.area.top, this.area.bottom, points);
  }

  get useStandardWidth(): boolean | null {
    return this.#isStandard('column', this.area.left, this.area.right);
  }
  set useStandardWidth(value: unknown) {
    if (value !== true) throw invalidArgument('only true does anything');
    this.#forget('column', this.area.left, this.area.right);
  }
  get useStandardHeight(): boolean | null {
    return this.#isStandard('row', this.area.top, this.area.bottom);
  }
  set useStandardHeight(value: unknown) {
    if (value !== true) throw invalidArgument('only true does anything');
    this.#forget('row', this.area.top, this.area.bottom);
  }

  /** Fits nothing: the model measures no text. Sizes go back to the standard. */
  autofitColumns(): void {
    this.#forget('column', this.area.left, this.area.right);
  }
  autofitRows(): void {
    this.#forget('row', this.area.top, this.area.bottom);
  }

  #common(name: keyof StyleData): unknown {
    return commonly(this.sheet, this.area, (cell) => cell.style[name]) ?? null;
  }

  #put(change: Partial<StyleData>): void {
    restyle(this.book, this.sheet, this.area, (style) => ({ ...style, ...change }));
  }

  #size(kind: 'row' | 'column', from: number, to: number): number | null {
    const standard = kind === 'row' ? this.sheet.rowHeight : this.sheet.columnWidth;
    const lines = kind === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
    const sizes = new Set<number>();
    let seen = 0;
    for (const [index, line] of lines) {
      if (index < from || index > to) continue;
      seen += 1;
      sizes.add(line.hidden || line.filtered ? 0 : (line.size ?? standard));
    }
    if (seen < to - from + 1) sizes.add(standard);
    const [only] = sizes;
    return sizes.size === 1 && only !== undefined ? only : null;
  }

  #resize(kind: 'row' | 'column', from: number, to: number, points: unknown): void {
    if (typeof points !== 'number' || points < 0) throw invalidArgument('a size is in points');
    if (kind === 'row' && points > 409) throw invalidArgument('a row is at most 409 points high');
    requireWritable(this.book, this.sheet);
    for (let index = from; index <= to; index += 1) {
      const line = this.sheet.line(kind, index);
      if (points === 0) line.hidden = true;
      else Object.assign(line, { size: points, hidden: false });
    }
    this.book.isDirty = true;
  }

  #isStandard(kind: 'row' | 'column', from: number, to: number): boolean | null {
    const lines = kind === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
    let sized = 0;
    for (const [index, line] of lines) {
      if (index >= from && index <= to && line.size !== undefined) sized += 1;
    }
    return sized === 0 ? true : sized === to - from + 1 ? false : null;
  }

  #forget(kind: 'row' | 'column', from: number, to: number): void {
    requireWritable(this.book, this.sheet);
    const lines = kind === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
    for (const [index, line] of lines) if (index >= from && index <= to) delete line.size;
    this.book.isDirty = true;
  }
}

function oneOf(allowed: readonly string[], value: unknown): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
}
