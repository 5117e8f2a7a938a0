import type { CalendarPeriod } from '../../calendar/calendar-period';
import { dateOn } from '../../calendar/day-number';
import { settled } from '../point';
import type { WrittenForm } from '../written-form';

/** The first week of a year is the one that holds its fourth day; every week begins on a Monday and has a Thursday. */
const SURE_DAY = 4;

function isoWeek(year: number, week: number): CalendarPeriod | null {
  const sure = dateOn(year, 1, SURE_DAY);
  const start = sure.add({ days: 7 * (week - 1) - (sure.dayOfWeek - 1) });
  const hasThursday = week >= 1 && start.add({ days: 3 }).year === year;
  return hasThursday ? { start, end: start.add({ days: 6 }) } : null;
}

/**
 * 2026-W40, 2026-W40-5, 2026W40: a week by its number, or a day of it, as computers write it. The year is part of the
 * number, so nothing is left to guess.
 */
export const isoWeekDate: WrittenForm = {
  name: 'iso-week',
  needs: 'full-year',
  sign: /\dw\d|-w\d/i,
  pattern: /(?<![\w/.-])(20\d{2})-?W(\d{2})(?:-?([1-7]))?(?![\w/]|[.-]\d)/gi,
  read: ([, year, week, weekday]) => {
    const period = isoWeek(Number(year), Number(week));
    if (!period || weekday === undefined) return { point: settled('part', period), firmness: 'firm' };
    const day = period.start.add({ days: Number(weekday) - 1 });
    return { point: settled('day', { start: day, end: day }), firmness: 'firm' };
  },
};
