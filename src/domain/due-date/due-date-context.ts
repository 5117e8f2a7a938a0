import type { Temporal } from 'temporal-polyfill';
import type { ColumnEvidence } from './column-evidence';
import type { DueDate } from './due-date';

/** What a due-date phrase is read against. */
export interface DueDateContext {
  readonly asAt: Temporal.PlainDate;
  /** The plan's period, when known; its end may be open. */
  readonly period: { readonly start: Temporal.PlainDate; readonly end: Temporal.PlainDate | null } | null;
  /** The due date of the action above, for "as above". */
  readonly above?: DueDate | null;
  /** What the rest of the column shows. */
  readonly column?: ColumnEvidence | null;
  /** Which year the plan says that its quarters divide. */
  readonly quarters?: QuartersMeant;
}

/** Quarters from January on, or from April on; null where nothing says which. */
export type QuartersMeant = 'calendar' | 'nhs' | null;

/** The year two-digit years are counted from: the plan's first, its column's, or the as-at date's. */
export function baseYear(context: DueDateContext): number {
  const { period, column, asAt } = context;
  return (period?.start ?? column?.span?.start ?? column?.near?.start ?? asAt).year;
}
