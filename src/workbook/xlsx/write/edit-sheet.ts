import { formatRange, parseRange, type CellRange } from '../../../domain/grid/address';
import type { ChangeConflict } from '../../workbook-change';
import { MergedCells } from '../../merged-cells';
import type { SheetEdits } from '../../sheet-edits';
import { readTables } from '../read/read-tables';
import { readColumnStyles, readColumnWidths, readMerges } from '../read/sheet-frame';
import { joinSheet, splitSheet } from '../read/sheet-parts';
import type { SheetEntry } from '../read/workbook-part';
import { insertInOrder, setAttributes, tagLike } from '../xml/patch-element';
import { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, parseXml, XmlFault, type XmlElement } from '../xml/xml-tree';
import { renameColumns } from './grow-table';
import { patchCells, type PatchedCells } from './patch-cells';
import { patchColumns } from './patch-columns';
import { patchHyperlinks } from './patch-hyperlinks';
import type { PlacedCell } from './row-patch';
import { WORKSHEET_ORDER } from './schema-order';
import type { WorkbookDraft } from './workbook-draft';

/** Applies the cell edits and widths gathered for one sheet. */
export function editSheet(
  draft: WorkbookDraft,
  entry: SheetEntry,
  edits: SheetEdits,
): readonly ChangeConflict[] {
  const bytes = draft.pkg.bytes(entry.part);
  if (!bytes) throw new XmlFault('malformed');
  const split = splitSheet(bytes);
  const frame = parseXml(split.frame);
  const hasCells = split.placeholder !== '';
  const parts = hasCells ? split : { ...split, ...cellsLike(frame) };
  const tables = readTables(draft.pkg, entry.part).filter(({ table }) => table.headerRowCount > 0);
  const patched = patchCells(parts, edits, {
    sheet: entry.name,
    styles: draft.styles,
    strings: draft.strings,
    dateSystem: draft.workbook.dateSystem,
    columnStyles: readColumnStyles(frame),
    columnWidths: new Map([...readColumnWidths(frame), ...edits.widths]),
    merged: new MergedCells(readMerges(frame)),
    watchedRows: new Set(tables.map(({ table }) => table.range.top)),
  });
  const { planner } = patched;
  const frameText = patchFrame(parts.frame, frame, hasCells, edits, patched);
  if (patched.isChanged || frameText !== parts.frame) {
    draft.pkg.put(entry.part, joinSheet(parts, frameText, patched.pieces));
  }
  for (const table of tables) {
    const names = headerTexts(planner.watched, table.table.range);
    if (names.size > 0) renameColumns(draft, entry.name, table, names);
  }
  if (planner.formulaWritten) draft.noteFormulaWritten();
  if (planner.formulaLost) draft.noteFormulaLost();
  return planner.conflicts;
}

function patchFrame(
  text: string,
  frame: XmlElement,
  hasCells: boolean,
  sheetEdits: SheetEdits,
  patched: PatchedCells,
): string {
  const edits = new TextEdits(text);
  const { planner } = patched;
  if (planner.written) growDimension(edits, text, frame, planner.written);
  if (sheetEdits.widths.size > 0) patchColumns(edits, text, frame, sheetEdits.widths);
  if (planner.links.length > 0) patchHyperlinks(edits, text, frame, planner.links);
  if (!hasCells && patched.isChanged) {
    insertInOrder(edits, text, frame, WORKSHEET_ORDER, 'sheetData', `<${tagLike(frame, 'sheetData')}/>`);
  }
  return edits.apply();
}

/** The range a sheet says it uses takes in the cells written; a sheet that says nothing stays silent. */
function growDimension(edits: TextEdits, text: string, frame: XmlElement, written: CellRange): void {
  const dimension = childOf(frame, 'dimension');
  const used = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !used) return;
  const ref = formatRange({
    top: Math.min(used.top, written.top),
    left: Math.min(used.left, written.left),
    bottom: Math.max(used.bottom, written.bottom),
    right: Math.max(used.right, written.right),
  });
  if (ref !== formatRange(used)) setAttributes(edits, text, dimension, { ref });
}

function headerTexts(cells: readonly PlacedCell[], range: CellRange): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { row, column, cell } of cells) {
    const isHeader = row === range.top && column >= range.left && column <= range.right;
    if (isHeader && typeof cell.value === 'string' && cell.value !== '') names.set(column, cell.value);
  }
  return names;
}

/** How a sheet that has no cells element yet would write one. */
function cellsLike(frame: XmlElement): { readonly prefix: string; readonly placeholder: string } {
  return {
    prefix: frame.prefix === '' ? '' : `${frame.prefix}:`,
    placeholder: `<${tagLike(frame, 'sheetData')}/>`,
  };
}
