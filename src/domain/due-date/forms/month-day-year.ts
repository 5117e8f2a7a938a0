import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { IMPOSSIBLE, settled } from '../point';
import type { WrittenForm } from '../written-form';

/** March 31, 2024 and December 3rd 2020: the month is a word, so the order cannot mislead. */
export const monthDayYear: WrittenForm = {
  name: 'month-day-year',
  needs: 'month-and-figure',
  sign: /\d(?:\s?(?:st|nd|rd|th))?(?: of)?[ ,-]{1,3}\d{4}/i,
  pattern: new RegExp(
    `\\b(${MONTH_NAME})[ -](?:the )?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?: of)?[ ,-]{1,3}(\\d{4})(?![\\d%]|[/.,:-]\\d)`,
    'gi',
  ),
  read: ([, month = '', day, yearText]) => {
    const year = Number(yearText);
    if (!isPlanYear(year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('day', dayPeriod(year, monthNumber(month), Number(day))), firmness: 'firm' };
  },
};
