import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { listPeriods, listStates } from './action-periods';
import { findTables } from '../tables/find-tables';
import type { Plan } from '../plan';
import { readActionPeriods } from './read-action-periods';
import type { TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';

/** Headings stand near the top. */
const LAST_ROW = 60;
const LEAST_CELLS = 3;
const LEAST_WORDS = 3;

/**
 * The plans of a sheet whose headings are known by their periods alone, "Promise | Now | Next | Later | Owner", or
 * are the lists of a board, "Backlog | In review | Closed"; null where there are none.
 *
 * @example inferPeriods(view, context)?.length // 3
 */
export function inferPeriods(view: SheetView, context: TableContext): readonly Plan[] | null {
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const columns = view.filled(row);
    if (columns.length < LEAST_CELLS) continue;
    const cells = columns.map((column) => ({ column, text: view.text(row, column) }));
    if (listPeriods(cells).length === 0 && listStates(cells).length === 0) continue;
    const table = findTables(view, row).find(({ segments }) => segments[0].block.row === row);
    const plans = table ? readActionPeriods(view, table, context) : null;
    if (plans) return plans;
  }
  return null;
}

/**
 * Tells of headings that each name a period, with something in words under each, that no plan was read from. Null for
 * any other sheet.
 *
 * @example findUnreadPeriods(view)?.code // 'sheet-unread' for "Now | Next | Later" without leads
 */
export function findUnreadPeriods(view: SheetView): Finding | null {
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const cells = view.filled(row).map((column) => ({ column, text: view.text(row, column) }));
    const periods = cells.length < LEAST_CELLS ? [] : listPeriods(cells);
    const [first, second] = periods;
    if (!first || !second || !periods.every(({ column }) => view.kind(row + 1, column).words >= LEAST_WORDS))
      continue;
    const detail = {
      lead: first.heading,
      due: second.heading,
      missing: 'a lead or status beside its actions',
    };
    return makeFinding('sheet-unread', view.sheet.name, { row, column: first.column }, '', detail);
  }
  return null;
}
