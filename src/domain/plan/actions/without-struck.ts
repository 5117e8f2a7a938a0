import { ambiguousDueDate } from '../../due-date/due-answer';
import type { DueDate } from '../../due-date/due-date';
import type { SheetView } from '../cells/sheet-view';
import type { Piece, RowDraft } from '../rows/row-draft';

/**
 * An action's texts without what is crossed out inside them, where the host tells which part that is. A text that is
 * crossed out whole stays as it is; the same draft where nothing is left out.
 *
 * @example textOf(withoutStruck(draft, view), 'due') // 'Jan 2027', where the cell shows "~~Sept 2026~~ Jan 2027"
 */
export function withoutStruck(draft: RowDraft, view: SheetView): RowDraft {
  const isStruck = ({ row, column, text: held }: Piece): boolean => {
    const { unstruck, text } = view.cell(row, column);
    return typeof unstruck === 'string' && view.memory.tidy(text) === held;
  };
  // Nearly no action has anything crossed out: none of its texts is copied to find that out.
  const lists = [...draft.pieces];
  if (!lists.some(([, own]) => own.some(isStruck))) return draft;
  const stand = (piece: Piece): Piece => {
    if (!isStruck(piece)) return piece;
    return { ...piece, text: view.memory.tidy(view.cell(piece.row, piece.column).unstruck ?? '') };
  };
  return { ...draft, pieces: new Map(lists.map(([field, own]) => [field, own.map(stand)])) };
}

/**
 * Tells whether part of the text that says when an action is due is crossed out, and it cannot be known which.
 *
 * @example isPartlyStruck(draft, view) // true for "~~Sept 2026~~ Jan 2027" in Excel
 */
export function isPartlyStruck({ pieces }: RowDraft, view: SheetView): boolean {
  return (pieces.get('due') ?? []).some(({ row, column }) => view.cell(row, column).unstruck === null);
}

/**
 * The deadline of a text part of which is crossed out, not known which: of several dates none is sure.
 *
 * @example doubtStruck(readDueDate('Sept 2026 Jan 2027', context)).kind // 'ambiguous'
 */
export function doubtStruck(due: DueDate): DueDate {
  const dates = [due.start, ...due.deadlines.map(({ date }) => date)].filter((date) => date !== null);
  return dates.length > 1 ? ambiguousDueDate(due.text, dates) : due;
}
