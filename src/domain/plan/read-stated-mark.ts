import type { ColumnLayout } from './column-layout';
import type { StatedMark } from './plan';
import type { Piece, RowDraft } from './row-draft';
import type { SheetView } from './sheet-view';
import { isOnlyStatus, saysStateBesideDate } from './status-words';

const WHITE = /^#f{6}$/i;

/** The colour of a cell when it is its own: not white, and not that of the cells on both sides. */
function ownFill(view: SheetView, row: number, column: number): string | null {
  const { fill } = view.cell(row, column);
  if (!fill || WHITE.test(fill)) return null;
  const beside = [view.cell(row, column - 1).fill, view.cell(row, column + 1).fill];
  return beside.every((other) => other === fill) ? null : fill;
}

function readMarks(draft: RowDraft, view: SheetView, { marks }: ColumnLayout): StatedMark | null {
  const piece = draft.pieces.get('rag')?.find(({ column }) => marks.has(column));
  if (piece) {
    const cell = { row: piece.row, column: piece.column };
    return {
      text: piece.text,
      fill: ownFill(view, cell.row, cell.column),
      heading: marks.get(cell.column) ?? null,
      cell,
    };
  }
  const coloured = [...marks].filter(([column]) => ownFill(view, draft.firstRow, column) !== null);
  const [only, another] = coloured;
  if (!only || another) return null;
  const cell = { row: draft.firstRow, column: only[0] };
  return { text: '', fill: ownFill(view, cell.row, cell.column), heading: only[1], cell };
}

/** Words in place of a date that say the action is done. */
const DONE = /^(?:fully )?(?:completed?|done|delivered|achieved|closed|implemented|finished)\b.{0,40}$/is;

/**
 * What the plan itself says of an action's state: the text and colour of its status cell, the heading of the one
 * status column that is marked, a status beside or in place of a date, or a progress of one status word. Null when
 * it says nothing.
 *
 * @example readStatedMark(draft, view, layout)?.text // 'A'
 */
export function readStatedMark(draft: RowDraft, view: SheetView, layout: ColumnLayout): StatedMark | null {
  const stated = layout.marks.size > 0 ? readMarks(draft, view, layout) : readStatus(draft, view, layout);
  if (stated) return stated;
  const completed = layout.columns.has('rag') ? null : readCompletedMark(draft);
  if (completed) return completed;
  const due = draft.pieces.get('due')?.[0];
  if (due && (DONE.test(due.text) || saysStateBesideDate(due.text))) return markOf(due);
  const progress = draft.pieces.get('progress') ?? [];
  const [only, more] = progress;
  return only && !more && isOnlyStatus(only.text) ? markOf(only) : null;
}

function markOf({ text, row, column }: Piece): StatedMark {
  return { text, fill: null, heading: null, cell: { row, column } };
}

const MARKED = /^(?:yes|y|x|✓|✔|✅|☑|√)$/iu;

/** "Yes" or "Completed" where the day was asked for. */
function readCompletedMark(draft: RowDraft): StatedMark | null {
  const piece = draft.pieces.get('completed')?.[0];
  if (!piece || !(MARKED.test(piece.text) || DONE.test(piece.text))) return null;
  const cell = { row: piece.row, column: piece.column };
  return { text: piece.text, fill: null, heading: MARKED.test(piece.text) ? 'Completed' : null, cell };
}

function readStatus(draft: RowDraft, view: SheetView, layout: ColumnLayout): StatedMark | null {
  const columns = layout.columns.get('rag') ?? [];
  const sharing = columns.find((column) => layout.shared.has(column));
  const owner = sharing === undefined ? undefined : layout.fieldOf.get(sharing);
  const pieces = draft.pieces.get('rag') ?? draft.pieces.get(owner ?? 'rag') ?? [];
  for (const column of columns) {
    const piece = pieces.find((candidate) => candidate.column === column);
    if (!piece) continue;
    const cell = { row: piece.row, column: piece.column };
    return { text: piece.text, fill: ownFill(view, cell.row, cell.column), heading: null, cell };
  }
  const [piece] = pieces;
  if (piece) {
    const cell = { row: piece.row, column: piece.column };
    return { text: piece.text, fill: ownFill(view, cell.row, cell.column), heading: null, cell };
  }
  for (const column of columns) {
    const merge = view.merge(draft.firstRow, column);
    const cell = { row: merge?.top ?? draft.firstRow, column };
    const fill = ownFill(view, cell.row, cell.column);
    if (fill !== null) return { text: '', fill, heading: null, cell };
  }
  return null;
}
