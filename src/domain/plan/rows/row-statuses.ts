import type { ColumnLayout } from '../columns/column-layout';
import type { StatedMark } from '../plan';
import type { Piece, RowDraft } from './row-draft';
import { endsOpen, startsAsContinuation } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import { isOnlyStatus } from '../../status/only-status';

/** A word that says how far: alone it may stand for a status, before another it belongs to it. */
const DEGREE = /^(?:\p{L}+ly|part|almost|not|well)$/iu;

/** The words of a status that a narrow column broke: "In" over "progress", and not "Complete" over "Delayed". */
function goesOn(view: SheetView, before: string, piece: Piece): boolean {
  const { text, runsOn } = piece;
  const isState = (words: string): boolean => isOnlyStatus(words) || view.memory.kind(words).isRag;
  const isWord = isOnlyStatus(before) && !DEGREE.test(before);
  if (isOnlyStatus(`${before} ${text}`) && !(isWord && isState(text))) return true;
  if (isState(before) && isState(text)) return false;
  const isWhole = isState(text) || view.memory.kind(text).isMark;
  return endsOpen(before) || (!isWhole && (runsOn || startsAsContinuation(text)));
}

interface Status {
  text: string;
  readonly row: number;
  lastRow: number;
}

/** Texts one below the other, with those that were one status put together again. */
function joinBroken(view: SheetView, pieces: readonly Piece[]): readonly Status[] {
  const statuses: Status[] = [];
  for (const piece of pieces) {
    const last = statuses.at(-1);
    if (last && piece.row === last.lastRow + 1 && goesOn(view, last.text, piece)) {
      last.text = `${last.text} ${piece.text}`;
      last.lastRow = piece.row;
    } else statuses.push({ text: piece.text, row: piece.row, lastRow: piece.row });
  }
  return statuses;
}

/** The column of statuses that an action's own come from: the best of several that says something. */
function statusColumn(pieces: readonly Piece[], { columns, fieldOf }: ColumnLayout): number | undefined {
  return columns
    .get('rag')
    ?.find((column) => fieldOf.get(column) === 'rag' && pieces.some((piece) => piece.column === column));
}

/**
 * The statuses in words of an action that stands on several rows, from the top: one a row, but words of one status
 * that a narrow column broke over rows joined. Empty where it has none.
 *
 * @example readRowStatuses(draft, view, layout).map(({ text }) => text) // ['Complete', 'In progress']
 */
export function readRowStatuses(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
): readonly Pick<StatedMark, 'text' | 'cell'>[] {
  const pieces = draft.pieces.get('rag') ?? [];
  const column = statusColumn(pieces, layout);
  if (column === undefined) return [];
  const own = pieces.filter((piece) => piece.column === column);
  return joinBroken(view, own).map(({ text, row }) => ({ text, cell: { row, column } }));
}

/**
 * The statuses of an action's steps in a column of their own, beside the one status of the whole: "Milestone status"
 * beside "Overall RAG". Empty where there is none.
 *
 * @param stated the one that stands for the whole
 * @example readStepStatuses(draft, view, layout, stated).map(({ text }) => text) // ['Complete', 'In progress']
 */
export function readStepStatuses(
  draft: RowDraft,
  view: SheetView,
  { columns, fieldOf, marks }: ColumnLayout,
  stated: StatedMark,
): readonly StatedMark[] {
  if (draft.firstRow === draft.lastRow || marks.size > 0 || stated.under !== undefined) return [];
  for (const column of columns.get('rag') ?? []) {
    if (column === stated.cell.column || fieldOf.get(column) !== 'rag') continue;
    const own = (draft.pieces.get('rag') ?? []).filter((piece) => piece.column === column);
    const statuses = joinBroken(view, own);
    if (statuses.length < 2) continue;
    return statuses.map(({ text, row }) => ({ text, fill: null, heading: null, cell: { row, column } }));
  }
  return [];
}
