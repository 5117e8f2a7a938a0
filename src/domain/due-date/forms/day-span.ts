import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled } from '../point';
import type { WrittenForm } from '../written-form';

/** 3-7 June 2024, 14th to 20th October 2024, 1st & 2nd May 2024: first and last day in one month. */
export const daySpan: WrittenForm = {
  name: 'day-span',
  needs: 'month-and-figure',
  sign: /\d(?:\s?(?:st|nd|rd|th))?\s?(?:-|to|&|and|\/)\s?\d/i,
  pattern: new RegExp(
    `(?<![\\d/.,-]|[a-z]|${MONTH_NAME}[ ']{0,2})(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s?(?:-|to|&|and|/)\\s?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?: of)? ?(${MONTH_NAME})[ ,-]{0,2}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d)`,
    'gi',
  ),
  read: ([, from, to, month = '', yearText = ''], context) => {
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    const first = isPlanYear(year) ? dayPeriod(year, monthNumber(month), Number(from)) : null;
    const last = first && dayPeriod(year, monthNumber(month), Number(to));
    if (!first || !last || Number(to) <= Number(from)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('span', { start: first.start, end: last.end }), firmness: 'firm' };
  },
};
