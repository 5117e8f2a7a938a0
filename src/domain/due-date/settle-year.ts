import type { Temporal } from 'temporal-polyfill';
import {
  calendarYear,
  isBefore,
  isPlanYear,
  lastDayOfMonth,
  type CalendarPeriod,
} from '../calendar/calendar-period';
import { nhsYear, nhsYearOf } from '../calendar/nhs-year';
import type { DueDateContext } from './due-date-context';
import { readings, type Point, type Stretch } from './point';

/** Years looked at on either side, enough for a 29 February. */
const REACH = 8;
/** More readings than this help nobody choose. */
const MOST_READINGS = 6;

type Within = (year: number) => Stretch | null;

/**
 * A point without a year, given one: the only time it falls inside the plan's period, the first time after
 * a plan's start whose end is not known, or the only year the rest of the column speaks of. Where none of
 * these decides it stays open between the years it could be: the column's own, where it names any.
 *
 * @example settleYear(march, { asAt, period: { start, end: null } }) // the first March of the plan
 */
export function settleYear(point: Point, context: DueDateContext): Point {
  if (point.kind !== 'yearless') return point;
  const { within } = point;
  const { period } = context;
  if (period && !period.end) return readings(firstInPlan(within, period.start));
  const byColumn = inYearsOfColumn(within, context);
  if (period?.end) {
    const inside = occurrences(within, { start: period.start, end: period.end });
    if (inside.length === 1) return readings(inside);
    if (inside.length > 1) {
      const both = inside.filter(({ end }) => byColumn.some((other) => other.end.equals(end)));
      return readings(both.length === 1 ? both : inside);
    }
  }
  if (byColumn.length > 0) return readings(byColumn);
  return readings(period ? around(within, period.start) : amongColumn(within, context));
}

/** Dates further apart than this are not those of one plan: one of them is a slip, or the column a history. */
const YEARS_OF_A_PLAN = 6;

/**
 * The times between the first and the last month that the column names; with those before and after, unless there are
 * several. Full dates within a year of each other leave only the time that falls between them. Without any in the
 * column, the last time before the as-at date and the next.
 */
function amongColumn(within: Within, { asAt, column }: DueDateContext): readonly Stretch[] {
  const named = column?.span ?? column?.near;
  if (!named || isBefore(named.start.add({ years: YEARS_OF_A_PLAN }), named.end)) return around(within, asAt);
  const months = { start: named.start.with({ day: 1 }), end: lastDayOfMonth(named.end) };
  const inside = occurrences(within, months);
  const isOneYear = Boolean(column?.span) && isBefore(months.end, months.start.add({ years: 1 }));
  if (inside.length > 1 || (inside.length === 1 && isOneYear)) return inside;
  return [
    ...lastUpTo(within, months.start.subtract({ days: 1 })),
    ...inside,
    ...firstFrom(within, months.end.add({ days: 1 })),
  ];
}

/** The readings that end inside the plan's period, where there are any; all of them otherwise. */
export function preferInPlan(choices: readonly Stretch[], { period }: DueDateContext): readonly Stretch[] {
  if (!period) return choices;
  const inside = choices.filter(
    ({ end }) => !isBefore(end, period.start) && !(period.end && isBefore(period.end, end)),
  );
  return inside.length > 0 ? inside : choices;
}

/** The first time a yearless point ends on or after a day; empty when it never does. */
export function firstFrom(within: Within, day: Temporal.PlainDate): readonly Stretch[] {
  for (let year = day.year - 1; year <= day.year + REACH; year++) {
    const stretch = within(year);
    if (stretch && isPlanYear(stretch.end.year) && !isBefore(stretch.end, day)) return [stretch];
  }
  return [];
}

/** Something named by its beginning too lies in a plan when it begins in it; the rest when it ends in it. */
function dayInPlan({ unit, start, end }: Stretch): Temporal.PlainDate {
  return unit === 'span' ? start : end;
}

/** The first time a yearless point falls in a plan that starts on a day; empty when it never does. */
export function firstInPlan(within: Within, planStart: Temporal.PlainDate): readonly Stretch[] {
  const [first] = firstFrom(within, planStart);
  if (!first || !isBefore(dayInPlan(first), planStart)) return first ? [first] : [];
  return firstFrom(within, first.end.add({ days: 1 }));
}

/** The last time a yearless point ended on or before a day; empty when it never did. */
export function lastUpTo(within: Within, day: Temporal.PlainDate): readonly Stretch[] {
  for (let year = day.year; year >= day.year - REACH; year--) {
    const stretch = within(year);
    if (stretch && isPlanYear(stretch.end.year) && !isBefore(day, stretch.end)) return [stretch];
  }
  return [];
}

function occurrences(within: Within, { start, end }: CalendarPeriod): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let year = start.year - 1; year <= end.year && found.length < MOST_READINGS; year++) {
    const stretch = within(year);
    if (stretch && !isBefore(dayInPlan(stretch), start) && !isBefore(end, stretch.end)) found.push(stretch);
  }
  return found;
}

function around(within: Within, day: Temporal.PlainDate): readonly Stretch[] {
  return [...lastUpTo(within, day.subtract({ days: 1 })), ...firstFrom(within, day)];
}

/**
 * Where every full date of the column, or every year it speaks of, lies in one NHS year, the reading in that year; so
 * too where the full dates lie in one calendar year; both where both hold and they differ.
 */
function inYearsOfColumn(within: Within, { column }: DueDateContext): readonly Stretch[] {
  const dated = column?.span ?? null;
  const span = dated ?? column?.spoken;
  if (!span) return [];
  const nhsStart = nhsYearOf(span.start);
  const inNhsYear = nhsStart === nhsYearOf(span.end) ? occurrences(within, nhsYear(nhsStart)) : [];
  // "By 2025" may mean the NHS year too.
  const oneYear = span.start.year === span.end.year && dated !== null;
  return [...inNhsYear, ...(oneYear ? occurrences(within, calendarYear(span.start.year)) : [])];
}
