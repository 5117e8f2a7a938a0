import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../calendar/day-number';
import type { PlanAction } from '../plan/plan';
import { stepOf } from './recurrence-step';
import { isRecordedSince } from './words/dates-told';
import { isPartDone } from './words/part-done';
import { readProgress } from './words/read-progress';
import { recordsDeed } from './words/recorded-deed';

/** The year's or quarter's own column tells the deed: "Published" under "2024" of what fell due in April 2024. */
function isReportedFor(
  { due, latestProgress, latestTime }: PlanAction,
  deadline: Temporal.PlainDate,
  asAt: Temporal.PlainDate,
): boolean {
  const step = stepOf(due.recurrence ?? '');
  // Of what falls due several times within that time nobody can say which was meant.
  if (!latestTime || latestProgress === undefined || !step || !('months' in step)) return false;
  const { start, months } = latestTime;
  const isOfThatTime = months <= step.months && daysBetween(deadline, start.add({ months })) > 0;
  if (!isOfThatTime || daysBetween(start, asAt) < 0) return false;
  return recordsDeed(latestProgress, asAt) || readProgress(latestProgress, asAt)?.status === 'complete';
}

/**
 * Tells whether what comes again is recorded as done for the time it last fell due: by a completion date on or after
 * that day, by a date or a deed in the progress, or in the column for that time.
 *
 * @example isDoneSince(action, day('2024-03-31'), asAt) // true for “Report to Board, May 2024”
 */
export function isDoneSince(
  action: PlanAction,
  deadline: Temporal.PlainDate,
  asAt: Temporal.PlainDate,
): boolean {
  const { completed, progress } = action;
  const isDone = completed && daysBetween(deadline, completed) >= 0 && daysBetween(completed, asAt) >= 0;
  return (
    isDone === true ||
    isRecordedSince(progress, deadline, asAt) ||
    isPartDone({ date: deadline, what: null }, progress, asAt) ||
    isReportedFor(action, deadline, asAt)
  );
}
