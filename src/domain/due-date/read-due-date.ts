import { Temporal } from 'temporal-polyfill';
import { tidyText } from '../wording/tidy-text';
import type { ColumnEvidence } from './column-evidence';
import { noDueDate, singleDueDate, unparseableDueDate } from './due-answer';
import type { DueDate } from './due-date';

/** What a due-date phrase is read against. */
export interface DueDateContext {
  readonly asAt: Temporal.PlainDate;
  /** The plan's period, when known. */
  readonly period: { readonly start: Temporal.PlainDate; readonly end: Temporal.PlainDate | null } | null;
  /** The due date of the action above, for "as above". */
  readonly above?: DueDate | null;
  /** What the rest of the column shows. */
  readonly column?: ColumnEvidence | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * When a text says something is due.
 *
 * @example readDueDate('March 2024', context).first?.toString() // '2024-03-31'
 */
export function readDueDate(text: string, context: DueDateContext): DueDate {
  void context;
  const tidy = tidyText(text);
  if (tidy === '') return noDueDate(text);
  const month = /^([A-Za-z]{3})[a-z]* (\d{4})$/.exec(tidy);
  const index = MONTHS.indexOf((month?.[1] ?? '').toLowerCase());
  if (index < 0) return unparseableDueDate(text);
  const firstDay = Temporal.PlainDate.from({ year: Number(month?.[2]), month: index + 1, day: 1 });
  return singleDueDate(text, firstDay.with({ day: firstDay.daysInMonth }));
}
