import type { HeadingCell } from './heading-cell';
import type { HeadingRow } from './heading-row';
import {
  cellsWithin,
  isWithin,
  listStretches,
  spanOf,
  type HeadingPart,
  type Stretch,
} from './heading-stretches';
import type { SheetView } from '../cells/sheet-view';
import { isStatusHeading } from '../headings/status-heading';
import { isTimeHeading } from '../headings/time-heading';

/** A heading on two rows has no more words on either. */
export const MAX_SUB_WORDS = 6;
/** Beside headings merged down to their row there is no doubt about them. */
const MAX_MERGED_WORDS = 14;

/** A heading goes on in the cell below: "Due" over "date", "Not" over "started". */
function isOneOverTwo(view: SheetView, { text, reading }: HeadingCell, lower: string): boolean {
  if (reading.known && view.memory.kind(lower).words > 1) return false;
  return isWholeHeading(view, `${text} ${lower}`);
}

/** Known as a heading, or as a state that heads a column of marks. */
export function isWholeHeading(view: SheetView, text: string): boolean {
  return view.memory.heading(text).known || isStatusHeading(text);
}

/** Headings that are merged, down or across, or have nothing but sub-headings. */
function isMergedPart(view: SheetView, { row, cells }: HeadingPart): boolean {
  return cells.length === 0 || cells.some(({ column }) => view.merge(row, column) !== undefined);
}

/**
 * The columns of the sub-headings on the row below, when that row is part of the headings; none when it is not.
 *
 * @example findSubHeadings(view, heading) // [5, 6] where "Timeframe" stands over "Start" and "End"
 */
export function findSubHeadings(view: SheetView, heading: HeadingRow): readonly number[] {
  const { row, cells } = heading;
  const below = view.filled(row + 1);
  if (below.length === 0) return [];
  const stretches = listStretches(view, row, row + 1);
  const within = (stretch: Stretch): readonly number[] => below.filter((column) => isWithin(stretch, column));
  if (cells.some(({ column }) => spanOf(view, row, column).bottom > row)) {
    const merged = stretches.filter((stretch) => isMergedPart(view, cellsWithin(heading, stretch)));
    const columns = merged.flatMap(within);
    if (columns.every((column) => view.kind(row + 1, column).words <= MAX_MERGED_WORDS)) return columns;
  }
  const whole = readSubHeadings(view, heading, below);
  if (whole.length > 0 || stretches.length < 2) return whole;
  return stretches.flatMap((stretch) =>
    readSubHeadings(view, cellsWithin(heading, stretch), within(stretch)),
  );
}

/** Words that are headings below one of a time, and hardly by themselves. */
const ENDS_OF_TIME = /^(?:from|to|until|begins?|ends?)$/i;

function isSubHeading(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  return view.kind(row, column).isHeading || ENDS_OF_TIME.test(text) || isTimeHeading(text);
}

/**
 * The last column a heading stands over: that of its merged cell or, where it is not merged, of the headings side by
 * side below it of which only the first has something above: "Timeframe" over "Start" and "End".
 */
export function reachOf(view: SheetView, { row, cells }: HeadingPart, column: number): number {
  const { right } = spanOf(view, row, column);
  if (right > column || !isSubHeading(view, row + 1, column)) return right;
  const next = cells.find((cell) => cell.column > column)?.column ?? view.columnCount + 1;
  let last = column;
  while (last + 1 < next && isSubHeading(view, row + 1, last + 1)) last += 1;
  return last;
}

/** The columns given where what stands in them below the headings goes on with them or stands under their groups. */
function readSubHeadings(view: SheetView, part: HeadingPart, columns: readonly number[]): readonly number[] {
  const { row, cells } = part;
  const below = row + 1;
  if (columns.some((column) => view.kind(below, column).words > MAX_SUB_WORDS)) return [];
  const groups = cells
    .map(({ column, text }) => ({ left: column, right: reachOf(view, part, column), text }))
    .filter(({ left, right, text }) => right > left && text !== '');
  const isUnder = (column: number, { left, right }: { left: number; right: number }): boolean =>
    column >= left && column <= right;
  const isUnderGroup = (column: number): boolean => groups.some((group) => isUnder(column, group));
  const hasSeveral = groups.some((group) => columns.filter((column) => isUnder(column, group)).length > 1);
  if (hasSeveral && columns.every(isUnderGroup)) return columns;
  let joined = 0;
  let unknown = 0;
  const isSplit = columns.every((column) => {
    const lower = view.text(below, column);
    const upper = cells.find((cell) => cell.column === column);
    if (!upper) {
      if (!view.memory.heading(lower).known) unknown += 1;
      return unknown * 4 <= columns.length;
    }
    const isWhole = isOneOverTwo(view, upper, lower);
    if (isWhole) joined += 1;
    return isWhole;
  });
  const isWholeRow = joined === cells.length || joined * 2 >= columns.length;
  return isSplit && joined > 0 && isWholeRow ? columns : [];
}
