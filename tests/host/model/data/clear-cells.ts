import type { CellRange } from '../../../../src/domain/grid/address';
import { invalidArgument } from '../../protocol/host-error';
import { takeOut } from './area-sets';
import type { BookData } from './book-data';
import { BLANK_CELL, PLAIN_STYLE, type CellData, type StyleData } from './cell-data';
import { contains, intersection } from './place';
import type { SheetData } from './sheet-data';
import { nameHeaders } from './table-headers';
import { requireWritable } from './write-cells';

const WAYS: Readonly<Record<string, (cell: CellData) => CellData>> = {
  All: () => BLANK_CELL,
  Contents: ({ style }) => ({ value: null, style }),
  Formats: (cell) => ({ ...cell, style: PLAIN_STYLE }),
  Hyperlinks: (cell) => withoutLink(cell, cell.style),
  RemoveHyperlinks: (cell) => (cell.hyperlink ? withoutLink(cell, PLAIN_STYLE) : cell),
};

function withoutLink({ value, formula, quoted }: CellData, style: StyleData): CellData {
  return { value, style, ...(formula === undefined ? {} : { formula }), ...(quoted ? { quoted } : {}) };
}

/** Clears cells, of what `applyTo` names. Formats take conditional formats and merges along; comments stay. */
export function clearCells(book: BookData, sheet: SheetData, range: CellRange, applyTo: string): void {
  const way = WAYS[applyTo];
  if (!way) throw invalidArgument(`${applyTo} is nothing to clear`);
  requireWritable(book, sheet, range);
  if (
    applyTo !== 'Formats' &&
    sheet.merges.some((merge) => intersection(merge, range) && !contains(range, merge))
  ) {
    throw invalidArgument('the range cuts through merged cells');
  }
  for (const { row, column, cell } of sheet.cells(range)) sheet.put(row, column, way(cell));
  if (applyTo === 'All' || applyTo === 'Formats') {
    sheet.conditionalFormats = takeOut(sheet.conditionalFormats, range);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, range));
  }
  if (applyTo === 'All') sheet.validations = takeOut(sheet.validations, range);
  for (const table of sheet.tables) if (intersection(table.range, range)) nameHeaders(sheet, table);
  book.changed(sheet, range);
}
