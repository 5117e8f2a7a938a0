import { halfTerm, schoolTerm, type SchoolTerm } from '../../calendar/academic-year';
import { isPlanYear, type CalendarPeriod } from '../../calendar/calendar-period';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, readings, type Stretch } from '../point';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear } from './named-year';

const TERMS: readonly SchoolTerm[] = ['autumn', 'spring', 'summer'];

/**
 * Term 3 2024/25, T1 24/25. Some schools count three terms and some six, so the first three stay open between them;
 * the year is that of the school, whatever word stands by it.
 */
export const numberedTerm: WrittenForm = {
  name: 'numbered-term',
  needs: 'parted-figures',
  sign: /\bt(?:erm)? ?[1-6]\b/i,
  pattern: new RegExp(
    `\\bt(?:erm)? ?([1-6])[ ,(-]*(?:of |in )?(?:the )?(${NAMED_YEAR})\\)?|\\b(${NAMED_YEAR})[ ,:(-]{1,3}t(?:erm)? ?([1-6])\\b\\)?`,
    'gi',
  ),
  read: ([, after, yearAfter, yearBefore, before], context) => {
    const [figure, yearText] = [after ?? before, yearAfter ?? yearBefore];
    const named = readNamedYear(yearText, baseYear(context));
    if (named === 'none' || named === 'unread' || named.counts === 'calendar') return null;
    if (!isPlanYear(named.year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: readings(termsNumbered(Number(figure), named.year)), firmness: 'firm' };
  },
};

function termsNumbered(number: number, startYear: number): readonly Stretch[] {
  const ofThree = TERMS[number - 1];
  const ofSix = TERMS[Math.floor((number - 1) / 2)];
  const periods: readonly (CalendarPeriod | null)[] = [
    ofSix ? halfTerm(startYear, ofSix, number % 2 === 1 ? 1 : 2) : null,
    ofThree ? schoolTerm(startYear, ofThree) : null,
  ];
  return periods.flatMap((period): Stretch[] =>
    period ? [{ unit: 'term', start: period.start, end: period.end }] : [],
  );
}
