import type { Temporal } from 'temporal-polyfill';
import { calendarYear, isBefore, isPlanYear, type CalendarPeriod } from '../calendar/calendar-period';
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
 * these decides it stays open between the years it could be.
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
  return readings(byColumn.length > 0 ? byColumn : around(within, period?.start ?? dayOfPlan(context)));
}

/** The as-at date or, where it lies a year and more from every full date of the column, the nearest of those. */
function dayOfPlan({ asAt, column }: DueDateContext): Temporal.PlainDate {
  const span = column?.span ?? column?.near;
  if (!span) return asAt;
  if (isBefore(span.end.add({ years: 1 }), asAt)) return span.end;
  return isBefore(asAt, span.start.subtract({ years: 1 })) ? span.start : asAt;
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
