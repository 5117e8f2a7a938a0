import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../domain/grid/sheet-snapshot';
import { standingSheet } from '../../snapshot/put-sheet';
import type { PutSheet, WorkbookChange } from '../../workbook-change';
import { firstChange, sameTyped } from '../undo/changed-since';
import type { SheetPlan } from './plan-sheet';
import type { WritePlan } from './plan-write';
import type { Adjust } from './prepare';

/**
 * What a list of changes means where an earlier write of it was cut off: sheets and table columns that it had begun
 * are taken for not there yet, and a sheet of ours that it had half written is not taken for someone's work.
 */
export function takeUp(
  changes: readonly WorkbookChange[],
  unfinished: WritePlan | null,
  current: WorkbookSnapshot,
): ReturnType<Adjust> {
  if (!unfinished) return { snapshot: current, changes, unfinished };
  const begun = new Map(unfinished.sheets.map((plan) => [plan.name, plan]));
  const sheets = current.sheets.flatMap((sheet) => {
    const plan = begun.get(sheet.name);
    if (!plan) return [sheet];
    const isLeftover =
      plan.before === null && sheet.rowCount === 0 && !isMarked(current, sheet, plan.spec?.marker);
    return isLeftover ? [] : [withoutBegunColumns(sheet, plan.tables)];
  });
  return {
    snapshot: { ...current, sheets },
    changes: changes.map((change) =>
      change.kind === 'put-sheet' ? withoutDoubt(change, unfinished, current) : change,
    ),
    unfinished,
  };
}

function isMarked(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  marker: string | null | undefined,
): boolean {
  return standingSheet(workbook, marker ?? null)?.sheet === sheet;
}

/** Columns that a table was widened by and that have not got their names yet. */
function withoutBegunColumns(
  sheet: SheetSnapshot,
  changes: WritePlan['sheets'][number]['tables'],
): SheetSnapshot {
  const shrunk = new Map<TableSnapshot, TableSnapshot>();
  for (const { name, before, after } of changes) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table || table.range.right !== after.right) continue;
    const count = before.right - before.left + 1;
    shrunk.set(table, { ...table, range: before, columnNames: table.columnNames.slice(0, count) });
  }
  if (shrunk.size === 0) return sheet;
  const cells = [...sheet.cells];
  for (const [{ range }, { range: narrow }] of shrunk) {
    const header = cells[range.top - 1];
    cells[range.top - 1] = header?.map((cell, at) =>
      at + 1 > narrow.right && at + 1 <= range.right ? undefined : cell,
    );
  }
  return { ...sheet, cells, tables: sheet.tables.map((table) => shrunk.get(table) ?? table) };
}

/** Expects nothing of a sheet that holds only what it held before or was to hold after the write that was cut off. */
function withoutDoubt(change: PutSheet, unfinished: WritePlan, current: WorkbookSnapshot): PutSheet {
  const sheet = standingSheet(current, change.spec.marker)?.sheet;
  const plan = unfinished.sheets.find(({ name }) => name === sheet?.name);
  if (!sheet || !plan || firstChange(sheet, plan.after, plan.before)) return change;
  return { kind: change.kind, spec: change.spec };
}

/**
 * A sheet as a write that was cut off would have left it: columns that a table was widened by and that Excel has named
 * itself are taken for blank.
 */
export function withoutExcelsNames(sheet: SheetSnapshot, { after, tables }: SheetPlan): SheetSnapshot {
  const cells = [...sheet.cells];
  for (const change of tables) {
    const table = sheet.tables.find(({ name }) => name === change.name);
    if (!table || table.range.right !== change.after.right) continue;
    const row = table.range.top - 1;
    const wanted = after.cells[row];
    cells[row] = cells[row]?.map((cell, at) =>
      at + 1 > change.before.right && !sameTyped(cell, wanted?.[at]) ? undefined : cell,
    );
  }
  return { ...sheet, cells };
}
