import { Temporal } from 'temporal-polyfill';
import { answer } from '../../due-date/due-answer';
import type { Deadline, DueDate } from '../../due-date/due-date';
import { saysEnd } from '../cells/status-words';
import { isRunOn, type Piece, type RowDraft } from '../rows/row-draft';
import { listSteps, within } from './step-rows';

/** The deadlines of one step: what only goes on or comes again has none but a first day that it names. */
function deadlinesOf({ kind, first, deadlines, isFirstCounted }: DueDate): readonly Deadline[] {
  if (kind === 'ongoing' || kind === 'ambiguous' || isFirstCounted === true) return [];
  if (kind !== 'recurring' && deadlines.length > 0) return deadlines;
  return first === null ? [] : [{ date: first, what: null }];
}

/** The texts of the steps, each on its own rows; null where one goes on from the one above it. */
function partByStep(draft: RowDraft, pieces: readonly Piece[]): readonly (readonly Piece[])[] | null {
  if (draft.firstRow === draft.lastRow || pieces.length < 2) return null;
  if (pieces.some((piece, at) => at > 0 && isRunOn(pieces[at - 1]?.text ?? '', piece))) return null;
  const steps = listSteps(draft.pieces.get('milestone') ?? [], draft.lastRow);
  const parts = steps.map((step) => within(pieces, step)).filter((own) => own.length > 0);
  return parts.length > 1 ? parts : null;
}

/**
 * The deadlines of an action whose steps stand on rows of their own with a deadline each, every one read by itself: a
 * word or rhythm of one step says nothing of the others. Null where its rows are not such.
 *
 * @param pieces what stands in a column of deadlines
 * @param read what some of them say
 * @param text all of them, as it is told
 * @example readStepDues(draft, pieces, read, 'Done\nMar-25')?.first?.toString() // '2025-03-31'
 */
export function readStepDues(
  draft: RowDraft,
  pieces: readonly Piece[],
  read: (pieces: readonly Piece[]) => DueDate,
  text: string,
): DueDate | null {
  const parts = partByStep(draft, pieces);
  if (!parts) return null;
  const dues = parts.map(read).filter((due) => !(due.kind === 'unparseable' && saysEnd(due.text)));
  const [first, ...others] = dues;
  if (!first) return null;
  const doubt = dues.find(({ kind }) => kind === 'ambiguous');
  const areAlike = others.every(({ kind }) => kind === first.kind);
  if (doubt || (areAlike && first.kind === 'recurring')) return { ...(doubt ?? first), text };
  const dated = dues.filter((due) => deadlinesOf(due).length > 0);
  const [only, another] = dated;
  if (!only) return { ...(dues.find(({ kind }) => kind !== 'unparseable') ?? first), text };
  if (!another) return { ...only, text };
  const deadlines = dated
    .flatMap(deadlinesOf)
    .sort((one, other) => Temporal.PlainDate.compare(one.date, other.date))
    .filter(({ date }, at, all) => at === 0 || !all[at - 1]?.date.equals(date));
  const [earliest] = deadlines;
  if (!earliest || deadlines.length < 2) return { ...only, text };
  return answer(text, 'multiple', { first: earliest.date, deadlines });
}
