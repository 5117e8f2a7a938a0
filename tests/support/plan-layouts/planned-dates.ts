import { MONTHS } from '../month-names';
import { dateCell, type GridValue } from '../sheet-builder';
import type { DUE_STYLES } from './layout-choices';

/** A deadline as a cell shows it, and the day it means. */
export interface WrittenDate {
  readonly cell: GridValue;
  readonly iso: string;
}

type DueStyle = (typeof DUE_STYLES)[number];

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 2023;
const MIXED: readonly DueStyle[] = [
  'month',
  'day',
  'written day',
  'quarter',
  'end of month',
  'shown as month',
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year)}-${two(month + 1)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  return month === 1 && year % 4 === 0 ? 29 : (MONTH_DAYS[month] ?? 30);
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 20;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${String(day)}${ending}`;
}

/** The quarter of the NHS year a month lies in, which begins in April. */
function quarterOf(year: number, month: number): WrittenDate {
  const from = month < 3 ? year - 1 : year;
  const quarter = Math.floor(((month + 9) % 12) / 3);
  const lastMonth = [5, 8, 11, 2][quarter] ?? 2;
  const lastYear = quarter === 3 ? from + 1 : from;
  const text = `Q${String(quarter + 1)} ${String(from)}/${two((from + 1) % 100)}`;
  return { cell: text, iso: isoDay(lastYear, lastMonth, daysIn(lastYear, lastMonth)) };
}

/**
 * A deadline in the month counted from January 2023, written in one of the ways people write one.
 *
 * @example writeDate(14, 'month', 0) // { cell: 'March 2024', iso: '2024-03-31' }
 */
export function writeDate(at: number, style: DueStyle, place: number): WrittenDate {
  const year = FIRST_YEAR + (Math.floor(at / 12) % 3);
  const month = at % 12;
  const name = MONTHS[month] ?? '';
  const last = isoDay(year, month, daysIn(year, month));
  const day = 1 + ((at * 5 + place) % 28);
  const iso = isoDay(year, month, day);
  switch (style) {
    case 'month':
      return { cell: `${name} ${String(year)}`, iso: last };
    case 'end of month':
      return { cell: `By end of ${name} ${String(year)}`, iso: last };
    case 'day':
      return { cell: dateCell(iso), iso };
    case 'shown as month': {
      const shown = `${name.slice(0, 3)}-${String(year).slice(2)}`;
      return { cell: dateCell(isoDay(year, month, 1), 'mmm-yy', shown), iso: last };
    }
    case 'numeric text':
      return { cell: `${two(day)}/${two(month + 1)}/${String(year)}`, iso };
    case 'written day':
      return { cell: `${ordinal(day)} ${name} ${String(year)}`, iso };
    case 'iso text':
      return { cell: iso, iso };
    case 'serial': {
      const { value } = dateCell(iso);
      return { cell: typeof value === 'number' ? value : null, iso };
    }
    case 'year number':
      return { cell: year + 3, iso: `${String(year + 3)}-12-31` };
    case 'quarter':
      return quarterOf(year, month);
    case 'mixed':
      return writeDate(at, MIXED[place % MIXED.length] ?? 'month', place);
  }
}

const IN_WORDS: ReadonlySet<DueStyle> = new Set([
  'month',
  'end of month',
  'numeric text',
  'written day',
  'iso text',
  'quarter',
]);

/** The style in which several dates can stand in one cell: a number can stand there only by itself. */
export function styleInWords(style: DueStyle): DueStyle {
  return IN_WORDS.has(style) ? style : 'month';
}
