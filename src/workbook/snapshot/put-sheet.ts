import { formatRange, quoteSheetName, type CellRange } from '../../domain/grid/address';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import type { SheetSpec } from '../../domain/report/sheet-spec';
import type { StandingSheet } from '../check-our-sheet';
import { absoluteReference, coveredBy, findMarked, freeSheetName, movedAside } from '../our-sheet';
import { markerName } from '../workbook-port';
import { ConditionalColours } from './conditional-colours';
import { EditableSheet } from './editable-sheet';
import { sameCell } from './same-cell';
import { heldCell, shownCell } from './written-cell';

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

/** The sheet of ours that carries a marker, as it stands; null when there is none. */
export function standingSheet(workbook: WorkbookSnapshot, marker: string | null): StandingSheet | null {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const marked = marker === null ? null : findMarked(workbook.definedNames, names, marker);
  const sheet = marked && workbook.sheets.find(({ name }) => name === marked.sheet);
  return marked && sheet ? { sheet, covered: marked.covered } : null;
}

/**
 * Adds a sheet of ours at the end, or builds it anew in its place, the user's cells outside ours kept. Where it
 * holds all of that already, the workbook is the very one that was given.
 */
export function putSheet(workbook: WorkbookSnapshot, spec: SheetSpec): WorkbookSnapshot {
  const standing = standingSheet(workbook, spec.marker);
  if (!standing) {
    const taken = workbook.sheets.map(({ name }) => name);
    const name = freeSheetName(spec.name, taken);
    const sheet = makeSheet(workbook, spec, name, null).snapshot();
    return withSheet(workbook, spec, sheet, [...workbook.sheets, sheet]);
  }
  const { sheet: old, covered } = standing;
  const made = makeSheet(workbook, spec, old.name, standing).snapshot();
  if (sameRange(covered, coveredBy(spec)) && sameCells(old, made)) return workbook;
  const sheets = workbook.sheets.map((other) => (other === old ? made : other));
  return withSheet(workbook, spec, made, sheets);
}

function withSheet(
  workbook: WorkbookSnapshot,
  spec: SheetSpec,
  { name }: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
): WorkbookSnapshot {
  const others = workbook.definedNames.filter((defined) => !isReplaced(defined, spec, name));
  return { ...workbook, sheets, definedNames: [...others, ...namesOf(spec, name)] };
}

/** A cell that stays as it was is the very cell of the old sheet. */
function makeSheet(
  { dateSystem }: WorkbookSnapshot,
  spec: SheetSpec,
  name: string,
  standing: StandingSheet | null,
): EditableSheet {
  const old = standing?.sheet;
  const visibility = old?.visibility ?? 'visible';
  const sheet = new EditableSheet({ ...EMPTY_SHEET, name, visibility, filter: spec.filter ?? null });
  const colours = new ConditionalColours(spec.conditionalFormats ?? []);
  spec.rows.forEach(({ cells }, index) => {
    const row = index + 1;
    cells.forEach((cell, at) => {
      const held = cell ? heldCell(cell, undefined, dateSystem) : undefined;
      if (!held) return;
      const before = old?.cells[index]?.[at];
      const stays = before && (sameCell(held, before) || colours.explain(row, at + 1, held, before));
      sheet.put(row, at + 1, stays ? before : shownCell(held, dateSystem));
    });
  });
  if (!standing) return sheet;
  const after = coveredBy(spec);
  standing.sheet.cells.forEach((cells, index) => {
    cells?.forEach((cell, at) => {
      const place = cell && movedAside({ row: index + 1, column: at + 1 }, standing.covered, after);
      if (place) sheet.put(place.row, place.column, cell);
    });
  });
  return sheet;
}

function sameCells(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const rows = Math.max(one.cells.length, other.cells.length);
  for (let row = 0; row < rows; row++) {
    const [before, after] = [one.cells[row], other.cells[row]];
    const columns = Math.max(before?.length ?? 0, after?.length ?? 0);
    for (let at = 0; at < columns; at++) if (!sameCell(before?.[at], after?.[at])) return false;
  }
  return true;
}

function sameRange(one: CellRange, other: CellRange): boolean {
  return formatRange(one) === formatRange(other);
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
