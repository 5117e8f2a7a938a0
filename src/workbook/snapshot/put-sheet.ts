import { quoteSheetName } from '../../domain/grid/address';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import type { SheetSpec } from '../../domain/report/sheet-spec';
import {
  absoluteReference,
  coveredBy,
  findMarked,
  freeSheetName,
  movedAside,
  type MarkedSheet,
} from '../our-sheet';
import { markerName } from '../workbook-port';
import { EditableSheet } from './editable-sheet';
import { writtenCell } from './written-cell';

const EMPTY_SHEET: Omit<SheetSnapshot, 'name'> = {
  visibility: 'visible',
  cells: [],
  rowCount: 0,
  columnCount: 0,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  filter: null,
  isProtected: false,
};

/** Adds a sheet of ours at the end, or builds it anew in its place, the user's cells outside ours kept. */
export function putSheet(workbook: WorkbookSnapshot, spec: SheetSpec): WorkbookSnapshot {
  const taken = workbook.sheets.map((sheet) => sheet.name);
  const marked = spec.marker === null ? null : findMarked(workbook.definedNames, taken, spec.marker);
  const name = marked?.sheet ?? freeSheetName(spec.name, taken);
  const old = workbook.sheets.find((sheet) => sheet.name === name);
  const sheet = makeSheet(workbook, spec, name, old, marked);
  return {
    ...workbook,
    sheets: old
      ? workbook.sheets.map((other) => (other === old ? sheet : other))
      : [...workbook.sheets, sheet],
    definedNames: [
      ...workbook.definedNames.filter((defined) => !isReplaced(defined, spec, name)),
      ...namesOf(spec, name),
    ],
  };
}

function makeSheet(
  workbook: WorkbookSnapshot,
  spec: SheetSpec,
  name: string,
  old: SheetSnapshot | undefined,
  marked: MarkedSheet | null,
): SheetSnapshot {
  const { dateSystem } = workbook;
  const sheet = new EditableSheet({
    ...EMPTY_SHEET,
    name,
    visibility: old?.visibility ?? 'visible',
    filter: spec.filter ?? null,
  });
  spec.rows.forEach((row, index) => {
    row.cells.forEach((cell, at) => {
      if (cell) sheet.put(index + 1, at + 1, writtenCell(cell, undefined, dateSystem));
    });
  });
  if (!old || !marked) return sheet.snapshot();
  const after = coveredBy(spec);
  old.cells.forEach((cells, index) => {
    cells?.forEach((cell, at) => {
      const place = cell && movedAside({ row: index + 1, column: at + 1 }, marked.covered, after);
      if (place) sheet.put(place.row, place.column, cell);
    });
  });
  return sheet.snapshot();
}

function isReplaced(defined: DefinedName, spec: SheetSpec, sheet: string): boolean {
  if (defined.sheet === sheet) return /^_xlnm\.(Print_Titles|_FilterDatabase)$/i.test(defined.name);
  return spec.marker !== null && defined.sheet === null && defined.name === markerName(spec.marker);
}

function namesOf(spec: SheetSpec, sheet: string): readonly DefinedName[] {
  const names: DefinedName[] = [];
  if (spec.marker !== null) {
    const refersTo = absoluteReference(sheet, coveredBy(spec));
    names.push({ name: markerName(spec.marker), refersTo, sheet: null, hidden: true });
  }
  if (spec.print?.titleRows) {
    const [first, last] = spec.print.titleRows;
    const refersTo = `${quoteSheetName(sheet)}!$${first}:$${last}`;
    names.push({ name: '_xlnm.Print_Titles', refersTo, sheet, hidden: false });
  }
  if (spec.filter) {
    const refersTo = absoluteReference(sheet, spec.filter);
    names.push({ name: '_xlnm._FilterDatabase', refersTo, sheet, hidden: true });
  }
  return names;
}
