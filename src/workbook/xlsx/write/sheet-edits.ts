import type { CellValue } from '../../../domain/grid/cell';
import type { SpecCell } from '../../../domain/report/sheet-spec';

/** One row of a block of cells to put on a sheet. */
export interface RowEdit {
  /** The column of the first cell, from 1. */
  readonly column: number;
  readonly cells: readonly (SpecCell | null)[];
  readonly expect: readonly CellValue[] | undefined;
}

/** What is to be put on one sheet: cells by row, in the order in which they were asked for, and widths. */
export class SheetEdits {
  readonly widths = new Map<number, number>();
  private readonly byRow = new Map<number, RowEdit[]>();

  add(row: number, edit: RowEdit): void {
    const edits = this.byRow.get(row);
    if (edits) edits.push(edit);
    else this.byRow.set(row, [edit]);
  }

  of(row: number): readonly RowEdit[] | undefined {
    return this.byRow.get(row);
  }

  rows(): readonly number[] {
    return [...this.byRow.keys()].sort((a, b) => a - b);
  }
}
