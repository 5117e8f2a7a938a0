import type { Temporal } from 'temporal-polyfill';
import { inOrder } from '../calendar/calendar-period';
import type { Deadline, DueDate, DueDateKind } from './due-date';

const SILENT: Omit<DueDate, 'text' | 'kind'> = {
  first: null,
  deadlines: [],
  start: null,
  recurrence: null,
  next: null,
  candidates: [],
};

/** An answer of a kind; what is not said is empty. */
export function answer(
  text: string,
  kind: DueDateKind,
  said: Partial<Omit<DueDate, 'text' | 'kind'>> = {},
): DueDate {
  return { text, kind, ...SILENT, ...said };
}

/** No deadline is given. */
export function noDueDate(text: string): DueDate {
  return answer(text, 'none');
}

/** Words stand there, but no deadline can be had from them. */
export function unparseableDueDate(text: string): DueDate {
  return answer(text, 'unparseable');
}

/** One day. */
export function singleDueDate(text: string, date: Temporal.PlainDate): DueDate {
  return answer(text, 'date', { first: date, deadlines: [{ date, what: null }] });
}

/** Readings between which nothing decides, with the deadlines that are not in doubt. */
export function ambiguousDueDate(
  text: string,
  candidates: readonly Temporal.PlainDate[],
  deadlines: readonly Deadline[] = [],
): DueDate {
  const different = [...new Map(candidates.map((date) => [date.toString(), date])).values()];
  return answer(text, 'ambiguous', { candidates: inOrder(different, (date) => date), deadlines });
}
