import { displayedDate } from '../../calendar/displayed-date';
import type { SheetView } from '../cells/sheet-view';

/** Nobody tells how an action stands more often; days closer together are those of a row of data. */
const LEAST_DAYS = 7;

/** The day of a cell that is shown as a date, counted as the sheet counts; null for any other. */
function dayAt(view: SheetView, row: number, column: number): number | null {
  const { value, numberFormat } = view.cell(row, column);
  if (typeof value !== 'number') return null;
  return displayedDate(value, numberFormat, view.dateSystem) === null ? null : value;
}

/** From the oldest to the newest or the other way round, a week apart at least. */
function goOn(days: readonly number[]): boolean {
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  return gaps.every((gap) => gap >= LEAST_DAYS) || gaps.every((gap) => gap <= -LEAST_DAYS);
}

/** A year typed as a number. */
function yearAt(view: SheetView, row: number, column: number): number | null {
  const { value } = view.cell(row, column);
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value < 2100;
  return isYear && dayAt(view, row, column) === null ? value : null;
}

/**
 * The columns of a row in which years stand side by side as numbers, two or more, each the one after that before it.
 *
 * @example findYearsBeside(view, 4) // [3, 4, 5] for 2024, 2025, 2026
 */
export function findYearsBeside(view: SheetView, row: number): readonly number[] {
  const found = new Set<number>();
  let last: { readonly column: number; readonly year: number } | null = null;
  for (const column of view.filled(row)) {
    const year = yearAt(view, row, column);
    if (year !== null && last?.year === year - 1) found.add(last.column).add(column);
    last = year === null ? null : { column, year };
  }
  return [...found];
}

/**
 * The columns of a row in which real dates stand side by side in the order of time, two or more, as months, quarter
 * ends or days of meetings do that head columns.
 *
 * @example findDatesBeside(view, 4) // [5, 6, 7] for Sep-18, Oct-18, Nov-18
 */
export function findDatesBeside(view: SheetView, row: number): readonly number[] {
  const runs: { readonly column: number; readonly day: number }[][] = [];
  for (const column of view.filled(row)) {
    const day = dayAt(view, row, column);
    if (day === null) continue;
    const last = runs.at(-1)?.at(-1);
    const isBeside =
      last !== undefined && (view.merge(row, last.column)?.right ?? last.column) + 1 === column;
    if (isBeside) runs.at(-1)?.push({ column, day });
    else runs.push([{ column, day }]);
  }
  return runs
    .filter((run) => run.length > 1 && goOn(run.map(({ day }) => day)))
    .flatMap((run) => run.map(({ column }) => column));
}
