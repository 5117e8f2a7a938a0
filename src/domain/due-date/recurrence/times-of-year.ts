import type { Temporal } from 'temporal-polyfill';
import { academicYear } from '../../calendar/academic-year';
import { calendarYear, isBefore } from '../../calendar/calendar-period';
import { nhsYear } from '../../calendar/nhs-year';
import type { DatedItem } from '../items/dated-item';
import type { Interval, KindOfYear, Recurrence } from './recurrence';

const MONTHS_OF_A_YEAR = 12;
const TERMS_OF_A_YEAR = 3;
const YEARLY: Interval = { unit: 'months', count: MONTHS_OF_A_YEAR };

function timesAYear(interval: Interval): number {
  if (interval.unit === 'terms') return TERMS_OF_A_YEAR;
  return interval.unit === 'months' ? MONTHS_OF_A_YEAR / interval.count : 0;
}

/**
 * How far apart the times of each date are: a year where the words name as many times without a year as the recurrence
 * has in one. "Twice a year, in October and March" never falls in April.
 *
 * @param items the dates beside the recurrence, yearless ones not settled yet
 */
export function intervalOfEach(interval: Interval, items: readonly DatedItem[]): Interval {
  const named = items.filter(({ point }) => point.kind === 'yearless').length;
  return named > 1 && named === timesAYear(interval) ? YEARLY : interval;
}

const YEAR_OF: Readonly<Record<KindOfYear, (year: number) => { readonly end: Temporal.PlainDate }>> = {
  academic: academicYear,
  nhs: nhsYear,
  calendar: calendarYear,
};

/** The end of the running year of the kind a recurrence names ("each academic year"); null where it names none. */
export function endOfRunningYear(
  recurrences: readonly Recurrence[],
  asAt: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const kind = recurrences.find(({ ofYears }) => ofYears !== undefined)?.ofYears;
  if (kind === undefined) return null;
  const { end } = YEAR_OF[kind](asAt.year - 1);
  return isBefore(end, asAt) ? YEAR_OF[kind](asAt.year).end : end;
}
