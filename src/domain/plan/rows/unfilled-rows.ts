import type { PlanField } from '../plan';
import type { RowDraft } from './row-draft';
import { isTemplateText } from '../cells/row-marks';
import type { RowReader } from './row-reader';

/** Drop-down lists start with a value of their own, on rows that nobody has filled in yet. */
const CHOSEN: readonly PlanField[] = ['rag', 'priority'];

/**
 * Tells a row laid out for an action still to be written: nothing but hints of the template and a status or
 * priority, which the action above has already.
 *
 * @param cells the texts of the row, each with what its column is for
 * @example isUnfilled(reader, draft, [['rag', 'Not started']]) // true below an action with a status
 */
export function isUnfilled(
  reader: RowReader,
  draft: RowDraft,
  cells: readonly (readonly [field: PlanField | undefined, text: string])[],
): boolean {
  if (reader.survey.isWrapped || reader.isBroken) return false;
  return cells.every(([field, text]) => {
    if (isTemplateText(text, true)) return true;
    const { isRag, isPriority } = reader.view.memory.kind(text);
    const isChosen = field === 'rag' ? isRag : isPriority;
    return field !== undefined && CHOSEN.includes(field) && isChosen && draft.pieces.has(field);
  });
}
