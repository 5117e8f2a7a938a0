import type { Cell } from '../../../domain/grid/cell';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import { sameValue } from '../../same-value';
import type { ChangeConflict } from '../../workbook-change';
import type { CellEdit } from '../write/put-contents';

/** Whether two cells hold the same for a person who types: the result of a formula is not typed. */
export function sameTyped(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  return sameValue(one?.value ?? null, other?.value ?? null);
}

/** The first row in which a sheet is neither as it was after a write nor as before it; null when there is none. */
export function firstChange(
  current: SheetSnapshot,
  after: SheetSnapshot,
  before: SheetSnapshot | null,
): ChangeConflict | null {
  const rows = Math.max(current.cells.length, after.cells.length);
  for (let row = 1; row <= rows; row += 1) {
    const [now, then] = [current.cells[row - 1], after.cells[row - 1]];
    const was = before?.cells[row - 1];
    const columns = Math.max(now?.length ?? 0, then?.length ?? 0, was?.length ?? 0);
    for (let at = 0; at < columns; at += 1) {
      if (sameTyped(now?.[at], then?.[at]) || sameTyped(now?.[at], was?.[at])) continue;
      return conflictAt(current, row, then?.[at], now?.[at]);
    }
  }
  return null;
}

/**
 * The rows of a write that can be taken back, and those that someone has changed since. What was never written, since
 * the connection was lost, has nothing to be taken back but looks.
 */
export function partRows(
  current: SheetSnapshot,
  edits: readonly CellEdit[],
): { readonly free: ReadonlySet<number>; readonly conflicts: readonly ChangeConflict[] } {
  const free = new Set(edits.map(({ row }) => row));
  const conflicts: ChangeConflict[] = [];
  for (const { row, column, before, after } of edits) {
    const now = current.cells[row - 1]?.[column - 1];
    if (!free.has(row) || sameTyped(now, after) || sameTyped(now, before)) continue;
    free.delete(row);
    conflicts.push(conflictAt(current, row, after, now));
  }
  return { free, conflicts };
}

function conflictAt(
  { name: sheet }: SheetSnapshot,
  row: number,
  expected: Cell | undefined,
  found: Cell | undefined,
): ChangeConflict {
  return { sheet, row, expected: expected?.value ?? null, found: found?.value ?? null };
}
