import type { Temporal } from 'temporal-polyfill';
import type { DueDate } from './due-date';

const SILENT = {
  first: null,
  deadlines: [],
  start: null,
  recurrence: null,
  next: null,
  candidates: [],
} as const;

/** No deadline is given. */
export function noDueDate(text: string): DueDate {
  return { text, kind: 'none', ...SILENT };
}

/** Words stand there, but no deadline can be had from them. */
export function unparseableDueDate(text: string): DueDate {
  return { text, kind: 'unparseable', ...SILENT };
}

/** One day. */
export function singleDueDate(text: string, date: Temporal.PlainDate): DueDate {
  return { text, kind: 'date', ...SILENT, first: date, deadlines: [{ date, what: null }] };
}
