import type { Cell } from '../grid/cell';

/** What the due column as a whole shows, gathered once: how its numbers are to be read. */
export interface ColumnEvidence {
  /** Days stand before months, after them, or nothing settles it. */
  readonly dayMonthOrder: 'day-first' | 'month-first' | 'unsettled';
  /** The years written in full in the column, earliest first. */
  readonly years: readonly number[];
}

/**
 * What the due cells of one column say together about day and month order and about years.
 *
 * @example gatherColumnEvidence([{ value: '12/25/2024', text: '12/25/2024' }], 1900).dayMonthOrder // 'month-first'
 */
export function gatherColumnEvidence(cells: readonly Cell[], dateSystem: 1900 | 1904): ColumnEvidence {
  void cells;
  void dateSystem;
  return { dayMonthOrder: 'unsettled', years: [] };
}
