import { formatAddress } from '../../../domain/grid/address';
import { CellScanner } from '../read/cell-scanner';
import type { SheetParts } from '../read/sheet-parts';
import { numberBetween } from '../xml/byte-text';
import { TagScanner } from '../xml/tag-scanner';

/** Where a sheet holds formulas: a calculation order that names another cell would have Excel call the file damaged. */
export function formulaAddresses(parts: SheetParts): ReadonlySet<string> {
  const addresses = new Set<string>();
  const scanner = new TagScanner(parts.bytes, parts.contentStart);
  const cell = new CellScanner(scanner);
  let row = 0;
  let column = 0;
  while (scanner.tagEnd < parts.contentEnd && scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.isNamed('row')) {
      row = scanner.findAttribute('r')
        ? numberBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd)
        : row + 1;
      column = 0;
    } else if (scanner.isNamed('c')) {
      cell.read(row, column);
      column = cell.column;
      if (cell.formula) addresses.add(formatAddress({ row, column }));
    }
  }
  return addresses;
}
