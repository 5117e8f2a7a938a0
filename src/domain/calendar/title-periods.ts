import { academicYear } from './academic-year';
import type { Temporal } from 'temporal-polyfill';
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
const TO = ' ?(?:-|to|until|through|→) ?';
/** Between two months or two days a stroke says the same. */
const STROKE = `(?:${TO}|(?<=\\d) ?/ ?(?=\\p{L}|\\d{1,2} \\p{L})| / )`;
const DAY = '(?:(\\d{1,2})(?:st|nd|rd|th)? )?';
const NUMERIC = '(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})';

/** A period that a title says. */
export interface TitledPeriod extends CalendarPeriod {
  /** The last day of the last year it names, where it does not say whose years they are: the calendar's may be meant. */
  readonly mayEnd?: Temporal.PlainDate;
  /** The first day of the first year, likewise. */
  readonly mayStart?: Temporal.PlainDate;
}

/** NHS years from one to another; of years named in full the first and the last may as well be the calendar's. */
function yearsBetween(from: number, to: number, isInFull: boolean): TitledPeriod {
  const period = { start: nhsYear(from).start, end: nhsYear(to - 1).end };
  if (!isInFull && to - from === 1) return period;
  return { ...period, mayStart: calendarYear(from).start, mayEnd: calendarYear(to).end };
}

/** A way of writing a period in a title: the words, and the period they come to. */
interface TitleForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => TitledPeriod | null;
}

/** In the order they are tried; what one has taken, the next never sees. */
const FORMS: readonly TitleForm[] = [
  {
    pattern: new RegExp(
      `\\b${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})?${STROKE}(?:the )?${DAY}(${MONTH_NAME}) ?'?(${FULL}|\\d{2})\\b`,
      'giu',
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
      const [from, to] = [yearFrom(first), yearFrom(last)];
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
      return to > from ? yearsBetween(from, to, false) : null;
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
  /\b(?:data|survey|census|results?|snapshot|baseline|reports?|submissions?|figures|act|regulations|updated|reviewed|review date|version|v\d*|draft|published|dated|approved|ratified|as at|as of|at|since|on|by|based on|previous|last|next review|review)(?: (?:for|from|of|in|date|period))?\W*$/i;
/** Words whose one year is that of a thing or of its beginning: "EDS 2022", "(established 2015)". */
const OTHER_YEAR_BEFORE =
  /\b(?:adopted|agreed|launched|established|est|founded|formed|created|opened|inaugurated|accredited|awarded|merged|registered|equality delivery system|EDS ?\d?|M?WRES|WDES|PSED|CQC|charter|standards?|code of conduct|guidance|constitution|convention|white paper|green paper|long term plan|people plan|people promise)(?: (?:for|from|of|in|since))?\W*$/i;
/** A year that something leads up to says when it ends and not when it began: "plan to 2028", "Vision 2030". */
const END_BEFORE = /\b(?:to|until|till|through|towards?|beyond|vision|ambition|horizon)(?: (?:for|of))?\W*$/i;
/** A clause that tells what led to the plan. */
const LED_TO_BEFORE =
  /\b(?:following|in response to|responding to|response to|arising from|based on|building on|builds on|as a result of|further to|informed by|lessons from|findings of|published|reported)\b[^,;:.()|]*$/i;
const OTHER_TIME_AFTER =
  /^\W*(?:(?:NHS|national|staff|M?WRES|WDES|EDS|PSED|CQC|annual|pay gap|gender pay gap|workforce|equality|peer|pulse) )*(?:data|survey|census|results?|snapshot|baseline|submissions?|returns?|figures|reports?|reporting|findings|inspection|audit|assessment|self-assessment|act|cohort|standards?|regulations|merger|national|nhs staff survey|staff survey)\b/i;
/** The plan's own period by name, beside which any other line is only about something. */
const NAMES_PERIOD =
  /\b(?:plan|programme|strategy|tracker|scheme|implementation|delivery) (?:period|dates|term|timeframe|duration|years?)(?: covered)?(?: is)?\W*$|\b(?:period|dates|term|duration|life|lifetime|years?) (?:of|covered by|for) (?:the |this |our )?(?:\w+ )?(?:plan|programme|strategy|tracker|scheme)(?: is)?\W*$/i;
/** A reporting period is a plan's where it is longer than the year that figures are for. */
const REPORTING_BEFORE = /\breporting (?:period|dates|years)(?: is| of| from)?\W*$/i;
/** "Plan for 2026/27", "2026/27 action plan", beside the years of what the plan belongs to. */
const OF_PLAN_BEFORE =
  /\b(?:plan (?:for|covering|:|-)|(?:action|delivery|implementation|improvement|annual|work) (?:plan|programme)s?(?: for| covering)?\W?)\s*$/i;
const OF_PLAN_AFTER =
  /^\)? (?:(?!and |with |plus )[a-z]+ ){0,3}(?:action|delivery|implementation|improvement|work) plan\b/i;
const A_YEAR_AND_A_BIT = 380;

const PLAN_WORD = /\b(?:plan|strategy|scheme|programme|objectives|priorities|roadmap|framework|tracker)\b/i;
const LONE_YEAR_ONLY = /^\W*(?:19|20)\d{2}\W*$/;
const MONTH_BEFORE = new RegExp(`${MONTH_NAME}\\W*$`, 'i');
const LONE_YEAR = /(?<![\d/.-])((?:19|20)\d{2})(?![\d/.-])/g;

const yearFrom = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text));
const follows = (year: number, next: string | undefined): boolean => (year + 1) % 100 === Number(next) % 100;

function dated(year: number, month: number, day: string | undefined): CalendarPeriod | null {
  return day === undefined ? monthsPeriod(year, month) : dayPeriod(year, month, Number(day));
}

const daysOf = ({ start, end }: CalendarPeriod): number => start.until(end, { largestUnit: 'day' }).days;

function isPlanLong({ start, end }: CalendarPeriod): boolean {
  if (!isPlanYear(start.year) || !isPlanYear(end.year) || isBefore(end, start)) return false;
  const days = daysOf({ start, end });
  return days >= SHORTEST_DAYS && days <= LONGEST_YEARS * 366;
}

/**
 * How a title comes by a period: named as the plan's, said of the plan itself, only said, or said of one year's
 * reporting, which may be that of the plan or of its figures.
 */
export type Standing = 'named' | 'of-plan' | 'said' | 'reporting';

/** A period that a title states from one time to another. */
export interface StatedPeriod {
  readonly period: TitledPeriod;
  readonly standing: Standing;
}

/** What stands before and after a date tells whether it is the plan's own time; null where it is not. */
function standingOf(before: string, after: string, period: CalendarPeriod): Standing | null {
  if (NAMES_PERIOD.test(before)) return 'named';
  if (REPORTING_BEFORE.test(before)) return daysOf(period) > A_YEAR_AND_A_BIT ? 'said' : 'reporting';
  if (OTHER_TIME_BEFORE.test(before) || LED_TO_BEFORE.test(before) || OTHER_TIME_AFTER.test(after))
    return null;
  return OF_PLAN_BEFORE.test(before) || OF_PLAN_AFTER.test(after) ? 'of-plan' : 'said';
}

/**
 * The periods a title states, and the title without them.
 *
 * @example statedPeriods('EDI plan 2023-2026').found[0]?.period.end.toString() // '2026-03-31'
 */
export function statedPeriods(title: string): {
  readonly found: readonly StatedPeriod[];
  readonly rest: string;
} {
  let rest = title;
  const found: StatedPeriod[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of title.matchAll(pattern)) {
      const [at, until] = [match.index, match.index + match[0].length];
      if (rest.slice(at, until) !== match[0]) continue;
      const period = read(match as RegExpExecArray);
      if (!period) continue;
      rest = rest.slice(0, at) + '\u0001'.repeat(until - at) + rest.slice(until);
      const standing = isPlanLong(period) ? standingOf(title.slice(0, at), title.slice(until), period) : null;
      if (standing) found.push({ period, standing });
    }
  }
  return { found, rest };
}

/**
 * The years that stand alone in a title of a plan: not those of a standard, a survey, a law or a foundation.
 *
 * @param rest the title without the periods it states
 * @example loneYears('EDS 2022 action plan 2026', 'EDS 2022 action plan 2026') // [2026]
 */
export function loneYears(title: string, rest: string): readonly number[] {
  if (!(PLAN_WORD.test(title) || LONE_YEAR_ONLY.test(title))) return [];
  return [...rest.matchAll(LONE_YEAR)]
    .filter(({ 0: year, index }) => {
      const before = rest.slice(0, index);
      return (
        isPlanYear(Number(year)) &&
        !OTHER_TIME_BEFORE.test(before) &&
        !OTHER_YEAR_BEFORE.test(before) &&
        !LED_TO_BEFORE.test(before) &&
        !END_BEFORE.test(before) &&
        !MONTH_BEFORE.test(before) &&
        !OTHER_TIME_AFTER.test(rest.slice(index + 4))
      );
    })
    .map(([year]) => Number(year));
}
