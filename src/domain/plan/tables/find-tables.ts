import { endSubItems } from './sub-item-headings';
import { readHeadingBlock, type HeadingBlock } from './heading-block';
import { isForeignHeadingRow } from './foreign-heading-row';
import { headingLikeness, readHeadingRow, takeHeadingRow, type HeadingRow } from './heading-row';
import { headsFigures } from './figure-headings';
import { isStatusHeading } from '../headings/status-heading';
import { isPlanField } from '../plan';
import { startsAsContinuation } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import { hasOwnTitle, findTitleRow, titlesBetween } from './table-titles';

/** Headings and the rows under them, up to the next headings of the same table. */
export interface TableSegment {
  readonly block: HeadingBlock;
  readonly top: number;
  readonly bottom: number;
}

/** A table that may be a plan. */
export interface TableFound {
  /** The first row of what stands above the headings and belongs to them. */
  readonly titleTop: number;
  readonly segments: readonly [TableSegment, ...TableSegment[]];
}

const SAME_HEADINGS = 0.5;
const SAME_FIELDS = 0.6;
/** Longer texts, as most are under the headings, need not be asked whether they are a state. */
const LONGEST_STATE = 20;

function fieldLikeness(first: HeadingRow, second: HeadingRow): number {
  const fields = [...first.fields.keys()].filter(isPlanField);
  const others = [...second.fields.keys()].filter(isPlanField);
  const shared = fields.filter((field) => others.includes(field)).length;
  return shared / Math.max(1, fields.length + others.length - shared);
}

function isSameTable(first: HeadingRow, second: HeadingRow): boolean {
  if (headingLikeness(first.cells, second.cells) >= SAME_HEADINGS) return true;
  const [left, right] = [first.cells[0]?.column ?? 0, second.cells[0]?.column ?? 0];
  return isPlain(second) && Math.abs(left - right) <= 1 && fieldLikeness(first, second) >= SAME_FIELDS;
}

/** Most of its cells are headings known as a whole, states side by side for a mark counted with them. */
function isPlain({ cells }: HeadingRow): boolean {
  const known = cells.filter(({ reading }) => reading.known).length;
  const states = cells.filter(({ text }) => isStatusHeading(text));
  const others = states.length > 1 ? states.filter(({ reading }) => !reading.known).length : 0;
  return known >= 2 && (known + others) * 2 >= cells.length;
}

/** Known as headings beyond doubt: of two alone, both had to be sure to be taken for headings at all. */
function isCertain(heading: HeadingRow): boolean {
  return heading.cells.length === 2 || isPlain(heading);
}

/** Strong enough to begin another table below one already found, where a row of data may read like headings. */
function beginsTable(heading: HeadingRow): boolean {
  const { fields, strength } = heading;
  const hasTopic = ['action', 'objective', 'target', 'milestone'].some((field) =>
    fields.has(field as 'action'),
  );
  const isDelivery = heading.cells.length >= 4 && fields.has('lead') && fields.has('due');
  return strength >= 2.5 && isPlain(heading) && (hasTopic || isDelivery);
}

/** What only a plan has: a dashboard has states and numbers too, a table of figures has years. */
function isPlanLike({ fields }: HeadingRow): boolean {
  return fields.has('action') || (fields.has('lead') && fields.has('due'));
}

/** An action, and by whom or by when: all it takes to be a plan. */
function isWhole({ fields }: HeadingRow): boolean {
  return fields.has('action') && (fields.has('lead') || fields.has('due'));
}

/** More of a plan than the headings above, which are a dashboard's or a list's. */
function outranks(heading: HeadingRow, above: HeadingRow): boolean {
  if (isPlanLike(above) || !isPlanLike(heading) || !isCertain(heading)) return false;
  return heading.strength > above.strength || isWhole(heading);
}

interface Draft {
  readonly headings: HeadingRow[];
  /** The first headings with what stands over or under them. */
  readonly block: HeadingBlock;
  /** How many of its first headings are none that are known as a whole. */
  readonly unknown: number;
  readonly titles: readonly string[];
  /** The last row under each of its headings, by their place, where another table ends it. */
  readonly ends: Map<number, number>;
}

function beginDraft(view: SheetView, heading: HeadingRow, titles: readonly string[]): Draft {
  const unknown = heading.cells.filter(({ column }) => !view.kind(heading.row, column).isHeading).length;
  return { headings: [heading], block: readHeadingBlock(view, heading), unknown, titles, ends: new Map() };
}

/**
 * Under headings, others matter only where most of a row's cells are known headings or those of the table again:
 * a row of data, as nearly all are, is told from them by its first few cells.
 */
function mayBeHeadings(view: SheetView, row: number, { unknown, block }: Draft): boolean {
  const columns = view.filled(row);
  // The rest of a broken sentence begins small, where headings do not, but for the lower half of those on two rows.
  const [first = 1] = columns;
  const start = view.text(row, first);
  const isLowerHalf = start === view.text(block.row, first);
  if (startsAsContinuation(start) && !isLowerHalf && !startsAsContinuation(block.cells[0]?.text ?? ''))
    return false;
  let others = 0;
  for (const column of columns) {
    const text = view.text(row, column);
    if (view.kind(row, column).isHeading || (text.length <= LONGEST_STATE && view.memory.isState(text)))
      continue;
    others += 1;
    if (others * 2 > columns.length + unknown * 2) return false;
  }
  return true;
}

/** Lone lines that a blank row parts from the table are about what follows them. */
function endAbove(view: SheetView, foreign: number, { block }: Draft): number {
  let end = foreign - 1;
  const left = block.cells[0]?.column ?? 1;
  for (let row = end; row > 0 && view.filled(row).length <= 1; row -= 1) {
    const [column] = view.filled(row);
    if (column === undefined) end = row;
    else if (column > left || view.kind(row, column).isInstruction) break;
    else if (startsAsContinuation(view.text(row, column))) break;
  }
  return end;
}

/** A table of figures or names below ends the one above. */
function endAtForeign(view: SheetView, row: number, current: Draft | undefined): void {
  const last = (current?.headings.length ?? 0) - 1;
  if (!current || current.ends.has(last)) return;
  if (!headsFigures(view, row) && !isForeignHeadingRow(view, row)) return;
  current.ends.set(last, endAbove(view, row, current));
}

/** The upper row of headings that take two, standing above repeated ones: the lower row is the one to be known. */
function isUpperRow(view: SheetView, row: number, { block, headings }: Draft): boolean {
  return block.top < (headings[0]?.row ?? 0) && sameRow(view, row, block.top, block);
}

/** The lower row of headings that take two, where its upper one was known first. */
function isLowerRow(view: SheetView, row: number, { block, headings }: Draft): boolean {
  return block.row > (headings[0]?.row ?? block.row) && sameRow(view, row, block.row, block);
}

/**
 * Words over groups of headings may be headings themselves: "Delivery", "The plan" right above surer ones. A row
 * that was named as the headings has no strength of its own, and stays.
 */
function isOverHeadings(view: SheetView, heading: HeadingRow, below: HeadingRow | null): boolean {
  if (!below || heading.strength === 0) return false;
  if (below.strength <= heading.strength || below.cells.length <= heading.cells.length) return false;
  return readHeadingBlock(view, heading).row === heading.row;
}

function collectDrafts(view: SheetView, readRow: (row: number) => HeadingRow | null): readonly Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let lastRow = 0;
  const begin = (heading: HeadingRow, row: number): Draft =>
    beginDraft(view, heading, titlesBetween(view, lastRow + 1, row - 1));
  const opens = (heading: HeadingRow, row: number): boolean =>
    isWhole(heading) && isCertain(heading) && hasOwnTitle(view, lastRow + 1, row - 1, current?.titles ?? []);
  for (let row = 1; row <= view.rowCount; row += 1) {
    if (current && !mayBeHeadings(view, row, current)) {
      if (view.filled(row - 1).length <= 1 && headsFigures(view, row)) endAtForeign(view, row, current);
      continue;
    }
    if (current && isUpperRow(view, row, current)) continue;
    const heading = readRow(row);
    if (!heading) {
      endAtForeign(view, row, current);
      continue;
    }
    if (isOverHeadings(view, heading, readRow(row + 1))) continue;
    const first = current?.headings[0];
    if (current && first && (isSameTable(first, heading) || isLowerRow(view, row, current))) {
      if (hasOwnTitle(view, lastRow + 1, row - 1, current.titles)) {
        current = begin(heading, row);
        drafts.push(current);
      } else {
        current.headings.push(heading);
      }
    } else if (
      !current ||
      !first ||
      beginsTable(heading) ||
      outranks(heading, first) ||
      opens(heading, row)
    ) {
      current = begin(heading, row);
      drafts.push(current);
    } else {
      endAtForeign(view, row, current);
      continue;
    }
    // Sub-headings on the next row are part of these and begin nothing of their own.
    lastRow = readHeadingBlock(view, heading).row;
    row = lastRow;
  }
  return drafts;
}

/** The headings of a sheet when its first row of headings is given: it, and rows like it below. */
function headingsFrom(view: SheetView, given: number): (row: number) => HeadingRow | null {
  const first = takeHeadingRow(view, given);
  return (row) => {
    if (row <= given) return row === given ? first : null;
    const found = readHeadingRow(view, row);
    if (found) return found;
    if (view.filled(row).length !== first.cells.length) return null;
    const taken = takeHeadingRow(view, row);
    return headingLikeness(first.cells, taken.cells) === 1 ? taken : null;
  };
}

/** Whether two rows hold the same words from the first to the last of some columns. */
function sameRow(view: SheetView, first: number, second: number, { cells }: HeadingBlock): boolean {
  const [left = 1, right = left] = [cells[0]?.column, cells.at(-1)?.right];
  const within = (row: number): readonly number[] =>
    view.filled(row).filter((column) => column >= left && column <= right);
  const columns = within(first);
  const others = within(second);
  if (columns.length === 0 || columns.length !== others.length) return false;
  return columns.every(
    (column, at) => others[at] === column && view.text(first, column) === view.text(second, column),
  );
}

/** What stands in rows right above the first headings and again above repeated ones is repeated with them. */
function alignTops(view: SheetView, blocks: readonly HeadingBlock[]): readonly HeadingBlock[] {
  const [first] = blocks;
  if (!first) return blocks;
  return blocks.map((block) => {
    let top = block.top;
    const isRepeated = (): boolean =>
      block !== first && sameRow(view, top - 1, first.row - (block.row - (top - 1)), block);
    while (top > 1 && isRepeated()) top -= 1;
    return top === block.top ? block : { ...block, top };
  });
}

/**
 * The tables of a sheet that have headings a plan may have, in order, with the rows under each row of headings.
 *
 * @param headerRow the row of the first headings, when it is known; null to look for it
 * @example findTables(view, null)[0]?.segments.length // 3 where the headings are repeated twice
 */
export function findTables(view: SheetView, headerRow: number | null): readonly TableFound[] {
  const readRow =
    headerRow === null ? (row: number) => readHeadingRow(view, row) : headingsFrom(view, headerRow);
  const drafts = collectDrafts(view, readRow);
  const blocks = drafts.map(({ headings }) => headings.map((heading) => readHeadingBlock(view, heading)));
  let floor = 0;
  const titleTops = blocks.map((list) => {
    const headingTop = list[0]?.top ?? 1;
    const top = findTitleRow(view, headingTop, floor);
    floor = list.at(-1)?.row ?? floor;
    return top;
  });
  return drafts.flatMap((draft, at) => {
    const list = alignTops(view, blocks[at] ?? []);
    const end = (titleTops[at + 1] ?? view.rowCount + 1) - 1;
    const segments = list.map((block, index) => ({
      block,
      top: (block.timetableRow ?? block.row) + 1,
      bottom: Math.min(draft.ends.get(index) ?? end, (list[index + 1]?.top ?? end + 1) - 1),
    }));
    const [first, ...rest] = endSubItems(view, segments);
    return first ? [{ titleTop: titleTops[at] ?? 1, segments: [first, ...rest] as const }] : [];
  });
}
