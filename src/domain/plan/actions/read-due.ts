import type { DueDate } from '../../due-date/due-date';
import type { ColumnLayout } from '../columns/column-layout';
import { readDateParts } from './date-parts';
import {
  areRevisions,
  dueColumns,
  newestOf,
  settleDues,
  tellApart,
  uniteDues,
  type DueColumn,
} from './due-columns';
import { setsNoDate, splitDuePair } from './due-pairs';
import type { PlanContext } from './plan-context';
import { readStepDues } from './step-dues';
import { textOf, type Piece, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

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

/** What the pieces of one column say, or of columns that are one text. */
function readPieces(
  draft: RowDraft,
  pieces: readonly Piece[],
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
  above: DueDate | null,
): DueDate {
  const [piece, more] = pieces;
  if (!piece || more)
    return context.dueText(textOf({ ...draft, pieces: new Map([['due', [...pieces]]]) }, 'due'), above);
  const cell = view.cell(piece.row, piece.column);
  const isItsOwn = typeof cell.value === 'number' || cell.struck === true;
  const revised = isItsOwn ? null : revisedDue(piece, layout, context);
  if (revised) return revised;
  return isItsOwn ? context.dueCell(cell, above) : context.dueText(piece.text, above);
}

/** Days of the calendar and nothing else. */
function isDays({ pieces }: DueColumn, view: SheetView): boolean {
  return pieces.every(({ row, column }) => typeof view.cell(row, column).value === 'number');
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
  if (given.length === 0) return readPeriods(markedPeriods(draft, view, layout), context);
  const readWhole = (pieces: readonly Piece[]): DueDate =>
    readPieces(draft, pieces, view, layout, context, above);
  const read = (pieces: readonly Piece[]): DueDate => {
    const text = textOf({ ...draft, pieces: new Map([['due', [...pieces]]]) }, 'due');
    return readStepDues(draft, pieces, readWhole, text) ?? readWhole(pieces);
  };
  const told = dueColumns(given, columns, layout);
  const [best, other] = told ?? [];
  if (!told || !best) return read(given);
  if (!other) return read(best.pieces);
  if (areRevisions(columns, layout)) {
    const newest = newestOf(told, layout).map(({ pieces }) => read(pieces));
    return settleDues(newest) ?? read(best.pieces);
  }
  const names = told.map(({ name }) => name);
  const dues = told.map(({ pieces }) => read(pieces));
  // Of headings with nothing in common the surer that is read counts, but of plain days none is dropped.
  const whats = tellApart(names) ?? (told.every((due) => isDays(due, view)) ? names : null);
  return (whats && uniteDues(dues, whats)) ?? dues.find(saysWhen) ?? read(best.pieces);
}

/** Read without doubt. */
function saysWhen({ kind }: DueDate): boolean {
  return kind !== 'none' && kind !== 'unparseable' && kind !== 'ambiguous';
}

/** Coloured, and not just because the whole row is. */
function isColoured(view: SheetView, row: number, column: number, rowFill: string | undefined): boolean {
  const { fill } = view.cell(row, column);
  return fill !== undefined && fill !== rowFill && !/^#f{6}$/i.test(fill);
}

/** Says that it is not then. */
const NO = /^(?:no?|n\/?a|false|0|[-–—.]+)$/i;
const CROSS = /^[✗✘❌❎☒]\uFE0F?$/u;
/** A mark as good as a tick, unless one stands beside it. */
const LETTER = /^x$/i;
const TICK = /^[✓✔✅☑√]\uFE0F?$/u;

const TICKED = new WeakMap<ColumnLayout, boolean>();

/** Whether ticks stand under the periods, so that a cross beside them says that it is not then. */
function areTicked(view: SheetView, layout: ColumnLayout): boolean {
  const known = TICKED.get(layout);
  if (known !== undefined) return known;
  const rows = Array.from({ length: view.rowCount }, (_, at) => at + 1);
  const found = rows.some((row) =>
    [...layout.periods.keys()].some((column) => TICK.test(view.text(row, column))),
  );
  TICKED.set(layout, found);
  return found;
}

/** The periods that are marked, by sign, word or colour, in a plan laid out by time, from the left. */
function markedPeriods(draft: RowDraft, view: SheetView, layout: ColumnLayout): readonly string[] {
  const { periods, columns, left } = layout;
  if (periods.size === 0) return [];
  const isTicked = (row: number): boolean =>
    [...periods.keys()].some((column) => TICK.test(view.text(row, column)));
  const saysSo = (text: string, row: number): boolean =>
    text !== '' &&
    !NO.test(text) &&
    !(CROSS.test(text) && areTicked(view, layout)) &&
    !(LETTER.test(text) && isTicked(row));
  const marked = new Set<number>();
  const rowFill = view.cell(draft.firstRow, columns.get('action')?.[0] ?? left).fill;
  for (let row = draft.firstRow; row <= draft.lastRow; row += 1) {
    for (const column of periods.keys())
      if (saysSo(view.text(row, column), row) || isColoured(view, row, column, rowFill)) marked.add(column);
  }
  return [...periods].flatMap(([column, period]) => (marked.has(column) ? [period] : []));
}

/** Due in the last period marked, begun in the first of several: a mark in one alone says when it ends, and no more. */
function readPeriods(marked: readonly string[], context: PlanContext): DueDate {
  const due = context.dueText(marked.at(-1) ?? '', null);
  if (due.kind !== 'range') return due;
  const start = marked.length > 1 ? context.dueText(marked[0] ?? '', null).start : null;
  return { ...due, kind: start === null ? 'date' : 'range', start };
}
