import { parseAddress } from '../../../domain/grid/address';
import { EMPTY_CELL, type Cell } from '../../../domain/grid/cell';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import type { OpcPackage } from '../package/opc-package';
import { parseXml, XmlFault, type XmlElement } from '../xml/xml-tree';
import { readCells, type ReadCells, type SharedContent } from './read-cells';
import { readComments } from './read-comments';
import { readTables } from './read-tables';
import { showConditionalFills } from './conditional-fills';
import {
  readColumnStyles,
  readColumnWidths,
  readFilter,
  readHiddenColumns,
  readIsProtected,
  readMerges,
} from './sheet-frame';
import { splitSheet } from './sheet-parts';
import { trimRows } from './used-range';
import type { SheetEntry } from './workbook-part';

/** What all sheets of a workbook share, with the fills that conditional formats may show. */
export interface SheetContext extends SharedContent {
  readonly conditionalFills: readonly (string | null)[];
}

/** Reads one worksheet into plain data. */
export function readSheet(pkg: OpcPackage, entry: SheetEntry, context: SheetContext): SheetSnapshot {
  const bytes = pkg.bytes(entry.part);
  if (!bytes) throw new XmlFault('malformed');
  const parts = splitSheet(bytes);
  const frame = parseXml(parts.frame);
  const read = readCells(parts, context);
  addComments(read, readComments(pkg, entry.part));
  fillFormattedBlanks(read, frame, context);
  showConditionalFills(read.rows, frame, context.conditionalFills);
  const used = trimRows(read.rows);
  return {
    name: entry.name,
    visibility: entry.visibility,
    cells: read.rows,
    ...used,
    merges: readMerges(frame),
    hiddenRows: read.hiddenRows,
    hiddenColumns: readHiddenColumns(frame),
    columnWidths: readColumnWidths(frame, used.columnCount),
    tables: readTables(pkg, entry.part).map(({ table }) => table),
    filter: readFilter(frame),
    isProtected: readIsProtected(frame),
  };
}

function addComments(read: ReadCells, comments: ReadonlyMap<string, string>): void {
  for (const [address, comment] of comments) {
    const place = parseAddress(address);
    if (!place) continue;
    const row = [...(read.rows[place.row - 1] ?? [])];
    while (row.length < place.column) row.push(undefined);
    row[place.column - 1] = { ...(row[place.column - 1] ?? EMPTY_CELL), comment };
    read.rows[place.row - 1] = row;
  }
}

/** A blank cell in a row or column that was coloured whole is not written in the file, yet a person sees its colour. */
function fillFormattedBlanks(read: ReadCells, frame: XmlElement, context: SheetContext): void {
  const fillOf = (style: number | undefined): string | null =>
    style === undefined ? null : (context.looks[style]?.fill ?? null);
  const columns = new Map<number, string>();
  for (const [column, style] of readColumnStyles(frame)) {
    const fill = fillOf(style);
    if (fill !== null) columns.set(column, fill);
  }
  const rowFills = [...read.rowStyles].flatMap(([row, style]) => {
    const fill = fillOf(style);
    return fill === null ? [] : [[row, fill] as const];
  });
  if (columns.size === 0 && rowFills.length === 0) return;
  const fillOfRow = new Map(rowFills);
  const width = read.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const blanks = new Map<string, Cell>();
  read.rows.forEach((row, index) => {
    if (!row?.some((cell) => cell !== undefined && cell.value !== null)) return;
    for (let column = 1; column <= width; column++) {
      if (row[column - 1] !== undefined) continue;
      const fill = fillOfRow.get(index + 1) ?? columns.get(column);
      if (fill === undefined) continue;
      while (row.length < column - 1) row.push(undefined);
      const blank = blanks.get(fill) ?? { ...EMPTY_CELL, fill };
      blanks.set(fill, blank);
      row[column - 1] = blank;
    }
  });
}
