import type { CellRange } from '../../../../src/domain/grid/address';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { BookData } from './book-data';
import { changeEveryFormula } from './every-formula';
import { moveReferences } from './formula-references';
import { contains, intersection, isOnSheet } from './place';
import type { SheetData } from './sheet-data';
import { requireWritable } from './write-cells';

interface Place {
  readonly sheet: SheetData;
  readonly area: CellRange;
}

/** Cuts cells and pastes them elsewhere: what stood there is lost, and formulas follow those that moved. */
export function moveCells(book: BookData, from: Place, to: Place): void {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  const moved = (area: CellRange): CellRange => ({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });
  const target = moved(from.area);
  if (!isOnSheet(target)) throw invalidArgument('there is no room for the cells there');
  requireWritable(book, from.sheet, from.area);
  requireWritable(book, to.sheet, target);
  refuseTables(from, { sheet: to.sheet, area: target });
  const cells = from.sheet.cells(from.area);
  for (const { row, column } of cells) from.sheet.remove(row, column);
  for (const { row, column } of to.sheet.cells(target)) to.sheet.remove(row, column);
  for (const { row, column, cell } of cells) to.sheet.put(row + rows, column + columns, cell);
  const merges = from.sheet.merges.filter((merge) => contains(from.area, merge));
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  to.sheet.merges = [
    ...to.sheet.merges.filter((merge) => !intersection(merge, target)),
    ...merges.map(moved),
  ];
  if (from.sheet === to.sheet) {
    const here = from.sheet.name.toLowerCase();
    const follow = (sheet: string, area: CellRange): CellRange =>
      sheet.toLowerCase() === here && contains(from.area, area) ? moved(area) : area;
    changeEveryFormula(book, (formula, home) => moveReferences(formula, home, follow));
  } else if (book.names.length > 0 || cells.some(({ cell }) => cell.formula !== undefined)) {
    throw new HostError('ApiNotFound', 'Emulated host: formulas do not follow cells to another sheet');
  }
  book.changed(from.sheet, from.area);
  book.changed(to.sheet, target);
}

function refuseTables(...places: readonly Place[]): void {
  for (const { sheet, area } of places) {
    if (!sheet.tables.some((table) => intersection(table.range, area))) continue;
    throw new HostError('ApiNotFound', 'Emulated host: cells of a table are not moved');
  }
}
