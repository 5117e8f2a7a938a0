import type { Temporal } from 'temporal-polyfill';
import type { CalendarPeriod } from '../../calendar/calendar-period';
import { ONE_TO_TEN } from '../../wording/number-words';
import { IMPOSSIBLE, settled, type Point } from '../point';
import { isIdle, surroundings } from '../phrase/standing';
import type { WrittenForm } from '../written-form';

const FIGURES = ONE_TO_TEN.slice(0, 5);
const FIGURE = `(?:[1-5]|${FIGURES.join('|')})`;
/** "Year 2", "Yr two", "Y3", "plan year 2": one group, its figure. */
export const PLAN_YEAR = `(?:plan )?(?:years?|yr|y)[ -]?(${FIGURE})`;
/** "Q3", "Qtr 3", "quarter 3". */
const QUARTER = '(?:Q|Qtr\\.?|Quarter) ?([1-4])';
const OF_THE_PLAN = '(?: of (?:the |this |our )?(?:plan|strategy|scheme|programme)\\b)?';
const ORDINALS = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th', 'fifth', '5th'];

/** The figure of a plan's year, from a figure or a word: 2 for "2", "two" and "second". */
export function figureFrom(text: string): number {
  const lower = text.toLowerCase();
  const ordinal = ORDINALS.indexOf(lower);
  if (ordinal >= 0) return Math.floor(ordinal / 2) + 1;
  return FIGURES.indexOf(lower) + 1 || Number(lower);
}

/** So many months from the plan's first day, after some are left out. */
export function fromStart(start: Temporal.PlainDate, skipMonths: number, months: number): CalendarPeriod {
  return {
    start: start.add({ months: skipMonths }),
    end: start.add({ months: skipMonths + months }).subtract({ days: 1 }),
  };
}

function monthsOrWeeks(
  start: Temporal.PlainDate,
  unit: string,
  from: number,
  upper: string | undefined,
): Point {
  const to = upper === undefined ? from : Number(upper);
  if (from < 1 || to < from) return IMPOSSIBLE;
  const length = (count: number): Temporal.DurationLike =>
    /^m/i.test(unit) ? { months: count } : { weeks: count };
  const stretch = { start: start.add(length(from - 1)), end: start.add(length(to)).subtract({ days: 1 }) };
  return settled(upper === undefined ? 'part' : 'span', stretch);
}

const OTHER_TIMES = new RegExp(`\\b${PLAN_YEAR}\\b(?:[ ,:(-]{1,3}${QUARTER}\\b\\)?)?`, 'gi');

/** Alone, or beside others of its kind: "Year 1 Q2 to Year 2 Q1". */
function standsAmong(text: string, at: number, until: number): boolean {
  const { before, after } = surroundings(text, at, until);
  return isIdle(before.replace(OTHER_TIMES, '')) && isIdle(after.replace(OTHER_TIMES, ''));
}

/** Others before it that are read already, each with what is done in it. */
const TOLD_BEFORE = /\u0001+ \([^()]*\)/g;
const SENTENCE_BEFORE = /^[^]*[.!?]\s+$/;
const HEADS = /^(?:\s*:| \([^()]*\)\s*(?:$|[,;.]|and\b))/;

/** "Year 1: plan; Year 2: deliver", "Year 1 (plan), year 2 (deliver)": what is to be done in it stands behind it. */
function heads(text: string, at: number, until: number): boolean {
  const { before, after } = surroundings(text, at, until);
  return HEADS.test(after) && isIdle(before.replace(TOLD_BEFORE, '').replace(SENTENCE_BEFORE, ''));
}

/** "Year 1 complete. Year 2 in progress." tells how far the work is; "year 1 - complete" is a time and what became of it. */
const TELLS_HOW_FAR =
  /^(?: ?: ?| )(?:(?:is|was|now|all|fully) )*(?:completed?|done|achieved|delivered|finished|in progress|under ?way|on track|not (?:yet )?started)\s*(?:$|[.,;\n]|and\b)/i;

/** Year 1, end of year 2, Years 1-3, Y2 Q3, Month 6, Weeks 1-4: counted from the plan's first day. */
export const planYear: WrittenForm = {
  name: 'plan-year',
  needs: 'time-words',
  sign: /year|yr|month|mth|week|wk|\by[ -]?(?:[1-5]|one|two|three|four|five)/i,
  pattern: new RegExp(
    `\\b(?:(?:${QUARTER}[ ,(-]{1,3}(?:of )?)?${PLAN_YEAR}(?: ?(?:-|to|&|and|/) ?(?:years?|yr|y)? ?(${FIGURE}))?\\b(?:[ ,:(-]*${QUARTER}\\b(?: ?(?:-|/|to) ?(?:Q|Qtr\\.?|Quarter)? ?([1-4])\\b(?! of\\b))?\\)?)?${OF_THE_PLAN}|(${ORDINALS.join('|')}) year(?: of (?:the )?(?:plan|strategy|scheme|programme))?|(month|mth|week|wk)s? (\\d{1,2})(?: ?(?:-|to) ?(?:month|mth|week|wk)? ?(\\d{1,2}))?\\b)(?![/.-]?\\d)`,
    'gi',
  ),
  read: (match, { period }) => {
    const [whole, quarterBefore, first, last, quarterAfter, lastQuarter, ordinal, unit, lower, upper] = match;
    const until = match.index + whole.length;
    if (!period || !(standsAmong(match.input, match.index, until) || heads(match.input, match.index, until)))
      return null;
    if (TELLS_HOW_FAR.test(match.input.slice(until))) return 'taken';
    if (unit !== undefined && lower !== undefined) {
      return { point: monthsOrWeeks(period.start, unit, Number(lower), upper), firmness: 'relative' };
    }
    const from = figureFrom(first ?? ordinal ?? '1');
    const to = last === undefined ? from : figureFrom(last);
    if (to < from) return null;
    const quarter = quarterBefore ?? quarterAfter;
    if (quarter !== undefined && last === undefined) {
      const skip = 12 * (from - 1) + 3 * (Number(quarter) - 1);
      const quarters = Number(lastQuarter ?? quarter) - Number(quarter) + 1;
      if (quarters < 1) return null;
      const stretch = fromStart(period.start, skip, 3 * quarters);
      return { point: settled(quarters === 1 ? 'part' : 'span', stretch), firmness: 'relative' };
    }
    const stretch = fromStart(period.start, 12 * (from - 1), 12 * (to - from + 1));
    return { point: settled(last === undefined ? 'part' : 'span', stretch), firmness: 'relative' };
  },
};

/** Over the life of the plan, by the end of the strategy: needs a plan whose last day is known. */
export const planLength: WrittenForm = {
  name: 'plan-length',
  needs: 'time-words',
  sign: /plan|strategy|scheme/i,
  pattern:
    /\b(?:(by |at |before )?(?:the )?(?:life(?:time|span| span)?|duration|length|course|period|term|end|close) of (?:the |this |our )?(?:\w+ )?(?:plan|strategy|scheme|action plan|plan period)|(?:whole |entire )?plan (?:period|lifetime)|(?<=\b(?:throughout|across|over) )(?:the |this |our )(?:whole |entire |full )?(?:plan|strategy|scheme))\b/gi,
  read: (match, { period }) => {
    if (!period?.end) return null;
    const atEnd = match[1] !== undefined || /\b(?:end|close) of\b/i.test(match[0]);
    const start = atEnd ? period.end : period.start;
    return { point: settled(atEnd ? 'day' : 'span', { start, end: period.end }), firmness: 'relative' };
  },
};
