import type { Temporal } from 'temporal-polyfill';
import { calendarYear, dayPeriod, isPlanYear, lastDayOfMonth } from '../calendar/calendar-period';
import { displayedDate, type DisplayedDate } from '../calendar/displayed-date';
import type { DateSystem } from '../calendar/serial';
import type { Cell } from '../grid/cell';
import { bareDay } from './phrase/bare-days';
import { ambiguousDueDate, noDueDate, singleDueDate, unparseableDueDate } from './due-answer';
import type { DueDate } from './due-date';
import { readDueDate, type DueDateContext } from './read-due-date';

/**
 * When a cell says something is due.
 *
 * A real date means what its number format shows: `Jun-09` is the end of June 2009, whatever day is stored. A bare
 * number is a year, a day where its whole column shows that it counts days, or nothing. A date struck through is given up, an error value says nothing, and a real date in a
 * column whose days and months look swapped is left open between the two.
 *
 * @example readDueCell({ value: 39965, text: 'Jun-09', numberFormat: 'mmm-yy' }, 1900, context).first?.toString() // '2009-06-30'
 */
export function readDueCell(cell: Cell, dateSystem: DateSystem, context: DueDateContext): DueDate {
  const { value, text } = cell;
  if (value === null || cell.struck === true) return noDueDate(text);
  if (typeof value === 'string') return readDueDate(value, context);
  if (typeof value !== 'number') return unparseableDueDate(text);
  const shown = displayedDate(value, cell.numberFormat, dateSystem);
  if (shown) return shownDueDate(text, shown, context);
  const day = context.column?.numbersAreDays === true ? bareDay(value, dateSystem) : null;
  if (day) return singleDueDate(text, day);
  if (cell.numberFormat === undefined || Number.isInteger(value)) return readBareNumber(text, value, context);
  return unparseableDueDate(text);
}

function readBareNumber(text: string, value: number, context: DueDateContext): DueDate {
  // A formula that points to an empty cell leaves 0, under a date format too.
  if (value === 0) return noDueDate(text);
  return isPlanYear(value) ? { ...readDueDate(String(value), context), text } : unparseableDueDate(text);
}

function shownDueDate(text: string, { date, precision }: DisplayedDate, context: DueDateContext): DueDate {
  if (!isPlanYear(date.year)) return unparseableDueDate(text);
  if (precision === 'month') return singleDueDate(text, lastDayOfMonth(date));
  if (precision === 'year') return singleDueDate(text, calendarYear(date.year).end);
  const swapped = context.column?.realDatesLookSwapped === true ? swappedDay(date) : null;
  return swapped ? ambiguousDueDate(text, [date, swapped]) : singleDueDate(text, date);
}

function swappedDay(date: Temporal.PlainDate): Temporal.PlainDate | null {
  return date.day === date.month ? null : (dayPeriod(date.year, date.day, date.month)?.start ?? null);
}
