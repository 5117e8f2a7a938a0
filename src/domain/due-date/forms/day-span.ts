import { dayPeriod, isPlanYear, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import { IMPOSSIBLE, readings, settled, stretchesOf, yearless, type Point } from '../point';
import { settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';
import { ANOTHER_DAY, PARTS_NO_DAYS } from './next-day';

/** Any leap year. */
const LEAP_YEAR = 2024;
/** "26/27 March" may be the March of a year this near to the plan's first, or two of its days. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 10;

function daysOfMonth(year: number, month: number, from: number, to: number): CalendarPeriod | null {
  const first = dayPeriod(year, month, from);
  const last = dayPeriod(year, month, to);
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * 3-7 June 2024, 14th to 20th October 2024, 1st & 2nd May 2024, 10-14 Nov: first and last day in one month, the year
 * beside them or from elsewhere.
 */
export const daySpan: WrittenForm = {
  name: 'day-span',
  needs: 'month-and-figure',
  sign: /\d(?:\s?(?:st|nd|rd|th))?\s?(?:-|to|&|and|\/)\s?\d/i,
  pattern: new RegExp(
    `(?<!${PARTS_NO_DAYS}|[\\d.-]|[a-z]|[£$€#]|${MONTH_NAME}[ ']{0,2})(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s?(-|to|&|and|/)\\s?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?: of)?[ -]?(${MONTH_NAME})(?:(?=${ANOTHER_DAY})|[ ,-]{0,2}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d)|(?![ ,/.'-]*\\d))`,
    'gi',
  ),
  read: ([, from, mark, to, month = '', yearText], context) => {
    const [first, last, number] = [Number(from), Number(to), monthNumber(month)];
    if (yearText === undefined) {
      if (last <= first || !daysOfMonth(LEAP_YEAR, number, first, last)) return null;
      const days = yearless('span', (year) => daysOfMonth(year, number, first, last));
      const point = mark === '/' ? daysOrYear(days, number, first, last, context) : days;
      return { point, firmness: 'firm-in-due' };
    }
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    const days = isPlanYear(year) ? daysOfMonth(year, number, first, last) : null;
    if (!days || last <= first) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('span', days), firmness: 'firm' };
  },
};

/** "26/27 March": the two days, or the month in that NHS year. */
function daysOrYear(days: Point, month: number, first: number, last: number, context: DueDateContext): Point {
  const base = baseYear(context);
  const year = fullYear(first, base);
  if (first < 10 || last !== first + 1 || year < base - YEARS_BEFORE || year > base + YEARS_AFTER)
    return days;
  const ofYear = settled('month', monthsPeriod(month < 4 ? year + 1 : year, month));
  return readings([...stretchesOf(settleYear(days, context)), ...stretchesOf(ofYear)]);
}
