import type { Temporal } from 'temporal-polyfill';
import { calendarYear, inOrder, isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from '../items/dated-item';
import { ambiguousDueDate, answer } from '../due-answer';
import type { Deadline, DueDate } from '../due-date';
import type { DueDateContext } from '../due-date-context';
import type { FoundItems } from '../items/find-items';
import { nextOccurrence } from './next-occurrence';
import { stretchesOf, type Point } from '../point';
import type { Interval, Recurrence } from './recurrence';
import { deadlinesOf, eachOnce, settledItems, type SettledItem } from '../items/settled-item';
import { firstFrom, firstInPlan, settleYear } from '../settle-year';
import { endOfRunningYear, intervalOfEach } from './times-of-year';

const BEGINS: ReadonlySet<string> = new Set(['start', 'onwards', 'after']);
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'nhs-year', 'academic-year', 'span']);

/**
 * The answer for something that falls due again and again.
 *
 * Without a date it has no first time. A date without a year is its first time in the plan; where the plan's
 * period is not known, only the next time is.
 *
 * @param recurrences at least one
 * @param items the dates beside them that still hold
 */
export function recurringDueDate(
  text: string,
  found: FoundItems,
  recurrences: readonly Recurrence[],
  items: readonly DatedItem[],
  context: DueDateContext,
): DueDate {
  const recurrence = [...new Set(recurrences.map(({ word }) => word))].join('; ');
  const named = fromTheYear(found.text, nextNamed(found.text, items));
  const placed = named.map((item) => ({ ...item, point: firstTime(item, context) }));
  const open = placed.filter(({ point }) => point.kind === 'open');
  if (open.length > 0) {
    return {
      ...ambiguousDueDate(
        text,
        open.flatMap(({ point }) => stretchesOf(point)).map(({ end }) => end),
      ),
      recurrence,
    };
  }
  const settled = settledItems(placed);
  const ordered = eachOnce(settled.flatMap((item) => timesNamed(found, item)));
  const begun = settled.find(({ role, isRange }) => BEGINS.has(role) || isRange);
  const first = ordered[0]?.date ?? null;
  const atFirst = settled.filter(({ stretch }) => first?.equals(stretch.end));
  const isFirstCounted = atFirst.length > 0 && atFirst.every(({ at }) => isYearless(named, at));
  return answer(text, 'recurring', {
    first,
    deadlines: ordered,
    start: begun?.stretch.start ?? null,
    recurrence,
    next: nextTime(recurrences, settled, placed, named, context.asAt),
    ...(isFirstCounted ? { isFirstCounted } : {}),
  });
}

const NEXT_BEFORE =
  /\bnext(?: (?:one|time|review|report|update|return|submission|publication|audit|due|is|in|on|by))*[ :(]*$/i;

/** "Annually in October (next October 2027)": what is next is told, and the rest only says when in the year. */
function nextNamed(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const next = items.find(({ at, point }) => point.kind === 'settled' && NEXT_BEFORE.test(text.slice(0, at)));
  return next && items.length > 1 ? [next] : items;
}

const FIRST_BEFORE = /\bfirst(?: (?!and\b)[a-z]+){0,2}[ :(]*$/i;

/** "2025 to 2028", "2025-2028": the years in which it comes again, and no times of its own. */
const isRunOfYears = ({ form, opens, isRange }: DatedItem): boolean =>
  isRange && (form === 'year-span' || (opens !== null && LONG_UNITS.has(opens.unit)));

/** "Each September from 2023", "each June 2025 to 2028", "by 31 May, first return 2025": the year says in which of them it begins. */
function fromTheYear(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  const year = items.find((item) => {
    const { role, point, at } = item;
    const begins = BEGINS.has(role) || isRunOfYears(item) || FIRST_BEFORE.test(text.slice(0, at));
    return begins && point.kind === 'settled' && LONG_UNITS.has(point.stretch.unit);
  });
  if (year?.point.kind !== 'settled' || !items.some(({ point }) => point.kind === 'yearless')) return items;
  const { start } = year.point.stretch;
  return items
    .filter((item) => item !== year || isRunOfYears(item))
    .map((item): DatedItem => {
      if (item === year) return { ...item, role: 'until', form: 'year-span', opens: null };
      if (item.point.kind !== 'yearless') return item;
      const [stretch] = firstFrom(item.point.within, start);
      return stretch ? { ...item, point: { kind: 'settled', stretch } } : item;
    });
}

/** Where a recurring date first falls: yearless ones at the plan's start, whatever the plan's length. */
function firstTime({ point, form }: DatedItem, context: DueDateContext): Point {
  if (form === 'year-chain' && point.kind === 'open') {
    const chain = point.readings.find(({ unit }) => unit === 'span');
    return chain ? { kind: 'settled', stretch: chain } : point;
  }
  if (point.kind !== 'yearless') return point;
  if (context.period) {
    const [stretch] = firstInPlan(point.within, context.period.start);
    return stretch ? { kind: 'settled', stretch } : point;
  }
  const settled = settleYear(point, context);
  return settled.kind === 'settled' ? settled : point;
}

/** A chain of years names one time in each, a span of years ("2023-2027 quarterly") none; a range put together from two dates its first and its last. */
function timesNamed(found: FoundItems, item: SettledItem): readonly Deadline[] {
  const { stretch, form, opens } = item;
  if (form === 'year-chain') {
    return [0, 1, 2].map((years) => ({ date: calendarYear(stretch.start.year + years).end, what: null }));
  }
  if (form === 'year-span') return [];
  if (opens) return [opens.end, stretch.end].map((date) => ({ date, what: null }));
  return deadlinesOf(found.text, [item], found.items);
}

const roughDays = (interval: Interval): number => {
  if (interval.unit === 'terms') return 120;
  return interval.unit === 'days' ? interval.count : interval.count * 30;
};

function shortest(recurrences: readonly Recurrence[]): Interval {
  const [first, ...others] = recurrences.map(({ interval }) => interval);
  return others.reduce(
    (least, each) => (roughDays(each) < roughDays(least) ? each : least),
    first ?? { unit: 'terms' },
  );
}

const isYearless = (items: readonly DatedItem[], place: number): boolean =>
  items.some(({ at, point }) => at === place && point.kind === 'yearless');

/** @param named the dates as the words have them, before years were found for them */
function nextTime(
  recurrences: readonly Recurrence[],
  settled: readonly SettledItem[],
  placed: readonly DatedItem[],
  named: readonly DatedItem[],
  asAt: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const interval = shortest(recurrences);
  const ofEach = intervalOfEach(interval, named);
  const ends = settled
    .filter(({ role, isRange }) => role === 'until' || isRange)
    .map(({ stretch }) => stretch.end);
  const times = [
    ...settled
      .filter(({ role }) => role !== 'until')
      .map((item) => nextOccurrence(firstOf(item, interval), ofEach, asAt)),
    ...yearlessTimes(interval, placed, asAt),
  ];
  const [first] = inOrder(times, (date) => date);
  const next = first ?? (ends.length > 0 ? endOfRunningYear(recurrences, asAt) : null);
  return next && !ends.some((end) => isBefore(end, next)) ? next : null;
}

/** "Quarterly throughout 2024/25" is first due at the end of its first quarter, "quarterly from March" in March. */
function firstOf({ stretch, opens }: SettledItem, interval: Interval): Temporal.PlainDate {
  if (opens) return opens.end;
  if (interval.unit === 'terms' || !LONG_UNITS.has(stretch.unit)) return stretch.end;
  const length = interval.unit === 'months' ? { months: interval.count } : { days: interval.count };
  const first = stretch.start.add(length).subtract({ days: 1 });
  return isBefore(first, stretch.end) ? first : stretch.end;
}

/** "Each March" comes next in the first March to come, whenever it began; "every three years" cannot be told so. */
function yearlessTimes(
  interval: Interval,
  placed: readonly DatedItem[],
  asAt: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const yearless = placed.flatMap(({ point }) => (point.kind === 'yearless' ? [point] : []));
  const known =
    interval.unit === 'terms' ? yearless.length > 1 : interval.unit === 'months' && interval.count === 12;
  if (!known && !(yearless.length > 1 && roughDays(interval) < 365)) return [];
  return yearless.flatMap(({ within }) => firstFrom(within, asAt).map(({ end }) => end));
}
