import { columnLetters, columnNumber } from '../../../domain/grid/address';

/** Text in quotes, a quoted sheet name, a bracketed table reference; then a reference; then any other word. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<column1>\$?[A-Za-z]{1,3}):(?<column2>\$?[A-Za-z]{1,3})(?![\w.(!])|(?<row1>\$?\d+):(?<row2>\$?\d+)(?![\w.(])|(?<letters>\$?[A-Za-z]{1,3})(?<digits>\$?[1-9]\d{0,6})(?![\w.(!])|[A-Za-z_\\][\w.\\]*|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?/g;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * A formula as it reads when copied some rows down and some columns right: references move unless `$` holds
 * them, and one pushed off the sheet becomes `#REF!`.
 *
 * @example shiftFormula('B2*$C$1', 1, 0) // 'B3*$C$1'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['letters'] !== undefined && groups['digits'] !== undefined) {
      if (!isColumn(groups['letters'])) return token;
      const column = shiftColumn(groups['letters'], columns);
      const row = shiftRow(groups['digits'], rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (groups['column1'] !== undefined && groups['column2'] !== undefined) {
      if (!isColumn(groups['column1']) || !isColumn(groups['column2'])) return token;
      return pair(shiftColumn(groups['column1'], columns), shiftColumn(groups['column2'], columns));
    }
    if (groups['row1'] !== undefined && groups['row2'] !== undefined) {
      return pair(shiftRow(groups['row1'], rows), shiftRow(groups['row2'], rows));
    }
    return token;
  });
}

function pair(first: string | null, second: string | null): string {
  return first === null || second === null ? '#REF!' : `${first}:${second}`;
}

function isColumn(text: string): boolean {
  return columnNumber(text.replace('$', '')) <= LAST_COLUMN;
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnNumber(text) + by;
  return column < 1 || column > LAST_COLUMN ? null : columnLetters(column);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 || row > LAST_ROW ? null : String(row);
}
