import type { Temporal } from 'temporal-polyfill';

/** How a due-date text is meant. */
export type DueDateKind =
  'date' | 'range' | 'recurring' | 'ongoing' | 'multiple' | 'none' | 'unparseable' | 'ambiguous';

/**
 * One deadline out of a text, with what it is for when the text says so ("Disability by 2025"). Where the whole text is
 * the day something was completed, that word stands there: "Completed May 2023" is for "Completed".
 */
export interface Deadline {
  readonly date: Temporal.PlainDate;
  readonly what: string | null;
}

/** The answer to "when is this due?", with doubt said rather than hidden. */
export interface DueDate {
  /** The text as it stood in the cell; of several cells for several sites, each with its site. */
  readonly text: string;
  readonly kind: DueDateKind;
  /** The first deadline: the last day of the period named; null when none is given. */
  readonly first: Temporal.PlainDate | null;
  /** Every deadline given, earliest first. */
  readonly deadlines: readonly Deadline[];
  /** The first day, for ranges and for "from … onwards", or the one that the plan gives in a column of starts. */
  readonly start: Temporal.PlainDate | null;
  /** How often it falls due again, in one word ("annual", "quarterly"), or several joined by "; ". */
  readonly recurrence: string | null;
  /** For a recurrence with a start: the first time due on or after the as-at date. */
  readonly next: Temporal.PlainDate | null;
  /** The readings between which nothing decides; empty unless ambiguous. */
  readonly candidates: readonly Temporal.PlainDate[];
  /** A day that stands in the text and not in the calendar: "31 June 2026". */
  readonly noSuchDay?: string;
  /** The words of a recurrence name no year: its first time was counted from the plan's period or its other deadlines. */
  readonly isFirstCounted?: boolean;
}
