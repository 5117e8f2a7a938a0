import { Temporal } from 'temporal-polyfill';
import type { Deadline, DueDate } from '../due-date/due-date';
import type { Milestone, PlanAction } from '../plan/plan';
import { daysBetween } from '../calendar/day-number';
import { MONTH_NAME } from '../calendar/month-name';
import { currentProgress } from './words/current-progress';
import { isPartDone, mentionsEnd } from './words/part-done';
import { readStanding, type ProgressStanding } from './words/progress-standing';
import { readProgress, type ProgressSays } from './words/read-progress';
import { recordsSomething } from './words/records-something';
import { readDelay } from './words/told-delay';
import { isDoneSince } from './done-since';
import { countPartsDone } from './parts-done';
import type { RatingPolicy } from './rag-policy';
import type { StatedRag } from './rating';
import { lastDueOf, stepOf } from './recurrence-step';
import { readUnended } from './words/unended';
import { tellsOfWork } from './words/work-begun';

/** "Completed 30 September 2026", "31/05/2026 – done"; not "Complete by May" and not "to be completed May". */
const DONE = '(?:completed|done|delivered|achieved|closed|implemented|finished|actioned)';
const DONE_ON = new RegExp(
  `^(?:(?:fully|all|action|was|now) )*(?:(?:${DONE}|took place|has taken place)(?! by\\b| before\\b)|complete(?=\\W*\\d))(?!.*\\b(?:not|partly|except|but)\\b)|[-–—:,;(]\\s*(?:now |fully |action )?(?:${DONE}|complete)\\W*$`,
  'i',
);

/** The steps that have rows of their own. */
const countSteps = ({ milestones }: PlanAction): number =>
  new Set(milestones.flatMap(({ rows }) => rows?.[0] ?? [])).size;

/** The day an action was completed: from its own column, else from a deadline that says it was met. */
function completionOf(action: PlanAction, asAt: Temporal.PlainDate): Temporal.PlainDate | null {
  const { completed, due } = action;
  // Beside several steps the word is said of one of them.
  const isInDue = due.kind === 'date' && DONE_ON.test(due.text.trim()) && countSteps(action) < 2;
  const day = completed ?? (isInDue ? due.first : null);
  return day && daysBetween(day, asAt) >= 0 ? day : null;
}

/** Everything the rules ask about one action, gathered once. */
export interface RatingFacts {
  readonly action: PlanAction;
  readonly stated: StatedRag | null;
  readonly asAt: Temporal.PlainDate;
  readonly policy: RatingPolicy;
  /** What the progress text says outright of the whole action. */
  readonly progress: ProgressSays | null;
  /** What it says outright of an action that is not at its end and not well. */
  readonly standing: ProgressStanding | null;
  /** What it tells of something late, where it says nothing of how the whole action stands. */
  readonly late: string | null;
  /** The day it was recorded as completed, for an action that does not recur; null when that is still ahead. */
  readonly completedOn: Temporal.PlainDate | null;
  /** Progress is recorded, or the lead says it is on track. */
  readonly isRecorded: boolean;
  /** The first deadline that passed with nothing recorded as done, and how many deadlines there are. */
  readonly missed: { readonly deadline: Deadline; readonly of: number } | null;
  /** The last time a recurrence fell due, when nothing was recorded since. */
  readonly lapsed: Temporal.PlainDate | null;
  /** Milestones that passed and are not recorded as done, earliest first. */
  readonly missedMilestones: readonly Milestone[];
  /** The next deadline not passed, those within the days of grace included. */
  readonly upcoming: Temporal.PlainDate | null;
  /** The first day, when it is still ahead. */
  readonly startAhead: Temporal.PlainDate | null;
  /** That day is ahead, but the plan says that it goes on: by status, a step that is done, or reported progress. */
  readonly goesOnEarly: boolean;
}

function earliest(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return dates.reduce<Temporal.PlainDate | null>(
    (first, date) => (first && daysBetween(first, date) >= 0 ? first : date),
    null,
  );
}

/** The dates by which something must be done. "From X, ongoing" has none: X is its start. */
function deadlinesOf({ due }: PlanAction): readonly Deadline[] {
  if (due.kind === 'ambiguous' || due.kind === 'unparseable') return [];
  const given = due.deadlines.length > 0 || !due.first ? due.deadlines : [{ date: due.first, what: null }];
  if (due.kind !== 'ongoing' || !due.start) return given;
  return given.filter(({ date }) => due.first !== null && daysBetween(due.first, date) > 0);
}

/** The day of steps that are all done by the statuses of their own rows. */
function isMetByRows({ milestones }: PlanAction, { date }: Deadline): boolean {
  const own = milestones.filter(({ due, rows }) => rows !== undefined && due?.equals(date) === true);
  return own.length > 0 && own.every(({ done }) => done);
}

/** What every step's progress says alike of its end; null as soon as one says less. */
function endOfSteps(texts: readonly string[], asAt: Temporal.PlainDate): ProgressSays | null {
  const ends = texts.map((text) => readProgress(currentProgress(text, asAt), asAt));
  const areAtEnd = ends.every((end) => end !== null);
  return areAtEnd ? (ends.find((end) => end.status === 'complete') ?? ends[0] ?? null) : null;
}

/** "All complete", "Completed June 2026": the whole of it, and when. */
const OF_ALL = new RegExp(`\\b(?:all|both|fully|whole|every|action)\\b|(?:\\d|\\b${MONTH_NAME})\\W*$`, 'i');

/**
 * Said with the time of a deadline that has passed, where others of the action are still ahead: "June 2026: complete",
 * "Completed June 2026 campaign".
 */
function isOfOneDeadline(
  { kind, deadlines }: DueDate,
  { words }: ProgressSays,
  progress: string,
  asAt: Temporal.PlainDate,
): boolean {
  if (kind !== 'multiple' || OF_ALL.test(words)) return false;
  const isAhead = ({ date }: Deadline): boolean => daysBetween(asAt, date) > 0;
  const passed = deadlines.filter((deadline) => !isAhead(deadline));
  return passed.length < deadlines.length && passed.some((deadline) => isPartDone(deadline, progress, asAt));
}

/** What a progress says of the end of the whole; what it says of numbered parts one by one is only that when all are done. */
function endIn(progress: string, action: PlanAction, asAt: Temporal.PlainDate): ProgressSays | null {
  const words = currentProgress(progress, asAt);
  const says = readProgress(words, asAt);
  if (says === null && !mentionsEnd(words)) return null;
  const parts = countPartsDone(words, action, asAt);
  if (!parts) return says;
  return parts.done < parts.of ? null : { status: says?.status ?? 'complete', words: words.trim() };
}

/** What one row's progress says of the end is said of its own step, where an action has several. */
function progressOf(action: PlanAction, asAt: Temporal.PlainDate): ProgressSays | null {
  const { due, progress, latestProgress, stepProgress, rowMarks } = action;
  if (stepProgress) return endOfSteps(stepProgress, asAt);
  const latest = latestProgress === undefined ? null : endIn(latestProgress, action, asAt);
  const says = latest ?? endIn(progress, action, asAt);
  // What was done in one quarter is no end of what comes again.
  if (due.kind === 'recurring' && latestProgress !== undefined && says?.status === 'complete') return null;
  if (says?.status === 'complete' && isOfOneDeadline(due, says, latestProgress ?? progress, asAt))
    return null;
  return says?.status === 'complete' && (rowMarks !== undefined || countSteps(action) > 1) ? null : says;
}

interface Recurring {
  readonly missed: RatingFacts['missed'];
  readonly lapsed: Temporal.PlainDate | null;
}

/** Nobody can count how far apart meetings are, but in so many days there has been another. */
const NEXT_MEETING_BY = 183;

const hasComeAgain = ({ first, next, recurrence }: DueDate, asAt: Temporal.PlainDate): boolean =>
  first !== null &&
  next === null &&
  stepOf(recurrence ?? '') === null &&
  daysBetween(first, asAt) > NEXT_MEETING_BY;

/**
 * The first time missed is a missed deadline where the plan names that day; later ones, and a first one counted from
 * the plan's period, may have been done unrecorded and want confirming.
 */
function checkRecurrence(
  action: PlanAction,
  lastDay: Temporal.PlainDate,
  asAt: Temporal.PlainDate,
): Recurring {
  const { first, isFirstCounted } = action.due;
  const last = lastDueOf(action.due, lastDay);
  if (!first || !last || isDoneSince(action, last, asAt)) return { missed: null, lapsed: null };
  if (isFirstCounted === true || !last.equals(first) || hasComeAgain(action.due, asAt))
    return { missed: null, lapsed: last };
  const [deadline = { date: first, what: null }] = action.due.deadlines;
  return { missed: { deadline, of: 1 }, lapsed: null };
}

/** Said to go on, and not merely to be open. */
function goesOn(stated: StatedRag | null): boolean {
  return stated?.status === 'on-track' && readUnended(stated.meaning ?? stated.stated, true) === 'unknown';
}

/** It is under way or on track by the plan's own word, whatever day it was to begin. */
const saysItGoesOn = (action: PlanAction, stated: StatedRag | null, asAt: Temporal.PlainDate): boolean =>
  goesOn(stated) || action.milestones.some(({ done }) => done) || tellsOfWork(action.progress, asAt);

/**
 * What is known of an action as at a date, for the rules to decide on.
 *
 * @example gatherFacts(action, null, DEFAULT_POLICY, asAt).missed?.deadline.date.toString() // '2024-03-31'
 */
export function gatherFacts(
  action: PlanAction,
  stated: StatedRag | null,
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
): RatingFacts {
  // A deadline on or after this day has not passed.
  const lastDay = policy.graceDays === 0 ? asAt : asAt.subtract({ days: policy.graceDays });
  const hasPassed = (date: Temporal.PlainDate): boolean => daysBetween(date, lastDay) > 0;
  const { due, progress, latestProgress, milestones } = action;
  const recurs = due.kind === 'recurring';
  const deadlines = deadlinesOf(action);
  const unmet = deadlines.filter(
    (one) => deadlines.length < 2 || !(isPartDone(one, progress, asAt) || isMetByRows(action, one)),
  );
  const passed = recurs ? undefined : unmet.find(({ date }) => hasPassed(date));
  const recurrence = recurs ? checkRecurrence(action, lastDay, asAt) : { missed: null, lapsed: null };
  const ahead = unmet.map(({ date }) => date).filter((date) => !hasPassed(date));
  const starts = [action.start, due.start].filter((date) => date !== null);
  const startAhead = earliest(starts.filter((date) => daysBetween(asAt, date) > 0));
  const latest = currentProgress(latestProgress ?? progress, asAt);
  const standing = action.stepProgress ? null : readStanding(latest);
  return {
    action,
    stated,
    asAt,
    policy,
    progress: progressOf(action, asAt),
    standing,
    late: standing === null && !action.stepProgress ? readDelay(latest) : null,
    completedOn: recurs ? null : completionOf(action, asAt),
    isRecorded: recordsSomething(progress) || goesOn(stated),
    missed: passed ? { deadline: passed, of: deadlines.length } : recurrence.missed,
    lapsed: recurrence.lapsed,
    missedMilestones: milestones
      .filter((milestone) => !milestone.done && milestone.due !== null && hasPassed(milestone.due))
      .sort((one, other) => (one.due && other.due ? Temporal.PlainDate.compare(one.due, other.due) : 0)),
    upcoming: recurs ? (due.next ?? earliest(ahead)) : earliest(ahead),
    startAhead,
    goesOnEarly: startAhead !== null && saysItGoesOn(action, stated, asAt),
  };
}
