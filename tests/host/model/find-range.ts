import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { readPlace, splitAddress } from './data/place';
import { MAX_COLUMNS, MAX_ROWS, type SheetData } from './data/sheet-data';
import { Range } from './range';

/**
 * The range of an address or a name on a sheet; the whole sheet where none is given.
 * Throws InvalidArgument for what is neither.
 */
export function findRange(book: BookData, sheet: SheetData, address?: string): Range {
  if (address === undefined || address === '') {
    return new Range(book, sheet, { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS });
  }
  const { sheet: named, place } = splitAddress(String(address).replace(/^=/, ''));
  const there = named === null ? sheet : book.sheet(named);
  const area = readPlace(place);
  if (there && area) return new Range(book, there, area);
  const lower = place.toLowerCase();
  const name = [...sheet.names, ...book.names].find((known) => known.name.toLowerCase() === lower);
  if (named === null && name) {
    const target = splitAddress(name.formula.slice(1));
    const home = target.sheet === null ? undefined : book.sheet(target.sheet);
    const targetArea = readPlace(target.place);
    if (home && targetArea) return new Range(book, home, targetArea);
  }
  const table = named === null && book.tables.find((known) => known.table.name.toLowerCase() === lower);
  if (table) return new Range(book, table.sheet, table.table.range);
  throw invalidArgument(`${address} is no range`);
}
