import type { CellValue } from '../domain/grid/cell';
import type { SpecCell } from '../domain/report/sheet-spec';
import { sameValue } from './same-value';

const NO_CONFLICTS: RowPlan['conflicts'] = [];

/** One row of a block of cells to put on a sheet. */
export interface RowEdit {
  /** The column of the first cell, from 1. */
  readonly column: number;
  readonly cells: readonly (SpecCell | null)[];
  readonly expect: readonly CellValue[] | undefined;
}

/** What a row is to hold, and which edits found something else than they expected. */
export interface RowPlan {
  /** From left to right. */
  readonly writes: readonly (readonly [number, SpecCell])[];
  readonly conflicts: readonly { readonly expected: CellValue; readonly found: CellValue }[];
}

/**
 * Applies a row's edits in turn. An edit that expects something else than it finds is left out whole; what an
 * edit before it has put there is as good as what stood there at first.
 *
 * @param valueAt what a column holds before any of them
 * @param contentOf what a cell to write will hold
 */
export function planRow(
  edits: readonly RowEdit[],
  valueAt: (column: number) => CellValue,
  contentOf: (cell: SpecCell) => CellValue,
): RowPlan {
  const [first, ...others] = edits;
  // Nearly every row has one edit, whose cells stand in order and hide nothing from one another.
  if (first && others.length === 0) return planOne(first, valueAt);
  const writes = new Map<number, SpecCell>();
  const conflicts: { expected: CellValue; found: CellValue }[] = [];
  for (const { column, cells, expect } of edits) {
    const isOther = (expected: CellValue, index: number): boolean => {
      if (sameValue(expected, valueAt(column + index))) return false;
      const write = writes.get(column + index);
      return !write || !sameValue(expected, contentOf(write));
    };
    const differs = expect?.findIndex(isOther) ?? -1;
    if (expect && differs >= 0) {
      conflicts.push({ expected: expect[differs] ?? null, found: valueAt(column + differs) });
      continue;
    }
    cells.forEach((cell, index) => {
      if (cell) writes.set(column + index, cell);
    });
  }
  return { writes: [...writes].sort(([a], [b]) => a - b), conflicts };
}

function planOne({ column, cells, expect }: RowEdit, valueAt: (column: number) => CellValue): RowPlan {
  if (expect) {
    for (const [index, expected] of expect.entries()) {
      const found = valueAt(column + index);
      if (!sameValue(expected, found)) return { writes: [], conflicts: [{ expected, found }] };
    }
  }
  const writes: (readonly [number, SpecCell])[] = [];
  for (const [index, cell] of cells.entries()) if (cell) writes.push([column + index, cell]);
  return { writes, conflicts: NO_CONFLICTS };
}
