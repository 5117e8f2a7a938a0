import { parseRange, type CellRange } from '../../../domain/grid/address';
import { markerName } from '../../workbook-port';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';

/** A sheet that carries a marker of ours, and what the marker covers. */
export interface OurSheet {
  readonly entry: SheetEntry;
  readonly covered: CellRange;
}

/** The sheet of that marker, whatever it is called now; null when there is none. */
export function findOurSheet(workbook: WorkbookPart, marker: string): OurSheet | null {
  const wanted = markerName(marker).toLowerCase();
  const name = workbook.definedNames.find(
    (defined) => defined.sheet === null && defined.name.toLowerCase() === wanted,
  );
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name?.refersTo ?? '');
  if (!match) return null;
  const sheetName = (match[1] ?? match[2] ?? '').replaceAll("''", "'").toLowerCase();
  const entry = workbook.sheets.find((sheet) => sheet.isWorksheet && sheet.name.toLowerCase() === sheetName);
  const covered = parseRange(match[3] ?? '');
  return entry && covered ? { entry, covered } : null;
}
