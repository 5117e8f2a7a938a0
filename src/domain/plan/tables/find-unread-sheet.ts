import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { HeadingField } from '../headings/headings';
import type { SheetView } from '../cells/sheet-view';

/** Headings stand near the top. */
const LAST_ROW = 60;
const SURE = 0.9;
/** Beside one another, what is hardly other than actions and what may be their deadlines are taken for them. */
const LIKELY = { lead: [SURE, SURE], action: [0.85, 0.75] } as const;
const MAX_HEADING_WORDS = 8;
const LEAST_ROWS_BELOW = 2;

interface Pair {
  readonly row: number;
  readonly lead: number;
  readonly due: number;
}

function findHeading(view: SheetView, row: number, field: HeadingField, least: number): number | undefined {
  return view.filled(row).find((column) => {
    const text = view.text(row, column);
    if (view.memory.kind(text).words > MAX_HEADING_WORDS) return false;
    return (view.memory.heading(text).scores.get(field) ?? 0) >= least;
  });
}

/** Headings of a deadline and of a lead or an action, side by side over something. */
function findHeadedPair(view: SheetView, row: number): Pair | null {
  for (const field of ['lead', 'action'] as const) {
    const [least, leastDue] = LIKELY[field];
    const lead = findHeading(view, row, field, least);
    const due = lead === undefined ? undefined : findHeading(view, row, 'due', leastDue);
    if (lead === undefined || due === undefined || lead === due) continue;
    const below = [1, 2, 3, 4].filter((step) =>
      [lead, due].some((column) => view.text(row + step, column) !== ''),
    );
    if (below.length >= LEAST_ROWS_BELOW) return { row, lead, due };
  }
  return null;
}

const LEAST_LINES = 3;
const LEAST_WORDS = 3;

/** The columns of something to be done and of a day on a row, where it has both; null for any other row. */
function actionAndDate(view: SheetView, row: number): readonly [action: number, due: number] | null {
  const columns = view.filled(row);
  if (columns.length < 2) return null;
  const due = columns.find((column) => /\d/.test(view.text(row, column)) && view.kind(row, column).isDate);
  const action = columns.find((column) => {
    const { words, isInstruction } = view.kind(row, column);
    return isInstruction && words >= LEAST_WORDS;
  });
  return due === undefined || action === undefined || action === due ? null : [action, due];
}

const ROWS_ABOVE = 12;

/** The row of words over both columns, above whatever stands between it and the actions; null where none is. */
function headingOver(
  view: SheetView,
  first: number,
  [action, due]: readonly [number, number],
): number | null {
  for (let row = first - 1; row >= Math.max(1, first - ROWS_ABOVE); row -= 1) {
    const { isInstruction, isTemplate } = view.kind(row, action);
    const { isDate, isHeading } = view.kind(row, due);
    if (isInstruction || isTemplate || (isDate && !isHeading)) continue;
    if (view.text(row, action) !== '' && view.text(row, due) !== '') return row;
  }
  return null;
}

/**
 * Things to be done with a day beside each, under words for both, whatever those words are.
 *
 * @param isRead whether a row was read already
 */
function findDatedActions(view: SheetView, last: number, isRead: (row: number) => boolean): Pair | null {
  let before: readonly [number, number] = [0, 0];
  let first = 0;
  let count = 0;
  for (let row = 1; row <= last; row += 1) {
    const pair = isRead(row) ? null : actionAndDate(view, row);
    if (!pair) continue;
    const isSame = pair[0] === before[0] && pair[1] === before[1];
    if (!isSame) first = row;
    before = pair;
    count = isSame ? count + 1 : 1;
    const heading = count >= LEAST_LINES ? headingOver(view, first, pair) : null;
    if (heading !== null && !isRead(heading)) return { row: heading, lead: pair[0], due: pair[1] };
  }
  return null;
}

/**
 * A sheet that no plan was read from although headings of a deadline and of a lead or an action stand side by side
 * on it, or things to be done have days beside them, so that it is not passed over in silence. Null for any other
 * sheet.
 *
 * @param missing what its table lacks to be a plan
 * @example findUnreadSheet(view, 'a column of actions')?.code // 'sheet-unread'
 */
export function findUnreadSheet(view: SheetView, missing: string): Finding | null {
  const last = Math.min(LAST_ROW, view.rowCount);
  let pair: Pair | null = null;
  for (let row = 1; row <= last && !pair; row += 1) pair = findHeadedPair(view, row);
  pair ??= findDatedActions(view, last, () => false);
  if (!pair) return null;
  const detail = { lead: view.text(pair.row, pair.lead), due: view.text(pair.row, pair.due), missing };
  return makeFinding('sheet-unread', view.sheet.name, { row: pair.row, column: pair.due }, '', detail);
}

/** The first and the last row of what was read. */
interface RowsRead {
  readonly headerTop: number;
  readonly lastRow: number;
}

/**
 * Actions with days outside the plans that were read from their sheet, so that a plan does not hide another. Null
 * where there are none.
 *
 * @example findUnreadActions(view, plans)?.code // 'table-unread'
 */
export function findUnreadActions(view: SheetView, read: readonly RowsRead[]): Finding | null {
  const isRead = (row: number): boolean =>
    read.some(({ headerTop, lastRow }) => row >= headerTop && row <= lastRow);
  const pair = findDatedActions(view, view.rowCount, isRead);
  if (!pair) return null;
  const detail = {
    lead: view.text(pair.row, pair.lead),
    due: view.text(pair.row, pair.due),
    missing: 'headings that Parity knows',
  };
  return makeFinding('table-unread', view.sheet.name, { row: pair.row, column: pair.due }, '', detail);
}
