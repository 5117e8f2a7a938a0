import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../calendar/day-number';
import { MONTH_NAME } from '../../calendar/month-name';
import type { DueDate } from '../../due-date/due-date';
import { readDueCell } from '../../due-date/read-due-cell';
import { readDueDate } from '../../due-date/read-due-date';
import type { SheetView } from '../cells/sheet-view';
import type { ColumnSubject } from './column-subject';

/** Words of what is to come; the day a matter arose or was reported has none of them. */
const LOOKS_AHEAD =
  /\b(?:by|before|until|end(?: of)?|asap|a\.?s\.?a\.?p|immediate(?:ly)?|tbc|tba|to be (?:agreed|confirmed)|q(?:tr|uarter)? ?[1-4]|[1-4](?:st|nd|rd|th)? (?:qtr|quarter)|(?:spring|summer|autumn|winter)(?: term)?)\b/i;
const NAMES_MONTH = new RegExp(`\\b(?:${MONTH_NAME})\\b|\\d[./-]\\d{1,2}[./-]\\d`, 'i');
/** Nothing is raised over a stretch of time, again and again, or on several days. */
const OF_PLANS: ReadonlySet<DueDate['kind']> = new Set(['recurring', 'ongoing', 'range', 'multiple']);
const LEAST_CELLS = 2;
const LEAST_SHARE = 0.2;

function readCell(view: SheetView, row: number, column: number, asAt: Temporal.PlainDate): DueDate | null {
  const cell = view.cell(row, column);
  const context = { asAt, period: null, above: null, column: null };
  if (typeof cell.value === 'number') return readDueCell(cell, view.dateSystem, context);
  const text = view.text(row, column);
  return text === '' ? null : readDueDate(text, context);
}

/** Done in a month before the one it is dated: it was not raised then. */
function isDoneBefore(done: DueDate | null, day: Temporal.PlainDate): boolean {
  return done?.kind === 'date' && done.first !== null && daysBetween(done.first, day.with({ day: 1 })) > 0;
}

function isPlanned(due: DueDate, done: DueDate | null, isDay: boolean, asAt: Temporal.PlainDate): boolean {
  if (OF_PLANS.has(due.kind) || (!isDay && LOOKS_AHEAD.test(due.text))) return true;
  if (due.kind !== 'date' || due.first === null) return false;
  const isYear = !isDay && /\d/.test(due.text) && !NAMES_MONTH.test(due.text);
  return isYear || daysBetween(asAt, due.first) > 0 || isDoneBefore(done, due.first);
}

/**
 * Tells whether the dates of a column, whatever its heading, are when things are to be done and not when they arose:
 * some are still to come, have no day or month, come again, or are later than the day on which it was done.
 *
 * @param done the column of the days on which things were done
 * @example arePlanned(view, subject, completion, rows, asAt) // true for "2026/27", "Ongoing", "By end of March 2027"
 */
export function arePlanned(
  view: SheetView,
  { column, profile }: ColumnSubject,
  done: ColumnSubject,
  rows: readonly number[],
  asAt: Temporal.PlainDate,
): boolean {
  const planned = rows.filter((row) => {
    const due = readCell(view, row, column, asAt);
    const isDay = typeof view.cell(row, column).value === 'number';
    return due !== null && isPlanned(due, readCell(view, row, done.column, asAt), isDay, asAt);
  });
  return planned.length >= Math.max(LEAST_CELLS, profile.filled * LEAST_SHARE);
}
