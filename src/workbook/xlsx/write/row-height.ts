import type { SpecCell, SpecRow } from '../../../domain/report/sheet-spec';
import { shownText } from '../../shown-text';

/** Excel's own limit. */
const MOST_POINTS = 409;
/** Of a column that says nothing, in characters. */
export const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** A line of 11-point Calibri is 15 points high, and other sizes in proportion. */
const LINE_TO_SIZE = 15 / 11;
/** Bold letters take about a tenth more room. */
const BOLD = 1.1;
const SPACE = 0.47;
const NARROW = /[ijlI.,:;'’|!]/;
const SLIM = /[ftrs()[\]/-]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z&]/;
/** A cell keeps a little room free at both sides. */
const PADDING = 1;

/**
 * The height in points that shows all of a row's wrapped text; undefined when one line of the usual size
 * will do, which every program then fits by itself.
 */
export function rowHeight(row: SpecRow, widths: readonly number[]): number | undefined {
  if (row.height !== undefined) return Math.min(row.height, MOST_POINTS);
  let most = 0;
  row.cells.forEach((cell, index) => {
    if (cell) most = Math.max(most, cellHeight(cell, widths[index] ?? DEFAULT_WIDTH));
  });
  return most > DEFAULT_SIZE * LINE_TO_SIZE ? Math.min(Math.ceil(most * 4) / 4, MOST_POINTS) : undefined;
}

function cellHeight(cell: SpecCell, width: number): number {
  const size = cell.style?.size ?? DEFAULT_SIZE;
  const line = size * LINE_TO_SIZE;
  if (!cell.style?.wrap || cell.value === null) return line;
  const text =
    typeof cell.value === 'object' ? 'dd mmm yyyy' : shownText(cell.value, cell.style.numberFormat, 1900);
  const room = ((width - PADDING) * DEFAULT_SIZE) / size / (cell.style.bold ? BOLD : 1);
  return line * countLines(text, Math.max(room, 1));
}

/** Lines when whole words are put on each line as long as they fit; `room` in widths of a digit. */
function countLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const width = wordWidth(word);
      if (used > 0 && used + SPACE + width > room) {
        lines++;
        used = 0;
      }
      if (width > room) lines += Math.ceil(width / room) - 1;
      used += (used > 0 ? SPACE : 0) + (width > room ? width % room : width);
    }
  }
  return lines;
}

/** How wide a word is in Calibri, in widths of a digit, with a little to spare for other fonts. */
function wordWidth(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (NARROW.test(letter)) width += 0.5;
    else if (SLIM.test(letter)) width += 0.7;
    else if (WIDE.test(letter)) width += 1.55;
    else if (CAPITAL.test(letter)) width += 1.2;
    else width += 1.02;
  }
  return width;
}
