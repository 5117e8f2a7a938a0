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
/** Letters by how wide they are in Calibri, in widths of a digit, with a little to spare for other fonts. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!]/, 0.5],
  [/[ftrs()[\]/-]/, 0.7],
  [/[mwMW@%—]/, 1.55],
  [/[A-Z&]/, 1.2],
];
const USUAL = 1.02;
/** A text is measured letter by letter, so the width of each that plans are written in is known beforehand. */
const WIDTH_OF = Float64Array.from({ length: 0x2100 }, (_, code) => widthOf(String.fromCharCode(code)));
const WIDEST = Math.max(...WIDTH_OF);
const LINE_END = /[\n\r]/;
const NEW_LINE = 10;
const RETURN = 13;
const BLANK = 32;
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

/**
 * Lines when whole words are put on each line as long as they fit.
 *
 * @param room in widths of a digit
 */
function countLines(text: string, room: number): number {
  // Most cells hold a few words, which fit however wide their letters are.
  if (text.length * WIDEST <= room && !LINE_END.test(text)) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    const isLineEnd = code === NEW_LINE || (code === RETURN && text.charCodeAt(at + 1) !== NEW_LINE);
    if (code !== BLANK && !isLineEnd) {
      if (code !== RETURN) word += WIDTH_OF[code] ?? (isSecondHalf(code) ? 0 : USUAL);
      continue;
    }
    if (used > 0 && used + SPACE + word > room) {
      lines++;
      used = 0;
    }
    if (word > room) lines += Math.ceil(word / room) - 1;
    used += (used > 0 ? SPACE : 0) + (word > room ? word % room : word);
    word = 0;
    if (isLineEnd) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

/** Of a letter that takes two units of a string. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}
