import type { CellRange } from '../../../../src/domain/grid/address';
import { accessDenied, HostError, invalidArgument } from '../../protocol/host-error';
import type { BookData } from './book-data';
import { BLANK_CELL, type CellData, type StyleData } from './cell-data';
import { columnsOf, countOf, fullAddress, intersection, rowsOf } from './place';
import type { SheetData } from './sheet-data';
import { nameHeaders } from './table-headers';
import { readEntry } from './typed-entry';

const MOST_CELLS = 2_000_000;

/** Refuses to change cells Excel would not let be changed. */
export function requireWritable(book: BookData, sheet: SheetData, range?: CellRange): void {
  if (book.isReadOnly) throw accessDenied();
  if (!sheet.isProtected) return;
  if (!range || countOf(range) > MOST_CELLS) throw accessDenied();
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (sheet.cell(row, column).style.locked) throw accessDenied();
    }
  }
}

function requireModelled(range: CellRange): void {
  if (countOf(range) <= MOST_CELLS) return;
  throw new HostError('ApiNotFound', 'Emulated host: changing more than two million cells is not modelled');
}

/**
 * The rows of a value for a range: rows and columns must be those of the range; a single value stands for all.
 */
export function matrixFor(given: unknown, range: CellRange): (row: number, column: number) => unknown {
  if (given === null || given === undefined) throw invalidArgument('null is not valid for a whole property');
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === rowsOf(range) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(range));
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows as readonly (readonly unknown[])[])[row - range.top]?.[column - range.left];
}

/** Puts values or formulas into cells as if typed; null leaves a cell as it is. */
export function writeEntries(book: BookData, sheet: SheetData, range: CellRange, given: unknown): void {
  const at = matrixFor(given, range);
  requireWritable(book, sheet, range);
  requireModelled(range);
  const merges = sheet.merges.filter((merge) => intersection(merge, range));
  sheet.change(range, (cell, row, column) => {
    const entry = at(row, column);
    if (entry === null || entry === undefined || isHiddenBy(merges, row, column)) return cell;
    if (book.isBeingEdited(sheet, row, column)) return cell;
    return entered(book, sheet, cell, entry, row, column);
  });
  for (const table of sheet.tables) {
    if (intersection({ ...table.range, bottom: table.range.top }, range)) nameHeaders(sheet, table);
  }
  book.changed(sheet, range);
}

function entered(
  book: BookData,
  sheet: SheetData,
  cell: CellData,
  given: unknown,
  row: number,
  column: number,
): CellData {
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') {
    throw invalidArgument(`a cell takes text, a number or yes and no, not ${JSON.stringify(given)}`);
  }
  const { hyperlink } = cell;
  const entry = readEntry(given, cell.style.numberFormat);
  const kept = { style: cell.style, ...(hyperlink ? { hyperlink } : {}) };
  if (entry.kind === 'formula') {
    const address = fullAddress(sheet, { top: row, left: column, bottom: row, right: column });
    const place = address.slice(address.lastIndexOf('!') + 1);
    const value = book.calculate?.(sheet.name, place, entry.formula) ?? 0;
    return { ...kept, value, formula: entry.formula };
  }
  return {
    ...kept,
    value: entry.value,
    ...(entry.quoted ? { quoted: true } : {}),
    ...(entry.numberFormat ? { style: { ...cell.style, numberFormat: entry.numberFormat } } : {}),
  };
}

/** Whether a cell lies under a merged area, beside its top left corner. */
function isHiddenBy(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** Changes the look of every cell of a range. */
export function restyle(
  book: BookData,
  sheet: SheetData,
  range: CellRange,
  change: (style: StyleData, row: number, column: number) => StyleData,
): void {
  requireWritable(book, sheet, range);
  requireModelled(range);
  sheet.change(range, (cell, row, column) => {
    const style = change(cell.style, row, column);
    return style === cell.style ? cell : { ...cell, style };
  });
  book.isDirty = true;
}

/** What all cells of a range have in common; undefined when they differ. */
export function commonly<T>(sheet: SheetData, range: CellRange, pick: (cell: CellData) => T): T | undefined {
  if (range.top === range.bottom && range.left === range.right)
    return pick(sheet.cell(range.top, range.left));
  let seen = 0;
  let first: T | undefined;
  let differs = false;
  sheet.each((cell) => {
    const value = pick(cell);
    if (seen === 0) first = value;
    else if (first !== value) differs = true;
    seen += 1;
  }, range);
  if (seen === 0) return pick(BLANK_CELL);
  return differs || (seen < countOf(range) && first !== pick(BLANK_CELL)) ? undefined : first;
}
