import type { SpecCell, SpecRow } from './sheet-spec';

/** Points: the height of a line, and what a character of a column's width takes. */
const LINE = 15;
const CHARACTER = 5.3;
/** An A4 page in landscape within its margins, in points. */
const PAGE = { width: 770, height: 500 } as const;
/** A table that would begin in this last part of a page begins on the next. */
const LEAST_START = 0.2;

function linesOf(cell: SpecCell | null, width: number): number {
  if (!cell || typeof cell.value !== 'string' || !cell.style?.wrap) return 1;
  return Math.max(1, Math.ceil((cell.value.length * 1.08) / width));
}

function heightOf({ cells, height }: SpecRow, widths: readonly number[]): number {
  if (height !== undefined) return height;
  return LINE * cells.reduce((most, cell, index) => Math.max(most, linesOf(cell, widths[index] ?? 9)), 1);
}

/**
 * The rows before which a new page begins, so that a table is not parted from its heading and a short one is not
 * parted at all. Heights are reckoned roughly: a page may end a little early, never in the middle for want of care.
 *
 * @param starts the rows at which blocks begin, in order, from 1
 */
export function pageBreaks(
  rows: readonly SpecRow[],
  widths: readonly number[],
  starts: readonly number[],
): readonly number[] {
  const sheetWidth = widths.reduce((sum, width) => sum + width, 0) * CHARACTER;
  const page = PAGE.height * Math.max(1, sheetWidth / PAGE.width);
  const breaks: number[] = [];
  let used = rows.slice(0, (starts[0] ?? 1) - 1).reduce((sum, row) => sum + heightOf(row, widths), 0);
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? rows.length + 1) - 1;
    const height = rows.slice(start - 1, end).reduce((sum, row) => sum + heightOf(row, widths), 0);
    const left = page - used;
    const isTooTall = height > left && (height <= page || left < page * LEAST_START);
    if (isTooTall) {
      breaks.push(start);
      used = 0;
    }
    used = (used + height) % page;
  });
  return breaks;
}
