import { formatRange, parseRange, type CellRange } from '../../../domain/grid/address';
import type { GrowTable } from '../../workbook-change';
import { WorkbookError } from '../../workbook-error';
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
  const found = tables.find(({ table }) => table.name.toLowerCase() === change.table.toLowerCase());
  if (!found) {
    throw new WorkbookError(
      'no-such-table',
      `Sheet “${change.sheet}” has no table named “${change.table}”: read the workbook again, since it may have been renamed.`,
    );
  }
  const names = change.headers.map((header) => String(header.value ?? ''));
  const { table } = found;
  const hasThem = names.every((name, index) => name === table.columnNames.slice(-names.length)[index]);
  const left = hasThem ? table.range.right - names.length + 1 : table.range.right + 1;
  if (!hasThem) {
    refuseUnlessRoom(found, tables, names, change);
    writeTable(draft, found, names);
  }
  return table.headerRowCount > 0 ? { row: table.range.top, column: left } : null;
}

/** Keeps a table's column names equal to its header texts when those are written. */
export function renameColumns(
  draft: WorkbookDraft,
  table: TablePart,
  names: ReadonlyMap<number, string>,
): void {
  draft.pkg.putText(table.part, (text) => {
    const edits = new TextEdits(text);
    childOf(table.root, 'tableColumns')?.children.forEach((column, index) => {
      const name = names.get(table.table.range.left + index);
      if (name !== undefined && name !== table.table.columnNames[index]) {
        setAttributes(edits, text, column, { name: encodeName(name) });
      }
    });
    return edits.apply();
  });
}

function refuseUnlessRoom(
  found: TablePart,
  tables: readonly TablePart[],
  names: readonly string[],
  change: GrowTable,
): void {
  const { range } = found.table;
  const added: CellRange = { ...range, left: range.right + 1, right: range.right + names.length };
  const neighbour = tables.find((other) => other !== found && overlaps(other.table.range, added));
  if (neighbour) {
    throw new WorkbookError(
      'table-cannot-grow',
      `Table “${change.table}” on sheet “${change.sheet}” has no room for ${names.length} columns, because table “${neighbour.table.name}” stands beside it: move that table and try again.`,
    );
  }
  const taken = new Set(found.table.columnNames.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (name === '' || taken.has(name.toLowerCase())) {
      throw new WorkbookError(
        'table-cannot-grow',
        `Table “${change.table}” on sheet “${change.sheet}” has a column named “${name}” already: rename that column and try again.`,
      );
    }
    taken.add(name.toLowerCase());
  }
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

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
