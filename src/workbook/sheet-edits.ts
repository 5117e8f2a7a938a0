import type { RowEdit } from './plan-row';
import type { SetCells } from './workbook-change';

/** What is to be put on one sheet: cells by row, in the order in which they were asked for, and widths. */
export class SheetEdits {
  readonly widths = new Map<number, number>();
  private readonly byRow = new Map<number, RowEdit[]>();

  /** The rows of a block, one after the other. */
  addBlock({ row, column, cells, expect }: Omit<SetCells, 'kind' | 'sheet'>): void {
    cells.forEach((rowCells, index) => {
      this.add(row + index, { column, cells: rowCells, expect: expect?.[index] });
    });
  }

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
