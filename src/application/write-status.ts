import type { CellRange } from '../domain/grid/address';
import type { CellValue } from '../domain/grid/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ReviewedPlan } from '../domain/rag/rating';
import { ownRanges, type StatusBlock } from '../domain/report/own-ranges';
import type { SpecCell } from '../domain/report/sheet-spec';
import { findEarlierBlock, placeStatusColumns, type StatusPlace } from '../domain/report/status-block';
import { REF_INDEX, STATUS_COLUMNS, type StatusColumn } from '../domain/report/status-columns';
import { HEADER } from '../domain/report/styles';
import { MergedCells } from '../workbook/merged-cells';
import { absoluteReference } from '../workbook/our-sheet';
import type { SetCells, WorkbookChange } from '../workbook/workbook-change';
import { markerName } from '../workbook/workbook-port';
import { WorkbookError } from '../workbook/workbook-error';

/** A plan with the place of its status columns. */
export interface PlacedPlan {
  readonly reviewed: ReviewedPlan;
  readonly sheet: SheetSnapshot;
  readonly place: StatusPlace;
}

/** Finds each plan's status columns, or room for them. */
export function placePlans(
  snapshot: WorkbookSnapshot,
  plans: readonly ReviewedPlan[],
): readonly PlacedPlan[] {
  const blocks = ownRanges(snapshot).ranges;
  const earlier = matchBlocks(plans, blocks);
  const usedMarkers = new Set(blocks.filter(({ named }) => named).map(({ marker }) => marker));
  const taken = new Map<string, CellRange[]>();
  for (const { sheet, range } of blocks) taken.set(sheet, [...(taken.get(sheet) ?? []), range]);
  return plans.map((reviewed, index) => {
    const { plan } = reviewed;
    const sheet = snapshot.sheets.find(({ name }) => name === plan.sheet);
    if (!sheet) throw new WorkbookError('no-such-sheet', `There is no sheet “${plan.sheet}” to write to.`);
    const marker = nextMarker(usedMarkers);
    const place = placeStatusColumns(
      plan,
      sheet,
      earlier[index] ?? null,
      marker,
      taken.get(sheet.name) ?? [],
    );
    if (!place) {
      throw new WorkbookError(
        'too-large',
        `“${plan.sheet}” has no ${STATUS_COLUMNS.length} free columns to the right of its plan. Free some columns and try again.`,
      );
    }
    usedMarkers.add(place.marker);
    taken.set(sheet.name, [...(taken.get(sheet.name) ?? []), blockRange(place)]);
    return { reviewed, sheet, place };
  });
}

function matchBlocks(
  plans: readonly ReviewedPlan[],
  blocks: readonly StatusBlock[],
): readonly (StatusBlock | null)[] {
  const free = [...blocks];
  return plans.map(({ plan }) => {
    const block = findEarlierBlock(plan, free);
    if (block) free.splice(free.indexOf(block), 1);
    return block;
  });
}

function nextMarker(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(`status.${number}`)) number += 1;
  return `status.${number}`;
}

/** Header and rows of a plan's status columns, from the first of them to the last. */
export function blockRange({ columns, top, bottom }: StatusPlace): CellRange {
  const present = columns.filter((column) => column !== null);
  return { top, bottom, left: Math.min(...present), right: Math.max(...present) };
}

/** The changes that write one plan's status columns. */
export function writeStatusColumns({ reviewed, sheet, place }: PlacedPlan): readonly WorkbookChange[] {
  const { plan } = reviewed;
  const changes: WorkbookChange[] = [];
  if (place.growTable !== null) {
    const headers = tableHeaders(sheet, place.growTable);
    changes.push({ kind: 'grow-table', sheet: plan.sheet, table: place.growTable, headers });
  }
  changes.push(...setCells(reviewed, sheet, place));
  if (!place.earlier) {
    const widths = STATUS_COLUMNS.flatMap(({ width }, index) => {
      const column = place.columns[index];
      return column && !holdsSomethingElse(sheet, column) ? [{ column, width }] : [];
    });
    if (widths.length > 0) changes.push({ kind: 'set-column-widths', sheet: plan.sheet, widths });
  }
  const refersTo = absoluteReference(plan.sheet, blockRange(place));
  changes.push({ kind: 'set-name', name: markerName(place.marker), refersTo, hidden: true });
  return changes;
}

/** Headings that no other column of the table has already. */
function tableHeaders(sheet: SheetSnapshot, table: string): readonly SpecCell[] {
  const names = sheet.tables.find(({ name }) => name === table)?.columnNames ?? [];
  const used = new Set(names.map((name) => name.trim().toLowerCase()));
  return STATUS_COLUMNS.map(({ heading, header }) => {
    let value = heading;
    for (let number = 1; used.has(value.toLowerCase()); number += 1) {
      value = number === 1 ? `${heading} (Parity)` : `${heading} (Parity ${number})`;
    }
    return { value, style: header };
  });
}

/** A column with something of the user's in it, outside our rows, keeps the width the user gave it. */
function holdsSomethingElse(sheet: SheetSnapshot, column: number): boolean {
  return sheet.cells.some((line) => {
    const cell = line?.[column - 1];
    return cell !== undefined && cell.value !== null;
  });
}

/** What stands where an action has gone. */
const CLEARED: SpecCell = { value: null, style: {} };

/** The cells to write, one change for each run of neighbouring columns; what a merged area hides is left alone. */
function setCells(reviewed: ReviewedPlan, sheet: SheetSnapshot, place: StatusPlace): readonly SetCells[] {
  const { plan, actions } = reviewed;
  const byRow = new Map(actions.map((action) => [action.action.rows[0], action]));
  const headerRows = new Set([plan.headerRow, ...plan.repeatedHeaderRows]);
  const top = Math.min(place.top, place.earlier?.top ?? place.top);
  const bottom = Math.max(place.bottom, place.earlier?.bottom ?? place.bottom);
  const refColumn = place.columns[REF_INDEX] ?? 0;
  return runs(place.columns).map(({ left, indexes }) => {
    const columns = indexes.flatMap((index) => STATUS_COLUMNS[index] ?? []);
    const merged = new MergedCells(sheet.merges);
    const cells: (SpecCell | null)[][] = [];
    const expect: CellValue[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line = sheet.cells[row - 1];
      const action = byRow.get(row);
      const isHeader = !action && headerRows.has(row);
      const isAboveHeader = !action && row >= plan.headerTop && row < plan.headerRow && !place.earlier;
      const isGrownHeader = isHeader && place.growTable !== null && row === place.top;
      const wasAction = place.earlier !== null && (line?.[refColumn - 1]?.value ?? null) !== null;
      const held: CellValue[] = [];
      const wanted: (SpecCell | null)[] = [];
      columns.forEach((column, offset) => {
        const before = line?.[left + offset - 1]?.value ?? null;
        held.push(before);
        if (merged.hiding(row, left + offset)) wanted.push(null);
        else if (action) wanted.push(column.cell(action));
        else if (isHeader) wanted.push(isGrownHeader ? null : headerCell(column, before));
        else if (isAboveHeader) wanted.push({ value: null, style: HEADER });
        else wanted.push(wasAction && before !== null ? CLEARED : null);
      });
      expect.push(held);
      cells.push(wanted);
    }
    return { kind: 'set-cells', sheet: plan.sheet, row: top, column: left, cells, expect };
  });
}

/** A heading the user has renamed stays as it is. */
function headerCell(column: StatusColumn, held: CellValue): SpecCell | null {
  return held === null || held === column.heading ? { value: column.heading, style: column.header } : null;
}

function runs(columns: readonly (number | null)[]): readonly { left: number; indexes: readonly number[] }[] {
  const present = columns
    .flatMap((column, index) => (column === null ? [] : [{ column, index }]))
    .sort((a, b) => a.column - b.column);
  const found: { left: number; indexes: number[] }[] = [];
  for (const { column, index } of present) {
    const last = found.at(-1);
    if (last && last.left + last.indexes.length === column) last.indexes.push(index);
    else found.push({ left: column, indexes: [index] });
  }
  return found;
}
