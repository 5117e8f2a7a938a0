import type { CellValue } from '../domain/grid/cell';
import type { SheetSnapshot } from '../domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../domain/report/sheet-spec';

/** One thing to change in a workbook, as data: it can be shown, tested, undone and applied by any host. */
export type WorkbookChange =
  SetCells | GrowTable | SetColumnWidths | PutSheet | RemoveSheet | SetName | RemoveName;

/** Puts a block of cells on an existing sheet; a null cell is left as it is. */
export interface SetCells {
  readonly kind: 'set-cells';
  readonly sheet: string;
  /** Top left corner, from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (SpecCell | null)[])[];
  /** What each cell is expected to hold now, same shape; a row that differs is left alone and reported. */
  readonly expect?: readonly (readonly CellValue[])[];
}

/** Makes a table wider by columns on its right: the table's own columns, filter and header texts grow together. */
export interface GrowTable {
  readonly kind: 'grow-table';
  readonly sheet: string;
  readonly table: string;
  /** The new header texts; unique within the table. Their cells are written by this change too. */
  readonly headers: readonly SpecCell[];
}

export interface SetColumnWidths {
  readonly kind: 'set-column-widths';
  readonly sheet: string;
  readonly widths: readonly { readonly column: number; readonly width: number }[];
}

/** Adds a sheet of ours at the end, or rebuilds it in place when the workbook has one with its marker. */
export interface PutSheet {
  readonly kind: 'put-sheet';
  readonly spec: SheetSpec;
  /**
   * Our sheet as it was read, or null when there was none. When what people typed on it (all but results of
   * formulas) differs by now, the sheet is left alone whole and reported; left out, it is rebuilt regardless.
   */
  readonly expect?: SheetSnapshot | null;
}

/** Takes away a sheet of ours; a sheet without our marker is refused. */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly marker: string;
}

/** Defines or moves a name for the whole workbook. */
export interface SetName {
  readonly kind: 'set-name';
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface RemoveName {
  readonly kind: 'remove-name';
  readonly name: string;
}

/** Rows left alone because someone changed them after they were read; for a sheet of ours, its first such row. */
export interface ChangeConflict {
  readonly sheet: string;
  readonly row: number;
  readonly expected: CellValue;
  readonly found: CellValue;
}
