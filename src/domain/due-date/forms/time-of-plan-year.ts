import { dayPeriod, isBefore, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { seasonPeriod, type Season } from '../../calendar/season';
import { settled, yearless, type Point } from '../point';
import { firstFrom } from '../settle-year';
import type { WrittenForm } from '../written-form';
import { figureFrom, fromStart, PLAN_YEAR } from './plan-time';

const DAY = '(?:(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? )?';
const SEASON = 'spring|summer|autumn|winter';
/** Neither a figure of its own nor a second half ("spring term") behind it. */
const ENDS = "(?![ ,/.'-]*\\d| ?(?:half|term)\\b)(?![a-z])";
/** What stands between the year and its month: marks, and words that change nothing. */
const BETWEEN = '[ ,:(-]{1,4}(?:(?:by|in|due|end of|by end of) )?';

/**
 * Year 2 (October), Year 3, March, 30 June of year 2, Year 2 - spring: a time of the year, in a year counted from the
 * plan's first day. Where the plan's first day is not known, the time cannot be told.
 */
export const timeOfPlanYear: WrittenForm = {
  name: 'time-of-plan-year',
  needs: 'time-words',
  sign: /(?:year|yr|\by)[ -]?(?:[1-5]|one|two|three|four|five)/i,
  pattern: new RegExp(
    `\\b${PLAN_YEAR}\\b${BETWEEN}${DAY}(${MONTH_NAME}|(?:${SEASON}))${ENDS}\\)?|(?<![\\d/.,-]|[a-z])${DAY}(${MONTH_NAME}|\\b(?:${SEASON}))[ ,(-]{1,3}(?:of |in )?${PLAN_YEAR}\\b(?![ ,/.'-]*\\d|[ :,-]{1,3}(?:${MONTH_NAME}|Q[1-4]))\\)?`,
    'gi',
  ),
  read: (match, { period }) => {
    const [, first, dayBehind, nameBehind, dayBefore, nameBefore, last] = match;
    const name = nameBehind ?? nameBefore ?? '';
    // "Year 2 may be extended."
    if (/^may/.test(name)) return null;
    if (!period) return 'taken';
    const year = fromStart(period.start, 12 * (figureFrom(first ?? last ?? '1') - 1), 12);
    const time = timeOfYear(name, dayBehind ?? dayBefore);
    return { point: inside(time, year), firmness: 'firm-in-due' };
  },
};

function timeOfYear(name: string, day: string | undefined): Point {
  const month = monthNumber(name);
  if (month === 0) return yearless('season', (year) => seasonPeriod(year, name.toLowerCase() as Season));
  if (day === undefined) return yearless('month', (year) => monthsPeriod(year, month));
  return yearless('day', (year) => dayPeriod(year, month, Number(day)));
}

function inside(time: Point, year: CalendarPeriod): Point {
  const [found] = time.kind === 'yearless' ? firstFrom(time.within, year.start) : [];
  return settled(found?.unit ?? 'day', found && !isBefore(year.end, found.end) ? found : null);
}
