import { dayPeriod, isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, oneDay, readings, settled, stretchesOf } from '../point';
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
    return { point: oneDay(year, monthNumber(month), Number(day)), firmness: 'firm' };
  },
};

/** Two figures further from the plan than this are hardly its year. */
const FAR = 5;

/**
 * Sept 30 '26, Jan 14th 27, Sept 30 26: the reading that leaves no figure over. Two figures that follow on ("Oct 26
 * 27") may be an NHS year that has lost its stroke.
 */
export const monthDayShortYear: WrittenForm = {
  name: 'month-day-short-year',
  needs: 'month-and-figure',
  sign: /[a-z.] ?\d{1,2}(?:\s?(?:st|nd|rd|th))?(?:,? ?'|,? )\d{2}(?!\d)/i,
  pattern: new RegExp(
    `(?<!\\d(?:st|nd|rd|th)?(?: of)?[ -]?)\\b(${MONTH_NAME}) ?(?:the )?(\\d{1,2})(\\s?(?:st|nd|rd|th))?(?:,? ?(')|,? )(\\d{2})(?![\\d%]|[/.,:-]\\d| ?(?:st|nd|rd|th|am|pm)\\b| ?${MONTH_NAME}| [a-z])`,
    'gi',
  ),
  read: ([, month = '', dayText, ordinal, apostrophe, yearText], context) => {
    const [day, figures] = [Number(dayText), Number(yearText)];
    const year = fullYear(figures, baseYear(context));
    const number = monthNumber(month);
    const period = Math.abs(year - baseYear(context)) <= FAR ? dayPeriod(year, number, day) : null;
    if (!period) return null;
    const asDay = settled('day', period);
    const mayBePair = ordinal === undefined && apostrophe === undefined && figures === day + 1;
    if (!mayBePair) return { point: asDay, firmness: 'firm' };
    const asMonth = settled('month', monthsPeriod(number < 4 ? year : year - 1, number));
    return { point: readings([...stretchesOf(asDay), ...stretchesOf(asMonth)]), firmness: 'firm' };
  },
};
