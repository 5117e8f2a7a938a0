import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/make-finding';
import type { HeadingField } from './headings';
import type { SheetView } from './sheet-view';

/** Headings stand near the top. */
const LAST_ROW = 60;
const SURE = 0.9;
const MAX_HEADING_WORDS = 8;
const LEAST_ROWS_BELOW = 2;

function findHeading(view: SheetView, row: number, field: HeadingField): number | undefined {
  return view.filled(row).find((column) => {
    const text = view.text(row, column);
    if (view.memory.kind(text).words > MAX_HEADING_WORDS) return false;
    return (view.memory.heading(text).scores.get(field) ?? 0) >= SURE;
  });
}

/**
 * A sheet that no plan was read from although headings of a lead and of a deadline stand side by side on it, so
 * that it is not passed over in silence. Null for any other sheet.
 *
 * @param missing what its table lacks to be a plan
 * @example findUnreadSheet(view, 'a column of actions')?.code // 'sheet-unread'
 */
export function findUnreadSheet(view: SheetView, missing: string): Finding | null {
  for (let row = 1; row <= Math.min(LAST_ROW, view.rowCount); row += 1) {
    const due = findHeading(view, row, 'due');
    const lead = due === undefined ? undefined : findHeading(view, row, 'lead');
    if (due === undefined || lead === undefined || lead === due) continue;
    const below = [1, 2, 3, 4].filter((step) =>
      [lead, due].some((column) => view.text(row + step, column) !== ''),
    );
    if (below.length < LEAST_ROWS_BELOW) continue;
    const detail = { lead: view.text(row, lead), due: view.text(row, due), missing };
    return makeFinding('sheet-unread', view.sheet.name, { row, column: due }, '', detail);
  }
  return null;
}
