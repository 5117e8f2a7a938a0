import type { Temporal } from 'temporal-polyfill';
import { serialFromDate } from '../domain/calendar/serial';
import type { SpecCell, SpecValue } from '../domain/report/sheet-spec';

/** How dates look that ask for nothing else. */
export const DATE_FORMAT = 'dd mmm yyyy';
/** Excel's own limit for the text of a cell. */
const MOST_CHARACTERS = 32_767;

/** A cell's content once written: a date is a number of days. */
export type CellContent = string | number | boolean | null;

/**
 * What a cell will hold: text cut at Excel's limit, no number that is none, and a date as its day count; a
 * day before day 0 of the date system stays text. Empty text is nothing, but where a formula results in it.
 */
export function contentOf(cell: SpecCell, dateSystem: 1900 | 1904): CellContent {
  const { value } = cell;
  if (value === '' && cell.formula === undefined) return null;
  if (typeof value === 'string') return value.slice(0, MOST_CHARACTERS);
  // Adding 0 makes nought of minus nought, which a file cannot tell apart.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (isDate(value)) return serialFromDate(value, dateSystem) ?? value.toString();
  return value;
}

export function isDate(value: SpecValue): value is Temporal.PlainDate {
  return typeof value === 'object' && value !== null;
}
