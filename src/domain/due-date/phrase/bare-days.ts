import type { Temporal } from 'temporal-polyfill';
import { dateFromSerial, type DateSystem } from '../../calendar/serial';
import type { Cell } from '../../grid/cell';

/** The day counts of 1 January 2000 and 31 December 2060, in the commoner way of counting. */
const FIRST = 36_526;
const LAST = 58_805;
/** Days of one plan lie within these of one another. */
const DAYS_OF_A_PLAN = 3653;
const A_FEW = 3;
/** Amounts of money are round more often than days are. */
const ROUND = 50;

function isInRange(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST && number <= LAST;
}

/**
 * Tells whether the numbers of a column of deadlines that no date format shows are days nonetheless: all of them in
 * the years of plans, near one another and not round. A few are wanted, or one beside several real dates.
 *
 * @param realDates how many cells of the column are shown as dates
 * @example areDays([46112, 46203, 46295], 0) // true
 */
export function areDays(numbers: readonly number[], realDates: number): boolean {
  if (numbers.length === 0 || numbers.length + (realDates >= A_FEW ? realDates : 0) < A_FEW) return false;
  let [least, most, round] = [LAST, FIRST, 0];
  for (const number of numbers) {
    if (!isInRange(number)) return false;
    least = Math.min(least, number);
    most = Math.max(most, number);
    if (number % ROUND === 0) round += 1;
  }
  return most - least <= DAYS_OF_A_PLAN && round * 2 < numbers.length;
}

/**
 * The day a number without a date format counts to; null for one that is no day of a plan.
 *
 * @example bareDay(46112, 1900)?.toString() // '2026-03-31'
 */
export function bareDay(number: number, dateSystem: DateSystem): Temporal.PlainDate | null {
  return isInRange(number) ? dateFromSerial(number, dateSystem) : null;
}

/**
 * Tells whether a cell holds a number that would be a day of a plan if a date format showed it.
 *
 * @example isBareDay({ value: 46112, text: '46112' }) // true
 */
export function isBareDay({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && isInRange(value) && !/[dmy]/i.test(numberFormat ?? '');
}
