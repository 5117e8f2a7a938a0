import type { ColumnLayout } from '../columns/column-layout';
import { namesPast } from '../columns/order-statuses';
import { textOf, type RowDraft } from '../rows/row-draft';

const FIGURE = /\d/;

/**
 * How an action stands now, in words: where a column of the current position is the baseline or the position before,
 * and another of the row's has a figure as well, only the other is of now. Null where all of them are.
 *
 * @example newestPosition(draft, layout) // '75%' under "Baseline | Current" over "60% | 75%"
 */
export function newestPosition(draft: RowDraft, { columns, headingOf }: ColumnLayout): string | null {
  if ((columns.get('current') ?? []).length < 2) return null;
  const pieces = draft.pieces.get('current') ?? [];
  const newer = pieces.filter(({ column }) => !namesPast(headingOf.get(column) ?? ''));
  if (newer.length === pieces.length || !newer.some(({ text }) => FIGURE.test(text))) return null;
  return textOf({ ...draft, pieces: new Map([['current', newer]]) }, 'current');
}
