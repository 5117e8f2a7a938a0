import { dayPeriod, daysInMonth, isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import { IMPOSSIBLE, readings, settled, stretchesOf, yearless, type Point } from '../point';
import { settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';
import { ANOTHER_DAY, ANOTHER_DAY_UNPARTED } from './next-day';

/** Further from the plan than this, two figures are likelier a day than a year. */
const FAR = 5;
/** A plan whose end is not known surely runs this long after its first year, and hardly longer than that. */
const SURE_PLAN_YEARS = 2;
const USUAL_PLAN_YEARS = 5;

const LEAP_YEAR = 2024;

/** March 2021, Dec-2023, Sept. 2024, May '24, June, 2025. */
export const monthYear: WrittenForm = {
  name: 'month-year',
  needs: 'month-and-figure',
  pattern: new RegExp(`\\b(${MONTH_NAME})\\s*[,/'-]?\\s*(?:of |in )?'?(\\d{4})(?![\\d%]|[/.,:-]\\d)`, 'gi'),
  read: ([, month = '', year]) =>
    isPlanYear(Number(year))
      ? { point: settled('month', monthsPeriod(Number(year), monthNumber(month))), firmness: 'firm' }
      : { point: IMPOSSIBLE, firmness: 'firm' },
};

/** "March 24 & 25", "March 24, 25 and 26": so many days, or the month of so many years. */
const SECOND_FIGURE = /^(?: ?, ?\d{2}){0,5} ?(?:&|and|,|, ?and|, ?&) ?'?\d{2}(?![\d/.:%]| ?[a-z])/i;
/** "20 Jan/24 Feb": behind a day of its own the month is whole, and what follows is another day. */
const DAY_BEFORE = /(?:^|[^\d/.])\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)?[ -]?$/i;
const ANOTHER_DAY_FOLLOWS = new RegExp(`^(?:${MONTH_NAME})(?:${ANOTHER_DAY}|${ANOTHER_DAY_UNPARTED})`, 'i');
/** Only a month has an end, a start or a middle: "end of February 15". */
const PART_OF_MONTH = /\b(?:end|start|beginning|middle|early|mid|late|part)(?: of)?(?: the)?[ -]$/i;
/** "Q4 (Jan-Mar 14)": the months of the quarter, so that the figures are no day of the last. */
const MONTHS_OF_A_QUARTER = new RegExp(`\\bq[1-4][ (:,-]{1,3}${MONTH_NAME} ?(?:-|to) ?$`, 'i');

/**
 * Sept 21, May-08, Oct '24: month and two-digit year, since a day stands before its month here. Where that
 * year lies far from the plan and the figure could be a day, it is the day; in between it stays open.
 */
export const monthShortYear: WrittenForm = {
  name: 'month-short-year',
  needs: 'month-and-figure',
  sign: /[a-z.]\s*[ ,./'-]?\s*'?\d\d(?!\d)/i,
  pattern: new RegExp(
    `\\b(${MONTH_NAME})\\s*([ ,./'-]?)\\s*('?)(\\d{2})(?![\\d%]|[/.,:-]\\d|\\s?(?:st|nd|rd|th)\\b)`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, name = '', mark, apostrophe, digits] = match;
    if (SECOND_FIGURE.test(match.input.slice(match.index + whole.length)))
      return { point: IMPOSSIBLE, firmness: 'firm' };
    if (
      DAY_BEFORE.test(match.input.slice(Math.max(0, match.index - 10), match.index)) &&
      ANOTHER_DAY_FOLLOWS.test(match.input.slice(match.index))
    )
      return null;
    const number = Number(digits);
    const surelyYear =
      mark === "'" ||
      apostrophe === "'" ||
      number > 31 ||
      number === 0 ||
      PART_OF_MONTH.test(match.input.slice(Math.max(0, match.index - 20), match.index)) ||
      MONTHS_OF_A_QUARTER.test(match.input.slice(Math.max(0, match.index - 30), match.index));
    const month = monthNumber(name);
    const point = surelyYear
      ? monthOfYear(month, fullYear(number, baseYear(context)))
      : yearOrDay(month, number, mark === '-', context);
    return { point, firmness: surelyYear || mark === '-' ? 'firm' : 'firm-in-due' };
  },
};

function monthOfYear(month: number, year: number): Point {
  return isPlanYear(year) ? settled('month', monthsPeriod(year, month)) : IMPOSSIBLE;
}

/** How far a year lies from the plan or, where its years are not known, from those of its column or the as-at date. */
function yearsAway(year: number, context: DueDateContext): number {
  const { period, column } = context;
  const first = baseYear(context);
  const ofColumn = column?.span ?? column?.near;
  const last = period ? (period.end?.year ?? first + USUAL_PLAN_YEARS) : (ofColumn?.end.year ?? first);
  return Math.max(first - year, year - last, 0);
}

/** "Sept 30", "March 31": deadlines fall on the last day of a month more than on any other. */
function isMonthEnd(month: number, day: number): boolean {
  return day >= 30 && day === daysInMonth(LEAP_YEAR, month);
}

/** Whether the year lies in the plan, as far as its years are known. */
function isSurelyInPlan(year: number, { period }: DueDateContext): boolean {
  if (!period || year < period.start.year) return false;
  return year <= (period.end?.year ?? period.start.year + SURE_PLAN_YEARS);
}

/**
 * The column decides first, then the plan's years. The last day of a month stays open where a plan of those years
 * could speak of either, and so does a year that only a plan of unknown length may reach.
 */
function yearOrDay(month: number, number: number, hyphened: boolean, context: DueDateContext): Point {
  const asMonth = monthOfYear(month, fullYear(number, baseYear(context)));
  const asDay = settleYear(
    yearless('day', (each) => dayPeriod(each, month, number)),
    context,
  );
  const figures = context.column?.figuresAfterMonth ?? 'unsettled';
  if (figures === 'days' || asMonth.kind !== 'settled') return asDay;
  const { year } = asMonth.stretch.start;
  const away = yearsAway(year, context);
  const monthEnd = isMonthEnd(month, number);
  if (!context.period) {
    // June 14 without a plan to place it may be either.
    const isNear = (hyphened || away <= FAR) && !(monthEnd && year > context.asAt.year);
    return figures === 'years' || isNear ? asMonth : eitherOf(asMonth, asDay);
  }
  const inPlan = isSurelyInPlan(year, context);
  if (figures === 'years' && (inPlan || !monthEnd) && away <= FAR) return asMonth;
  // Mar-31 is how spreadsheets show a month.
  if (away === 0)
    return inPlan && (!monthEnd || (hyphened && context.period.end)) ? asMonth : eitherOf(asMonth, asDay);
  // The day lies in the plan and its year does not.
  if (asDay.kind === 'settled' && (away > FAR || (monthEnd && context.period.end))) return asDay;
  return figures === 'years' ? asMonth : eitherOf(asMonth, asDay);
}

function eitherOf(one: Point, other: Point): Point {
  return readings([...stretchesOf(one), ...stretchesOf(other)]);
}
