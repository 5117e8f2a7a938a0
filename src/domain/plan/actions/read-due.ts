import type { DueDate } from '../../due-date/due-date';
import type { ColumnLayout } from '../columns/column-layout';
import { readDateParts } from './date-parts';
import { setsNoDate, splitDuePair } from './due-pairs';
import type { PlanContext } from './plan-context';
import { textOf, type Piece, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** Of several columns for one field, such as an original and a revised date, the first that says something. */
function preferColumn(
  pieces: readonly Piece[],
  columns: readonly number[],
  layout: ColumnLayout,
): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const headings = new Set(columns.map((column) => layout.headingOf.get(column) ?? ''));
  if (headings.size < columns.length || headings.has('')) return pieces;
  for (const column of columns) {
    const own = pieces.filter((piece) => piece.column === column);
    if (own.length > 0) return own;
  }
  return pieces;
}

/** The revised of two dates in one cell, the original where none is set in its place; null for anything else. */
function revisedDue(
  { text, column }: Piece,
  { headingOf }: ColumnLayout,
  context: PlanContext,
): DueDate | null {
  const pair = splitDuePair(text, headingOf.get(column) ?? '');
  if (!pair) return null;
  const original = context.dueText(pair.original, null);
  const revised = setsNoDate(pair.revised) ? original : context.dueText(pair.revised, null);
  return original.kind === 'date' && revised.kind === 'date' ? { ...revised, text } : null;
}

/**
 * When an action is due, out of its column or columns of deadlines, or of the periods marked in a plan laid out by
 * time.
 *
 * @param above the deadline of the action above, for "as above"
 * @example readDue(draft, view, layout, context, null).first?.toString() // '2026-03-31'
 */
export function readDue(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
  above: DueDate | null,
): DueDate {
  const columns = layout.columns.get('due') ?? [];
  const sharedColumn =
    layout.shared.size === 0 ? undefined : columns.find((column) => layout.shared.has(column));
  if (sharedColumn !== undefined) {
    const owner = layout.fieldOf.get(sharedColumn);
    if (owner && owner !== 'due') return context.dueInside(textOf(draft, owner));
  }
  const given = draft.pieces.get('due') ?? [];
  const inParts = readDateParts(view, given[0]?.row ?? draft.firstRow, layout);
  if (inParts !== null) return context.dueText(inParts, null);
  const pieces = preferColumn(given, columns, layout);
  const [piece, more] = pieces;
  if (!piece) return context.dueText(lastPeriod(draft, view, layout), null);
  if (!more) {
    const cell = view.cell(piece.row, piece.column);
    const isItsOwn = typeof cell.value === 'number' || cell.struck === true;
    const revised = isItsOwn ? null : revisedDue(piece, layout, context);
    if (revised) return revised;
    return isItsOwn ? context.dueCell(cell, above) : context.dueText(piece.text, above);
  }
  return context.dueText(textOf({ ...draft, pieces: new Map([['due', [...pieces]]]) }, 'due'), above);
}

/** Coloured, and not just because the whole row is. */
function isColoured(view: SheetView, row: number, column: number, rowFill: string | undefined): boolean {
  const { fill } = view.cell(row, column);
  return fill !== undefined && fill !== rowFill && !/^#f{6}$/i.test(fill);
}

/** The last of the periods that are marked, by sign, word or colour, in a plan laid out by time. */
function lastPeriod(draft: RowDraft, view: SheetView, { periods, columns, left }: ColumnLayout): string {
  let last = '';
  const rowFill = view.cell(draft.firstRow, columns.get('action')?.[0] ?? left).fill;
  for (let row = draft.firstRow; row <= draft.lastRow; row += 1) {
    for (const [column, period] of periods) {
      if (view.text(row, column) !== '' || isColoured(view, row, column, rowFill)) last = period;
    }
  }
  return last;
}
