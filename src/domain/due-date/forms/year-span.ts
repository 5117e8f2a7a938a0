import { dayPeriod, isPlanYear, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { academicYear } from '../../calendar/academic-year';
import { MONTH_NAME } from '../../calendar/month-name';
import type { DueDateContext } from '../due-date-context';
import { IMPOSSIBLE, readings, type Stretch } from '../point';
import type { WrittenForm } from '../written-form';
import { areOfSchools } from './nhs-year';

/** A plan of more years than this is no plan but a pair of figures. */
const LONGEST_SPAN = 15;
const AFTER_MONTH = new RegExp(`\\b${MONTH_NAME}[ ,]*$`, 'i');
const AFTER_PART = new RegExp(
  `\\b(?:${MONTH_NAME}|q[1-4]|quarter [1-4]|h[12]|half|spring|summer|autumn|winter|term|semester)[ ,:(-]*(?:of |in )?$`,
  'i',
);

/**
 * 2023-2026, 2006 – 2009, 2008/11. Joined by a slash they are NHS years, to 31 March; joined by a dash they are
 * calendar years, unless the plan itself runs in NHS years. "2015-2019 academic years" end in July.
 */
export const yearSpan: WrittenForm = {
  name: 'year-span',
  needs: 'parted-figures',
  pattern:
    /(?<!\d[/.,:-]|[\d£$€#]|[a-z])((?:19|20)\d{2}) ?([/-]) ?((?:19|20)\d{2}|\d{2})(?![\d%]|[/.,:-]\d|[a-z])/gi,
  read: (match, context) => {
    const [, startText, mark, endText = ''] = match;
    const start = Number(startText);
    const end = endText.length === 4 ? Number(endText) : Math.floor(start / 100) * 100 + Number(endText);
    if (!isPlanYear(start) || end <= start + 1 || end - start > LONGEST_SPAN) return null;
    // "March 2023-2026" is a March each year, or from a March on: nothing says which.
    if (AFTER_MONTH.test(match.input.slice(0, match.index))) return { point: IMPOSSIBLE, firmness: 'firm' };
    const ofSchools = areOfSchools(match.input, match.index, match.index + match[0].length);
    const period = ofSchools
      ? { start: academicYear(start).start, end: academicYear(end - 1).end }
      : spanOfYears(start, end, mark === '/', context);
    const span: Stretch = { unit: 'span', ...period };
    // 2008-11 could be November 2008 as well.
    if (!ofSchools && mark === '-' && endText.length === 2 && Number(endText) <= 12) {
      const month: Stretch = { unit: 'month', ...monthsPeriod(start, Number(endText)) };
      return { point: readings([month, span]), firmness: 'firm-in-due' };
    }
    return { point: readings([span]), firmness: 'firm-in-due' };
  },
};

/** 2008/09/10 with a word such as "annually": three years, each with its own deadline. */
export const yearChain: WrittenForm = {
  name: 'year-chain',
  needs: 'parted-figures',
  pattern: /(?<![\d/.-])((?:19|20)\d{2})\/(\d{2})\/(\d{2})(?![\d/.-])/g,
  read: (match) => {
    const [, firstText, second, third] = match;
    const year = Number(firstText);
    const [next, last] = [Number(second), Number(third)];
    if (!isPlanYear(year) || next !== (year + 1) % 100 || last !== (year + 2) % 100) return null;
    const chain: Stretch = { unit: 'span', ...monthsPeriod(year, 1, 36) };
    // "Q4 2022/23/24" may be that of two NHS years or of three others.
    if (AFTER_PART.test(match.input.slice(0, match.index))) return { point: IMPOSSIBLE, firmness: 'firm' };
    const day = dayPeriod(year, next, last);
    // Three calendar years, or two NHS years with the middle one named once.
    const inNhsYears: Stretch = { unit: 'span', ...monthsPeriod(year, 4, 24) };
    const all: readonly Stretch[] = day ? [{ unit: 'day', ...day }, chain] : [chain, inNhsYears];
    return { point: readings(all), firmness: 'firm' };
  },
};

function spanOfYears(start: number, end: number, slash: boolean, context: DueDateContext): CalendarPeriod {
  const plan = context.period?.start;
  const inNhsYears = slash || (plan?.month === 4 && plan.day === 1);
  return inNhsYears
    ? monthsPeriod(start, 4, 12 * (end - start))
    : monthsPeriod(start, 1, 12 * (end - start + 1));
}
