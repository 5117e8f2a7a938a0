import { columnLetters, type CellRange } from '../../../../src/domain/grid/address';
import type { BookData } from './book-data';
import { readPlace, sheetPrefix, splitAddress } from './place';
import { MAX_COLUMNS, MAX_ROWS, type SheetData } from './sheet-data';

/** `'EDI plan'!$A$1:$C$2`; whole rows as `$1:$2`. */
export function absoluteAddress(sheet: SheetData, area: CellRange): string {
  return `${sheetPrefix(sheet.name)}!${absolutePlace(area)}`;
}

export function absolutePlace({ top, left, bottom, right }: CellRange): string {
  if (left === 1 && right === MAX_COLUMNS) return `$${top}:$${bottom}`;
  if (top === 1 && bottom === MAX_ROWS) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  const from = `$${columnLetters(left)}$${top}`;
  const to = `$${columnLetters(right)}$${bottom}`;
  return from === to ? from : `${from}:${to}`;
}

/** The cells a name's formula stands for; null when it is something else. */
export function targetOf(
  book: BookData,
  formula: string,
): { readonly sheet: SheetData; readonly area: CellRange } | null {
  const { sheet: named, place } = splitAddress(formula.replace(/^=/, ''));
  const sheet = named === null ? undefined : book.sheet(named);
  const area = readPlace(place);
  return sheet && area ? { sheet, area } : null;
}
