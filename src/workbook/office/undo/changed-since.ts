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
    const differs = (line: typeof now): number => {
      for (let at = 0; at < columns; at += 1) if (!sameTyped(now?.[at], line?.[at])) return at;
      return -1;
    };
    const at = differs(then);
    if (at < 0 || differs(was) < 0) continue;
    return {
      sheet: current.name,
      row,
      expected: then?.[at]?.value ?? null,
      found: now?.[at]?.value ?? null,
    };
  }
  return null;
}

/** The rows of a write that can be taken back, and those that someone has changed since. */
export function partRows(
  current: SheetSnapshot,
  edits: readonly CellEdit[],
): { readonly free: ReadonlySet<number>; readonly conflicts: readonly ChangeConflict[] } {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = byRow.get(edit.row);
    if (row) row.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  const free = new Set<number>();
  const conflicts: ChangeConflict[] = [];
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const now = (column: number): Cell | undefined => current.cells[row - 1]?.[column - 1];
    const other = cells.find(({ column, after }) => !sameTyped(now(column), after));
    // What was never written, since the connection was lost, has nothing to be taken back but looks.
    const isUntouched = cells.every(({ column, before }) => sameTyped(now(column), before));
    if (!other || isUntouched) free.add(row);
    else {
      const { after, column } = other;
      conflicts.push({
        sheet: current.name,
        row,
        expected: after?.value ?? null,
        found: now(column)?.value ?? null,
      });
    }
  }
  return { free, conflicts };
}
