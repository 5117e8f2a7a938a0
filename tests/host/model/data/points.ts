import type { CellRange } from '../../../../src/domain/grid/address';
import type { SheetData } from './sheet-data';

/** How far an area's edges are from the sheet's top left corner, in points. */
export function edgesOf(
  sheet: SheetData,
  { top, left, bottom, right }: CellRange,
): Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>> {
  return {
    top: before(sheet, 'row', top),
    left: before(sheet, 'column', left),
    bottom: before(sheet, 'row', bottom + 1),
    right: before(sheet, 'column', right + 1),
  };
}

function before(sheet: SheetData, kind: 'row' | 'column', index: number): number {
  const standard = kind === 'row' ? sheet.rowHeight : sheet.columnWidth;
  const lines = kind === 'row' ? sheet.rowLines : sheet.columnLines;
  let points = (index - 1) * standard;
  for (const [at, { size = standard, hidden, filtered }] of lines) {
    if (at < index) points += (hidden || filtered ? 0 : size) - standard;
  }
  return points;
}
