import type { CellValue } from '../../domain/grid/cell';
import type { ChangeConflict } from '../../workbook/workbook-change';
import type { ConflictView } from './review-view';

/** The rows that were left alone, each once. */
export function conflictViews(conflicts: readonly ChangeConflict[]): readonly ConflictView[] {
  const byRow = new Map<string, ConflictView>();
  for (const { sheet, row, found } of conflicts) {
    const id = `${row} ${sheet}`;
    if (byRow.has(id)) continue;
    byRow.set(id, { place: { sheet, cell: `A${row}` }, found: wordsOf(found) });
  }
  return [...byRow.values()];
}

function wordsOf(value: CellValue): string {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'object' ? value.error : String(value);
}
