import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { ownSheet } from '../domain/report/own-ranges';
import type { WorkbookChange } from '../workbook/workbook-change';

/** The same changes, each sheet of ours to be rebuilt only while it is as it was read. */
export function expectSheets(
  snapshot: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
): readonly WorkbookChange[] {
  return changes.map((change) => {
    if (change.kind !== 'put-sheet' || change.spec.marker === null) return change;
    return { ...change, expect: ownSheet(snapshot, change.spec.marker) };
  });
}
