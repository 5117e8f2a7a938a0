import { Temporal } from 'temporal-polyfill';
import { oneLine } from '../wording/tidy-text';
import { calendarYear, isBefore, type CalendarPeriod } from './calendar-period';
import type { TitledPeriod } from './title-forms';
import { loneYears, mayBeOfReport, statedPeriods, type StatedPeriod } from './title-periods';

/** How often each day is named in full in a plan's deadlines, by the day as the number 20240331. */
export type DaysNamed = ReadonlyMap<number, number>;

const NO_DAYS: DaysNamed = new Map();
/** Fewer full dates than this gainsay no title. */
const A_FEW = 2;
/** A label that says of the next line what period it is. */
const LABEL = /\b(?:period|dates|timeframe|duration|term)(?: covered)?\W*$/i;

const asNumber = ({ year, month, day }: Temporal.PlainDate): number => year * 10_000 + month * 100 + day;

/**
 * How many of the days named lie in a period.
 *
 * @example daysInside(new Map([[20240331, 2]]), calendarYear(2024)) // { inside: 2, total: 2 }
 */
export function daysInside(
  days: DaysNamed,
  { start, end }: CalendarPeriod,
): { readonly inside: number; readonly total: number } {
  const [first, last] = [asNumber(start), asNumber(end)];
  let [inside, total] = [0, 0];
  for (const [day, times] of days) {
    total += times;
    if (day >= first && day <= last) inside += times;
  }
  return { inside, total };
}

const NO_WORDS = /^[^a-z]*$/i;

/**
 * A lone year is the calendar's or the NHS year that begins in it: both together, from January to the next March. A
 * line that is nothing else, such as the name of a sheet for each year, is the calendar's.
 */
function yearOf(title: string, year: number): CalendarPeriod {
  if (NO_WORDS.test(title)) return calendarYear(year);
  return { start: new Temporal.PlainDate(year, 1, 1), end: new Temporal.PlainDate(year + 1, 3, 31) };
}

/**
 * Tells whether a period is that of a lone year, which leaves open when the year begins.
 *
 * @example isEitherYear({ start: 2025-01-01, end: 2026-03-31 }) // true
 */
export function isEitherYear({
  start,
  end,
}: {
  start: Temporal.PlainDate;
  end: Temporal.PlainDate | null;
}): boolean {
  if (end === null) return false;
  return asNumber(start) === start.year * 10_000 + 101 && asNumber(end) === (start.year + 1) * 10_000 + 331;
}

const holds = (outer: CalendarPeriod, inner: CalendarPeriod): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

/**
 * A period of years that runs to the end of the last it names, where a deadline lies between the end of the NHS year
 * and that of the calendar's: "2023-2026" with one in October 2026. Of two years that follow on, it stays the NHS year.
 */
function upToLastDay(period: TitledPeriod | null, days: DaysNamed): TitledPeriod | null {
  const { start, end, mayEnd } = period ?? {};
  if (!period || !start || !end || !mayEnd || mayEnd.year - start.year < 2) return period;
  const between = daysInside(days, { start: end.add({ days: 1 }), end: mayEnd });
  return between.inside > 0 ? { ...period, end: mayEnd } : period;
}

/** The period that holds all the others; null where none does. */
function widest(periods: readonly TitledPeriod[]): TitledPeriod | null {
  return periods.find((each) => periods.every((other) => holds(each, other))) ?? null;
}

/** Most sentences about a plan name no year. */
const SAYS_PLAN_TIME = /\bplan\b[^]*\b20\d\d/i;

/** The period of one line: what it names as the plan's, what it says of the plan, or the widest it says. */
function ofLine(found: readonly StatedPeriod[]): TitledPeriod | null {
  const own = found.filter(({ standing }) => standing !== 'said');
  return widest((own.length > 0 ? own : found).map(({ period }) => period));
}

/** Of a title's year and a period stated beside it: the one that begins in the other, or that the deadlines lie in. */
function between(year: CalendarPeriod, stated: TitledPeriod, days: DaysNamed): TitledPeriod | null {
  if (stated.start.year === year.start.year) return stated;
  const [ofYear, ofStated] = [daysInside(days, year), daysInside(days, stated)];
  // "Action plan 2025" of a strategy for 2023-2028.
  if (holds(stated, year)) return ofYear.inside * 2 >= ofYear.total ? year : stated;
  if (ofYear.inside !== ofStated.inside) return ofYear.inside > ofStated.inside ? year : stated;
  return stated.start.year > year.start.year ? stated : null;
}

/** A lone year holds until the deadlines gainsay it; a year of reporting needs them to bear it out. */
function holdsFor(period: CalendarPeriod, isYear: boolean, days: DaysNamed): boolean {
  const { inside, total } = daysInside(days, period);
  return total >= A_FEW ? inside * 2 >= total : isYear;
}

/** The year of the report that a plan follows is the plan's own only where no deadline lies outside it. */
function holdsAll(period: CalendarPeriod, days: DaysNamed): boolean {
  const { inside, total } = daysInside(days, period);
  return inside === total;
}

/**
 * The period a plan is for, out of its title and the blocks above its table. Years alone are NHS years: "2023-2026" is
 * 1 April 2023 to 31 March 2026, or to the end of 2026 where a deadline lies there, "2020/21" one year, "FY24" the year that ends in March 2024. A lone "2025" beside such
 * a word as "plan" leaves open which year begins in it: 1 January 2025 to 31 March 2026. The years of data, surveys,
 * standards, laws, foundations and versions are passed over.
 *
 * @param titles the texts, likeliest first; the first that says a period has it, unless a later one names the plan's
 *   period. A lone year gives way to a period stated anywhere, and to deadlines most of which lie outside it
 * @param days the deadlines named in full
 * @returns null when none says one, the first that does names several that do not lie in one another, or a year and a
 *   period gainsay each other and no deadline tells which holds
 * @example readPlanPeriod(['EDI action plan 2023-2026'])?.end.toString() // '2026-03-31'
 */
export function readPlanPeriod(titles: readonly string[], days: DaysNamed = NO_DAYS): TitledPeriod | null {
  return upToLastDay(periodOf(titles, days), days);
}

/** A line as the forms of a period expect it. */
const tidied = (text: string): string => oneLine(text).replace(/[\u2010-\u2015\u2212]/g, '-');

/**
 * Tells whether any of a plan's lines says a period or a year of its own, whatever it comes to.
 *
 * @example saysPeriod(['EDI action plan 2023-2026']) // true
 */
export function saysPeriod(titles: readonly string[]): boolean {
  return titles.some((text) => {
    const line = tidied(text);
    const { found, rest } = statedPeriods(line);
    return found.length > 0 || loneYears(line, rest).length > 0;
  });
}

/**
 * The period that one line states from one time to another; a lone year is none.
 *
 * @example readStatedPeriod('Equality plan 2015-2018')?.start.toString() // '2015-04-01'
 */
export function readStatedPeriod(text: string): TitledPeriod | null {
  return ofLine(statedPeriods(tidied(text)).found.filter(({ standing }) => standing !== 'reporting'));
}

/**
 * The period that the sentences about a plan name as the plan's; null where none does.
 *
 * @example readNamedPeriod(['This plan runs from 1 November 2023 to 31 October 2024.'])?.end.toString() // '2024-10-31'
 */
export function readNamedPeriod(sentences: readonly string[]): TitledPeriod | null {
  const named = sentences.flatMap((text) =>
    SAYS_PLAN_TIME.test(text)
      ? statedPeriods(tidied(text)).found.filter(({ standing }) => standing === 'named')
      : [],
  );
  return ofLine(named);
}

const OF_PERIOD =
  /\b(?:(?:for|plan|the|of|this) )*(?:period|dates|term|duration|timeframe|years?|from|for)(?: covered)?\b/gi;

/**
 * Tells whether a line says a period and nothing else.
 *
 * @example isOnlyPeriod('Period: April 2015 to March 2018') // true
 */
export function isOnlyPeriod(text: string): boolean {
  const { found, rest } = statedPeriods(tidied(text));
  return found.length > 0 && !/\p{L}/u.test(rest.replace(OF_PERIOD, ''));
}

function periodOf(titles: readonly string[], days: DaysNamed): TitledPeriod | null {
  let years: readonly CalendarPeriod[] = [];
  let stated: readonly StatedPeriod[] = [];
  const reporting: StatedPeriod[] = [];
  let label = '';
  let isOfReport = false;
  for (const text of titles) {
    const line = tidied(text);
    const title = label === '' ? line : `${label} ${line}`;
    label = LABEL.test(line) ? line : '';
    const { found, rest } = statedPeriods(title);
    const named = found.filter(({ standing }) => standing === 'named');
    if (named.length > 0) return ofLine(named);
    reporting.push(...found.filter(({ standing }) => standing === 'reporting'));
    if (stated.length > 0) continue;
    stated = found.filter(({ standing }) => standing !== 'reporting');
    if (years.length > 0 || found.length > 0) continue;
    years = loneYears(title, rest).map((year) => yearOf(title, year));
    isOfReport = years.length > 0 && mayBeOfReport(rest);
  }
  const year = widest(years);
  if (stated.length > 0) {
    const period = ofLine(stated);
    return year && period ? between(year, period, days) : period;
  }
  if (year && (isOfReport ? holdsAll(year, days) : holdsFor(year, true, days))) return year;
  const reported = ofLine(reporting);
  return reported && holdsFor(reported, false, days) ? reported : null;
}
