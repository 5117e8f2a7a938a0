import type { CellRange } from '../../../../src/domain/grid/address';
import { isPlain, type CellData } from './cell-data';
import type { SheetData } from './sheet-data';

const holdsValue = (cell: CellData): boolean => cell.value !== null || cell.formula !== undefined;

/**
 * The smallest rectangle that holds every used cell within bounds; null when nothing is used. A format makes a
 * cell used unless only values count.
 */
export function usedRange(sheet: SheetData, valuesOnly: boolean, within?: CellRange): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  for (const { row, column, cell } of sheet.cells()) {
    if (
      within &&
      (row < within.top || row > within.bottom || column < within.left || column > within.right)
    ) {
      continue;
    }
    if (!holdsValue(cell) && (valuesOnly || isPlain(cell.style))) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}
