import { dayPeriod, isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import { IMPOSSIBLE, readings, settled, stretchesOf, yearless, type Point } from '../point';
import { settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';

/** Further from the plan than this, two figures are likelier a day than a year. */
const FAR = 5;
/** A plan whose end is not known is taken to run this long. */
const USUAL_PLAN_YEARS = 5;

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

/** "March 24 & 25": two days, or the month of two years. */
const SECOND_FIGURE = /^ ?(?:&|and) ?'?\d{2}(?![\d/.]| ?[a-z])/i;
/** Only a month has an end, a start or a middle: "end of February 15". */
const PART_OF_MONTH = /\b(?:end|start|beginning|middle|early|mid|late|part)(?: of)?(?: the)?[ -]$/i;

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
    const number = Number(digits);
    const surelyYear =
      mark === "'" ||
      apostrophe === "'" ||
      number > 31 ||
      number === 0 ||
      PART_OF_MONTH.test(match.input.slice(Math.max(0, match.index - 20), match.index));
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

/** How far a year lies from the plan, or from the as-at date where the plan's years are not known. */
function yearsAway(year: number, { period, asAt }: DueDateContext): number {
  const first = period?.start.year ?? asAt.year;
  const last = period ? (period.end?.year ?? first + USUAL_PLAN_YEARS) : first;
  return Math.max(first - year, year - last, 0);
}

function yearOrDay(month: number, number: number, hyphened: boolean, context: DueDateContext): Point {
  const asMonth = monthOfYear(month, fullYear(number, baseYear(context)));
  const asDay = settleYear(
    yearless('day', (each) => dayPeriod(each, month, number)),
    context,
  );
  const figures = context.column?.figuresAfterMonth ?? 'unsettled';
  if (figures === 'days') return asDay;
  if (asMonth.kind !== 'settled') return asDay;
  const away = yearsAway(asMonth.stretch.start.year, context);
  if (context.period) {
    if (away === 0) return asMonth;
    if (asDay.kind === 'settled' && away > FAR) return asDay;
    return figures === 'years' ? asMonth : eitherOf(asMonth, asDay);
  }
  // May-08 is how spreadsheets show a month; June 14 without a plan to place it may be either.
  return hyphened || figures === 'years' || away <= FAR ? asMonth : eitherOf(asMonth, asDay);
}

function eitherOf(one: Point, other: Point): Point {
  return readings([...stretchesOf(one), ...stretchesOf(other)]);
}
