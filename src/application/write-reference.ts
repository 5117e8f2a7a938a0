import { type CellRange, columnLetters, quoteSheetName } from '../domain/grid/address';

/** A range as a defined name needs it. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  return `${quoteSheetName(sheet)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}
