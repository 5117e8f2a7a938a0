import { dayPeriod } from '../../calendar/calendar-period';
import { DAY_THEN_MONTH, MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { IMPOSSIBLE, yearless, type Point } from '../point';
import type { WrittenForm } from '../written-form';
import { ANOTHER_DAY, ANOTHER_DAY_UNPARTED, PARTS_NO_DAYS } from './next-day';

/** Any leap year: 29 February exists in some years. */
const LEAP_YEAR = 2024;
const LONGEST_MONTH = 31;

function dayOfMonth(day: number, month: number): Point {
  if (!dayPeriod(LEAP_YEAR, month, day))
    return day >= 1 && day <= LONGEST_MONTH ? { kind: 'impossible', month: null } : IMPOSSIBLE;
  return yearless('day', (year) => dayPeriod(year, month, day));
}

/** 31 August, 1st of May, 14-Jun: the year comes from elsewhere. */
export const dayMonth: WrittenForm = {
  name: 'day-month',
  needs: 'month-and-figure',
  sign: DAY_THEN_MONTH,
  pattern: new RegExp(
    `(?<!${PARTS_NO_DAYS}|[\\d.:-]|[£$€#]|[a-z]|${MONTH_NAME}[ ']{0,2})(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?(${MONTH_NAME})(?:(?=${ANOTHER_DAY}|${ANOTHER_DAY_UNPARTED})|(?![ ,-]*\\d))`,
    'gi',
  ),
  read: ([, day, month = '']) => ({
    point: dayOfMonth(Number(day), monthNumber(month)),
    firmness: 'firm-in-due',
  }),
};

/** June 3rd, or June 3: one figure cannot be a year. */
export const monthDay: WrittenForm = {
  name: 'month-day',
  needs: 'month-and-figure',
  sign: /\d ?(?:st|nd|rd|th)\b|[a-z.] (?:the )?\d(?!\d)/i,
  pattern: new RegExp(
    `\\b(${MONTH_NAME}) (?:the )?(?:(\\d{1,2}) ?(?:st|nd|rd|th)\\b|(\\d)(?![\\d/.,:%-]|[a-z]| (?:[a-z]|-)))`,
    'gi',
  ),
  read: ([, month = '', ordinal, figure]) => ({
    point: dayOfMonth(Number(ordinal ?? figure), monthNumber(month)),
    firmness: 'firm-in-due',
  }),
};
