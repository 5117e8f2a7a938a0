import type { CellRange } from '../domain/grid/address';
import type { TableSnapshot } from '../domain/grid/sheet-snapshot';
import { CHANGE_REFUSALS } from './change-refusals';
import type { GrowTable } from './workbook-change';

/** A table found on its sheet, and what a change to it asks for. */
export interface TableGrowth {
  readonly table: TableSnapshot;
  /** The names of the new columns; none when the table ends in them already. */
  readonly added: readonly string[];
  /** The column of the first of them, there already or not. */
  readonly left: number;
}

/** Works out how a table grows; throws when there is no such table, no room, or a name is taken. */
export function planTableGrowth(change: GrowTable, tables: readonly TableSnapshot[]): TableGrowth {
  const table = tables.find((candidate) => candidate.name.toLowerCase() === change.table.toLowerCase());
  if (!table) throw CHANGE_REFUSALS.noSuchTable(change.sheet, change.table);
  const names = change.headers.map((header) => String(header.value ?? ''));
  const last = table.columnNames.slice(-names.length);
  if (names.every((name, index) => name === last[index])) {
    return { table, added: [], left: table.range.right - names.length + 1 };
  }
  const wanted = { ...table.range, left: table.range.right + 1, right: table.range.right + names.length };
  const neighbour = tables.find((other) => other !== table && overlaps(other.range, wanted));
  if (neighbour) throw CHANGE_REFUSALS.noRoomBesideTable(change.sheet, change.table, neighbour.name);
  const taken = new Set(table.columnNames.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (name === '' || taken.has(name.toLowerCase())) {
      throw CHANGE_REFUSALS.columnNameTaken(change.sheet, change.table, name);
    }
    taken.add(name.toLowerCase());
  }
  return { table, added: names, left: wanted.left };
}

/**
 * A table's column names once some of its header texts are written anew; throws when two would be alike, with which
 * Excel takes the file for damaged.
 *
 * @param names the texts to write, by column of the sheet
 */
export function renamedColumns(
  sheet: string,
  { name, range, columnNames }: TableSnapshot,
  names: ReadonlyMap<number, string>,
): readonly string[] {
  const renamed = columnNames.map((before, index) => names.get(range.left + index) ?? before);
  const seen = new Map<string, number>();
  renamed.forEach((column, index) => {
    const folded = column.toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, index);
    if (twin === undefined) return;
    if (column !== columnNames[index] || renamed[twin] !== columnNames[twin])
      throw CHANGE_REFUSALS.columnNameTaken(sheet, name, column);
  });
  return renamed;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
