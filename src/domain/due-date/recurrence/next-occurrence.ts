import type { Temporal } from 'temporal-polyfill';
import { schoolTerm, type SchoolTerm } from '../../calendar/academic-year';
import { daysInMonth, isBefore, lastDayOfMonth } from '../../calendar/calendar-period';
import type { Interval } from './recurrence';

const TERMS: readonly SchoolTerm[] = ['autumn', 'spring', 'summer'];

/**
 * The first time a recurrence falls due on or after a day. A recurrence that begins on the last day of a month
 * stays on last days: 31 March, 30 June, 30 September.
 *
 * @param first the first time it is due
 * @example nextOccurrence(march31, { unit: 'months', count: 3 }, april1).toString() // '2024-06-30'
 */
export function nextOccurrence(
  first: Temporal.PlainDate,
  interval: Interval,
  asAt: Temporal.PlainDate,
): Temporal.PlainDate {
  if (!isBefore(first, asAt)) return first;
  switch (interval.unit) {
    case 'days': {
      const passed = first.until(asAt, { largestUnit: 'day' }).days;
      return first.add({ days: Math.ceil(passed / interval.count) * interval.count });
    }
    case 'terms':
      return nextTermEnd(asAt);
    case 'months': {
      const monthEnd = first.day === daysInMonth(first.year, first.month);
      const apart = (asAt.year - first.year) * 12 + asAt.month - first.month;
      for (let count = Math.floor(apart / interval.count); ; count++) {
        const reached = first.add({ months: count * interval.count });
        const day = monthEnd ? lastDayOfMonth(reached) : reached;
        if (!isBefore(day, asAt)) return day;
      }
    }
  }
}

function nextTermEnd(asAt: Temporal.PlainDate): Temporal.PlainDate {
  const ends = [asAt.year - 1, asAt.year].flatMap((year) => TERMS.map((term) => schoolTerm(year, term).end));
  return ends.find((end) => !isBefore(end, asAt)) ?? asAt;
}
