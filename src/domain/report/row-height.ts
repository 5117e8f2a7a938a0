import type { SpecCell } from './sheet-spec';

/** Points a line takes at the usual size of 11, and the size of letters it is for. */
const LINE_HEIGHT = 15;
const USUAL_SIZE = 11;
/** The tallest row Excel allows. */
const TALLEST = 409;
/** Bold letters and whole words take a little more room than a column's width says. */
const BOLD_ROOM = 0.92;

/**
 * How many lines a text takes in a column, breaking between words as Excel does.
 *
 * @param width in characters
 * @example linesOf('Train all interview panels', 12) // 3
 */
export function linesOf(text: string, width: number): number {
  const room = Math.max(Math.floor(width), 1);
  if (text.length <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || room;
    }
  }
  return lines;
}

/**
 * How tall a row has to be for its wrapped texts to be seen whole, in points. Not every program that opens a
 * workbook fits rows by itself, so the height is written.
 *
 * @param widths of the columns, in characters, column A first
 */
export function fitHeight(cells: readonly (SpecCell | null)[], widths: readonly number[]): number {
  let height = LINE_HEIGHT;
  cells.forEach((cell, index) => {
    if (!cell) return;
    const { value, style } = cell;
    const scale = (style?.size ?? USUAL_SIZE) / USUAL_SIZE;
    const room = ((widths[index] ?? 8) * (style?.bold ? BOLD_ROOM : 1)) / scale;
    const lines = style?.wrap && typeof value === 'string' ? linesOf(value, room) : 1;
    height = Math.max(height, Math.ceil(lines * LINE_HEIGHT * scale));
  });
  return Math.min(height, TALLEST);
}
