import type { Cell } from '../grid/cell';
import { displayedDate } from '../calendar/displayed-date';
import { singleDueDate } from './due-answer';
import type { DueDate } from './due-date';
import { readDueDate, type DueDateContext } from './read-due-date';

/**
 * When a cell says something is due: a real date by what its format shows, else its text.
 *
 * @example readDueCell({ value: 39965, text: 'Jun-09', numberFormat: 'mmm-yy' }, 1900, context).first?.toString() // '2009-06-30'
 */
export function readDueCell(cell: Cell, dateSystem: 1900 | 1904, context: DueDateContext): DueDate {
  if (typeof cell.value === 'number') {
    const shown = displayedDate(cell.value, cell.numberFormat, dateSystem);
    if (shown?.precision === 'day') return singleDueDate(cell.text, shown.date);
    if (shown?.precision === 'month')
      return singleDueDate(cell.text, shown.date.with({ day: shown.date.daysInMonth }));
  }
  return readDueDate(cell.text, context);
}
