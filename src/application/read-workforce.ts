import type { DataSheet, WorkforceData } from '../domain/equality/workforce-data';
import { readWorkforce } from '../domain/equality/read/read-workforce';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { PlanMapping } from '../domain/plan/plan';
import type { ReadPlanOptions } from '../domain/plan/read-plan';
import { ownRanges } from '../domain/report/own-ranges';

/** The equality data of a workbook, and what of the workbook is left for plans to be read from. */
export interface WorkforceReading {
  readonly workforce: WorkforceData;
  /** Parity's own and the data sheets: none of it is read as a plan. */
  readonly notPlans: NonNullable<ReadPlanOptions['own']>;
}

function lastRowOf({ headerRow, rows, lastRow = headerRow + rows }: DataSheet): number {
  return lastRow;
}

/** A snapshot is never changed, so its data is read once for all the dates and settings it is reviewed by. */
const READ = new WeakMap<WorkbookSnapshot, WorkforceData>();

function readOnce(snapshot: WorkbookSnapshot): WorkforceData {
  const known = READ.get(snapshot);
  if (known) return known;
  const workforce = readWorkforce(snapshot, ownRanges(snapshot));
  READ.set(snapshot, workforce);
  return workforce;
}

/** A row with so many cells filled may be one of a table; fewer are a title or a note. */
const CELLS_OF_A_TABLE = 3;

/** Whether nothing but titles and notes stands on a sheet beside its data. */
function isAllData(sheet: SheetSnapshot, tables: readonly DataSheet[]): boolean {
  let row = 0;
  while (row < sheet.cells.length) {
    row += 1;
    const inside = tables.find((table) => row >= table.headerRow && row <= lastRowOf(table));
    if (inside) row = lastRowOf(inside);
    else {
      const filled = sheet.cells[row - 1]?.filter((cell) => cell !== undefined && cell.value !== null) ?? [];
      if (filled.length >= CELLS_OF_A_TABLE) return false;
    }
  }
  return true;
}

/**
 * Reads what a workbook counts, before its plans are read: a sheet that is all data is passed over by the reader of
 * plans, and of a sheet that goes on below its data only the rest is read. Where a person has said in which row a
 * plan's headings stand, the sheet is theirs.
 */
export function readWorkforceOf(
  snapshot: WorkbookSnapshot,
  mappings: readonly PlanMapping[],
): WorkforceReading {
  const own = ownRanges(snapshot);
  const workforce = readOnce(snapshot);
  const sheets = new Set(own.sheets);
  const ranges = [...own.ranges.map(({ sheet, range }) => ({ sheet, range }))];
  for (const name of new Set(workforce.sheets.map(({ sheet }) => sheet))) {
    if (mappings.some(({ sheet, headerRow: given }) => sheet === name && given !== null)) continue;
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    const tables = workforce.sheets.filter((table) => table.sheet === name);
    if (isAllData(sheet, tables)) sheets.add(name);
    else {
      for (const table of tables) {
        const range = { top: table.headerRow, left: 1, bottom: lastRowOf(table), right: sheet.columnCount };
        ranges.push({ sheet: name, range });
      }
    }
  }
  return { workforce, notPlans: { sheets, ranges } };
}
