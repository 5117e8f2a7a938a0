import { halfTerm, schoolTerm, type SchoolTerm } from '../../calendar/academic-year';
import { isPlanYear, monthsPeriod, type CalendarPeriod } from '../../calendar/calendar-period';
import { monthNumber } from '../../calendar/month-name';
import { baseYear, type DueDateContext } from '../due-date-context';
import { IMPOSSIBLE, settled, yearless } from '../point';
import { standsAlone } from '../phrase/standing';
import type { FormReading, WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear } from './named-year';

type OfAcademicYear = (startYear: number) => CalendarPeriod;

function termReading(
  term: OfAcademicYear,
  yearText: string | undefined,
  context: DueDateContext,
): FormReading | null {
  const named = readNamedYear(yearText, baseYear(context));
  if (named === 'unread') return null;
  if (named === 'none') return { point: yearless('term', term), firmness: 'loose' };
  if (!isPlanYear(named.year)) return { point: IMPOSSIBLE, firmness: 'firm' };
  // A plain year is the calendar's: the spring term 2025 belongs to the academic year that began in 2024.
  const runsInStartYear = term(named.year).start.year === named.year;
  const startYear = named.counts === 'calendar' && !runsInStartYear ? named.year - 1 : named.year;
  return { point: settled('term', term(startYear)), firmness: 'firm' };
}

/** Autumn term 2024, Spring term 2024/25, Summer Term. */
export const schoolTerms: WrittenForm = {
  name: 'school-term',
  needs: 'time-words',
  sign: /term/i,
  pattern: new RegExp(
    `\\b(?:(${NAMED_YEAR})[ ,-]*)?(autumn|spring|summer)(?: (\\d{4}))? (half[- ])?terms?\\b(?: ([12])\\b)?(?:[ ,-]*(?:of |in )?(${NAMED_YEAR}))?`,
    'gi',
  ),
  read: ([, before, word = '', between, halfWord, half, after], context) => {
    const name = word.toLowerCase() as SchoolTerm;
    // "Autumn half term" is the break in the middle: the first half ends with it.
    const part = half === '2' ? 2 : half === '1' || halfWord !== undefined ? 1 : null;
    const term: OfAcademicYear = (year) => (part ? halfTerm(year, name, part) : schoolTerm(year, name));
    return termReading(term, after ?? between ?? before, context);
  },
};

/** "Autumn and spring terms": the first is a term as well, of the same years. */
export const listedTerm: WrittenForm = {
  name: 'listed-term',
  needs: 'time-words',
  sign: /term/i,
  pattern:
    /\b(autumn|spring|summer)(?= ?(?:,|and|&|\/|-|to|or) ?(?:(?:autumn|spring|summer) ?(?:,|and|&|\/) ?)?(?:autumn|spring|summer)(?: \d{4})? terms?\b)/gi,
  read: ([, word = '']) => ({
    point: yearless('term', (year) => schoolTerm(year, word.toLowerCase() as SchoolTerm)),
    firmness: 'loose',
  }),
};

/** Autumn 1, Summer 2: a school's half terms, where nothing but a date is said. */
export const halfTerms: WrittenForm = {
  name: 'half-term',
  needs: 'time-words',
  sign: /(?:autumn|spring|summer) [12]/i,
  pattern: new RegExp(`\\b(autumn|spring|summer) ([12])\\b(?![/.-]?\\d)(?:[ ,-]*(${NAMED_YEAR}))?`, 'gi'),
  read: ([, word = '', half, yearText], context) =>
    termReading(
      (year) => halfTerm(year, word.toLowerCase() as SchoolTerm, half === '1' ? 1 : 2),
      yearText,
      context,
    ),
};

/** October half term 2024: a week of that month, which differs from place to place. */
export const halfTermBreak: WrittenForm = {
  name: 'half-term-break',
  needs: 'time-words',
  sign: /half[- ]?term/i,
  pattern: new RegExp(
    `\\b(october|february|may)(?: (\\d{4}))? half[- ]?term\\b(?:[ ,-]*(${NAMED_YEAR}))?`,
    'gi',
  ),
  read: ([, word = '', between, after], context) => {
    const month = monthNumber(word);
    return termReading((year) => monthsPeriod(month > 8 ? year : year + 1, month), after ?? between, context);
  },
};

/** Oxford's, Cambridge's and their like: months from September of the year the academic year begins in. */
const UNIVERSITY_TERMS: ReadonlyMap<string, OfAcademicYear> = new Map(
  Object.entries({
    michaelmas: (year) => monthsPeriod(year, 10, 3),
    mt: (year) => monthsPeriod(year, 10, 3),
    hilary: (year) => monthsPeriod(year + 1, 1, 3),
    ht: (year) => monthsPeriod(year + 1, 1, 3),
    lent: (year) => monthsPeriod(year + 1, 1, 3),
    lt: (year) => monthsPeriod(year + 1, 1, 3),
    trinity: (year) => monthsPeriod(year + 1, 4, 3),
    tt: (year) => monthsPeriod(year + 1, 4, 3),
    easter: (year) => monthsPeriod(year + 1, 4, 3),
  }),
);

/** Michaelmas term 2021/22, Hilary 2022, HT21, MT 2021. The letters need their year. */
export const universityTerms: WrittenForm = {
  name: 'university-term',
  needs: 'time-words',
  sign: /michaelmas|hilary|trinity|(?:lent|easter) term|\b[mhtl]t/i,
  pattern: new RegExp(
    `\\b(?:(michaelmas|hilary|trinity)(?: term)?|(lent|easter) term|(MT|HT|TT|LT)(?= ?'?\\d{2}))\\b(?:[ ,-]*(?:of |in )?(${NAMED_YEAR}))?|\\b(MT|HT|TT|LT)(${NAMED_YEAR})`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, name, withTerm, letters, year, glued, gluedYear] = match;
    const term = UNIVERSITY_TERMS.get((name ?? withTerm ?? letters ?? glued ?? '').toLowerCase());
    const yearText = year ?? gluedYear;
    if (!term) return null;
    if (yearText === undefined && !standsAlone(match.input, match.index, match.index + whole.length))
      return null;
    return termReading(term, yearText, context);
  },
};

const FIRST_SEMESTER = /1|one|first|autumn|fall/i;

/** Semester 1 2024/25, second semester 2024/25: September to January, then February to June. */
export const semesters: WrittenForm = {
  name: 'semester',
  needs: 'time-words',
  sign: /sem/i,
  pattern: new RegExp(
    `\\b(?:(?:semester|sem) ?([12]|one|two)|(1st|2nd|first|second|autumn|spring|fall) semester)\\b(?:[ ,(-]*(?:of |in )?(?:the )?(${NAMED_YEAR})\\)?)?`,
    'gi',
  ),
  read: ([, figure, word, yearText], context) => {
    const isFirst = FIRST_SEMESTER.test(figure ?? word ?? '');
    return termReading(
      (year) => (isFirst ? monthsPeriod(year, 9, 5) : monthsPeriod(year + 1, 2, 5)),
      yearText,
      context,
    );
  },
};
