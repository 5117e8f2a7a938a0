import { getFormatDateInfo, isDateFormat } from 'numfmt';
import type { Temporal } from 'temporal-polyfill';
import { rememberTexts } from '../wording/remember-readings';
import { dateFromSerial, type DateSystem } from './serial';

/** A date as a reader of the sheet sees it: how much of it the number format shows. */
export interface DisplayedDate {
  readonly date: Temporal.PlainDate;
  /** `month` when only month (and year) show: the stored first of the month is an accident of typing. */
  readonly precision: 'day' | 'month' | 'year';
}

type FormatShows = 'day' | 'month' | 'year' | 'none';

/** A workbook has few formats, each on thousands of cells. */
const whatFormatShows = rememberTexts(readFormat);

function readFormat(numberFormat: string): FormatShows {
  if (!isDateFormat(numberFormat)) return 'none';
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(numberFormat);
  if (day) return 'day';
  // In `mm:ss` the m is minutes, whatever the library's flags say.
  if (!year && (hours || minutes || seconds)) return 'none';
  if (month) return 'month';
  return year ? 'year' : 'none';
}

/**
 * What a number under a number format shows as a date.
 *
 * @param value the cell's number, a day count
 * @param numberFormat the format code; undefined for General
 * @returns null when the format shows no date, or the number is no day the calendar has
 * @example displayedDate(39965, 'mmm-yy', 1900)?.precision // 'month': shown as Jun-09
 */
export function displayedDate(
  value: number,
  numberFormat: string | undefined,
  dateSystem: DateSystem,
): DisplayedDate | null {
  if (numberFormat === undefined) return null;
  const precision = whatFormatShows(numberFormat);
  if (precision === 'none') return null;
  const date = dateFromSerial(value, dateSystem);
  return date && { date, precision };
}
