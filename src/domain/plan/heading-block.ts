import type { HeadingCell, HeadingRow } from './heading-row';
import { readMisspeltHeading, type HeadingReading } from './read-heading';
import type { SheetView } from './sheet-view';
import { isStatusHeading } from './status-heading';

/** A heading with the group heading above it, where the plan has one. */
export interface BlockCell extends HeadingCell {
  readonly group: string;
  /** The last column it stands over. */
  readonly right: number;
}

/** The headings of a table, on one row or two. */
export interface HeadingBlock {
  readonly top: number;
  /** The lower row. */
  readonly row: number;
  readonly cells: readonly BlockCell[];
}

const MAX_SUB_WORDS = 6;
/** Beside headings merged down to their row there is no doubt about them. */
const MAX_MERGED_WORDS = 14;

function spanOf(
  view: SheetView,
  row: number,
  column: number,
): { readonly right: number; readonly bottom: number } {
  const merge = view.merge(row, column);
  return { right: merge?.right ?? column, bottom: merge?.bottom ?? row };
}

function readCell(view: SheetView, text: string): HeadingReading {
  const reading = view.memory.heading(text);
  if (reading.known || reading.parts.length > 0) return reading;
  const meant = readMisspeltHeading(text);
  return meant.scores.size > 0 ? meant : reading;
}

function blockCell(view: SheetView, row: number, column: number, text: string, group: string): BlockCell {
  return { column, text, group, reading: readCell(view, text), right: spanOf(view, row, column).right };
}

/** A heading that an export split over two cells ("Mi", "lestone") put together over both. */
function joinSplit(view: SheetView, cells: readonly BlockCell[]): readonly BlockCell[] {
  const joined: BlockCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const isBeside = last !== undefined && last.right + 1 === cell.column && last.group === cell.group;
    if (!isBeside || last.reading.known || cell.reading.known) {
      joined.push(cell);
      continue;
    }
    const whole = [`${last.text}${cell.text}`, `${last.text} ${cell.text}`].find((text) =>
      isOneHeading(view, text),
    );
    if (whole === undefined) joined.push(cell);
    else
      joined[joined.length - 1] = { ...last, text: whole, right: cell.right, reading: readCell(view, whole) };
  }
  return joined;
}

/** Known as it stands, or but for a letter that the split doubled. */
function isOneHeading(view: SheetView, text: string): boolean {
  return view.memory.heading(text).known || readMisspeltHeading(text).scores.size > 0;
}

/** A heading goes on in the cell below: "Due" over "date", "Not" over "started". */
function isOneOverTwo(view: SheetView, { text, reading }: HeadingCell, lower: string): boolean {
  if (reading.known && view.memory.kind(lower).words > 1) return false;
  return isWholeHeading(view, `${text} ${lower}`);
}

function isWholeHeading(view: SheetView, text: string): boolean {
  return view.memory.heading(text).known || isStatusHeading(text);
}

/** The sub-headings on the row below, when that row is part of the headings. */
function findSubHeadings(view: SheetView, { row, cells }: HeadingRow): readonly number[] {
  const below = row + 1;
  const columns = view.filled(below);
  if (columns.length === 0) return [];
  const longest = Math.max(...columns.map((column) => view.kind(below, column).words));
  const isMergedDown = cells.some(({ column }) => spanOf(view, row, column).bottom > row);
  if (isMergedDown && longest <= MAX_MERGED_WORDS) return columns;
  if (longest > MAX_SUB_WORDS) return [];
  const groups = cells.filter(({ column, text }) => spanOf(view, row, column).right > column && text !== '');
  const isUnderGroup = (column: number): boolean =>
    groups.some((group) => column >= group.column && column <= spanOf(view, row, group.column).right);
  if (columns.length >= 2 && groups.length > 0 && columns.every(isUnderGroup)) return columns;
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

interface GroupHeading {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

const MAX_GROUP_WORDS = 8;

/** How far a group heading that is not merged reaches: over the empty cells of its own colour that follow it. */
function reachOf(view: SheetView, row: number, column: number, last: number): number {
  const { fill } = view.cell(row, column);
  let right = spanOf(view, row, column).right;
  if (right > column || fill === undefined) return right;
  while (right < last && view.text(row, right + 1) === '' && view.cell(row, right + 1).fill === fill)
    right += 1;
  return right;
}

/** The group headings on the row above, by the columns they stand over. */
function findGroups(view: SheetView, { row, cells }: HeadingRow): readonly GroupHeading[] {
  const above = row - 1;
  const first = cells[0]?.column ?? 1;
  const last = cells.at(-1)?.column ?? first;
  const { fill } = view.cell(row, first);
  const groups = view.filled(above).map((column) => {
    const { right: merged, bottom } = spanOf(view, above, column);
    const isFilled = fill !== undefined && view.cell(above, column).fill === fill;
    const right = isFilled ? reachOf(view, above, column, last) : merged;
    return {
      left: column,
      right,
      text: view.text(above, column),
      isFilled,
      isMerged: merged > column,
      bottom,
    };
  });
  const [lone, another] = groups;
  const isTitle = lone && !another && (lone.right - lone.left + 1) * 5 >= (last - first + 1) * 4;
  const isShort = groups.every(({ text }) => view.memory.kind(text).words <= MAX_GROUP_WORDS);
  if (!lone || isTitle || !isShort || !groups.some(({ left, right }) => right > left)) return [];
  const isPart = ({ left, right, isFilled, isMerged, bottom }: (typeof groups)[number]): boolean =>
    bottom >= row || ((isFilled || isMerged) && left >= first - 1 && right <= last + 1);
  return groups.every(isPart) ? groups : [];
}

/** Words on the row above that each begin the heading under them: "Due" over "date". */
function findUpperWords(view: SheetView, { row, cells }: HeadingRow): ReadonlyMap<number, string> {
  const above = row - 1;
  const columns = view.filled(above);
  const words = new Map<number, string>();
  let better = 0;
  for (const column of columns) {
    const lower = cells.find((cell) => cell.column === column);
    const upper = view.text(above, column);
    if (!lower || spanOf(view, above, column).right > column) return new Map();
    if (view.memory.kind(upper).words + view.memory.kind(lower.text).words > MAX_SUB_WORDS) return new Map();
    const whole = view.memory.heading(`${upper} ${lower.text}`);
    const isState = isStatusHeading(`${upper} ${lower.text}`);
    if (isState || (whole.known && !isSameReading(whole, lower.reading))) better += 1;
    words.set(column, upper);
  }
  return better * 2 > columns.length ? words : new Map();
}

function isSameReading(first: HeadingReading, second: HeadingReading): boolean {
  return second.known && first.scores === second.scores;
}

/**
 * The whole block of headings around a row of headings: sub-headings below, group headings above, and a
 * heading that runs over two rows put together.
 *
 * @example readHeadingBlock(view, row).row // 4 where "Status" on row 3 stands over "Completed", "In progress" on row 4
 */
export function readHeadingBlock(view: SheetView, heading: HeadingRow): HeadingBlock {
  const { row, cells } = heading;
  const subColumns = findSubHeadings(view, heading);
  if (subColumns.length > 0) {
    const below = row + 1;
    const result = new Map<number, BlockCell>();
    for (const { column, text } of cells) result.set(column, blockCell(view, row, column, text, ''));
    for (const column of subColumns) {
      const sub = view.text(below, column);
      const upper = result.get(column);
      const group = cells.findLast(
        (cell) => cell.column <= column && spanOf(view, row, cell.column).right >= column,
      );
      const isSplit = upper?.right === column && isWholeHeading(view, `${upper.text} ${sub}`);
      const text = isSplit ? `${upper.text} ${sub}` : sub;
      result.set(column, blockCell(view, below, column, text, isSplit ? '' : (group?.text ?? '')));
    }
    const ordered = [...result.values()].sort((first, second) => first.column - second.column);
    return { top: row, row: below, cells: joinSplit(view, ordered) };
  }
  const upper = findUpperWords(view, heading);
  if (upper.size > 0) {
    const whole = cells.map(({ column, text }) =>
      blockCell(view, row, column, `${upper.get(column) ?? ''} ${text}`.trim(), ''),
    );
    return { top: row - 1, row, cells: whole };
  }
  const groups = findGroups(view, heading);
  const groupOf = (column: number): string =>
    groups.find(({ left, right }) => column >= left && column <= right)?.text ?? '';
  const merged = cells.map(({ column, text }) => blockCell(view, row, column, text, groupOf(column)));
  const lone = groups.filter(({ left }) => !merged.some(({ column }) => column === left));
  const alone = lone.map(({ left, text }) => blockCell(view, row - 1, left, text, ''));
  const ordered = [...merged, ...alone].sort((first, second) => first.column - second.column);
  return { top: groups.length > 0 ? row - 1 : row, row, cells: joinSplit(view, ordered) };
}
