import type { CellRange } from '../../../../src/domain/grid/address';
import { isPlain, type CellData } from './cell-data';
import type { SheetData } from './sheet-data';

const holdsValue = (cell: CellData): boolean => cell.value !== null || cell.formula !== undefined;

/** Used ranges of whole sheets, until a cell changes: the client asks for them again and again. */
const known = new WeakMap<SheetData, { readonly version: number; readonly ranges: (CellRange | null)[] }>();

/**
 * The smallest rectangle that holds every used cell within bounds; null when nothing is used. A format makes a
 * cell used unless only values count.
 */
export function usedRange(sheet: SheetData, valuesOnly: boolean, within?: CellRange): CellRange | null {
  if (within) return lookUp(sheet, valuesOnly, within);
  let ofSheet = known.get(sheet);
  if (ofSheet?.version !== sheet.version) {
    ofSheet = { version: sheet.version, ranges: [] };
    known.set(sheet, ofSheet);
  }
  return (ofSheet.ranges[valuesOnly ? 1 : 0] ??= lookUp(sheet, valuesOnly));
}

function lookUp(sheet: SheetData, valuesOnly: boolean, within?: CellRange): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  sheet.each((cell, row, column) => {
    if (!holdsValue(cell) && (valuesOnly || isPlain(cell.style))) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }, within);
  return bottom === 0 ? null : { top, left, bottom, right };
}
