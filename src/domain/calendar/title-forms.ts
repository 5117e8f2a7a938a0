import type { Temporal } from 'temporal-polyfill';
import { academicYear } from './academic-year';
import { calendarYear, dayPeriod, monthsPeriod, type CalendarPeriod } from './calendar-period';
import { MONTH_NAME, monthNumber } from './month-name';
import { nhsYear } from './nhs-year';
import { recentYear } from './two-digit-year';
import { NUMBER_WORDS, numberFromWord } from '../wording/number-words';

/** Longer than this is no plan's period but a history. */
export const LONGEST_YEARS = 15;

const FULL = '(?:19|20)\\d{2}';
const TO = ' ?(?:-|to|until|through|→) ?';
/** Between two months or two days a stroke says the same. */
const STROKE = `(?:${TO}|(?<=\\d) ?/ ?(?=\\p{L}|\\d{1,2} \\p{L})| / )`;
const DAY = '(?:(\\d{1,2})(?:st|nd|rd|th)? )?';
const NUMERIC = '(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})';

/** "12-month period", "three years". */
const LENGTH = `(\\d{1,2}|${NUMBER_WORDS})[ -](month|year)s?(?: period)?`;

function monthsOf(count: string, unit: string): number {
  return numberFromWord(count) * (unit.toLowerCase() === 'year' ? 12 : 1);
}

/** A period that a title says. */
export interface TitledPeriod extends CalendarPeriod {
  /** The last day of the last year it names, where it does not say whose years they are: the calendar's may be meant. */
  readonly mayEnd?: Temporal.PlainDate;
  /** The first day of the first year, likewise. */
  readonly mayStart?: Temporal.PlainDate;
}

const follows = (year: number, next: string | undefined): boolean => (year + 1) % 100 === Number(next) % 100;

function dated(year: number, month: number, day: string | undefined): CalendarPeriod | null {
  return day === undefined ? monthsPeriod(year, month) : dayPeriod(year, month, Number(day));
}

/** NHS years from one to another; of years named in full the first and the last may as well be the calendar's. */
function yearsBetween(from: number, to: number, isInFull: boolean): TitledPeriod {
  const period = { start: nhsYear(from).start, end: nhsYear(to - 1).end };
  if (!isInFull && to - from === 1) return period;
  return { ...period, mayStart: calendarYear(from).start, mayEnd: calendarYear(to).end };
}

/** A way of writing a period in a title: the words, and the period they come to. */
export interface TitleForm {
  readonly pattern: RegExp;
  /** Only what is said of the plan by name is read so: figures are told in such words as well. */
  readonly isOfPlan?: true;
  readonly read: (match: RegExpExecArray) => TitledPeriod | null;
}

/** In the order they are tried; what one has taken, the next never sees. */
export const TITLE_FORMS: readonly TitleForm[] = [
  {
    pattern: new RegExp(
      `\\bbetween (?:the )?${DAY}(${MONTH_NAME}) ?'?(${FULL}) and (?:the )?${DAY}(${MONTH_NAME}) ?'?(${FULL})\\b`,
      'giu',
    ),
    isOfPlan: true,
    read: ([, fromDay, fromMonth = '', fromYear, toDay, toMonth = '', toYear]) => {
      const start = dated(Number(fromYear), monthNumber(fromMonth), fromDay);
      const end = dated(Number(toYear), monthNumber(toMonth), toDay);
      return start && end && { start: start.start, end: end.end };
    },
  },
  {
    // "12-month period, until 31 October 2024", "three years to March 2027".
    pattern: new RegExp(
      `\\b${LENGTH},? (?:up to|to|until|till|ending(?: on| in)?|through to)(?: the end of)?(?: the)? ${DAY}(${MONTH_NAME}),? (${FULL})\\b`,
      'giu',
    ),
    isOfPlan: true,
    read: ([, count = '', unit = '', day, month = '', year]) => {
      const last = dated(Number(year), monthNumber(month), day);
      return (
        last && {
          start: last.end.add({ days: 1 }).subtract({ months: monthsOf(count, unit) }),
          end: last.end,
        }
      );
    },
  },
  {
    // "12 months from 1 November 2023".
    pattern: new RegExp(
      `\\b${LENGTH},? (?:from|starting|beginning|commencing)(?: on| in)?(?: the)? ${DAY}(${MONTH_NAME}),? (${FULL})\\b(?! (?:to|until)\\b| ?-)`,
      'giu',
    ),
    isOfPlan: true,
    read: ([, count = '', unit = '', day, month = '', year]) => {
      const first = dated(Number(year), monthNumber(month), day)?.start;
      return first
        ? { start: first, end: first.add({ months: monthsOf(count, unit) }).subtract({ days: 1 }) }
        : null;
    },
  },
  {
    pattern: new RegExp(
      `\\b${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})?${STROKE}(?:the )?${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})\\b`,
      'giu',
    ),
    read: ([, fromDay, fromMonth = '', fromYear, toDay, toMonth = '', toYear = '']) => {
      const [first, last] = [monthNumber(fromMonth), monthNumber(toMonth)];
      const endYear = recentYear(toYear);
      const startYear = fromYear === undefined ? endYear - (first > last ? 1 : 0) : recentYear(fromYear);
      const start = dated(startYear, first, fromDay);
      const end = dated(endYear, last, toDay);
      return start && end && { start: start.start, end: end.end };
    },
  },
  {
    pattern: new RegExp(`\\b${NUMERIC}${STROKE}${NUMERIC}\\b`, 'giu'),
    read: ([, fromDay, fromMonth, fromYear, toDay, toMonth, toYear]) => {
      const start = dayPeriod(Number(fromYear), Number(fromMonth), Number(fromDay));
      const end = dayPeriod(Number(toYear), Number(toMonth), Number(toDay));
      return start && end && { start: start.start, end: end.end };
    },
  },
  {
    pattern: new RegExp(
      `\\b(academic years? |AY ?)?(${FULL}) ?[/-] ?(${FULL}|\\d{2})${TO}(${FULL}) ?[/-] ?(${FULL}|\\d{2})\\b`,
      'gi',
    ),
    read: ([, academic, first, firstEnd, last, lastEnd]) => {
      const [from, to] = [Number(first), Number(last)];
      if (!follows(from, firstEnd) || !follows(to, lastEnd)) return null;
      const yearOf = academic === undefined ? nhsYear : academicYear;
      return { start: yearOf(from).start, end: yearOf(to).end };
    },
  },
  {
    // 24/25-26/27.
    pattern: new RegExp(`(?<![\\d/.-])(\\d{2}) ?/ ?(\\d{2})${TO}(\\d{2}) ?/ ?(\\d{2})(?![\\d/.%-])`, 'g'),
    read: ([, first = '', firstEnd, last = '', lastEnd]) => {
      const [from, to] = [recentYear(first), recentYear(last)];
      if (!follows(from, firstEnd) || !follows(to, lastEnd) || to <= from) return null;
      return { start: nhsYear(from).start, end: nhsYear(to).end };
    },
  },
  {
    pattern: new RegExp(
      `\\b(academic years? |AY ?|FY ?|financial years? )?(${FULL})(?: ?[-/] ?| to )(${FULL}|\\d{2})\\b(?![/.-]\\d)`,
      'gi',
    ),
    read: ([match, naming = '', first, last = '']) => {
      const from = Number(first);
      const to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
      if (to <= from || to - from > LONGEST_YEARS) return null;
      if (/^a/i.test(naming)) return { start: academicYear(from).start, end: academicYear(to - 1).end };
      if (naming !== '') return { start: nhsYear(from).start, end: nhsYear(to - 1).end };
      return yearsBetween(from, to, last.length === 4 && !match.includes('/'));
    },
  },
  {
    pattern: /\bFYE? ?'?(\d{4}|\d{2})(?: ?[/-] ?(\d{4}|\d{2}))?\b/gi,
    read: ([, first = '', last]) => {
      const year = recentYear(first);
      if (last === undefined) return nhsYear(year - 1);
      return follows(year, last) ? nhsYear(year) : null;
    },
  },
  {
    pattern:
      /(?<=\b(?:plan|strategy|scheme|programme|objectives)[ :,(]{1,2})'?(\d{2}) ?[/-] ?'?(\d{2})(?![\d/.%-])/gi,
    read: ([, first = '', last = '']) => {
      const [from, to] = [recentYear(first), recentYear(last)];
      return to > from ? yearsBetween(from, to, false) : null;
    },
  },
  {
    // Two-figure years only as a pair that follows on: 09-10, 24/25; further apart they are dates or counts.
    pattern: /(?<![\d/.-])(\d{2}) ?[/-] ?(\d{2})(?![\d/.%-])/g,
    read: ([, first = '', last]) => (follows(Number(first), last) ? nhsYear(recentYear(first)) : null),
  },
];
