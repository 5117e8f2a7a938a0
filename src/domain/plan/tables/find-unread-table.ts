import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { TableFound } from './find-tables';
import type { HeadingField } from '../headings/headings';
import type { SheetView } from '../cells/sheet-view';

const SURE = 0.85;
const LEAST_ROWS_BELOW = 2;

/**
 * A table that was not read as a plan although two of its headings name an action, a lead or a deadline, so that it
 * is not passed over in silence beside one that was read. Null for any other table.
 *
 * @param missing what it lacks to be a plan
 * @example findUnreadTable(view, table, 'a column of actions')?.code // 'table-unread'
 */
export function findUnreadTable(view: SheetView, table: TableFound, missing: string): Finding | null {
  const [{ block, top, bottom }] = table.segments;
  const headed = (['lead', 'due', 'action'] satisfies HeadingField[]).flatMap((field) => {
    const cell = block.cells.find(({ reading }) => (reading.scores.get(field) ?? 0) >= SURE);
    return cell ? [cell] : [];
  });
  const [first, second] = headed;
  if (!first || !second || first.column === second.column) return null;
  let below = 0;
  for (let row = top; row <= Math.min(bottom, top + LEAST_ROWS_BELOW * 2); row += 1) {
    if (headed.some(({ column }) => view.text(row, column) !== '')) below += 1;
  }
  if (below < LEAST_ROWS_BELOW) return null;
  const detail = { lead: first.text, due: second.text, missing };
  return makeFinding('table-unread', view.sheet.name, { row: block.row, column: first.column }, '', detail);
}
