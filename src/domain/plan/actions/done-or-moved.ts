import { ambiguousDueDate, unparseableDueDate } from '../../due-date/due-answer';
import type { DueDate } from '../../due-date/due-date';
import { daysBetween } from '../../calendar/day-number';
import { understandStatus } from '../../status/understand-status';
import type { ColumnLayout } from '../columns/column-layout';
import { isDoneOrMoved } from '../headings/revision-words';
import { textOf, type Piece, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';
import type { PlanContext } from './plan-context';

/** An action whose one date is told to be the day it was done or the day it is now due. */
export interface SettledDraft {
  readonly draft: RowDraft;
  /** What is due where nothing tells the two apart; null where it is told. */
  readonly doubt: DueDate | null;
}

const SAYS_DONE =
  /^(?:fully |now |action )*(?:completed?|done|delivered|achieved|closed|implemented|finished)\b(?! by\b)|[-–—:,(]\s*(?:completed?|done|closed)\W*$|^(?:yes|y|✓|✔|✅|☑|√)$/iu;
const SAYS_MOVED =
  /\b(?:revised|now|new|extend|extended|moved|slipped|deferred|delayed|postponed|put back|rescheduled|until|due|by)\b/i;

const EITHER = new WeakMap<ColumnLayout, number | null>();

/** The column of deadlines whose heading is of the day it was done as well. */
function eitherColumn(layout: ColumnLayout): number | null {
  const known = EITHER.get(layout);
  if (known !== undefined) return known;
  const found = layout.columns
    .get('due')
    ?.find((column) => isDoneOrMoved(layout.headingOf.get(column) ?? ''));
  EITHER.set(layout, found ?? null);
  return found ?? null;
}

function readPiece({ row, column, text }: Piece, view: SheetView, context: PlanContext): DueDate {
  const cell = view.cell(row, column);
  return typeof cell.value === 'number' ? context.dueCell(cell, null) : context.dueText(text, null);
}

function withPieces(draft: RowDraft, due: readonly Piece[], completed: readonly Piece[]): RowDraft {
  const pieces = new Map(draft.pieces);
  pieces.set('completed', [...(pieces.get('completed') ?? []), ...completed]);
  if (due.length > 0) pieces.set('due', [...due]);
  else pieces.delete('due');
  return { ...draft, pieces };
}

/**
 * Puts what stands under "Completed / revised date" where it belongs. Words tell, or the status; a day still ahead is
 * the new deadline, one no later than the deadline the day it was done. A day past both may be either.
 *
 * @example settleDoneOrMoved(draft, view, layout, context).draft.pieces.get('completed')?.[0]?.text // 'Completed May 2025'
 */
export function settleDoneOrMoved(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
): SettledDraft {
  const column = eitherColumn(layout);
  if (column === null) return { draft, doubt: null };
  const given = draft.pieces.get('due') ?? [];
  const [own, ...more] = given.filter((piece) => piece.column === column);
  if (!own || more.length > 0) return { draft, doubt: null };
  const others = given.filter((piece) => piece !== own);
  const done = withPieces(draft, others, [own]);
  if (SAYS_DONE.test(own.text.trim())) return { draft: done, doubt: null };
  const told = readPiece(own, view, context);
  const day = told.kind === 'date' ? told.first : null;
  const { asAt } = context.dueContext;
  if (day === null || SAYS_MOVED.test(own.text) || daysBetween(asAt, day) > 0) return { draft, doubt: null };
  const status = understandStatus(textOf(draft, 'rag'));
  if (status === 'complete') return { draft: done, doubt: null };
  if (status !== 'unknown') return { draft, doubt: null };
  const [first] = others;
  const set = first ? readPiece(first, view, context).first : null;
  if (!first || set === null) return { draft, doubt: unparseableDueDate(own.text) };
  if (daysBetween(day, set) >= 0) return { draft: done, doubt: null };
  return { draft, doubt: ambiguousDueDate(`${first.text} / ${own.text}`, [set, day]) };
}
