import type { CellRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { Plan } from '../plan/plan';
import type { StatusBlock } from './own-ranges';
import { REF_INDEX, STATUS_COLUMNS, STATUS_INDEX } from './status-columns';

/** The last column of a worksheet. */
const LAST_COLUMN = 16_384;

/** Where the status columns of one plan stand, or will stand. */
export interface StatusPlace {
  /** `status.1` */
  readonly marker: string;
  /** The sheet's column of each status column, in their order; null where the user took that column out. */
  readonly columns: readonly (number | null)[];
  /** Header rows and rows of actions together. */
  readonly top: number;
  readonly bottom: number;
  /** What an earlier review wrote, or null when they are new. */
  readonly earlier: CellRange | null;
  /** The table that grows to hold them; null beside a plain range, or when they are there already. */
  readonly growTable: string | null;
}

function overlap(top: number, bottom: number, range: CellRange): number {
  return Math.min(bottom, range.bottom) - Math.max(top, range.top) + 1;
}

/**
 * The block of an earlier review that belongs to a plan: on its sheet, over its rows, not left of it.
 * Null when there is none among those still free.
 */
export function findEarlierBlock(plan: Plan, free: readonly StatusBlock[]): StatusBlock | null {
  let best: StatusBlock | null = null;
  for (const block of free) {
    const rows = overlap(plan.headerTop, plan.lastRow, block.range);
    if (block.sheet !== plan.sheet || rows < 1 || block.range.right < plan.firstColumn) continue;
    const nearer =
      !best ||
      rows > overlap(plan.headerTop, plan.lastRow, best.range) ||
      (rows === overlap(plan.headerTop, plan.lastRow, best.range) &&
        Math.abs(block.range.left - plan.lastColumn) < Math.abs(best.range.left - plan.lastColumn));
    if (nearer) best = block;
  }
  return best;
}

/**
 * The sheet's columns of an earlier block: by heading; where headings were renamed, by position as long as the
 * block has kept its width. Null when the reference or the status can no longer be told.
 */
export function columnsOfBlock(
  sheet: SheetSnapshot,
  range: CellRange,
  headerRow: number,
): readonly (number | null)[] | null {
  const headings = new Map<string, number>();
  for (let column = range.right; column >= range.left; column -= 1) {
    headings.set(cellAt(sheet, { row: headerRow, column }).text.replace(/ \(Parity\)$/, ''), column);
  }
  const byHeading = STATUS_COLUMNS.map(({ heading }) => headings.get(heading) ?? null);
  const taken = new Set(byHeading);
  const sameWidth = range.right - range.left + 1 === STATUS_COLUMNS.length;
  const columns = byHeading.map((column, index) => {
    if (column !== null || !sameWidth) return column;
    return taken.has(range.left + index) ? null : range.left + index;
  });
  return columns[REF_INDEX] === null || columns[STATUS_INDEX] === null ? null : columns;
}

/** Rows that must be free, the first column that may be taken, and what else will stand on the sheet. */
export interface FreeColumnsWanted {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly taken: readonly CellRange[];
}

/** The columns in which something stands in the way over some rows: a value, a merge, a table or a hidden column. */
function columnsInTheWay(sheet: SheetSnapshot, { top, bottom, from, taken }: FreeColumnsWanted): Set<number> {
  const inTheWay = new Set<number>(sheet.hiddenColumns);
  for (let row = top; row <= bottom; row += 1) {
    const line = sheet.cells[row - 1];
    if (!line) continue;
    for (let column = from; column <= line.length; column += 1) {
      const cell = line[column - 1];
      if (cell && (cell.value !== null || cell.formula !== undefined || cell.comment !== undefined)) {
        inTheWay.add(column);
      }
    }
  }
  for (const area of [...taken, ...sheet.merges, ...sheet.tables.map(({ range }) => range)]) {
    if (overlap(top, bottom, area) < 1) continue;
    for (let column = Math.max(area.left, from); column <= area.right; column += 1) inTheWay.add(column);
  }
  return inTheWay;
}

/**
 * The first column of a gap wide enough for the status columns, over some rows; null when the sheet has none.
 *
 * @example findFreeColumns(sheet, { top: 7, bottom: 73, from: 10, taken: [] }) // 10: J to Q are free
 */
export function findFreeColumns(sheet: SheetSnapshot, wanted: FreeColumnsWanted): number | null {
  const inTheWay = columnsInTheWay(sheet, wanted);
  let left = wanted.from;
  for (let column = left; column <= LAST_COLUMN; column += 1) {
    if (inTheWay.has(column)) left = column + 1;
    else if (column - left + 1 === STATUS_COLUMNS.length) return left;
  }
  return null;
}

/**
 * Where a plan's status columns go: where an earlier review put them; otherwise into its table where the columns
 * beside it are free; otherwise the first free columns to its right. Null when the sheet has no room.
 *
 * @param taken where the status columns of other plans on the sheet stand or will stand
 */
export function placeStatusColumns(
  plan: Plan,
  sheet: SheetSnapshot,
  earlier: StatusBlock | null,
  newMarker: string,
  taken: readonly CellRange[],
): StatusPlace | null {
  const extent = { top: Math.max(plan.headerTop, 1), bottom: Math.max(plan.lastRow, plan.headerRow) };
  const columns = earlier && columnsOfBlock(sheet, earlier.range, plan.headerRow);
  if (earlier && columns) {
    const marker = earlier.named ? earlier.marker : newMarker;
    return { marker, columns, ...extent, earlier: earlier.range, growTable: null };
  }
  const next = (left: number) => STATUS_COLUMNS.map((_, index) => left + index);
  const table = sheet.tables.find(({ name }) => name === plan.tableName);
  if (table) {
    const { top, bottom, right } = table.range;
    if (findFreeColumns(sheet, { top, bottom, from: right + 1, taken }) === right + 1) {
      const rows = { top, bottom: bottom - table.totalsRowCount };
      return {
        marker: newMarker,
        columns: next(right + 1),
        ...rows,
        earlier: null,
        growTable: table.name,
      };
    }
  }
  const left = findFreeColumns(sheet, { ...extent, from: plan.lastColumn + 1, taken });
  return left === null
    ? null
    : { marker: newMarker, columns: next(left), ...extent, earlier: null, growTable: null };
}
