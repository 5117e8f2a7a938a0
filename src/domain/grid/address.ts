/** Where a cell stands: row and column count from 1, as a person reads them. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a column.
 *
 * @param column from 1
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The number of a column from its letters, upper or lower case; 0 when there are none.
 *
 * @example columnNumber('AB') // 28
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/**
 * An address as Excel writes it.
 *
 * @example formatAddress({ row: 13, column: 7 }) // 'G13'
 */
export function formatAddress({ row, column }: CellAddress): string {
  return columnLetters(column) + String(row);
}

/**
 * A range as Excel writes it; a single cell is written once.
 *
 * @example formatRange({ top: 1, left: 1, bottom: 2, right: 3 }) // 'A1:C2'
 */
export function formatRange(range: CellRange): string {
  const from = formatAddress({ row: range.top, column: range.left });
  const to = formatAddress({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/**
 * Reads `B7` or `$B$7`; null when the text is not the address of one cell.
 *
 * @example parseAddress('$B$7') // { row: 7, column: 2 }
 */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match ? { row: Number(match[2]), column: columnNumber(match[1] ?? '') } : null;
}

/**
 * Reads `A1:C2`, `$A$1:$C$2` or a single cell; null when it is neither.
 *
 * @example parseRange('A1:C2') // { top: 1, left: 1, bottom: 2, right: 3 }
 */
export function parseRange(text: string): CellRange | null {
  const [first, second = first, more] = text.split(':');
  const from = parseAddress(first ?? '');
  const to = parseAddress(second ?? '');
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/**
 * A sheet's name as a formula needs it: always quoted, quotes doubled.
 *
 * @example quoteSheetName("Lead's plan") // "'Lead''s plan'"
 */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
