import type { CellRange } from '../../../src/domain/grid/address';
import { shownText } from '../../../src/workbook/shown-text';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { CellData } from './data/cell-data';
import { clearCells } from './data/clear-cells';
import { putHyperlink } from './data/hyperlinks';
import { moveCells } from './data/move-cells';
import { mergeCells } from './data/merge-cells';
import { countOf, intersection } from './data/place';
import { shiftCells } from './data/shift-cells';
import { specialCells } from './data/special-cells';
import { commonly, matrixFor, requireWritable, restyle, writeEntries } from './data/write-cells';
import { findRange } from './find-range';
import { pickMembers } from '../protocol/pick-members';
import { isRecord, updateObject } from '../protocol/update-object';
import { RANGE_AT, RangePlace } from './range-place';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { TableScopedCollection } from './table-scoped-collection';
import { Worksheet } from './worksheet';

const CELL_MEMBERS = ['format', 'hyperlink', 'style'];
const ROW_MEMBERS = ['format', 'rowHidden', 'style'];
const COLUMN_MEMBERS = ['format', 'columnHidden', 'style'];

/** Past this many merged areas Excel fails to list them, as its documentation says. */
const MOST_MERGES = 512;

type Matrix = unknown[][] | null;

/** A rectangle of cells. */
export class Range extends RangePlace {
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }
  get values(): Matrix {
    return this.#matrix(valueOf);
  }
  set values(given: unknown) {
    writeEntries(this.book, this.sheet, this.area, given);
  }
  get formulas(): Matrix {
    return this.#matrix((cell) => cell.formula ?? valueOf(cell));
  }
  set formulas(given: unknown) {
    writeEntries(this.book, this.sheet, this.area, given);
  }
  get text(): Matrix {
    return this.#matrix((cell) => {
      const code = cell.style.numberFormat;
      return shownText(cell.value, code === 'General' ? undefined : code, this.book.dateSystem);
    });
  }
  get valueTypes(): Matrix {
    return this.#matrix(({ value }) => {
      if (value === null) return 'Empty';
      if (typeof value === 'object') return 'Error';
      return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
    });
  }
  get numberFormat(): Matrix {
    return this.#matrix((cell) => cell.style.numberFormat);
  }
  set numberFormat(given: unknown) {
    const at = matrixFor(given, this.area);
    restyle(this.book, this.sheet, this.area, (style, row, column) => {
      const code = at(row, column);
      if (code === null || code === undefined || code === style.numberFormat) return style;
      if (typeof code !== 'string') throw invalidArgument('a number format is text');
      return { ...style, numberFormat: code === '' ? 'General' : code };
    });
  }

  get hyperlink(): unknown {
    return commonly(this.sheet, this.area, (cell) => cell.hyperlink ?? null) ?? null;
  }
  set hyperlink(given: unknown) {
    putHyperlink(this.book, this.sheet, this.area, given);
  }

  /** Array formulas and spills are areas of the model: a test says where they are. */
  get savedAsArray(): boolean {
    return this.sheet.arrays.some((area) => intersection(area, this.area));
  }
  get hasSpill(): boolean {
    return this.savedAsArray;
  }
  get rowHidden(): boolean | null {
    return this.#lines('row', this.area.top, this.area.bottom);
  }
  set rowHidden(hidden: unknown) {
    this.#setLines('row', this.area.top, this.area.bottom, hidden);
  }
  get columnHidden(): boolean | null {
    return this.#lines('column', this.area.left, this.area.right);
  }
  set columnHidden(hidden: unknown) {
    this.#setLines('column', this.area.left, this.area.right, hidden);
  }

  getSpecialCells(cellType: string, cellValueType?: string): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!areas) throw itemNotFound();
    return areas;
  }
  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string): RangeAreas | null {
    if (cellValueType !== undefined && cellValueType !== 'All') {
      throw new HostError('ApiNotFound', 'Emulated host: kinds of values are not modelled');
    }
    return this.#areas(specialCells(this.sheet, this.area, cellType));
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.area));
    if (merges.length > MOST_MERGES) {
      throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    }
    return this.#areas(merges);
  }

  getCellProperties(shape: unknown): Record<string, unknown>[][] {
    return this.#lists((row, column) => pickMembers(this.getCell(row, column), shape));
  }
  setCellProperties(given: unknown): void {
    const at = matrixFor(given, this.area);
    this.#lists((row, column) => {
      setLine(this.getCell(row, column), at(row + this.area.top, column + this.area.left), CELL_MEMBERS);
    });
  }
  getRowProperties(shape: unknown): Record<string, unknown>[] {
    return Array.from({ length: this.rowCount }, (_, row) => pickMembers(this.getRow(row), shape));
  }
  setRowProperties(given: unknown): void {
    requireLength(given, this.rowCount).forEach((row, index) => {
      setLine(this.getRow(index), row, ROW_MEMBERS);
    });
  }
  getColumnProperties(shape: unknown): Record<string, unknown>[] {
    return Array.from({ length: this.columnCount }, (_, column) =>
      pickMembers(this.getColumn(column), shape),
    );
  }
  setColumnProperties(given: unknown): void {
    requireLength(given, this.columnCount).forEach((column, index) => {
      setLine(this.getColumn(index), column, COLUMN_MEMBERS);
    });
  }

  clear(applyTo?: string): void {
    clearCells(this.book, this.sheet, this.area, applyTo ?? 'All');
  }
  merge(across?: boolean): void {
    mergeCells(this.book, this.sheet, this.area, across === true);
  }
  unmerge(): void {
    requireWritable(this.book, this.sheet, this.area);
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.area));
    this.book.isDirty = true;
  }
  insert(shift: string): Range {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('cells move down or right');
    requireWritable(this.book, this.sheet);
    const { area } = this;
    shiftCells(this.book, this.sheet, area, shift);
    return this[RANGE_AT](area);
  }
  delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('cells move up or left');
    requireWritable(this.book, this.sheet);
    shiftCells(this.book, this.sheet, this.area, shift);
  }
  moveTo(destination: unknown): void {
    const to =
      destination instanceof Range ? destination : findRange(this.book, this.sheet, String(destination));
    moveCells(this.book, this, to);
  }
  getTables(fullyContained?: boolean): TableScopedCollection {
    return new TableScopedCollection(this.book, this.sheet, this.area, fullyContained === true);
  }

  select(): void {
    const before = this.book.activeSheet;
    this.book.selection = { sheet: this.sheet, range: this.area };
    if (before !== this.sheet) this.book.listen({ kind: 'activated', sheet: this.sheet, before });
    this.book.listen({ kind: 'selected', sheet: this.sheet, range: this.area });
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.rowCount && columns === this.columnCount) return;
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }

  #areas(ranges: readonly CellRange[]): RangeAreas | null {
    return ranges.length === 0 ? null : new RangeAreas(this.book, this.sheet, ranges);
  }

  #lists<T>(pick: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (_cell, column) => pick(row, column)),
    );
  }

  [RANGE_AT](area: CellRange): Range {
    return new Range(this.book, this.sheet, area);
  }

  /** Null past the limit, as Excel on the web answers without a word. */
  #matrix(pick: (cell: CellData) => unknown): Matrix {
    if (countOf(this.area) > this.book.readLimit) return null;
    const { top, left, bottom, right } = this.area;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_cell, column) =>
        pick(this.sheet.cell(top + row, left + column)),
      ),
    );
  }

  #lines(kind: 'row' | 'column', from: number, to: number): boolean | null {
    const lines = kind === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
    let hidden = 0;
    for (const [index, line] of lines) {
      if (index >= from && index <= to && (line.hidden || line.filtered)) hidden += 1;
    }
    return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
  }

  #setLines(kind: 'row' | 'column', from: number, to: number, hidden: unknown): void {
    if (typeof hidden !== 'boolean') throw invalidArgument('hidden is yes or no');
    requireWritable(this.book, this.sheet);
    for (let index = from; index <= to; index += 1) {
      const line = this.sheet.line(kind, index);
      line.hidden = hidden;
      if (!hidden) line.filtered = false;
    }
    this.book.isDirty = true;
  }
}

function valueOf({ value }: CellData): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function requireLength(given: unknown, length: number): readonly unknown[] {
  if (Array.isArray(given) && given.length === length) return given;
  throw invalidArgument(`${length} entries are needed`);
}

function setLine(range: Range, given: unknown, allowed: readonly string[]): void {
  if (!isRecord(given)) throw invalidArgument('each entry is an object of properties');
  const unknown = Object.keys(given).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw invalidArgument(`${unknown} cannot be set here`);
  updateObject(range, given);
}
