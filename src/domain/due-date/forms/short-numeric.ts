import { dayPeriod, isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { nhsYear } from '../../calendar/nhs-year';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { readings, stretchesOf, yearless, type Point, type Stretch } from '../point';
import { preferInPlan, settleYear } from '../settle-year';
import { isIdle, surroundings } from '../phrase/standing';
import type { FormReading, WrittenForm } from '../written-form';

/** Two figures are hardly a year further from the plan than this where they can be a day. */
const NEAR = 15;
/** "9-12" is a count of things, unless its second figure is a year of about now. */
const VERY_NEAR = 5;
const PAIR = /(?<![\d/.,-]|[£$€#]|[a-z])\d{1,2}\/\d{1,2}(?![\d/%]|[.,-]\d|[a-z])/gi;
/** What is said of a share: "12/15 completed". */
const DONE_AFTER =
  /^[\s:-]*(?:done|complete[d]?|achieved|delivered|closed|met|target|reviewed|implemented|launched)\b/i;
const DONE_BEFORE =
  /\b(?:done|complete[d]?|achieved|delivered|closed|met|reviewed|implemented|launched)[\s:(-]*$/i;
const TIME_ASKED =
  /\b(?:by|during|throughout|through|across|over|until|till|within|(?:by |before |at )?(?:the )?end of|in(?! line with)) (?:the )?(?:fy ?|financial year )?$/i;
/** "Carry forward to 24/25", "Deferred to 24/25", "Rolled into 24/25": what is put off is put off to a time. */
const PUT_OFF_TO =
  /\b(?:carr(?:y|ied|ying)|roll(?:ed|ing)?|c\/?f(?:wd)?|brought|deferr?(?:ed)?|delay(?:ed)?|mov(?:e|ed|ing)|slip(?:ped)?|postponed?|push(?:ed)?|resched(?:uled?)?|re-?profiled?|extend(?:ed)?)(?: (?:forward|over|back|out|on))?(?: from (?:fy ?)?\d\d\/\d\d)?,? (?:to|into|until|till) (?:the )?(?:fy ?)?$/i;
/** "Priority for 24/25", "focus in". */
const PLANNED_FOR =
  /\b(?:priorit(?:y|ies)|focus|plans?|planned|scheduled|workplans?|actions?|targets?|objectives?|aims?|milestones?) for (?:the )?(?:fy ?)?$/i;
/** "Yr 2 (24/25)": the plan's year and what it is called. */
const NUMBERED_YEAR = /\b(?:years?|yr|y) ?(?:[1-9]|one|two|three|four|five)[ ,:=-]*\(?$/i;
/** "24/25 workplan", and nothing else beside it. */
const NAMES_WORK =
  /^ (?:(?:annual|business|delivery|action|work|workforce) ?)?(?:work ?plan|business plan|delivery plan|work ?programme|priorit(?:y|ies)|objectives?|milestones?)\W*$/i;
/** "W/c 7/9", "week ending 18/9": only a day begins or ends a week. */
const OF_A_WEEK =
  /(?:\b(?:w\/[cbe]|wk c|(?:week|wk)[ -]?(?:commencing|beginning|starting|ending))|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[.:,]? ?(?:the )?$/i;
const DAY_ASKED = /\b(?:by|before|until|till|due|deadline|no later than)(?: (?:on|the))*[ :]*$/i;
/** "Draft 31/8, final \u0001": another step with a day that is read already. */
const ENDS_ITS_STEP = /^\s*(?:[,;&\n]|and\b|then\b)[^\u0001]{0,40}\u0001/i;
const STEP_BEFORE = /(?:^|[\n;,(])\s*(?:[a-z]{3,} ){0,2}[a-z]{3,}[ :-]{1,3}$/i;
/** A year that has every day. */
const LEAP_YEAR = 2024;

/**
 * Two short figures alone in a cell: 24/25 is an NHS year, 03/24 a month, 31/3 a day. Where the figures fit
 * more than one of these (09/10) it stays open between them.
 */
export const shortNumeric: WrittenForm = {
  name: 'short-numeric',
  needs: 'parted-figures',
  pattern:
    /(?<![\d/.,-]|[£$€#]|[a-z]|\b(?:years?|phases?|stages?|terms?|weeks?|months?|days?) )(\d{1,2})([/-])(\d{1,2})(?![\d/%]|[.,-]\d|[a-z])/gi,
  read: (match, context) => {
    const [whole, first = '', mark, second = ''] = match;
    const [left, right] = [Number(first), Number(second)];
    if (OF_A_WEEK.test(match.input.slice(0, match.index))) {
      const point = mark === '/' ? dayReading(left, right) : null;
      return point && { point, firmness: 'firm-in-due' };
    }
    if (!amongPairs(match.input, match.index, match.index + whole.length))
      return yearAmongWords(match, baseYear(context)) ?? dayAmongWords(match);
    const base = baseYear(context);
    const found: Stretch[] = [];
    const startYear = fullYear(left, base);
    if (first.length === 2 && second.length === 2 && (left + 1) % 100 === right && isPlanYear(startYear)) {
      found.push({ unit: 'nhs-year', ...nhsYear(startYear) });
    }
    const year = fullYear(right, base);
    const isCount = mark === '-' && first.length === 1 && Math.abs(year - base) > VERY_NEAR;
    if (second.length === 2 && left >= 1 && left <= 12 && isPlanYear(year) && !isCount) {
      found.push({ unit: 'month', ...monthsPeriod(year, left) });
    }
    const day = mark === '/' ? dayReading(left, right) : null;
    if (mark === '/' && left <= right && mayCount(match, base, found)) {
      const all = day ? [...found, ...stretchesOf(settleYear(day, context))] : found;
      return all.length > 0 ? { point: { kind: 'open', readings: all }, firmness: 'firm-in-due' } : null;
    }
    if (found.length === 0 && day) return { point: day, firmness: 'firm-in-due' };
    if (day) found.push(...stretchesOf(settleYear(day, context)));
    const near = found.filter(({ unit, end }) => unit === 'day' || Math.abs(end.year - base) <= NEAR);
    // A lone pair such as 1-2 is a count or an age; an hyphened one is a date only as a year or a month.
    if (found.length === 0) return null;
    return {
      point: readings(preferInPlan(near.length > 0 ? near : found, context)),
      firmness: 'firm-in-due',
    };
  },
};

/** "Roll out in 26/27 with partners": two years that follow on, about now, where words ask for a time. */
function yearAmongWords(match: RegExpExecArray, base: number): FormReading | null {
  const [, first = '', mark, second = ''] = match;
  const start = fullYear(Number(first), base);
  const isPair =
    mark === '/' && first.length === 2 && (start + 1) % 100 === Number(second) && second.length === 2;
  if (!isPair || Math.abs(start - base) > VERY_NEAR) return null;
  const before = match.input.slice(0, match.index);
  const after = match.input.slice(match.index + match[0].length);
  const isAsked =
    [TIME_ASKED, PUT_OFF_TO, NUMBERED_YEAR].some((asking) => asking.test(before)) ||
    (PLANNED_FOR.test(before) && /^\W*$/.test(after)) ||
    (isIdle(before) && NAMES_WORK.test(after));
  if (!isAsked) return null;
  return {
    point: { kind: 'settled', stretch: { unit: 'nhs-year', ...nhsYear(start) } },
    firmness: 'firm-in-due',
  };
}

/** "Leaflet by 31/7", "draft 31/7, final 30/9/2026": a day that can be no month and no year, where a word asks for one or another day follows. */
function dayAmongWords(match: RegExpExecArray): FormReading | null {
  const [whole, first = '', mark, second = ''] = match;
  const [before, after] = [match.input.slice(0, match.index), match.input.slice(match.index + whole.length)];
  if (mark !== '/' || Number(first) <= 12) return null;
  if (!DAY_ASKED.test(before) && !(ENDS_ITS_STEP.test(after) && STEP_BEFORE.test(before))) return null;
  const point = dayReading(Number(first), Number(second));
  return point && { point, firmness: 'firm-in-due' };
}

/** "7/26 complete", "Done 12/15": a share as likely as a date; not "06/26 done", "24/25 done" or "Completed 3/26". */
function mayCount(match: RegExpExecArray, base: number, found: readonly Stretch[]): boolean {
  const [whole, first = '', , second = ''] = match;
  if (first.startsWith('0') || second.startsWith('0')) return false;
  const near = found.filter(({ end }) => Math.abs(end.year - base) <= VERY_NEAR);
  if (near.some(({ unit }) => unit === 'nhs-year')) return false;
  const { before, after } = surroundings(match.input, match.index, match.index + whole.length);
  return DONE_AFTER.test(after) || (DONE_BEFORE.test(before) && near.length === 0);
}

/** Alone in its clause, or beside others of its kind: "06/24 - 12/24", "24/25, 25/26". */
function amongPairs(text: string, at: number, until: number): boolean {
  const { before, after } = surroundings(text, at, until);
  return isIdle(before.replace(PAIR, '')) && isIdle(after.replace(PAIR, ''));
}

function dayReading(day: number, month: number): Point | null {
  if (!dayPeriod(LEAP_YEAR, month, day)) return null;
  return yearless('day', (year) => dayPeriod(year, month, day));
}
