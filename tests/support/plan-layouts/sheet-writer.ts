import { columnLetters } from '../../../src/domain/grid/address';
import type { SheetSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { buildSheet, type GridValue } from '../sheet-builder';

interface Sheet {
  readonly grid: GridValue[][];
  readonly merges: { readonly top: number; readonly left: number; readonly area: string }[];
  readonly fills: Record<string, string>;
}

/** A part of a sheet being filled from the top; columns are counted from the first one in use. */
export class SheetWriter {
  private last = 0;

  private constructor(
    private readonly sheet: Sheet,
    private readonly columnsBefore: number,
  ) {}

  static begin(columnsBefore: number): SheetWriter {
    return new SheetWriter({ grid: [], merges: [], fills: {} }, columnsBefore);
  }

  /** Writes on the same sheet further right, from a row on. */
  beside(columns: number, row: number): SheetWriter {
    const writer = new SheetWriter(this.sheet, this.columnsBefore + columns);
    writer.last = row - 1;
    return writer;
  }

  /** The last row written, from 1. */
  get row(): number {
    return this.last;
  }

  /** Writes a row below the others and answers its number. */
  push(cells: readonly GridValue[]): number {
    this.last += 1;
    this.put(this.last, 1, cells);
    return this.last;
  }

  /** Writes cells into a row that may hold others already, from a column on. */
  put(row: number, column: number, cells: readonly GridValue[]): void {
    const { grid } = this.sheet;
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1] ?? [];
    for (const [at, cell] of cells.entries()) line[this.sheetColumn(column + at) - 1] = cell;
  }

  lone(text: string): number {
    return this.push([text]);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom === top && right === left) return;
    this.sheet.merges.push({ top, left: this.sheetColumn(left), area: this.area(top, left, bottom, right) });
  }

  fill(top: number, left: number, right: number, colour: string): void {
    this.sheet.fills[this.area(top, left, top, right)] = colour;
  }

  /** The column as the sheet counts it. */
  sheetColumn(column: number): number {
    return column + this.columnsBefore;
  }

  finish(hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] }): SheetSnapshot {
    const { grid, merges, fills } = this.sheet;
    const lines = grid.map((line) => Array.from(line));
    const inOrder = [...merges].sort((one, other) => one.top - other.top || one.left - other.left);
    return buildSheet(lines, {
      merges: inOrder.map(({ area }) => area),
      fills,
      hiddenRows: hidden.rows,
      hiddenColumns: hidden.columns,
    });
  }

  private area(top: number, left: number, bottom: number, right: number): string {
    const from = `${columnLetters(this.sheetColumn(left))}${String(top)}`;
    return `${from}:${columnLetters(this.sheetColumn(right))}${String(bottom)}`;
  }
}
