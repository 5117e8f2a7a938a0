import type { SheetView } from '../cells/sheet-view';
import type { ColumnLayout } from '../columns/column-layout';
import { postAt } from '../columns/post-columns';
import { standardAt } from '../columns/standard-columns';

/**
 * What a cell says: its own text, or what a sign or number in it stands for under a heading that names a post or a
 * standard; null where it says nothing there.
 *
 * @example meaningAt(view, layout, 7, 5) // 'WDES 8' where E7 holds 8 under "WDES"
 */
export function meaningAt(
  view: SheetView,
  { posts, standards }: ColumnLayout,
  row: number,
  column: number,
): string | null {
  const typed = view.text(row, column);
  if (typed === '') return null;
  if (posts?.has(column)) return postAt(view, posts, row, column);
  const standard = standards?.get(column);
  return standard === undefined ? typed : standardAt(standard, typed);
}
