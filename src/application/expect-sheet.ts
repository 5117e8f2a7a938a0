import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { ownSheet } from '../domain/report/own-ranges';
import type { PutSheet } from '../workbook/workbook-change';

/** The same sheet, to be built only while the one it replaces is as it was read. */
export function expectSheet(snapshot: WorkbookSnapshot, change: PutSheet): PutSheet {
  const { marker } = change.spec;
  return marker === null ? change : { ...change, expect: ownSheet(snapshot, marker) };
}
