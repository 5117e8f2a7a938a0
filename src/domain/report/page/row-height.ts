import type { SpecCell, SpecRow } from '../sheet-spec';

/** Excel's own limit, in points. */
const MOST = 409;
/** A line of 11-point Calibri is 15 points high, and other sizes in proportion. */
const SIZE = 11;
export const LINE = 15;
/** Of a column that says nothing, in characters. */
export const DEFAULT_WIDTH = 8.43;
/** Points that a character of a column’s width takes, and what a cell keeps free at its sides. */
export const CHARACTER = 5.25;
const PADDING = 4;
/** Bold letters take a little more room. */
const BOLD = 1.06;

/** How wide letters are in Calibri, in thousandths of their size. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ['ijlI', 240],
  [' ', 226],
  [".,:;'’|!", 265],
  ['ft()[]-', 320],
  ['rs/', 390],
  ['cz', 425],
  ['aegkvxy', 475],
  ['JSLFETYZ', 480],
  ['mM%wW@—', 830],
  ['ABCPKRX', 560],
  ['DGHNOQUV&', 650],
];
const USUAL = 527;
/** Any of the letters that plans are written in, by its code: a text is measured letter by letter. */
const WIDTH_OF = new Float64Array(0x2100).fill(USUAL);
for (const [letters, width] of LETTERS) for (const letter of letters) WIDTH_OF[letter.charCodeAt(0)] = width;
const WIDEST = Math.max(...WIDTH_OF);
const SPACE = 226;
const LINE_END = /[\n\r]/;
const NEW_LINE = 10;
const RETURN = 13;
const BLANK = 32;

/**
 * The height in points of a row that shows all of its wrapped text, and no more; undefined when one line of the
 * usual size will do, which every program fits by itself.
 *
 * @param widths of the columns in characters, column A first
 * @example rowHeight({ cells: [{ value: 'Two\nlines', style: { wrap: true } }] }, [20]) // 30
 */
export function rowHeight({ height, cells }: SpecRow, widths: readonly number[]): number | undefined {
  if (height !== undefined) return Math.min(height, MOST);
  let most = 0;
  cells.forEach((cell, index) => {
    if (cell) most = Math.max(most, cellHeight(cell, widths[index] ?? DEFAULT_WIDTH));
  });
  return most > LINE ? Math.min(Math.ceil(most * 4) / 4, MOST) : undefined;
}

/** Only text is broken into lines; a number or a date never is. */
function cellHeight({ value, style = {} }: SpecCell, width: number): number {
  const { size = SIZE, bold = false, wrap = false } = style;
  const line = (size / SIZE) * LINE;
  if (!wrap || typeof value !== 'string') return line;
  const room = ((width * CHARACTER - PADDING) / size) * 1000;
  return line * countLines(value, Math.max(room / (bold ? BOLD : 1), 1));
}

/**
 * Lines when whole words are put on each for as long as they fit.
 *
 * @param room as letters are wide
 */
function countLines(text: string, room: number): number {
  // Most cells hold a few words, which fit however wide their letters are.
  if (text.length * WIDEST <= room && !LINE_END.test(text)) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    const isLineEnd = code === NEW_LINE || (code === RETURN && text.charCodeAt(at + 1) !== NEW_LINE);
    if (code !== BLANK && !isLineEnd) {
      if (code !== RETURN) word += WIDTH_OF[code] ?? (isSecondHalf(code) ? 0 : USUAL);
      continue;
    }
    if (used > 0 && used + SPACE + word > room) {
      lines += 1;
      used = 0;
    }
    if (word > room) lines += Math.ceil(word / room) - 1;
    used += (used > 0 ? SPACE : 0) + (word > room ? word % room : word);
    word = 0;
    if (isLineEnd) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}

/** Of a letter that takes two units of a string. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
