import type { CellRange } from '../../../../src/domain/grid/address';
import { HostError } from '../../protocol/host-error';
import type { BookData } from './book-data';
import { intersection } from './place';
import type { SheetData } from './sheet-data';
import { requireWritable } from './write-cells';

/** Makes one area of a range, or of each of its rows; what stands beside the top left corner is lost. */
export function mergeCells(book: BookData, sheet: SheetData, range: CellRange, across: boolean): void {
  requireWritable(book, sheet, range);
  if (sheet.tables.some((table) => intersection(table.range, range))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const areas = across
    ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => {
        const row = range.top + index;
        return { ...range, top: row, bottom: row };
      })
    : [range];
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, range));
  for (const area of areas) {
    if (area.top === area.bottom && area.left === area.right) continue;
    sheet.merges.push(area);
    sheet.change(area, (cell, row, column) =>
      row === area.top && column === area.left ? cell : { value: null, style: cell.style },
    );
  }
  book.changed(sheet, range);
}
