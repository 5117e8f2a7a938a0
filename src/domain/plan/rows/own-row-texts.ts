import type { LaidOutSegment } from '../columns/column-layout';
import { sampleRows } from '../columns/column-profile';
import type { SheetView } from '../cells/sheet-view';

/** A heading that says for sure that objectives stand under it. */
const CERTAIN = 0.9;
const LEAST_BLANK = 2;
const SHARE_BLANK = 1 / 3;

/** A row where a group of actions begins: the first one, one under a band, one beside another theme. */
function isStart(view: SheetView, { layout, top }: LaidOutSegment, row: number, themes: readonly number[]) {
  if (themes.some((theme) => view.text(row, theme) !== '')) return true;
  let above = row - 1;
  while (above >= top && view.filled(above).length === 0) above -= 1;
  if (above < top) return true;
  const [lone, another] = view.filled(above).filter((one) => one >= layout.left && one <= layout.right);
  return lone !== undefined && another === undefined && layout.fieldOf.get(lone) !== 'action';
}

/**
 * Tells whether the texts of a column, which may be objectives, are each for their own row alone: groups of actions
 * begin without one. What stands over several actions stands beside the first of them; a reason is given where
 * there is one.
 *
 * @example areOfOwnRows(view, segments, 4) // true for "Why?", filled here and there
 */
export function areOfOwnRows(view: SheetView, segments: readonly LaidOutSegment[], column: number): boolean {
  let starts = 0;
  let blank = 0;
  for (const segment of segments) {
    const { layout, top, bottom } = segment;
    if (layout.fieldOf.get(column) !== 'objective') continue;
    const heading = view.memory.heading(layout.headingOf.get(column) ?? '');
    if ((heading.scores.get('objective') ?? 0) >= CERTAIN) return false;
    const themes = (layout.columns.get('section') ?? []).filter((theme) => theme !== column);
    for (const row of sampleRows(view, top, bottom, layout.left, layout.right)) {
      if (view.merge(row, column)) return false;
      if (!isStart(view, segment, row, themes)) continue;
      starts += 1;
      if (view.text(row, column) === '') blank += 1;
    }
  }
  return blank >= LEAST_BLANK && blank >= starts * SHARE_BLANK;
}
