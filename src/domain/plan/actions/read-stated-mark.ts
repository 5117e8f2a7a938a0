import type { ColumnLayout } from '../columns/column-layout';
import { namesShare } from '../columns/share-columns';
import { latestReports } from './latest-progress';
import { isShareDone } from './share-done-cell';
import type { StatedMark } from '../plan';
import type { Piece, RowDraft } from '../rows/row-draft';
import { readRowStatuses } from '../rows/row-statuses';
import type { SheetView } from '../cells/sheet-view';
import { readStatusTime } from '../cells/status-time';
import { beginsWithDone, saysDoneForDate } from '../cells/done-for-date';
import { saysStateBesideDate } from '../cells/status-words';
import { isOnlyStatus } from '../../status/only-status';

const WHITE = /^#f{6}$/i;

/** The colour of a cell when it is its own: not white, and not that of the cells on both sides. */
function ownFill(view: SheetView, row: number, column: number): string | null {
  const { fill } = view.cell(row, column);
  if (!fill || WHITE.test(fill)) return null;
  const beside = [view.cell(row, column - 1).fill, view.cell(row, column + 1).fill];
  return beside.every((other) => other === fill) ? null : fill;
}

function markAt(view: SheetView, cell: StatedMark['cell'], text: string, heading: string | null): StatedMark {
  const { unstruck, text: whole } = view.cell(cell.row, cell.column);
  const mark = { text, fill: ownFill(view, cell.row, cell.column), heading, cell };
  return typeof unstruck === 'string' ? { ...mark, whole } : mark;
}

/** Of several status columns for different times, which one was taken. */
function withColumn(mark: StatedMark, { columns, headingOf }: ColumnLayout): StatedMark {
  if ((columns.get('rag') ?? []).length < 2) return mark;
  const under = headingOf.get(mark.cell.column);
  return under !== undefined && readStatusTime(under) ? { ...mark, under } : mark;
}

const isShareColumn = (column: number, { headingOf }: ColumnLayout): boolean =>
  namesShare(headingOf.get(column) ?? '');

/** A mark with the share done that stands beside it in a status column of its own. */
function withShare(mark: StatedMark, pieces: readonly Piece[], layout: ColumnLayout): StatedMark {
  if (isShareColumn(mark.cell.column, layout)) return mark;
  const share = pieces.find(({ row, column }) => row === mark.cell.row && isShareColumn(column, layout));
  return share ? { ...mark, share: share.text } : mark;
}

/** The marks in status columns side by side, one a row. */
function readMarks(draft: RowDraft, view: SheetView, { marks }: ColumnLayout): readonly StatedMark[] {
  const pieces = (draft.pieces.get('rag') ?? []).filter(({ column }) => marks.has(column));
  if (pieces.length > 0) {
    const firsts = pieces.filter(({ row }, at) => pieces.findIndex((piece) => piece.row === row) === at);
    return firsts.map(({ row, column, text }) =>
      markAt(view, { row, column }, text, marks.get(column) ?? null),
    );
  }
  return ownRows(draft).flatMap((row) => {
    const [only, another] = [...marks].filter(([column]) => ownFill(view, row, column) !== null);
    return only && !another ? [markAt(view, { row, column: only[0] }, '', only[1])] : [];
  });
}

/** The rows of an action that something of its own stands on. */
function ownRows({ firstRow, lastRow, pieces }: RowDraft): readonly number[] {
  if (firstRow === lastRow) return [firstRow];
  const rows = new Set([...pieces.values()].flat().map(({ row }) => row));
  return [firstRow, ...[...rows].filter((row) => row > firstRow).sort((one, other) => one - other)];
}

/**
 * What the plan itself says of an action's state, row by row where its rows have statuses of their own: the text and
 * colour of its status cell, the heading of the one status column that is marked, a status beside or in place of a
 * date, or a progress of one status word or of the share done. Empty when it says nothing.
 *
 * @example readStatedMarks(draft, view, layout).map(({ text }) => text) // ['A']
 */
export function readStatedMarks(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
): readonly StatedMark[] {
  const stated =
    layout.marks.size > 0
      ? readMarks(draft, view, layout)
      : readStatus(draft, view, layout).map((mark) => withColumn(mark, layout));
  if (stated.length > 0) return stated;
  const completed = layout.columns.has('rag') ? null : readCompletedMark(draft);
  if (completed) return [completed];
  const due = draft.pieces.get('due')?.[0];
  if (due && (saysDoneForDate(due.text) || saysStateBesideDate(due.text))) return [markOf(due)];
  // Where the plan's statuses stand in a column of their own, a blank one states none, whatever is told of progress.
  if (holdsStatuses(view, layout)) return [];
  const progress = ownProgress(draft, layout);
  const isEachStatus = progress.every(
    (piece, at) =>
      (isOnlyStatus(piece.text) || isShareDone(piece, draft, layout)) && progress[at + 1]?.row !== piece.row,
  );
  return isEachStatus ? progress.map(markOf) : [];
}

const HOLDS = new WeakMap<ColumnLayout, boolean>();

/** Whether a column for statuses holds any: text below its heading, or a colour of its own. */
function holdsStatuses(view: SheetView, layout: ColumnLayout): boolean {
  const known = HOLDS.get(layout);
  if (known !== undefined) return known;
  const holds = (layout.columns.get('rag') ?? []).some((column) => {
    const heading = layout.headingOf.get(column);
    for (let row = 1; row <= view.rowCount; row += 1) {
      const text = view.text(row, column);
      if (text === '' ? ownFill(view, row, column) !== null : text !== heading) return true;
    }
    return false;
  });
  HOLDS.set(layout, holds);
  return holds;
}

/** What stands in the columns of progress themselves; a comment on a row of its own only where nothing does. */
function ownProgress(draft: RowDraft, layout: ColumnLayout): readonly Piece[] {
  const latest = latestReports(draft, layout);
  if (latest) return latest;
  const { columns } = layout;
  const progress = draft.pieces.get('progress') ?? [];
  const own = progress.filter(({ column }) => columns.get('progress')?.includes(column));
  return own.length > 0 ? own : progress;
}

/**
 * A text of an action as what it states.
 *
 * @example markOf(piece).text // 'On hold'
 */
export function markOf({ text, row, column }: Piece): StatedMark {
  return { text, fill: null, heading: null, cell: { row, column } };
}

const MARKED = /^(?:yes|y|x|✓|✔|✅|☑|√)$/iu;

/** "Yes" or "Completed" where the day was asked for. */
function readCompletedMark(draft: RowDraft): StatedMark | null {
  const piece = draft.pieces.get('completed')?.[0];
  // Words in place of the day of completion say that the action is done.
  if (!piece || !(MARKED.test(piece.text) || beginsWithDone(piece.text))) return null;
  const cell = { row: piece.row, column: piece.column };
  return { text: piece.text, fill: null, heading: MARKED.test(piece.text) ? 'Completed' : null, cell };
}

function readStatus(draft: RowDraft, view: SheetView, layout: ColumnLayout): readonly StatedMark[] {
  const columns = layout.columns.get('rag') ?? [];
  const sharing = columns.find((column) => layout.shared.has(column));
  const owner = sharing === undefined ? undefined : layout.fieldOf.get(sharing);
  const pieces = draft.pieces.get('rag') ?? draft.pieces.get(owner ?? 'rag') ?? [];
  const piece =
    columns.flatMap((column) => pieces.find((one) => one.column === column) ?? [])[0] ?? pieces[0];
  // A colour by itself tells how an action stands; the share done beside it only how far it is.
  if (!piece || isShareColumn(piece.column, layout))
    for (const column of columns.filter((one) => one !== piece?.column)) {
      const marks = readFills(draft, view, column);
      if (marks.length > 0) return marks.map((mark) => withShare(mark, pieces, layout));
    }
  if (!piece) return [];
  const statuses = readRowStatuses(draft, view, layout);
  const told = statuses.length > 0 ? statuses : [{ text: piece.text, cell: piece }];
  return told.map(({ text, cell: { row, column } }) =>
    withShare(markAt(view, { row, column }, text, null), pieces, layout),
  );
}

/** The colours of a status column without words, one a row; a merged cell is one. */
function readFills(draft: RowDraft, view: SheetView, column: number): readonly StatedMark[] {
  const rows = ownRows(draft).map((row) => view.merge(row, column)?.top ?? row);
  return [...new Set(rows)]
    .map((row) => markAt(view, { row, column }, '', null))
    .filter(({ fill }) => fill !== null);
}
