import { oneLine } from '../wording/tidy-text';
import { academicYear } from './academic-year';
import {
  calendarYear,
  dayPeriod,
  isBefore,
  isPlanYear,
  monthsPeriod,
  type CalendarPeriod,
} from './calendar-period';
import { MONTH_NAME, monthNumber } from './month-name';
import { nhsYear } from './nhs-year';

/** Longer or shorter than this is no plan's period but a history, or a reporting quarter. */
const LONGEST_YEARS = 15;
const SHORTEST_DAYS = 150;

const FULL = '(?:19|20)\\d{2}';
const TO = ' ?(?:-|to|until) ?';
const DAY = '(?:(\\d{1,2})(?:st|nd|rd|th)? )?';
const NUMERIC = '(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})';

/** A way of writing a period in a title: the words, and the period they come to. */
interface TitleForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => CalendarPeriod | null;
}

/** In the order they are tried; what one has taken, the next never sees. */
const FORMS: readonly TitleForm[] = [
  {
    pattern: new RegExp(
      `\\b${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})?${TO}(?:the )?${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})\\b`,
      'gi',
    ),
    read: ([, fromDay, fromMonth = '', fromYear, toDay, toMonth = '', toYear = '']) => {
      const [first, last] = [monthNumber(fromMonth), monthNumber(toMonth)];
      const endYear = yearFrom(toYear);
      const startYear = fromYear === undefined ? endYear - (first > last ? 1 : 0) : yearFrom(fromYear);
      const start = dated(startYear, first, fromDay);
      const end = dated(endYear, last, toDay);
      return start && end && { start: start.start, end: end.end };
    },
  },
  {
    pattern: new RegExp(`\\b${NUMERIC}${TO}${NUMERIC}\\b`, 'gi'),
    read: ([, fromDay, fromMonth, fromYear, toDay, toMonth, toYear]) => {
      const start = dayPeriod(Number(fromYear), Number(fromMonth), Number(fromDay));
      const end = dayPeriod(Number(toYear), Number(toMonth), Number(toDay));
      return start && end && { start: start.start, end: end.end };
    },
  },
  {
    pattern: new RegExp(`\\b(${FULL}) ?/ ?(${FULL}|\\d{2})${TO}(${FULL}) ?/ ?(${FULL}|\\d{2})\\b`, 'gi'),
    read: ([, first, firstEnd, last, lastEnd]) => {
      const [from, to] = [Number(first), Number(last)];
      if (!follows(from, firstEnd) || !follows(to, lastEnd)) return null;
      return { start: nhsYear(from).start, end: nhsYear(to).end };
    },
  },
  {
    pattern: new RegExp(
      `\\b(academic years? |AY ?|FY ?|financial years? )?(${FULL})(?: ?[-/] ?| to )(${FULL}|\\d{2})\\b(?![/.-]\\d)`,
      'gi',
    ),
    read: ([, naming = '', first, last = '']) => {
      const from = Number(first);
      const to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
      if (to <= from || to - from > LONGEST_YEARS) return null;
      if (/^a/i.test(naming)) return { start: academicYear(from).start, end: academicYear(to - 1).end };
      return { start: nhsYear(from).start, end: nhsYear(to - 1).end };
    },
  },
  {
    pattern: /\bFYE? ?'?(\d{4}|\d{2})(?: ?[/-] ?(\d{4}|\d{2}))?\b/gi,
    read: ([, first = '', last]) => {
      const year = yearFrom(first);
      if (last === undefined) return nhsYear(year - 1);
      return follows(year, last) ? nhsYear(year) : null;
    },
  },
  {
    pattern:
      /(?<=\b(?:plan|strategy|scheme|programme|objectives)[ :,(]{1,2})'?(\d{2}) ?[/-] ?'?(\d{2})(?![\d/.%-])/gi,
    read: ([, first = '', last = '']) => {
      const [from, to] = [yearFrom(first), yearFrom(last)];
      return to > from ? { start: nhsYear(from).start, end: nhsYear(to - 1).end } : null;
    },
  },
  {
    // Two-figure years only as a pair that follows on: 09-10, 24/25; further apart they are dates or counts.
    pattern: /(?<![\d/.-])(\d{2}) ?[/-] ?(\d{2})(?![\d/.%-])/g,
    read: ([, first = '', last]) => (follows(Number(first), last) ? nhsYear(yearFrom(first)) : null),
  },
];

/** Words that make a date in a title something other than the plan's own time. */
const OTHER_TIME_BEFORE =
  /\b(?:data|survey|census|results?|snapshot|baseline|reports?|submission|figures|act|regulations|updated|reviewed|review date|version|v\d*|draft|published|dated|approved|ratified|as at|as of|at|since|on|by|reporting period|based on|previous|last|next review|review)(?: (?:for|from|of|in|date|period))?\W*$/i;
const OTHER_TIME_AFTER =
  /^\W*(?:data|survey|census|results?|snapshot|baseline|submission|figures|reports?|reporting|act|cohort|staff survey|national|nhs staff survey|wres data|wdes data)\b/i;
const PLAN_WORD = /\b(?:plan|strategy|scheme|programme|objectives|priorities|roadmap|framework|tracker)\b/i;
const LONE_YEAR_ONLY = /^\W*(?:19|20)\d{2}\W*$/;
const MONTH_BEFORE = new RegExp(`${MONTH_NAME}\\W*$`, 'i');
const LONE_YEAR = /(?<![\d/.-])((?:19|20)\d{2})(?![\d/.-])/g;

const yearFrom = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text));
const follows = (year: number, next: string | undefined): boolean => (year + 1) % 100 === Number(next) % 100;

function dated(year: number, month: number, day: string | undefined): CalendarPeriod | null {
  return day === undefined ? monthsPeriod(year, month) : dayPeriod(year, month, Number(day));
}

function isPlanLong({ start, end }: CalendarPeriod): boolean {
  if (!isPlanYear(start.year) || !isPlanYear(end.year) || isBefore(end, start)) return false;
  const days = start.until(end, { largestUnit: 'day' }).days;
  return days >= SHORTEST_DAYS && days <= LONGEST_YEARS * 366;
}

/** The periods a title states from one time to another. */
function statedIn(title: string): { readonly found: readonly CalendarPeriod[]; readonly rest: string } {
  let rest = title;
  const found: CalendarPeriod[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of title.matchAll(pattern)) {
      const [at, until] = [match.index, match.index + match[0].length];
      if (rest.slice(at, until) !== match[0]) continue;
      const period = read(match as RegExpExecArray);
      if (!period) continue;
      rest = rest.slice(0, at) + '\u0001'.repeat(until - at) + rest.slice(until);
      const other = OTHER_TIME_BEFORE.test(title.slice(0, at)) || OTHER_TIME_AFTER.test(title.slice(until));
      if (!other && isPlanLong(period)) found.push(period);
    }
  }
  return { found, rest };
}

/** The calendar years that stand alone in a title of a plan. */
function loneYearsIn(title: string, rest: string): readonly CalendarPeriod[] {
  if (!(PLAN_WORD.test(title) || LONE_YEAR_ONLY.test(title))) return [];
  const years = [...rest.matchAll(LONE_YEAR)].filter(
    ({ 0: year, index }) =>
      isPlanYear(Number(year)) &&
      !OTHER_TIME_BEFORE.test(rest.slice(0, index)) &&
      !MONTH_BEFORE.test(rest.slice(0, index)) &&
      !OTHER_TIME_AFTER.test(rest.slice(index + 4)),
  );
  return years.map(([year]) => calendarYear(Number(year)));
}

/** The period that holds all the others; null where none does. */
function widest(periods: readonly CalendarPeriod[]): CalendarPeriod | null {
  return (
    periods.find((each) =>
      periods.every((other) => !isBefore(other.start, each.start) && !isBefore(each.end, other.end)),
    ) ?? null
  );
}

/**
 * The period a plan is for, out of its title and the blocks above its table. Years alone are NHS years: "2023-2026" is
 * 1 April 2023 to 31 March 2026, "2020/21" one year, "FY24" the year that ends in March 2024; a lone "2025" beside such
 * a word as "plan" is the calendar year. The years of data, surveys, laws and versions are passed over.
 *
 * @param titles the texts, likeliest first; the first that says a period has it, but a lone year gives way to a
 *   period that begins in it
 * @returns null when none says one, or the first that does names several that do not lie in one another
 * @example readPlanPeriod(['EDI action plan 2023-2026'])?.end.toString() // '2026-03-31'
 */
export function readPlanPeriod(titles: readonly string[]): CalendarPeriod | null {
  let year: CalendarPeriod | null = null;
  for (const text of titles) {
    const title = oneLine(text).replace(/[\u2010-\u2015\u2212]/g, '-');
    const { found, rest } = statedIn(title);
    const stated = found.length > 0 ? widest(found) : null;
    if (year === null && found.length > 0) return stated;
    // A year dates a title; a period beside it that begins in that year says what the year means.
    if (year !== null && stated?.start.year === year.start.year) return stated;
    const years = year === null ? loneYearsIn(title, rest) : [];
    if (years.length > 0) year = widest(years);
    if (years.length > 0 && year === null) return null;
  }
  return year;
}
