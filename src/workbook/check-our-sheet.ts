import type { CellRange } from '../domain/grid/address';
import type { Cell, CellValue } from '../domain/grid/cell';
import type { SheetSnapshot } from '../domain/grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../domain/report/sheet-spec';
import { contentOf } from './cell-content';
import { coveredBy } from './our-sheet';
import { sameValue } from './same-value';
import type { ChangeConflict, PutSheet } from './workbook-change';

/** A sheet of ours as it stands, with the block that is marked as ours. */
export interface StandingSheet {
  readonly sheet: SheetSnapshot;
  readonly covered: CellRange;
}

/**
 * Whether a sheet of ours may be built anew: `write` when it is as the change expects, `held` when it holds
 * already what would be put there, and otherwise the first row in which someone changed it.
 *
 * @param standing the sheet of that marker before the list of changes; null when there is none
 */
export function checkOurSheet(
  { spec, expect }: PutSheet,
  standing: StandingSheet | null,
  dateSystem: 1900 | 1904,
): 'write' | 'held' | ChangeConflict {
  const found = standing?.sheet ?? null;
  if (expect === undefined || spec.marker === null || expect === found) return 'write';
  const conflict = firstDifference(expect, found);
  if (!conflict) return 'write';
  return standing && holdsSpec(standing, spec, dateSystem) ? 'held' : conflict;
}

function firstDifference(expected: SheetSnapshot | null, found: SheetSnapshot | null): ChangeConflict | null {
  const sheet = found?.name ?? expected?.name ?? '';
  const rows = Math.max(expected?.cells.length ?? 0, found?.cells.length ?? 0);
  for (let row = 1; row <= rows; row++) {
    const [before, now] = [expected?.cells[row - 1], found?.cells[row - 1]];
    const columns = before === now ? 0 : Math.max(before?.length ?? 0, now?.length ?? 0);
    for (let at = 0; at < columns; at++) {
      if (sameTyped(before?.[at], now?.[at])) continue;
      return { sheet, row, expected: before?.[at]?.value ?? null, found: now?.[at]?.value ?? null };
    }
  }
  // An empty sheet that came or went is a difference too.
  return (expected === null) === (found === null) ? null : { sheet, row: 1, expected: null, found: null };
}

/** What a person typed, which the result of a formula is not. */
function sameTyped(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (one?.formula !== undefined || other?.formula !== undefined) return one?.formula === other?.formula;
  return sameValue(one?.value ?? null, other?.value ?? null);
}

function holdsSpec({ sheet, covered }: StandingSheet, spec: SheetSpec, dateSystem: 1900 | 1904): boolean {
  const wanted = coveredBy(spec);
  const bottom = Math.max(covered.bottom, wanted.bottom);
  const right = Math.max(covered.right, wanted.right);
  for (let row = 0; row < bottom; row++) {
    const cells = spec.rows[row]?.cells;
    const line = sheet.cells[row];
    for (let at = 0; at < right; at++) if (!holds(line?.[at], cells?.[at] ?? null, dateSystem)) return false;
  }
  return true;
}

function holds(cell: Cell | undefined, wanted: SpecCell | null, dateSystem: 1900 | 1904): boolean {
  if (cell?.formula !== wanted?.formula) return false;
  if (wanted?.formula !== undefined) return true;
  const value: CellValue = wanted ? contentOf(wanted, dateSystem) : null;
  return sameValue(cell?.value ?? null, value);
}
