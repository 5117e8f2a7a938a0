import type { Temporal } from 'temporal-polyfill';
import { monthsPeriod, type CalendarPeriod } from './calendar-period';

/**
 * The NHS year, 1 April to 31 March, that begins in a calendar year.
 *
 * @source Government Accounting: the financial year of the NHS ends on 31 March
 * @example nhsYear(2016).end.toString() // '2017-03-31': written 2016/17
 */
export function nhsYear(startYear: number): CalendarPeriod {
  return monthsPeriod(startYear, 4, 12);
}

/**
 * A quarter of the NHS year that begins in a calendar year: 1 is April to June, 4 January to March.
 *
 * @example nhsQuarter(2023, 4).end.toString() // '2024-03-31': Q4 2023/24
 */
export function nhsQuarter(startYear: number, quarter: number): CalendarPeriod {
  return monthsPeriod(startYear, 3 * quarter + 1, 3);
}

/**
 * A month of the NHS year that begins in a calendar year.
 *
 * @example nhsMonth(2020, 1).end.toString() // '2021-01-31': January 2020/21
 */
export function nhsMonth(startYear: number, month: number): CalendarPeriod {
  return monthsPeriod(month < 4 ? startYear + 1 : startYear, month);
}

/**
 * The calendar year in which the NHS year of a day began.
 *
 * @example nhsYearOf(Temporal.PlainDate.from('2024-02-01')) // 2023
 */
export function nhsYearOf(date: Temporal.PlainDate): number {
  return date.month < 4 ? date.year - 1 : date.year;
}
