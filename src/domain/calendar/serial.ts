import { Temporal } from 'temporal-polyfill';
import { dateOfNumber, dayNumber } from './day-number';

/** Day 0 of a workbook's dates: 1900 (Windows) or 1904 (old Mac). */
export type DateSystem = 1900 | 1904;

const DAY_ZERO = {
  1900: Temporal.PlainDate.from('1899-12-30'),
  1904: Temporal.PlainDate.from('1904-01-01'),
} as const;

const FIRST_DAY = { 1900: dayNumber(DAY_ZERO[1900]), 1904: dayNumber(DAY_ZERO[1904]) } as const;

/** The day spreadsheets believe in and the calendar does not: 29 February 1900. */
const PHANTOM_DAY = 60;
const LAST_SERIAL = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The day a spreadsheet's day count stands for; the time of day is dropped.
 *
 * @param serial days since day 0 of the date system
 * @returns null for a negative or impossible count, and for the 29 February 1900 that never was
 * @source ECMA-376 part 1, 18.17.4.1 (date systems)
 * @example dateFromSerial(45382, 1900)?.toString() // '2024-03-31'
 */
export function dateFromSerial(serial: number, dateSystem: DateSystem): Temporal.PlainDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 0 || days > LAST_SERIAL[dateSystem]) return null;
  if (dateSystem === 1904) return dateOfNumber(FIRST_DAY[1904] + days);
  if (days === 0 || days === PHANTOM_DAY) return null;
  return dateOfNumber(FIRST_DAY[1900] + (days < PHANTOM_DAY ? days + 1 : days));
}

/**
 * The day count a spreadsheet keeps for a day.
 *
 * @returns null for a day before day 0 of the date system
 * @source ECMA-376 part 1, 18.17.4.1 (date systems)
 * @example serialFromDate(Temporal.PlainDate.from('2024-03-31'), 1900) // 45382
 */
export function serialFromDate(date: Temporal.PlainDate, dateSystem: DateSystem): number | null {
  const days = dayNumber(date) - FIRST_DAY[dateSystem];
  if (dateSystem === 1904) return days < 0 ? null : days;
  if (days < 2) return null;
  return days <= PHANTOM_DAY ? days - 1 : days;
}
