import { columnLetters, columnNumber, type CellRange } from '../../../../src/domain/grid/address';
import { isOnSheet } from './place';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-data';

/** Quoted text; bracketed table parts; a reference with or without its sheet; any other word. */
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:'(?<quoted>(?:[^']|'')+)'!|(?<bare>[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(?:(?<from>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(?<to>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?|(?<column1>\$?[A-Za-z]{1,3}):(?<column2>\$?[A-Za-z]{1,3})|(?<row1>\$?[1-9]\d{0,6}):(?<row2>\$?[1-9]\d{0,6}))(?![\w.(!:])|[A-Za-z_\\][\w.\\]*|\d+(?:\.\d*)?/g;

/** Where cells that stood somewhere stand now: elsewhere, nowhere (null), or still there. */
export type Move = (sheet: string, range: CellRange) => CellRange | null;

/** Rewrites every reference of a formula; those without a sheet belong to `home`. */
export function moveReferences(formula: string, home: string, move: Move): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const body = token.slice(token.lastIndexOf('!') + 1);
    const range = rangeOf(groups);
    if (!range) return token;
    const moved = move(groups['quoted']?.replaceAll("''", "'") ?? groups['bare'] ?? home, range);
    if (moved === range) return token;
    const prefix = token.slice(0, token.length - body.length);
    return moved && isOnSheet(moved) ? prefix + write(groups, moved) : `${prefix}#REF!`;
  });
}

const row = (text: string | undefined): number => Number(text?.replace(/[^\d]/g, ''));
const column = (text: string | undefined): number => columnNumber((text ?? '').replace(/[^A-Za-z]/g, ''));

function rangeOf(groups: Readonly<Record<string, string | undefined>>): CellRange | null {
  const { from, to = from, column1, column2, row1, row2 } = groups;
  if (from) return { top: row(from), left: column(from), bottom: row(to), right: column(to) };
  if (column1) return { top: 1, left: column(column1), bottom: MAX_ROWS, right: column(column2) };
  if (row1) return { top: row(row1), left: 1, bottom: row(row2), right: MAX_COLUMNS };
  return null;
}

function write(groups: Readonly<Record<string, string | undefined>>, range: CellRange): string {
  const { from, to, column1 = '', column2 = '', row1 = '', row2 = '' } = groups;
  if (from) {
    const start = cell(from, range.top, range.left);
    return to === undefined ? start : `${start}:${cell(to, range.bottom, range.right)}`;
  }
  if (column1)
    return `${lock(column1)}${columnLetters(range.left)}:${lock(column2)}${columnLetters(range.right)}`;
  return `${lock(row1)}${range.top}:${lock(row2)}${range.bottom}`;
}

const lock = (text: string): string => (text.startsWith('$') ? '$' : '');

function cell(like: string, toRow: number, toColumn: number): string {
  return `${lock(like)}${columnLetters(toColumn)}${/[A-Za-z]\$/.test(like) ? '$' : ''}${toRow}`;
}
