import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/calendar-period';
import type { DatedItem } from './items/dated-item';
import { withoutNoSuchDay } from './items/no-such-day';
import { isRecorded } from './items/recorded';
import { ambiguousDueDate, answer, unparseableDueDate } from './due-answer';
import type { DueDate } from './due-date';
import type { DueDateContext } from './due-date-context';
import type { FoundItems } from './items/find-items';
import { saysOngoing } from './phrase/plain-words';
import { stretchesOf } from './point';
import type { Recurrence } from './recurrence/recurrence';
import { eachMeeting, meetingsAfter } from './recurrence/each-meeting';
import { areListedApart } from './recurrence/listed-apart';
import { recurringDueDate } from './recurrence/recurring-due-date';
import { deadlinesOf, settledItems, type SettledItem } from './items/settled-item';
import { fitWeekday } from './items/weekday';
import { settleYear } from './settle-year';

/**
 * The answer to a phrase from the dates and recurrences found in it.
 *
 * @param text as it stood in the cell
 */
export function decide(
  text: string,
  recurrences: readonly Recurrence[],
  found: FoundItems,
  context: DueDateContext,
): DueDate {
  if (found.items.some(({ role }) => role === 'counted-from')) return unparseableDueDate(text);
  const all = liveItems(found.items, found.rest, context.asAt);
  const { items, noSuchDay } = withoutNoSuchDay(found.text, all);
  const isUnread = items === null || items.some(({ point }) => isTooFar(point, context.asAt));
  const due = isUnread ? unparseableDueDate(text) : dueFrom(text, recurrences, found, items, context);
  return noSuchDay === null ? due : { ...due, noSuchDay };
}

/** The answer from dates that can be read. */
function dueFrom(
  text: string,
  recurrences: readonly Recurrence[],
  found: FoundItems,
  live: readonly DatedItem[],
  context: DueDateContext,
): DueDate {
  const counted = recurrencesThatCount(found.text, recurrences, live);
  if (counted.length === 0) return dueByDate(text, found, live, context);
  if (!areListedApart(text, found.text, counted, live))
    return recurringDueDate(text, found, counted, live, context);
  const due = dueByDate(text, found, live, context);
  return due.kind === 'date' || due.kind === 'range' ? { ...due, kind: 'multiple' } : due;
}

/** The answer from dates alone, those that only record what was done told apart. */
function dueByDate(
  text: string,
  found: FoundItems,
  live: readonly DatedItem[],
  context: DueDateContext,
): DueDate {
  const goesOn = saysOngoing(found.rest, live.length > 0);
  const dated = live.map((item) => ({
    ...item,
    point: fitWeekday(settleYear(item.point, context), item.weekday),
  }));
  const ahead = dated.filter((item) => !isRecorded(item, found.rest, context.asAt, goesOn));
  if (ahead.length === 0) {
    if (goesOn) return answer(text, 'ongoing');
    const recurrence = found.items.length === 0 ? eachMeeting(found.rest) : null;
    return recurrence === null ? unparseableDueDate(text) : answer(text, 'recurring', { recurrence });
  }
  const due = dueOn(text, found, ahead, goesOn);
  const recurrence = due.kind === 'date' && due.first ? meetingsAfter(found.rest) : null;
  if (recurrence === null || due.first === null) return due;
  const next = isBefore(due.first, context.asAt) ? null : due.first;
  return { ...due, kind: 'recurring', recurrence, next };
}

/** The answer from dates still to be met. */
function dueOn(text: string, found: FoundItems, dated: readonly DatedItem[], goesOn: boolean): DueDate {
  const settled = settledItems(dated);
  if (settled.length < dated.length) {
    const open = dated
      .filter(({ point }) => point.kind === 'open')
      .flatMap(({ point }) => stretchesOf(point));
    if (open.length === 0) return unparseableDueDate(text);
    return ambiguousDueDate(
      text,
      open.map(({ end }) => end),
      deadlinesOf(found.text, settled, found.items),
    );
  }
  return datedDueDate(text, found, settled, goesOn);
}

/** No plan looks further ahead; "Sept 2062" is a slip of the finger. */
const FURTHEST = 25;

/** "Initially March 2024, then annually": the first of several times, where no other takes its place. */
const ONLY_FIRST = /^\W*initially\b/i;
const PUT_OFF =
  /\b(?:now|but|new|revised|moved?|extend(?:ed)?|slipp?ed|slip|postponed?|deferr?(?:ed)?|delayed|rescheduled|put back|tb[acds]|t\.b\.|to be (?:confirmed|agreed)|missed|changed?|however)\b/i;

function isTooFar(point: DatedItem['point'], asAt: Temporal.PlainDate): boolean {
  return point.kind === 'settled' && point.stretch.end.year > asAt.year + FURTHEST;
}

/** With no other date, one that "was" is not given up but missed. */
const OVERDUE = /\b(?:overdue|over due|late|missed|past due)\b/i;

/**
 * The dates that still hold: none given up for a later one, none of something done where another is to come.
 *
 * @param rest the phrase without its dates
 * @param asAt nothing is done on a later day
 */
export function liveItems(
  items: readonly DatedItem[],
  rest: string,
  asAt: Temporal.PlainDate,
): readonly DatedItem[] {
  const held = items.filter(
    (item, index) =>
      item.role !== 'superseded' &&
      item.role !== 'denied' &&
      !items.some(
        (later, place) =>
          place > index &&
          later.role === 'revised' &&
          (later.clause === item.clause || isPutOff(rest, item, later)),
      ),
  );
  if (held.length === 0 && items.every(({ role }) => role === 'superseded') && OVERDUE.test(rest))
    return items.map((item) => ({ ...item, role: 'deadline' }));
  if (held.length === 0 && items.length === 1 && ONLY_FIRST.test(rest) && !PUT_OFF.test(rest))
    return items.map((item) => ({ ...item, role: 'deadline' }));
  // What is said to be done on a day still to come is a step like the others.
  const toCome = held.filter(({ role, point }) => role !== 'past' || startsAfter(point, asAt));
  const isOnlyBegun = toCome.every(({ role }) => BEGUN.has(role)) && held.some(tellsOfEnd);
  return toCome.length === 0 || isOnlyBegun ? held : toCome;
}

const BEGUN: ReadonlySet<string> = new Set(['start', 'after']);

/** "May 2023 start / March 2024 complete": the end of what began, not a step done on the way. */
function tellsOfEnd({ role, doneWord }: DatedItem): boolean {
  return role === 'past' && /^(?:complete|finish|end|conclude|close)/i.test(doneWord ?? '');
}

function startsAfter(point: DatedItem['point'], asAt: Temporal.PlainDate): boolean {
  return point.kind === 'settled' && isBefore(asAt, point.stretch.start);
}

const WORD = /[a-z]{2}/i;
const NEWLY =
  '(?:(?:(?:first|second|third|1st|2nd|3rd|latest|final|further) )?(?:revision|extension)|revised|new|now|moved|extended|slipped|postponed|deferred|delayed|rescheduled)';
/** Words that only say of a date that it is one, or which of two. */
const OF_A_DATE = new RegExp(
  `\\b(?:${NEWLY}|originally|original|expected|estimated|anticipated|planned|first|second|third|latest|target|due|date|deadline|to|until)\\b`,
  'gi',
);
/** "Revised" leads what follows the date, on a line of its own or in brackets too. */
const LEADS_NEWLY = new RegExp(`^[^a-z\\d]*${NEWLY}\\b`, 'i');

/**
 * "March 2024; revised deadline June 2024": nothing says that the first is of another step, and the second leads its
 * clause or its line.
 */
function isPutOff(rest: string, item: DatedItem, later: DatedItem): boolean {
  return (
    LEADS_NEWLY.test(rest.slice(item.until, later.at)) &&
    !WORD.test(rest.slice(0, item.at).replace(OF_A_DATE, ''))
  );
}

const NAMED_THING =
  /^ (?:reports?|accounts|plan|planning|conference|surveys?|staff survey|nhs staff survey|leave|general meeting|agm|festival|awards?|budget|appraisals?|board|committee|newsletter|bulletin|data|figures|performance|statement|wres|wdes|members)\b/i;
const THEN = /\b(?:then|thereafter)\W*$/i;
/** "Quarterly Board meetings thereafter": the thing comes again, whatever its name. */
const THEREAFTER = /^(?: [\w&'/-]+){1,4},? (?:thereafter|afterwards|after that|from then(?: on)?)\b/i;

/** Beside a date, "annual" before a thing's name ("annual report, June 2024") says what, not how often. */
function recurrencesThatCount(
  plainText: string,
  recurrences: readonly Recurrence[],
  live: readonly DatedItem[],
): readonly Recurrence[] {
  if (live.length === 0 || live.some(({ role }) => role === 'start' || role === 'onwards'))
    return recurrences;
  return recurrences.filter(({ at, until }) => {
    const behind = plainText.slice(until);
    return !NAMED_THING.test(behind) || THEREAFTER.test(behind) || THEN.test(plainText.slice(0, at));
  });
}

function datedDueDate(
  text: string,
  found: FoundItems,
  items: readonly SettledItem[],
  goesOn: boolean,
): DueDate {
  const onwards = items.find(({ role }) => role === 'onwards');
  const { begun, ends } = onwards ? { begun: onwards, ends: items } : startAndEnds(items);
  const deadlines = deadlinesOf(found.text, ends.length > 0 ? ends : items, found.items);
  const first = deadlines[0]?.date ?? null;
  const range = ends.find(({ isRange }) => isRange);
  const start = startOf(begun) ?? range?.stretch.start ?? null;
  const said = { first, deadlines, start };
  const several = first !== null && deadlines.some(({ date }) => !date.equals(first));
  if (ends.length === 0 || onwards || (goesOn && !several)) return answer(text, 'ongoing', said);
  if (several) return answer(text, 'multiple', said);
  return answer(text, begun || range ? 'range' : 'date', said);
}

interface StartAndEnds {
  readonly begun: SettledItem | null;
  readonly ends: readonly SettledItem[];
}

/** One start before one end is a range; a start among several dates is a step like the others. */
function startAndEnds(items: readonly SettledItem[]): StartAndEnds {
  const begun = items.find(({ role }) => role === 'start' || role === 'after') ?? null;
  const ends = items.filter(({ role }) => role !== 'start' && role !== 'after');
  const [end] = ends;
  if (begun && end && (ends.length > 1 || isBefore(end.stretch.end, begun.stretch.start))) {
    return { begun: null, ends: items };
  }
  return { begun, ends };
}

function startOf(item: SettledItem | null): SettledItem['stretch']['start'] | null {
  if (!item) return null;
  return item.role === 'after' ? item.stretch.end.add({ days: 1 }) : item.stretch.start;
}
