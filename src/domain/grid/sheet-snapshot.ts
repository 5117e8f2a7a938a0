import type { CellAddress, CellRange } from './address';
import { EMPTY_CELL, type Cell } from './cell';

/** An Excel table (ListObject) on a sheet. */
export interface TableSnapshot {
  readonly name: string;
  /** Header, data and total rows together. */
  readonly range: CellRange;
  readonly headerRowCount: number;
  readonly totalsRowCount: number;
  readonly columnNames: readonly string[];
}

/** One sheet, read once and never changed. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /**
   * Cells by row, then by column, both from 0 (`cells[row - 1][column - 1]`); rows and cells that
   * hold nothing are left out. Read through `cellAt`.
   */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** The last row and column that hold a value or a fill; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** How wide columns are that say so, in characters, by column from 1; left out where a host is not asked for it. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly tables: readonly TableSnapshot[];
  /** The range of the sheet's filter, when it has one. */
  readonly filter: CellRange | null;
  readonly isProtected: boolean;
}

/** A name defined in the workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, without a leading `=`: `'EDI plan'!$K$7:$R$73`. */
  readonly refersTo: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** A whole workbook, read once and never changed. */
export interface WorkbookSnapshot {
  /** Day 0 of its dates: 1900 (Windows) or 1904 (old Mac). */
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
}

/**
 * The cell at a place; an empty cell where nothing is held.
 *
 * @example cellAt(sheet, { row: 1, column: 1 }).text // 'WDES action plan'
 */
export function cellAt(sheet: SheetSnapshot, { row, column }: CellAddress): Cell {
  return sheet.cells[row - 1]?.[column - 1] ?? EMPTY_CELL;
}
