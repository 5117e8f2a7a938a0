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
 * edit before it has put there is as good as what stood there at first. A row that holds already all that the
 * edit would put there is no conflict: nothing is left to do.
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
  if (first && others.length === 0) return planOne(first, valueAt, contentOf);
  const writes = new Map<number, SpecCell>();
  const conflicts: { expected: CellValue; found: CellValue }[] = [];
  const valueNow = (column: number): CellValue => {
    const write = writes.get(column);
    return write ? contentOf(write) : valueAt(column);
  };
  for (const edit of edits) {
    const { column, cells, expect } = edit;
    const isOther = (expected: CellValue, index: number): boolean =>
      !sameValue(expected, valueAt(column + index)) && !sameValue(expected, valueNow(column + index));
    const differs = expect?.findIndex(isOther) ?? -1;
    if (expect && differs >= 0) {
      if (!isHeld(edit, valueNow, contentOf)) {
        conflicts.push({ expected: expect[differs] ?? null, found: valueAt(column + differs) });
      }
      continue;
    }
    cells.forEach((cell, index) => {
      if (cell) writes.set(column + index, cell);
    });
  }
  return { writes: [...writes].sort(([a], [b]) => a - b), conflicts };
}

function planOne(
  edit: RowEdit,
  valueAt: (column: number) => CellValue,
  contentOf: (cell: SpecCell) => CellValue,
): RowPlan {
  const { column, cells, expect } = edit;
  if (expect) {
    for (const [index, expected] of expect.entries()) {
      const found = valueAt(column + index);
      if (sameValue(expected, found)) continue;
      return {
        writes: [],
        conflicts: isHeld(edit, valueAt, contentOf) ? NO_CONFLICTS : [{ expected, found }],
      };
    }
  }
  const writes: (readonly [number, SpecCell])[] = [];
  for (const [index, cell] of cells.entries()) if (cell) writes.push([column + index, cell]);
  return { writes, conflicts: NO_CONFLICTS };
}

/** Whether a row holds all that an edit would put there. Whether it holds a formula cannot be told from values. */
function isHeld(
  { column, cells }: RowEdit,
  valueAt: (column: number) => CellValue,
  contentOf: (cell: SpecCell) => CellValue,
): boolean {
  return cells.every(
    (cell, index) =>
      !cell || (cell.formula === undefined && sameValue(contentOf(cell), valueAt(column + index))),
  );
}
