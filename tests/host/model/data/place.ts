import {
  columnLetters,
  columnNumber,
  formatRange,
  parseRange,
  type CellRange,
} from '../../../../src/domain/grid/address';
import { MAX_COLUMNS, MAX_ROWS, type SheetData } from './sheet-data';

/** `Plan` or `'EDI plan'`, quoted where Excel quotes. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) && !parseRange(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const isWholeColumns = (range: CellRange): boolean => range.top === 1 && range.bottom === MAX_ROWS;
const isWholeRows = (range: CellRange): boolean => range.left === 1 && range.right === MAX_COLUMNS;

/** `'EDI plan'!A1:C2`, `Plan!A:C`, `Plan!1:3`. */
export function fullAddress(sheet: SheetData, range: CellRange): string {
  const place = isWholeColumns(range)
    ? `${columnLetters(range.left)}:${columnLetters(range.right)}`
    : isWholeRows(range)
      ? `${range.top}:${range.bottom}`
      : formatRange(range);
  return `${sheetPrefix(sheet.name)}!${place}`;
}

/** Splits `'EDI plan'!A1` into sheet and place; the sheet is null where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly place: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, place: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, place: match[3] ?? '' };
}

/** Reads `A1:C2`, `$A$1`, `A:C` or `2:5`; null when it is none of them or off the sheet. */
export function readPlace(place: string): CellRange | null {
  const bare = place.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  const rows = /^(\d+):(\d+)$/.exec(bare);
  const range = columns
    ? between(1, columnNumber(columns[1] ?? ''), MAX_ROWS, columnNumber(columns[2] ?? ''))
    : rows
      ? between(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMNS)
      : parseRange(bare);
  return range && isOnSheet(range) ? range : null;
}

const between = (row: number, column: number, otherRow: number, otherColumn: number): CellRange => ({
  top: Math.min(row, otherRow),
  left: Math.min(column, otherColumn),
  bottom: Math.max(row, otherRow),
  right: Math.max(column, otherColumn),
});

export function isOnSheet({ top, left, bottom, right }: CellRange): boolean {
  return (
    top >= 1 && left >= 1 && bottom <= MAX_ROWS && right <= MAX_COLUMNS && top <= bottom && left <= right
  );
}

export const rowsOf = (range: CellRange): number => range.bottom - range.top + 1;
export const columnsOf = (range: CellRange): number => range.right - range.left + 1;
export const countOf = (range: CellRange): number => rowsOf(range) * columnsOf(range);

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function bounding(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
