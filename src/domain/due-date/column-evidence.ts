import { Temporal } from 'temporal-polyfill';
import { daysInMonth, isPlanYear, type CalendarPeriod } from '../calendar/calendar-period';
import { displayedDate } from '../calendar/displayed-date';
import { MONTH_NAME, monthNumber } from '../calendar/month-name';
import type { DaysNamed } from '../calendar/plan-period';
import type { Cell } from '../grid/cell';
import { spokenYears } from './column-years';
import { areDays } from './phrase/bare-days';
import { areDottedDays } from './phrase/dotted-days';

/** What the due column as a whole shows, gathered once: how its figures are to be read. */
export interface ColumnEvidence {
  /**
   * Which of day and month comes first in dates of figures, where some cell can only be read one way. The month is
   * first for sure where several cells say so and none says otherwise; one or two are a slip as likely as a habit.
   */
  readonly dayMonthOrder: 'day-first' | 'month-first' | 'perhaps-month-first' | 'unsettled';
  /** Its cells such as "31.03" are days, as all of them together show. */
  readonly writesDottedDays?: true;
  /** Whether two figures after a month ("Jun 14") are years or days. */
  readonly figuresAfterMonth: 'years' | 'days' | 'unsettled';
  /** Some cell writes a year as 2024/25 or FY25. */
  readonly writesNhsYears: boolean;
  /**
   * Earliest and latest of the dates whose year is written in full or, where there are none, of the months with their
   * years in two figures; null with fewer than two such cells.
   */
  readonly span: CalendarPeriod | null;
  /** Without a span: the years its cells speak of, where they speak of any. */
  readonly spoken?: CalendarPeriod;
  /** Those with the years in the headings of the plan's progress: what two-figure years are near. */
  readonly near?: CalendarPeriod;
  /**
   * Every real date has a day of 12 or less while every date left as text has more: what becomes of dates opened by a
   * spreadsheet that expects the other order. The real dates then have day and month swapped.
   */
  readonly realDatesLookSwapped: boolean;
  /** How often each day is named with its year, by the day as the number 20240331. */
  readonly days: DaysNamed;
  /** Quarters named with a plain year: the year and which of its quarters, each once. */
  readonly quarters: readonly (readonly [year: number, quarter: number])[];
  /** Its numbers without a date format are days counted as a spreadsheet counts them, as all of them together show. */
  readonly numbersAreDays: boolean;
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/.-])/g;
const MONTH_FIGURES = new RegExp(`\\b(${MONTH_NAME})[ -](\\d{2})(?!\\d|[/.-]|st|nd|rd|th)`, 'gi');
const NHS_YEAR = /\b20(\d\d) ?[/-] ?(?:20)?(\d\d)(?![\d/-])|\bFY ?'?\d{2}/gi;
const MONTH_IN_FULL = new RegExp(`\\b(${MONTH_NAME})[ ,-]{0,2}((?:19|20)\\d{2})\\b`, 'gi');
/** "Q2 2025", but not "Q2 2025/26". */
const QUARTER_OF_YEAR = /\bQ(?:tr|uarter)?\.? ?([1-4]) ?(?:of )?((?:19|20)\d\d)(?! ?[/-] ?\d)/gi;
const NUMERIC_IN_FULL = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?![\d/.-])/g;

/** Figures further apart than this are not the years of one plan. */
const YEARS_OF_A_PLAN = 6;
/** Any leap year. */
const LEAP_YEAR = 2024;
/** Two figures from here on are years of the last century. */
const CENTURY_TURNS = 70;
/** Fewer cells than this show no habit. */
const A_FEW = 3;

/** What is gathered on the way through the column. */
interface Tally {
  dayFirst: number;
  monthFirst: number;
  readonly figures: number[];
  /** The months with those figures for years, as the number 20240331. */
  readonly shortYears: number[];
  /** How many of the figures are the last day of their month. */
  monthEnds: number;
  nhsYears: boolean;
  readonly quarters: Map<number, readonly [year: number, quarter: number]>;
  dates: number;
  /** Days as the number 20240331, since a long column has thousands; 0 for none. */
  earliest: number;
  latest: number;
  readonly days: Map<number, number>;
  realLow: number;
  realHigh: number;
  readonly bare: number[];
  texts: number;
  undatedTexts: number;
}

/**
 * What the due cells of one column say together about the order of day and month, about two-figure numbers
 * after a month, and about the years the column speaks of.
 *
 * @param cells every cell of the column below its heading, in any order
 * @param headings of the plan's columns
 * @example gatherColumnEvidence([{ value: '12/25/2024', text: '12/25/2024' }], 1900).dayMonthOrder // 'month-first'
 */
export function gatherColumnEvidence(
  cells: readonly Cell[],
  dateSystem: 1900 | 1904,
  headings: readonly string[] = [],
): ColumnEvidence {
  const tally: Tally = {
    dayFirst: 0,
    monthFirst: 0,
    figures: [],
    shortYears: [],
    monthEnds: 0,
    nhsYears: false,
    quarters: new Map(),
    dates: 0,
    earliest: 0,
    latest: 0,
    days: new Map(),
    realLow: 0,
    realHigh: 0,
    bare: [],
    texts: 0,
    undatedTexts: 0,
  };
  const counted = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell.value === 'number') tallyNumber(tally, cell, dateSystem);
    else if (cell.text !== '') counted.set(cell.text, (counted.get(cell.text) ?? 0) + 1);
  }
  for (const [text, times] of counted) tallyText(tally, text, times);
  const figuresAfterMonth = figuresOf(tally);
  const span = spanOf(tally, figuresAfterMonth === 'years');
  const often = [...counted].flatMap(([text, times]) => (times > 1 ? [text, text] : [text]));
  const spoken = span ? null : spokenYears(often, []);
  const near = span ? null : spokenYears(often, headings);
  return {
    dayMonthOrder: orderOf(tally),
    ...(areDottedDays(counted.keys()) ? { writesDottedDays: true as const } : {}),
    figuresAfterMonth,
    writesNhsYears: tally.nhsYears,
    quarters: [...tally.quarters.values()],
    span,
    ...(spoken ? { spoken } : {}),
    ...(near ? { near } : {}),
    days: tally.days,
    realDatesLookSwapped:
      tally.realLow >= A_FEW &&
      tally.realHigh === 0 &&
      Math.max(tally.dayFirst, tally.monthFirst) >= A_FEW &&
      Math.min(tally.dayFirst, tally.monthFirst) === 0,
    numbersAreDays:
      areDays(tally.bare, tally.realLow + tally.realHigh) &&
      tally.undatedTexts * 4 <= tally.texts + tally.bare.length,
  };
}

function addDate(tally: Tally, year: number, month: number, day: number, times: number): void {
  if (!isPlanYear(year)) return;
  const date = year * 10_000 + month * 100 + day;
  tally.dates += times;
  tally.days.set(date, (tally.days.get(date) ?? 0) + times);
  if (tally.earliest === 0 || date < tally.earliest) tally.earliest = date;
  if (date > tally.latest) tally.latest = date;
}

function dayOf(date: number): Temporal.PlainDate {
  return new Temporal.PlainDate(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100);
}

function spanOf({ dates, earliest, latest, shortYears }: Tally, areYears: boolean): ColumnEvidence['span'] {
  if (dates > 1) return { start: dayOf(earliest), end: dayOf(latest) };
  if (dates > 0 || !areYears) return null;
  return { start: dayOf(Math.min(...shortYears)), end: dayOf(Math.max(...shortYears)) };
}

function tallyNumber(tally: Tally, cell: Cell, dateSystem: 1900 | 1904): void {
  const shown = displayedDate(Number(cell.value), cell.numberFormat, dateSystem);
  if (!shown) {
    if (cell.value !== 0) tally.bare.push(Number(cell.value));
    return;
  }
  const { year, month, day } = shown.date;
  addDate(tally, year, month, day, 1);
  if (shown.precision !== 'day') return;
  if (day > 12) tally.realHigh++;
  else tally.realLow++;
}

const PARTED = /\d ?[/.-]/;
const LETTER = /[a-z]/i;

function tallyText(tally: Tally, text: string, times: number): void {
  tally.texts += times;
  if (!/\d/.test(text)) {
    tally.undatedTexts += times;
    return;
  }
  const hasWords = LETTER.test(text);
  if (PARTED.test(text)) tallyFigures(tally, text, times);
  if (PARTED.test(text) || hasWords) {
    for (const [, first, second] of text.matchAll(NHS_YEAR)) {
      if (first === undefined || (Number(first) + 1) % 100 === Number(second)) tally.nhsYears = true;
    }
  }
  if (!hasWords) return;
  for (const [, quarter, year] of text.matchAll(QUARTER_OF_YEAR))
    tally.quarters.set(Number(year) * 4 + Number(quarter), [Number(year), Number(quarter)]);
  for (const [, month = '', figures] of text.matchAll(MONTH_FIGURES)) {
    const [number, figure] = [monthNumber(month), Number(figures)];
    tally.figures.push(figure);
    const days = daysInMonth(LEAP_YEAR - 1, number);
    if (days === figure) tally.monthEnds += 1;
    tally.shortYears.push((figure + (figure < CENTURY_TURNS ? 2000 : 1900)) * 10_000 + number * 100 + days);
  }
  for (const [, month = '', year] of text.matchAll(MONTH_IN_FULL))
    addMonthEnd(tally, Number(year), monthNumber(month), times);
}

/** Dates written in figures alone. */
function tallyFigures(tally: Tally, text: string, times: number): void {
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    const [left, right] = [Number(first), Number(second)];
    if (left > 12 && left <= 31 && right <= 12) tally.dayFirst += times;
    if (right > 12 && right <= 31 && left <= 12) tally.monthFirst += times;
  }
  for (const [, , month, year] of text.matchAll(NUMERIC_IN_FULL)) {
    const number = Number(month);
    if (number >= 1 && number <= 12) addMonthEnd(tally, Number(year), number, times);
  }
}

function addMonthEnd(tally: Tally, year: number, month: number, times: number): void {
  addDate(tally, year, month, daysInMonth(year, month), times);
}

function orderOf({ dayFirst, monthFirst }: Tally): ColumnEvidence['dayMonthOrder'] {
  if (dayFirst > 0) return 'day-first';
  if (monthFirst >= A_FEW) return 'month-first';
  return monthFirst > 0 ? 'perhaps-month-first' : 'unsettled';
}

/** Years of one plan lie close together; days of the month are spread, or are the last of their months. */
function figuresOf({ figures, monthEnds }: Tally): ColumnEvidence['figuresAfterMonth'] {
  if (figures.length < A_FEW) return 'unsettled';
  if (monthEnds * 2 > figures.length) return monthEnds === figures.length ? 'days' : 'unsettled';
  const apart = Math.max(...figures) - Math.min(...figures);
  if (apart <= YEARS_OF_A_PLAN) return 'years';
  return apart > 2 * YEARS_OF_A_PLAN && figures.every((figure) => figure >= 1 && figure <= 31)
    ? 'days'
    : 'unsettled';
}
