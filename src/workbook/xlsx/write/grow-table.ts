import { formatRange, parseRange } from '../../../domain/grid/address';
import type { GrowTable } from '../../workbook-change';
import { planTableGrowth, renamedColumns } from '../../table-growth';
import { readTables, type TablePart } from '../read/read-tables';
import { encodeUnderscores, escapeAttribute } from '../xml/escape-xml';
import { appendChildren, setAttributes, tagLike } from '../xml/patch-element';
import { TextEdits } from '../xml/text-edits';
import { attributeOf, childOf, numberOf, type XmlElement } from '../xml/xml-tree';
import type { WorkbookDraft } from './workbook-draft';

/** Where a table's new header cells go; null for a table that shows no header. */
export interface HeaderPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Adds columns at a table's right: range, columns and filter together. A table that ends in these very
 * columns is left as it is. The totals row grows with them and stays empty there.
 */
export function growTable(draft: WorkbookDraft, sheetPart: string, change: GrowTable): HeaderPlace | null {
  const tables = readTables(draft.pkg, sheetPart);
  const { table, added, left } = planTableGrowth(
    change,
    tables.map((part) => part.table),
  );
  const part = tables.find((candidate) => candidate.table === table);
  if (part && added.length > 0) writeTable(draft, part, added);
  return table.headerRowCount > 0 ? { row: table.range.top, column: left } : null;
}

/** Keeps a table's column names equal to its header texts when those are written. */
export function renameColumns(
  draft: WorkbookDraft,
  sheet: string,
  table: TablePart,
  names: ReadonlyMap<number, string>,
): void {
  const renamed = renamedColumns(sheet, table.table, names);
  draft.pkg.putText(table.part, (text) => {
    const edits = new TextEdits(text);
    childOf(table.root, 'tableColumns')?.children.forEach((column, index) => {
      const name = renamed[index];
      if (name !== undefined && name !== table.table.columnNames[index]) {
        setAttributes(edits, text, column, { name: encodeName(name) });
      }
    });
    return edits.apply();
  });
}

function writeTable(draft: WorkbookDraft, { part, root, table }: TablePart, names: readonly string[]): void {
  draft.pkg.putText(part, (text) => {
    const edits = new TextEdits(text);
    const ref = formatRange({ ...table.range, right: table.range.right + names.length });
    setAttributes(edits, text, root, { ref });
    const filter = childOf(root, 'autoFilter');
    const filtered = filter && parseRange(attributeOf(filter, 'ref') ?? '');
    if (filter && filtered) {
      const grown = formatRange({ ...filtered, right: filtered.right + names.length });
      setAttributes(edits, text, filter, { ref: grown });
    }
    const columns = childOf(root, 'tableColumns');
    if (columns) appendChildren(edits, text, columns, columnsXml(columns, names));
    return edits.apply();
  });
}

function columnsXml(columns: XmlElement, names: readonly string[]): readonly string[] {
  const tag = tagLike(columns, 'tableColumn');
  const last = Math.max(0, ...columns.children.map((column) => numberOf(column, 'id') ?? 0));
  return names.map(
    (name, index) => `<${tag} id="${last + index + 1}" name="${escapeAttribute(encodeName(name))}"/>`,
  );
}

/** In a column's name even a line break is written as an escape. */
function encodeName(name: string): string {
  return encodeUnderscores(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}
