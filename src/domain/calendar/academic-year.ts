import { monthsPeriod, type CalendarPeriod } from './calendar-period';

/** A term by the season schools name it after. */
export type SchoolTerm = 'autumn' | 'spring' | 'summer';

/** First month and length in months; months past 12 fall in the second calendar year. */
const TERM_MONTHS: Readonly<Record<SchoolTerm, readonly [number, number]>> = {
  autumn: [9, 4],
  spring: [13, 3],
  summer: [16, 4],
};

const HALF_TERM_MONTHS: Readonly<
  Record<SchoolTerm, readonly [readonly [number, number], readonly [number, number]]>
> = {
  autumn: [
    [9, 2],
    [11, 2],
  ],
  spring: [
    [13, 2],
    [15, 1],
  ],
  summer: [
    [16, 2],
    [18, 2],
  ],
};

/**
 * The academic year that begins in a calendar year: 1 August to 31 July.
 *
 * @source Higher Education Statistics Agency, definition of the academic year
 * @example academicYear(2023).end.toString() // '2024-07-31': academic year 2023/24
 */
export function academicYear(startYear: number): CalendarPeriod {
  return monthsPeriod(startYear, 8, 12);
}

/**
 * A term of the academic year that begins in a calendar year, in whole months: autumn September to
 * December, spring January to March, summer April to July. Term dates differ from place to place; the
 * last day of the last month is never before the true end by more than a few days.
 *
 * @example schoolTerm(2014, 'summer').end.toString() // '2015-07-31'
 */
export function schoolTerm(startYear: number, term: SchoolTerm): CalendarPeriod {
  const [month, length] = TERM_MONTHS[term];
  return monthsPeriod(startYear, month, length);
}

/**
 * Half a term, as schools number them: "Autumn 1" is September and October.
 *
 * @example halfTerm(2021, 'autumn', 2).start.toString() // '2021-11-01'
 */
export function halfTerm(startYear: number, term: SchoolTerm, half: 1 | 2): CalendarPeriod {
  const [month, length] = HALF_TERM_MONTHS[term][half - 1] ?? TERM_MONTHS[term];
  return monthsPeriod(startYear, month, length);
}
