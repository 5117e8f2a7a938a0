import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import { DAY_THEN_MONTH, MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled } from '../point';
import type { WrittenForm } from '../written-form';

/** 3 December 2020, 31st of March, 2024, 19 Jan 15, 1-May-24. "1. May" and "1 - June" number a list or a stage. */
export const dayMonthYear: WrittenForm = {
  name: 'day-month-year',
  needs: 'month-and-figure',
  sign: DAY_THEN_MONTH,
  pattern: new RegExp(
    `(?<![\\d/.,-]|[a-z]|${MONTH_NAME}[ ']{0,2})(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?(?: ?|[-/]|(?<=\\d\\d)\\.)(${MONTH_NAME})[ ,/.\\n-]{0,3}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d|(?:st|nd|rd|th)\\b)`,
    'gi',
  ),
  read: ([, day, month = '', yearText = ''], context) => {
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    if (!isPlanYear(year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('day', dayPeriod(year, monthNumber(month), Number(day))), firmness: 'firm' };
  },
};
