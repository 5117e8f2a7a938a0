import type { CellStyle, SpecCell } from '../../sheet-spec';

/** A line of 11-point Calibri is 15 points high, and other sizes in proportion. */
const SIZE = 11;
const LINE = 15;
/** Points that a character of a column’s width takes, and what a cell keeps free at its sides. */
export const CHARACTER = 5.25;
const PADDING = 4;
const BOLD = 1.06;
/** Letters at this size are drawn on whole pixels, a little narrower than they are cut, with some to spare. */
const DRAWN = 0.97;

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
  ['mM%wW@', 830],
  ['ABCPKRX', 560],
  ['DGHNOQUV&', 650],
];
const USUAL = 527;
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += WIDTH_OF.get(letter) ?? USUAL;
  return width;
}

/** Lines that a text takes when whole words are put on each for as long as they fit; `room` as letters are wide. */
function countLines(text: string, room: number): number {
  const space = widthOf(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      const over = width > room ? Math.ceil(width / room) - 1 : 0;
      lines += over;
      used += (used > 0 ? space : 0) + width - over * room;
    }
  }
  return lines;
}

function linesOf(text: string, { size = SIZE, bold = false }: CellStyle, width: number): number {
  const room = ((width * CHARACTER - PADDING) / size) * 1000;
  return countLines(text, Math.max(room / (bold ? BOLD : 1) / DRAWN, 1));
}

/**
 * The height of a row in points that shows all of its wrapped text and no more.
 *
 * @param widths of the columns in characters, column A first
 * @example rowHeight([{ value: 'One line', style: { wrap: true } }], [20]) // 15
 */
export function rowHeight(cells: readonly (SpecCell | null)[], widths: readonly number[]): number {
  return cells.reduce((most, cell, index) => {
    const style = cell?.style ?? {};
    const line = ((style.size ?? SIZE) / SIZE) * LINE;
    const isText = style.wrap === true && typeof cell?.value === 'string';
    const lines = isText ? linesOf(String(cell.value), style, widths[index] ?? 0) : 1;
    return Math.max(most, Math.ceil(line * lines));
  }, LINE);
}
