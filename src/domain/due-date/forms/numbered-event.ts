import { dayPeriod, isPlanYear, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import { readings, settled, stretchesOf, yearless, type Point, type Unit } from '../point';
import { settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';

/** Things that are numbered as often as they have a day. */
const EVENTS = 'workshop|session|action|task|pilot';

/**
 * Workshop 5 March 2027, Session 1 Dec: the fifth workshop, in March, or one on the fifth. Open between the two.
 * "Workshop 24 March", "Session 1st Dec" and "Workshop, 5 March" are days, and so is one with a time of day.
 */
export const numberedEvent: WrittenForm = {
  name: 'numbered-event',
  needs: 'month-and-figure',
  sign: new RegExp(`\\b(?:${EVENTS}) [1-9] `, 'i'),
  pattern: new RegExp(
    `(?<=\\b(?:${EVENTS}) )([1-9]) (${MONTH_NAME})(?:[ ,-]{0,2}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d)|(?![ ,/.'-]*\\d))(?!,? (?:at |from )?\\d{1,2}(?:[:.]\\d\\d| ?[ap]m))`,
    'gi',
  ),
  read: ([, number, name = '', yearText], context) => {
    const month = monthNumber(name);
    const either = [
      inYear('day', (year) => dayPeriod(year, month, Number(number)), yearText, context),
      inYear('month', (year) => monthsPeriod(year, month), yearText, context),
    ];
    return { point: readings(either.flatMap(stretchesOf)), firmness: yearText ? 'firm' : 'firm-in-due' };
  },
};

/**
 * "Week 2 December 2026": the month's second week, or the week of its second day. Where that day is a Monday, it is
 * the day the week begins on.
 */
export const weekOrDay: WrittenForm = {
  name: 'week-or-day',
  needs: 'month-and-figure',
  sign: /\b(?:week|wk) [1-5] [a-z]/i,
  pattern: new RegExp(
    `\\b(?:week|wk) ([1-5]) (${MONTH_NAME})(?:[ ,-]{0,2}'?(\\d{4}|\\d{2})(?![\\d%]|[/.,:-]\\d)|(?![ ,/.'-]*\\d))`,
    'gi',
  ),
  read: ([, figure, name = '', yearText], context) => {
    const [number, month] = [Number(figure), monthNumber(name)];
    const weekFrom = (year: number, day: number): CalendarPeriod | null => {
      const first = dayPeriod(year, month, day);
      return first && { start: first.start, end: first.start.add({ days: 6 }) };
    };
    const fromDay = stretchesOf(inYear('part', (year) => weekFrom(year, number), yearText, context));
    if (fromDay.some(({ start }) => start.dayOfWeek === 1)) return null;
    const ofMonth = stretchesOf(inYear('part', (year) => weekFrom(year, 7 * number - 6), yearText, context));
    return { point: readings([...fromDay, ...ofMonth]), firmness: yearText ? 'firm' : 'firm-in-due' };
  },
};

function inYear(
  unit: Unit,
  within: (year: number) => CalendarPeriod | null,
  yearText: string | undefined,
  context: DueDateContext,
): Point {
  if (yearText === undefined) return settleYear(yearless(unit, within), context);
  const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
  return settled(unit, isPlanYear(year) ? within(year) : null);
}
