import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { SheetView } from '../cells/sheet-view';
import { profileColumn, sampleRows, type ColumnProfile } from '../columns/column-profile';

const LEAST_ROWS = 3;
const LEAST_KNOWN = 2;
const MOST_COLUMNS = 30;
const LEAST_SHARE = 0.7;
const LEAST_FILLED = 0.6;
const LEAST_INSTRUCTIONS = 0.4;
const LEAST_WORDS = 3.5;

const areDates = ({ share, fillRate }: ColumnProfile): boolean =>
  share.isDate >= LEAST_SHARE && fillRate >= LEAST_FILLED;

const areNames = ({ share, fillRate }: ColumnProfile): boolean =>
  share.isWho >= LEAST_SHARE && share.isDate < LEAST_SHARE && fillRate >= LEAST_FILLED;

const areTasks = ({ share, words }: ColumnProfile): boolean =>
  share.isInstruction >= LEAST_INSTRUCTIONS && words >= LEAST_WORDS;

/** A row of headings, whatever they are of: a register of risks has them too. */
function isHeaded(view: SheetView, row: number): boolean {
  const known = view.filled(row).filter((column) => view.kind(row, column).isHeading);
  return known.length >= LEAST_KNOWN;
}

/**
 * Rows that look like actions with their leads and days and have no headings, as the second page of a table has that
 * was taken out of a PDF page by page. Null for any other sheet.
 *
 * @example findHeadless(view)?.code // 'sheet-unread'
 */
export function findHeadless(view: SheetView): Finding | null {
  const last = Math.min(MOST_COLUMNS, view.columnCount);
  const rows = sampleRows(view, 1, view.rowCount, 1, last);
  const [first] = rows;
  if (first === undefined || rows.length < LEAST_ROWS) return null;
  if (rows.slice(0, LEAST_ROWS).some((row) => isHeaded(view, row))) return null;
  const columns = Array.from({ length: last }, (_, at) => at + 1);
  const profiles = columns.map((column) => profileColumn(view, column, rows));
  const tasks = profiles.findIndex(areTasks);
  if (tasks < 0 || !profiles.some(areDates) || !profiles.some((one, at) => at !== tasks && areNames(one))) {
    return null;
  }
  const detail = { lead: '', due: '', missing: 'a row of headings' };
  return makeFinding('sheet-unread', view.sheet.name, { row: first, column: tasks + 1 }, '', detail);
}
