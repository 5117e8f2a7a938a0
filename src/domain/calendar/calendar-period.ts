import type { Temporal } from 'temporal-polyfill';
import { dateOn, dayNumber, daysBetween } from './day-number';

/** A stretch of days, first and last included. */
export interface CalendarPeriod {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/** The years a plan can speak of; a number outside them is no year of ours. */
export const EARLIEST_YEAR = 1990;
export const LATEST_YEAR = 2100;

/**
 * Tells whether a number can be the year of a plan's date.
 *
 * @example isPlanYear(2017) // true
 */
export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/**
 * One day as a period; null when the calendar has no such day. Never moved to a day that exists.
 *
 * @example dayPeriod(2024, 2, 31) // null
 */
export function dayPeriod(year: number, month: number, day: number): CalendarPeriod | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = dateOn(year, month, day);
  return { start: date, end: date };
}

/**
 * The number of days in a month.
 *
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whole months, first day to last; a month past 12 runs into the next year.
 *
 * @param month of the first month, from 1
 * @param length in months
 * @example monthsPeriod(2024, 12, 3).end.toString() // '2025-02-28'
 */
export function monthsPeriod(year: number, month: number, length = 1): CalendarPeriod {
  const last = month + length - 2;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    start: dateOn(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    end: dateOn(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/**
 * A calendar year.
 *
 * @example calendarYear(2025).end.toString() // '2025-12-31'
 */
export function calendarYear(year: number): CalendarPeriod {
  return monthsPeriod(year, 1, 12);
}

/**
 * A quarter of a calendar year, 1 to 4.
 *
 * @example calendarQuarter(2026, 4).end.toString() // '2026-12-31'
 */
export function calendarQuarter(year: number, quarter: number): CalendarPeriod {
  return monthsPeriod(year, 3 * quarter - 2, 3);
}

/**
 * The last day of the month a day falls in.
 *
 * @example lastDayOfMonth(Temporal.PlainDate.from('2024-02-03')).toString() // '2024-02-29'
 */
export function lastDayOfMonth(date: Temporal.PlainDate): Temporal.PlainDate {
  return dateOn(date.year, date.month, daysInMonth(date.year, date.month));
}

/**
 * Tells whether one day comes before another.
 *
 * @example isBefore(Temporal.PlainDate.from('2024-01-01'), Temporal.PlainDate.from('2024-01-02')) // true
 */
export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return daysBetween(one, other) > 0;
}

/**
 * Things by their day, earliest first; those of one day keep their order.
 *
 * @example inOrder(deadlines, ({ date }) => date)
 */
export function inOrder<Thing>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => Temporal.PlainDate,
): readonly Thing[] {
  return [...things].sort((one, other) => dayNumber(dayOf(one)) - dayNumber(dayOf(other)));
}
