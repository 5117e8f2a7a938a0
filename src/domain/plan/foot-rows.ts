import type { PlanField } from './plan';
import { isFootLabel, isFootLine } from './foot-lines';
import type { RowReader } from './row-reader';

/** A blank row parts the lines under a plan from it: nothing after them belongs to the last action. */
function endPlan(reader: RowReader): true {
  reader.isBroken = true;
  if (!reader.isBlankAbove) return true;
  reader.open = null;
  reader.event = 'note';
  return true;
}

/**
 * Passes over a lone line about the plan as a whole: "Approved by the board on 3 March". In the columns of an
 * action's progress or notes such a line is about the action.
 *
 * @param field what the line's column is for
 * @example skipsFootLine(reader, 'action', 'Prepared by the inclusion team') // true
 */
export function skipsFootLine(reader: RowReader, field: PlanField | undefined, text: string): boolean {
  const isOfAction = field !== undefined && !['action', 'objective', 'section', 'ref'].includes(field);
  if (isOfAction && !reader.isBlankAbove) return false;
  const { hasKeys, isWrapped } = reader.survey;
  const isSure = reader.isBlankAbove || (hasKeys && !isWrapped);
  return (isSure ? isFootLine(text) : isFootLabel(text)) ? endPlan(reader) : false;
}

/**
 * Passes over a row that begins, in the table or beside it, with a label of the plan as a whole: "Signed off by: |
 * Chief Executive | Date: | …".
 *
 * @example skipsFootRow(reader, 29) // true
 */
export function skipsFootRow(reader: RowReader, row: number): boolean {
  const { view, open } = reader;
  if (open && row <= open.mergedTo) return false;
  const [first, another] = view.filled(row);
  if (first === undefined || another === undefined) return false;
  return isFootLabel(view.text(row, first)) ? endPlan(reader) : false;
}
