import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled, yearless } from '../point';
import type { WrittenForm } from '../written-form';
import { ANOTHER_DAY, PARTS_NO_DAYS } from './next-day';

const ORDINAL = '(?:\\s?(?:st|nd|rd|th))?';
/** Any leap year. */
const LEAP_YEAR = 2024;

/**
 * 3, 10 and 17 June 2024: each day of a list but the last, which has the month itself. Two days that follow on are a
 * stretch and not a list, and so are those after "between".
 */
export const dayList: WrittenForm = {
  name: 'day-list',
  needs: 'month-and-figure',
  sign: /\d(?:\s?(?:st|nd|rd|th))?\s?(?:,|&|and)\s?\d/i,
  pattern: new RegExp(
    `(?<!${PARTS_NO_DAYS}|[\\d.:-]|[£$€#]|[a-z]|\\b(?:between|from)(?: the)? ?|${MONTH_NAME}[ ']{0,2})(\\d{1,2})${ORDINAL}(?=((?:\\s?(?:,|&|and)\\s?\\d{1,2}${ORDINAL}){1,6})(?: of)? ?(${MONTH_NAME})(?:(?!${ANOTHER_DAY})[ ,-]{0,2}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d))?)`,
    'gi',
  ),
  read: ([, dayText, others = '', month = '', yearText], context) => {
    const [day, next, ...more] = [Number(dayText), ...(others.match(/\d+/g) ?? []).map(Number)];
    const isStretch = next === day + 1 && more.length === 0 && !others.includes(',');
    if (next === undefined || next <= day || isStretch) return null;
    const number = monthNumber(month);
    if (!dayPeriod(LEAP_YEAR, number, day)) return { point: IMPOSSIBLE, firmness: 'firm' };
    if (yearText === undefined) {
      return { point: yearless('day', (year) => dayPeriod(year, number, day)), firmness: 'firm-in-due' };
    }
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    const period = isPlanYear(year) ? dayPeriod(year, number, day) : null;
    return { point: settled('day', period), firmness: 'firm' };
  },
};
