import type { CellRange } from '../../../domain/grid/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { standingSheet } from '../../snapshot/put-sheet';
import type { WorkbookChange } from '../../workbook-change';
import type { Scope } from '../read/read-again';

/** The blocks of cells that a list of changes looks at: what it writes over, and all of our sheets that it rebuilds. */
export function scopeOf(changes: readonly WorkbookChange[], workbook: WorkbookSnapshot): Scope {
  const scope = new Map<string, CellRange[]>();
  const add = (sheet: SheetSnapshot | undefined, range: CellRange): void => {
    if (!sheet || range.bottom < range.top || range.right < range.left) return;
    scope.set(sheet.name, [...(scope.get(sheet.name) ?? []), range]);
  };
  for (const change of changes) {
    if (change.kind === 'set-cells') {
      const { row, column, cells, expect } = change;
      const named = workbook.sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
      const width = [...cells, ...(expect ?? [])].reduce((most, line) => Math.max(most, line.length), 0);
      const range = { top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 };
      add(named, range);
    } else if (change.kind === 'put-sheet' || change.kind === 'remove-sheet') {
      const marker = change.kind === 'put-sheet' ? change.spec.marker : change.marker;
      const standing = standingSheet(workbook, marker);
      if (standing) add(standing.sheet, around(standing.sheet, standing.covered));
    }
  }
  return scope;
}

function around({ rowCount, columnCount }: SheetSnapshot, { bottom, right }: CellRange): CellRange {
  return { top: 1, left: 1, bottom: Math.max(rowCount, bottom), right: Math.max(columnCount, right) };
}
