import type { PlanField } from '../plan';
import { remarkIn } from '../cells/remark-lines';
import type { RowReader } from './row-reader';

const OF_ROWS: readonly PlanField[] = ['action', 'objective', 'section', 'ref'];

/**
 * Passes over a lone line below a blank row that speaks of the plan itself, where actions have a lead or a deadline
 * and this has none. One that may be an action in other words is told.
 *
 * @param field what the line's column is for; undefined where the line runs over several
 * @example skipsRemark(reader, 31, 1, 'action', 'Read with our annual report.') // true
 */
export function skipsRemark(
  reader: RowReader,
  row: number,
  column: number,
  field: PlanField | undefined,
  text: string,
): boolean {
  const { survey, isBlankAbove, unread } = reader;
  if (!isBlankAbove || !survey.hasKeys || survey.isWrapped) return false;
  if (field !== undefined && !OF_ROWS.includes(field)) return false;
  const remark = remarkIn(text);
  if (remark === null) return false;
  // Elsewhere than in the column of actions such a line is no action as it is; where blank rows stand between all
  // rows, one parts nothing.
  if (remark === 'likely' && (field !== 'action' || survey.isSpaced)) return false;
  if (remark === 'likely') {
    const why = 'a remark on the plan as a whole, and may be an action of its own';
    unread.push({ row, column, raw: text, why, isRead: true });
  }
  reader.isBroken = true;
  reader.open = null;
  reader.event = 'note';
  return true;
}
