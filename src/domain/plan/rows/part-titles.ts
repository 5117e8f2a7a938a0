import type { LaidOutSegment } from '../columns/column-layout';
import { endsOpen, isPlanTitle, startsAsContinuation } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import type { TitleBlock } from '../tables/title-block';

const MOST_WORDS = 12;

/** A few words without end that a line may be named by. */
function isTitle(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  const { words, isDate, isRag } = view.kind(row, column);
  if (words > MOST_WORDS || isDate || isRag || startsAsContinuation(text)) return false;
  return !/[.;,:]$/.test(text) && !endsOpen(text);
}

/** "For the service to:", a sentence: a line that introduces the headings below and names nothing. */
function introduces(view: SheetView, row: number): boolean {
  const [column, another] = view.filled(row);
  if (column === undefined || another !== undefined) return false;
  return /[.;:]$/.test(view.text(row, column)) || view.kind(row, column).words > MOST_WORDS;
}

/** The row above those that introduce the headings. */
function aboveIntroduction(view: SheetView, headingTop: number, top: number): number {
  let row = headingTop - 1;
  while (row > top && introduces(view, row)) row -= 1;
  return row;
}

/** The lone line above headings that stand again, below a blank row: what the rows under them are about. */
function titleAbove(view: SheetView, before: LaidOutSegment, headingTop: number): number | null {
  const { top, layout } = before;
  let row = headingTop - 1;
  while (row >= top && view.filled(row).length === 0) row -= 1;
  row = aboveIntroduction(view, row + 1, top);
  const [column, another] = row < top ? [] : view.filled(row);
  if (column !== layout.left || another !== undefined || view.filled(row - 1).length > 0) return null;
  // In the column of actions a line alone may be one.
  const field = layout.fieldOf.get(column);
  return field === undefined || field === 'action' || !isTitle(view, row, column) ? null : row;
}

/**
 * The rows of lone lines that each name one part of a plan whose headings stand again for every part: those below a
 * blank row right above the headings, and the line above the first headings where the others have one.
 *
 * @example findPartTitles(view, segments, titles) // Set { 3, 19 }
 */
export function findPartTitles(
  view: SheetView,
  segments: readonly LaidOutSegment[],
  { title }: TitleBlock,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [at, { block }] of segments.entries()) {
    const before = segments[at - 1];
    const row = before ? titleAbove(view, before, block.top) : null;
    if (row !== null) rows.add(row);
  }
  const [first] = segments;
  if (rows.size === 0 || !first) return rows;
  const above = aboveIntroduction(view, first.block.top, 1);
  const [column, another] = view.filled(above);
  const isFirst = column === first.layout.left && another === undefined && isTitle(view, above, column);
  const text = view.text(above, column ?? 1);
  return isFirst && text !== title && !isPlanTitle(text) ? new Set([above, ...rows]) : rows;
}
