import type { ColumnLayout } from '../columns/column-layout';
import type { PlanAction, PlanField } from '../plan';
import { listSteps, within } from './step-rows';
import { isRunOn, type Piece, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** Fields whose texts may stand one below the other, a row for each thing to be done. */
const STEPPED: readonly PlanField[] = ['milestone', 'action', 'objective', 'section', 'target'];

/** What stands on an action's rows in a column that is none of the fields: its steps, for all that is known. */
function unreadPieces(
  { firstRow, lastRow, mergedTo }: RowDraft,
  view: SheetView,
  column: number,
): readonly Piece[] {
  const bottom = Math.max(lastRow, mergedTo);
  return Array.from({ length: bottom - firstRow + 1 }, (_, step) => firstRow + step).flatMap((row) => {
    const text = view.text(row, column);
    return text === '' ? [] : [{ row, column, text, runsOn: false }];
  });
}

/** Texts that may be the steps of an action, each list from one field or column. */
function listCandidates(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
): readonly (readonly Piece[])[] {
  const unread: (readonly Piece[])[] = [];
  for (let column = layout.left; column <= layout.right; column += 1) {
    if (!layout.fieldOf.has(column) && layout.headingOf.has(column))
      unread.push(unreadPieces(draft, view, column));
  }
  return [...STEPPED.map((field) => draft.pieces.get(field) ?? []), ...unread];
}

/**
 * What stands under progress step by step, where the steps of one action have rows of their own and more than one
 * of them, or one that is not the first, has progress beside it. Undefined elsewhere: what is told beside the first
 * step alone may be told of the whole, and lines without steps beside them are one report.
 *
 * @example readStepProgress(draft, view, layout) // ['Done', 'Two rooms booked', ''] beside three steps
 */
export function readStepProgress(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
): PlanAction['stepProgress'] {
  const progress = draft.pieces.get('progress');
  if (!progress || draft.firstRow === draft.lastRow) return undefined;
  if (progress.some((piece, at) => at > 0 && isRunOn(progress[at - 1]?.text ?? '', piece))) return undefined;
  for (const pieces of listCandidates(draft, view, layout)) {
    const steps = listSteps(pieces, draft.lastRow);
    // Where a line was broken, the rows are lines of one text.
    if (steps.length < 2 || steps.length < pieces.length) continue;
    const texts = steps.map((step) =>
      within(progress, step)
        .map(({ text }) => text)
        .join('\n'),
    );
    if (texts.some((text, at) => at > 0 && text !== '')) return texts;
  }
  return undefined;
}
