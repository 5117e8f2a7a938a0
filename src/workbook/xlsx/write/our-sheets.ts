import type { CellRange } from '../../../domain/grid/address';
import { findMarked } from '../../our-sheet';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';

/** A sheet that carries a marker of ours, and what the marker covers. */
export interface OurSheet {
  readonly entry: SheetEntry;
  readonly covered: CellRange;
}

/** The sheet of that marker; null when there is none. */
export function findOurSheet(workbook: WorkbookPart, marker: string): OurSheet | null {
  const sheets = workbook.sheets.filter((sheet) => sheet.isWorksheet);
  const names = sheets.map((sheet) => sheet.name);
  const marked = findMarked(workbook.definedNames, names, marker);
  const entry = marked && sheets.find((sheet) => sheet.name === marked.sheet);
  return marked && entry ? { entry, covered: marked.covered } : null;
}
