import type { HeadingCell } from './heading-cell';
import type { HeadingRow } from './heading-row';
import { findGroups, type GroupHeading } from './heading-groups';
import { cellsWithin, isWithin, listStretches, spanOf, type HeadingPart } from './heading-stretches';
import { readMisspeltHeading, type HeadingReading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';
import { findSubHeadings, isWholeHeading, MAX_SUB_WORDS, reachOf } from './sub-headings';
import { timetableCells, timetableOf, topOfTimetable, withoutTimetable } from './timetable';
import { isStatusHeading } from '../headings/status-heading';

/** A heading with the group heading above it, where the plan has one. */
export interface BlockCell extends HeadingCell {
  readonly group: string;
  /** The last column it stands over. */
  readonly right: number;
  /** For a column of a timetable, the day, week or month it stands for. */
  readonly time?: string;
}

/** The headings of a table, on one row or two. */
export interface HeadingBlock {
  readonly top: number;
  /** The lower row. */
  readonly row: number;
  readonly cells: readonly BlockCell[];
  /** The row of a timetable that stands under the headings, where it has one of its own. */
  readonly timetableRow?: number;
}

/** A word that says so much has no letter wrong: "Chatter" is no "Chapter". */
const SAID = 0.82;

function readCell(view: SheetView, text: string): HeadingReading {
  const reading = view.memory.heading(text);
  if (reading.known || reading.parts.length > 0) return reading;
  if (!/\s/.test(text) && Math.max(0, ...reading.scores.values()) >= SAID) return reading;
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

interface UpperWords {
  /** Headings by column, put together where words stand over them. */
  readonly words: ReadonlyMap<number, string>;
  /** Most of those put together say more than the lower words alone, or all are headings and one says more. */
  readonly isBetter: boolean;
}

const NONE: ReadonlyMap<number, string> = new Map();
const NO_WORDS: UpperWords = { words: NONE, isBetter: false };

/** Words on the row above that each begin the heading under them: "Due" over "date". */
function readUpperWords(
  view: SheetView,
  { row, cells }: HeadingPart,
  columns: readonly number[],
): UpperWords {
  const above = row - 1;
  const words = new Map<number, string>();
  let better = 0;
  let whole = 0;
  for (const column of columns) {
    const lower = cells.find((cell) => cell.column === column);
    const upper = view.text(above, column);
    if (!lower || spanOf(view, above, column).right > column) return NO_WORDS;
    if (view.memory.kind(upper).words + view.memory.kind(lower.text).words > MAX_SUB_WORDS) return NO_WORDS;
    const text = `${upper} ${lower.text}`;
    const reading = view.memory.heading(text);
    const isState = isStatusHeading(text);
    if (isState || reading.known) whole += 1;
    if (isState || (reading.known && !isSameReading(reading, lower.reading))) better += 1;
    words.set(column, text);
  }
  return { words, isBetter: better * 2 > columns.length || (better > 0 && whole === columns.length) };
}

/** Of a table beside, whose cells on both rows all stand below one another, the upper row holds the headings. */
function isHeadedAbove({ cells }: HeadingPart, above: readonly number[]): boolean {
  return cells.every(({ column }) => above.includes(column));
}

/** Headings on the upper row, and none on the lower one. */
function areHeadingsAbove(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => view.kind(row - 1, column).isHeading && !view.kind(row, column).isHeading);
}

/** The headings of tables beside a plan, by column, that stand on the row above its own, as its groups or title may. */
function headingsBeside(
  view: SheetView,
  heading: HeadingRow,
  groups: readonly GroupHeading[],
): ReadonlyMap<number, string> {
  const above = heading.row - 1;
  const texts = new Map<number, string>();
  const stretches = listStretches(view, above, heading.row);
  for (const stretch of stretches.length > 1 ? stretches : []) {
    const columns = view.filled(above).filter((column) => isWithin(stretch, column));
    if (groups.length === 0 && !areHeadingsAbove(view, heading.row, columns)) continue;
    if (groups.some(({ left }) => isWithin(stretch, left))) continue;
    if (!isHeadedAbove(cellsWithin(heading, stretch), columns)) continue;
    for (const column of columns) texts.set(column, view.text(above, column));
  }
  return texts;
}

/** The headings of a row that go on from the row above, by column; empty where none does. */
function findUpperWords(view: SheetView, heading: HeadingRow): ReadonlyMap<number, string> {
  const above = view.filled(heading.row - 1);
  if (above.length === 0) return NONE;
  const parts = listStretches(view, heading.row - 1, heading.row).map((stretch) => {
    const part = cellsWithin(heading, stretch);
    const columns = above.filter((column) => isWithin(stretch, column));
    return { part, columns, ...readUpperWords(view, part, columns) };
  });
  if (!parts.some(({ isBetter }) => isBetter)) {
    const { words, isBetter } = readUpperWords(view, heading, above);
    return isBetter ? words : NONE;
  }
  return new Map(
    parts.flatMap(({ part, columns, words, isBetter }) => {
      const isBeside = !isBetter && isHeadedAbove(part, columns);
      return isBeside ? columns.map((column) => [column, view.text(heading.row - 1, column)]) : [...words];
    }),
  );
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
  const steps = timetableOf(view, heading);
  if (steps.length === 0) return readBlock(view, heading);
  const block = readBlock(withoutTimetable(view, steps), heading);
  const cells = [...block.cells, ...timetableCells(view, steps)];
  const top = topOfTimetable(view, block.top, steps);
  const ordered = cells.sort((one, other) => one.column - other.column);
  const row = steps[0]?.row ?? block.row;
  return { ...block, top, cells: ordered, ...(row > block.row ? { timetableRow: row } : {}) };
}

function readBlock(view: SheetView, heading: HeadingRow): HeadingBlock {
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
        (cell) => cell.column <= column && reachOf(view, heading, cell.column) >= column,
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
      blockCell(view, row, column, upper.get(column) ?? text, ''),
    );
    return { top: row - 1, row, cells: whole };
  }
  const groups = findGroups(view, heading);
  const groupOf = (column: number): string =>
    groups.find(({ left, right }) => column >= left && column <= right)?.text ?? '';
  const beside = headingsBeside(view, heading, groups);
  const merged = cells.map(({ column, text }) =>
    blockCell(view, row, column, beside.get(column) ?? text, groupOf(column)),
  );
  const lone = groups.filter(({ left }) => !merged.some(({ column }) => column === left));
  const alone = lone.map(({ left, text }) => blockCell(view, row - 1, left, text, ''));
  const ordered = [...merged, ...alone].sort((first, second) => first.column - second.column);
  return { top: groups.length > 0 ? row - 1 : row, row, cells: joinSplit(view, ordered) };
}
