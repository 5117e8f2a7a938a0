import { formatAddress } from '../../../../src/domain/grid/address';
import type { BookData } from './book-data';

/** Works every formula out again; one that `calculate` has no answer for keeps the result it has. */
export function recalculate(book: BookData): void {
  const { calculate } = book;
  if (!calculate) return;
  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula === undefined) continue;
      const value = calculate(sheet.name, formatAddress({ row, column }), cell.formula);
      if (value !== undefined) sheet.put(row, column, { ...cell, value });
    }
  }
}
