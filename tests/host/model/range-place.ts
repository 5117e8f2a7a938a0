import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject } from '../protocol/api-object';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { bounding, columnsOf, countOf, fullAddress, intersection, isOnSheet, rowsOf } from './data/place';
import { MAX_COLUMNS, MAX_ROWS, type SheetData } from './data/sheet-data';
import { edgesOf } from './data/points';
import { usedRange } from './data/used-range';
import type { Range } from './range';

export const RANGE_AT = Symbol('range at');

/** The part of a range that says where it is and finds others from there. */
export abstract class RangePlace extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    /** Where it is now; cells inserted above move it. */
    public area: CellRange,
  ) {
    super('Range');
    if (!isOnSheet(area)) throw invalidArgument('the range is off the sheet');
  }

  abstract [RANGE_AT](area: CellRange): Range;

  get address(): string {
    return fullAddress(this.sheet, this.area);
  }
  get rowIndex(): number {
    return this.area.top - 1;
  }
  get columnIndex(): number {
    return this.area.left - 1;
  }
  get rowCount(): number {
    return rowsOf(this.area);
  }
  get columnCount(): number {
    return columnsOf(this.area);
  }
  get cellCount(): number {
    const cells = countOf(this.area);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  /** From the sheet's top left corner, in points. */
  get top(): number {
    return edgesOf(this.sheet, this.area).top;
  }
  get left(): number {
    return edgesOf(this.sheet, this.area).left;
  }
  get height(): number {
    const { top, bottom } = edgesOf(this.sheet, this.area);
    return bottom - top;
  }
  get width(): number {
    const { left, right } = edgesOf(this.sheet, this.area);
    return right - left;
  }
  get isEntireColumn(): boolean {
    return this.area.top === 1 && this.area.bottom === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.left === 1 && this.area.right === MAX_COLUMNS;
  }

  getCell(row: number, column: number): Range {
    return this.#at(this.area.top + row, this.area.left + column, 1, 1);
  }
  getRow(row: number): Range {
    return this.#at(this.area.top + row, this.area.left, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.#at(this.area.top, this.area.left + column, this.rowCount, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this[RANGE_AT]({ ...this.area, left: 1, right: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this[RANGE_AT]({ ...this.area, top: 1, bottom: MAX_ROWS });
  }
  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this.#at(
      this.area.top + rowOffset,
      this.area.left + columnOffset,
      this.rowCount,
      this.columnCount,
    );
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.getAbsoluteResizedRange(this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at(this.area.top, this.area.left, rows, columns);
  }
  getBoundingRect(other: unknown): Range {
    return this[RANGE_AT](bounding(this.area, this.#sameSheet(other)));
  }
  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound();
    return found;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.area, this.#sameSheet(other));
    return common && this[RANGE_AT](common);
  }
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRange(this.sheet, valuesOnly === true, this.area);
    return used && this[RANGE_AT](used);
  }

  #at(top: number, left: number, rows: number, columns: number): Range {
    if (![top, left, rows, columns].every(Number.isInteger))
      throw invalidArgument('whole numbers are needed');
    return this[RANGE_AT]({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #sameSheet(other: unknown): CellRange {
    if (other instanceof RangePlace && other.sheet === this.sheet) return other.area;
    throw invalidArgument('a range of the same sheet is needed');
  }
}
