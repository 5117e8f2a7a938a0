import type { CellRange } from '../domain/grid/address';
import type { SheetSnapshot } from '../domain/grid/sheet-snapshot';
import { indexMerges, type MergeIndex } from './merge-index';

/** What a letter takes, in pixels, at the size the grid is written in; a little generous, since words wrap early. */
const LETTER = 7;
const PADDING = 14;
const LINE = 18;
const LEAST_WIDTH = 56;
const MOST_WIDTH = 300;
/** What a character of a column’s own width takes, and the widest that a column is shown. */
const CHARACTER = 7;
const MOST_OWN_WIDTH = 640;
const LEAST_HEIGHT = 26;
/** Longer texts are cut, as Excel does; the bar above the grid holds them whole. */
const MOST_LINES = 9;
const USUAL_WORD = 16;
/** Enough rows to know what a column is like. */
const ROWS_LOOKED_AT = 400;

export const HEADER_HEIGHT = 26;

/** Where everything on a sheet stands, in pixels. */
export interface GridLayout {
  /** Where each column begins, from column 1; one more than there are columns. Hidden columns have no width. */
  readonly columnStarts: Float64Array;
  readonly rowStarts: Float64Array;
  /** The width of the row numbers. */
  readonly gutter: number;
  readonly merges: MergeIndex;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Lays a sheet out: columns as wide as the file has them, and where it says nothing as their usual text; rows as high
 * as their text needs there.
 */
export function layOutGrid(sheet: SheetSnapshot): GridLayout {
  const rowCount = Math.max(sheet.rowCount, 20);
  const columnCount = Math.max(sheet.columnCount, 8);
  const merges = indexMerges(sheet.merges, rowCount);
  const columnStarts = startsOf(columnCount, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : columnWidth(sheet, column, merges),
  );
  const rowStarts = startsOf(rowCount, (row) =>
    sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row, columnStarts, merges),
  );
  return {
    columnStarts,
    rowStarts,
    gutter: String(rowCount).length * 8 + 20,
    merges,
    rowCount,
    columnCount,
  };
}

function startsOf(count: number, sizeOf: (at: number) => number): Float64Array {
  const starts = new Float64Array(count + 1);
  for (let at = 1; at <= count; at++) starts[at] = (starts[at - 1] as number) + sizeOf(at);
  return starts;
}

function columnWidth(sheet: SheetSnapshot, column: number, merges: MergeIndex): number {
  const own = sheet.columnWidths?.get(column);
  if (own === undefined) return usualWidth(sheet, column, merges);
  // Excel shows signs for a number that does not fit; here it is seen.
  const needed = longestNumber(sheet, column, merges) * LETTER + PADDING;
  return Math.min(MOST_OWN_WIDTH, Math.max(Math.round(own * CHARACTER), needed));
}

/** The letters of the longest number or date of a column; 0 where it has none. */
function longestNumber(sheet: SheetSnapshot, column: number, merges: MergeIndex): number {
  let longest = 0;
  for (let row = 1; row <= Math.min(sheet.rowCount, ROWS_LOOKED_AT); row++) {
    const cell = sheet.cells[row - 1]?.[column - 1];
    if (typeof cell?.value === 'number' && !merges.at(row, column)) {
      longest = Math.max(longest, cell.text.length);
    }
  }
  return longest;
}

/**
 * As wide as four in five of its texts need, so that one long title does not widen a column of numbers; but no number
 * or date is broken, and no word of usual length.
 */
function usualWidth(sheet: SheetSnapshot, column: number, merges: MergeIndex): number {
  const lengths: number[] = [];
  let unbroken = 0;
  for (let row = 1; row <= Math.min(sheet.rowCount, ROWS_LOOKED_AT); row++) {
    const cells = sheet.cells[row - 1];
    const cell = cells?.[column - 1];
    if (!cell?.text || merges.at(row, column) || standsAlone(cells)) continue;
    lengths.push(longestLine(cell.text));
    unbroken = Math.max(
      unbroken,
      // A letter to spare: words stand in bold letters too.
      (typeof cell.value === 'number' ? cell.text.length : longestWord(cell.text)) + 1,
    );
  }
  if (lengths.length === 0) return LEAST_WIDTH;
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) * 0.8)] as number;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.max(usual, unbroken) * LETTER + PADDING));
}

function rowHeight(sheet: SheetSnapshot, row: number, columns: Float64Array, merges: MergeIndex): number {
  const cells = sheet.cells[row - 1];
  if (!cells) return LEAST_HEIGHT;
  const alone = standsAlone(cells);
  let lines = 1;
  for (let column = 1; column <= cells.length; column++) {
    const text = cells[column - 1]?.text;
    if (!text) continue;
    const area = merges.at(row, column);
    // What is merged over several rows has their heights together.
    if (area && area.bottom > area.top) continue;
    const right = area?.right ?? (alone ? columns.length - 1 : column);
    lines = Math.max(lines, linesOf(text, widthBetween(columns, column, right)));
  }
  return Math.max(LEAST_HEIGHT, Math.min(lines, MOST_LINES) * LINE + 8);
}

/** A title or a section: nothing beside it, so its text runs on over the empty cells. */
export function standsAlone(cells: SheetSnapshot['cells'][number]): boolean {
  let filled = 0;
  for (const cell of cells ?? []) if (cell?.text && ++filled > 1) return false;
  return filled === 1;
}

function longestLine(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map((line) => line.length)) : text.length;
}

/** The longest word that is worth a column's width; addresses of web pages and the like are not. */
function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.split(/[\s/–-]+/))
    if (word.length <= USUAL_WORD) longest = Math.max(longest, word.length);
  return longest;
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / LETTER));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

function widthBetween(columns: Float64Array, left: number, right: number): number {
  return (columns[Math.min(right, columns.length - 1)] as number) - (columns[left - 1] as number);
}

/** A cell, or the merged area it is part of. */
export function areaOf(layout: GridLayout, row: number, column: number): CellRange {
  return layout.merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The place and size of an area on the sheet, in pixels from its first cell. */
export function boxOf(
  { columnStarts, rowStarts }: GridLayout,
  { top, left, bottom, right }: CellRange,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const x = columnStarts[left - 1] ?? 0;
  const y = rowStarts[top - 1] ?? 0;
  return {
    x,
    y,
    width: widthBetween(columnStarts, left, right),
    height: (rowStarts[Math.min(bottom, rowStarts.length - 1)] as number) - y,
  };
}

/**
 * Which rows or columns are seen between two pixels, from 1.
 *
 * @example spanBetween(new Float64Array([0, 10, 20, 30]), 5, 20) // { first: 1, last: 2 }
 */
export function spanBetween(
  starts: Float64Array,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  return { first: indexAt(starts, from), last: Math.max(indexAt(starts, from), indexAt(starts, to - 1)) };
}

function indexAt(starts: Float64Array, pixel: number): number {
  let low = 1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) > pixel) high = middle;
    else low = middle + 1;
  }
  return low;
}
