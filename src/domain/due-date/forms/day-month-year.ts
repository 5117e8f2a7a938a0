import { isPlanYear } from '../../calendar/calendar-period';
import { DAY_THEN_MONTH, MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, oneDay } from '../point';
import type { WrittenForm } from '../written-form';
import { ANOTHER_DAY, ANOTHER_DAY_UNPARTED, PARTS_NO_DAYS } from './next-day';

/** Two figures further from the plan than this are hardly a year where they can be a day. */
const FAR = 5;
const UNPARTED = new RegExp(`^(?:${MONTH_NAME})${ANOTHER_DAY_UNPARTED}`, 'i');

/** 3 December 2020, 31st of March, 2024, 19 Jan 15, 1-May-24. "1. May" and "1 - June" number a list or a stage. */
export const dayMonthYear: WrittenForm = {
  name: 'day-month-year',
  needs: 'month-and-figure',
  sign: DAY_THEN_MONTH,
  pattern: new RegExp(
    `(?<!${PARTS_NO_DAYS}|[\\d.-]|[a-z]|${MONTH_NAME}[ ']{0,2})(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?(?: ?|[-/]|(?<=\\d\\d)\\.)(${MONTH_NAME})(?!${ANOTHER_DAY})[ ,/.\\n-]{0,3}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d|(?:st|nd|rd|th)\\b)`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, day, month = '', yearText = ''] = match;
    const base = baseYear(context);
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), base);
    if (yearText.length === 2 && Math.abs(year - base) > FAR) {
      const fromMonth = match.input.slice(match.index + whole.indexOf(month));
      if (UNPARTED.test(fromMonth)) return null;
    }
    if (!isPlanYear(year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: oneDay(year, monthNumber(month), Number(day)), firmness: 'firm' };
  },
};
