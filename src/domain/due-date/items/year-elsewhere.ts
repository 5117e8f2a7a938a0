import { academicYear } from '../../calendar/academic-year';
import { calendarYear, isBefore, isPlanYear, type CalendarPeriod } from '../../calendar/calendar-period';
import { nhsYear, nhsYearOf } from '../../calendar/nhs-year';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import type { DatedItem } from './dated-item';
import { isGivenUp } from './gaps';
import { IMPOSSIBLE, readings, stretchesOf, type Point, type Stretch } from '../point';
import { firstFrom, settleYear } from '../settle-year';

/** A year somewhere in a phrase, as figures or as "next year". */
interface YearNamed {
  readonly at: number;
  readonly until: number;
  /** The stretches it may stand for; for a term the school's year as well. */
  readonly periods: readonly CalendarPeriod[];
  /** Counted from a day nobody gives: "next year" of the day it was written on. */
  readonly isRelative: boolean;
}

/** Forms that are a year and nothing smaller, whatever is said of it: "start of 27/28". */
const YEARS: ReadonlySet<string> = new Set(['year', 'year-pair', 'year-span', 'financial-year', 'plan-year']);

type Within = (year: number) => Stretch | null;

const FULL_YEAR =
  /(?<![\d/.,£$€#-]|[a-z])((?:19|20)\d{2})(?: ?[/-] ?((?:20)?\d{2})(?![\d/-]))?(?![\d%]|[/.:-]\d)/gi;
const SHORT_PAIR = /(?<![\d/.,£$€#-]|[a-z])(\d{2})[/-](\d{2})(?![\d%]|[/.:-]\d|[a-z])/gi;
const NEXT_YEAR =
  /\b(?:next|last|previous) (?:(financial|fiscal|plan|nhs|budget)|academic|school|calendar)? ?(?:year|yr|fy)\b/gi;
const NEXT_OR_LAST = /\b(next|last|previous) (?:the )?$/i;

function yearsIn(text: string, context: DueDateContext): readonly YearNamed[] {
  const found: YearNamed[] = [];
  const add = (match: RegExpMatchArray, periods: readonly CalendarPeriod[], isRelative = false): void => {
    const at = match.index ?? 0;
    found.push({ at, until: at + match[0].length, periods, isRelative });
  };
  for (const match of text.matchAll(FULL_YEAR)) {
    const [, first = '', second] = match;
    const year = Number(first);
    if (!isPlanYear(year)) continue;
    if (second === undefined) add(match, [calendarYear(year)]);
    else if ((year + 1) % 100 === Number(second) % 100) add(match, [nhsYear(year), academicYear(year)]);
  }
  for (const match of text.matchAll(SHORT_PAIR)) {
    const [, first = '', second = ''] = match;
    const year = fullYear(Number(first), baseYear(context));
    const isPair = (Number(first) + 1) % 100 === Number(second) && isPlanYear(year);
    if (isPair && !found.some(({ at, until }) => match.index >= at && match.index < until))
      add(match, [nhsYear(year), academicYear(year)]);
  }
  for (const match of text.matchAll(NEXT_YEAR)) {
    const later = /^next/i.test(match[0]) ? 1 : -1;
    const { asAt } = context;
    const period =
      match[1] === undefined ? calendarYear(asAt.year + later) : nhsYear(nhsYearOf(asAt) + later);
    add(match, [period], true);
  }
  return found;
}

function inside(within: Within, { start, end }: CalendarPeriod): readonly Stretch[] {
  const [first] = firstFrom(within, start);
  return first && !isBefore(end, first.end) ? [first] : [];
}

/** Where a term or season lies in a pair of years the school's count may be meant, a month's is the NHS's. */
function timesIn(within: Within, { periods }: YearNamed): readonly Stretch[] {
  const [first, school] = periods;
  if (!first) return [];
  const [time] = inside(within, first);
  return time?.unit === 'term' && school ? inside(within, school) : inside(within, first);
}

/** Between a time and its year: a mark, the name of what is held, no word that parts the two. */
const NAMES_IT = /^[\s,():–—-]*(?:[\p{L}\p{N}+&'’]+[\s,():–—-]*){0,3}$/u;
const PARTS_THEM =
  /[;.\n]|\b(?:for|ahead|before|after|from|with|without|at|by|on|to|and|or|then|now|as|until|since|was|is|be|ready|readiness|preparation|original\w*|carried|plan\w*|strategy|budget\w*|setting|round|survey|data|results?|figures|baseline|target|action|report\w*|due)\b/i;

function belongs(text: string, item: DatedItem, { at, until }: YearNamed): boolean {
  const gap = at >= item.until ? text.slice(item.until, at) : text.slice(until, item.at);
  return NAMES_IT.test(gap) && !PARTS_THEM.test(gap);
}

/** "By June (27)": the year, or the day. */
const BRACKETED_FIGURE = /^\s*\(\s*'?\d{2}\s*\)/;

/** "Next April", "last March": counted from a day that may be the plan's or today. */
function nextOrLast(item: DatedItem, within: Within, text: string, context: DueDateContext): Point | null {
  const word = NEXT_OR_LAST.exec(text.slice(0, item.at))?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const planned = stretchesOf(settleYear(item.point, context));
  if (planned.some(({ end }) => !isBefore(end, context.asAt)) && word === 'next') return null;
  const ahead = firstFrom(within, context.asAt);
  const before = ahead.flatMap(({ start }) => inside(within, yearBefore(start)));
  return readings([...planned, ...ahead, ...(word !== 'next' ? before : [])]);
}

function yearBefore(start: Stretch['start']): CalendarPeriod {
  return { start: start.subtract({ years: 1, days: 5 }), end: start.subtract({ days: 1 }) };
}

function withYear(
  item: DatedItem,
  text: string,
  years: readonly YearNamed[],
  context: DueDateContext,
): Point {
  const { point } = item;
  if (point.kind !== 'yearless') return point;
  const { within } = point;
  if (item.form === 'month' && BRACKETED_FIGURE.test(text.slice(item.until))) return IMPOSSIBLE;
  const relative = nextOrLast(item, within, text, context);
  if (relative) return relative;
  const usual = stretchesOf(settleYear(point, context));
  const from = context.period?.start ?? context.asAt;
  const named = years.map((year) => ({
    year,
    times: timesIn(within, year).filter(
      ({ end }) => !isBefore(end, from) || (!context.period && belongs(text, item, year)),
    ),
  }));
  const times = named.flatMap((one) => one.times);
  if (times.length === 0) return point;
  const agreed = usual.filter(({ end }) => times.some((time) => time.end.equals(end)));
  if (agreed.length > 0) return readings(agreed);
  const own = named.find(
    ({ year, times: own }) => own.length === 1 && !year.isRelative && belongs(text, item, year),
  );
  return readings(own ? own.times : [...times, ...usual]);
}

/**
 * Times without a year of their own, where the phrase names a year elsewhere ("ready for the 2027 season (May)"): in
 * that year where the two stand together or the plan agrees, open between it and the plan's year where they do not.
 * A year before the plan tells of the past and is left aside.
 *
 * @param text the phrase with its dates in place
 * @example countYearElsewhere('May (2027 season)', items, context)[0]?.point // settled in May 2027
 */
export function countYearElsewhere(
  text: string,
  items: readonly DatedItem[],
  context: DueDateContext,
): readonly DatedItem[] {
  const isOpen = (item: DatedItem): boolean => item.point.kind === 'yearless' && !isGivenUp(item);
  if (!items.some(isOpen)) return items;
  const dated = items.filter(({ point, form }) => point.kind === 'settled' && !YEARS.has(form));
  const years = yearsIn(text, context).filter(
    ({ at }) => !dated.some((item) => at >= item.at && at < item.until),
  );
  return items.map((item) =>
    isOpen(item) ? { ...item, point: withYear(item, text, years, context) } : item,
  );
}
