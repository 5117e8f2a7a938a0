import type { DateSystem } from '../../calendar/serial';
import type { CellRange } from '../../grid/address';
import { EMPTY_CELL, type Cell } from '../../grid/cell';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { isDecoration } from '../../wording/tidy-text';
import type { TextKind } from './text-kind';
import type { TextMemory } from './text-memory';

/** A sheet as a reader of plans sees it: tidied texts, merged areas, and nothing that is Parity's own. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly memory: TextMemory;
  /** Day 0 of its dates. */
  readonly dateSystem: DateSystem;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cell: (row: number, column: number) => Cell;
  /** The tidied text of a cell; empty for one covered by another in a merged area. */
  readonly text: (row: number, column: number) => string;
  /** What the text of a cell looks like by itself. */
  readonly kind: (row: number, column: number) => TextKind;
  /** The columns of a row that hold words or figures, from the left; bullets and diamonds alone are left out. */
  readonly filled: (row: number) => readonly number[];
  /** The merged area a cell belongs to. */
  readonly merge: (row: number, column: number) => CellRange | undefined;
}

function indexMerges(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function shownText(cell: Cell): string {
  if (cell.value === null) return cell.text;
  if (typeof cell.value === 'object') return '';
  return cell.text === '' ? String(cell.value) : cell.text;
}

/** A row is read several times over: what was found on it is kept, by column as far as it was asked for. */
interface KeptRow {
  readonly texts: (string | undefined)[];
  readonly kinds: (TextKind | undefined)[];
  filled: readonly number[] | null;
}

const NO_COLUMNS: readonly number[] = [];

/**
 * A sheet to read plans from.
 *
 * @param own ranges that are Parity's own and read as empty
 * @example viewSheet(sheet, [], memory).text(1, 1) // 'WDES action plan'
 */
export function viewSheet(
  sheet: SheetSnapshot,
  own: readonly CellRange[],
  memory: TextMemory,
  dateSystem: DateSystem = 1900,
): SheetView {
  const merges = indexMerges(sheet.merges);
  const isOwn = (row: number, column: number): boolean =>
    own.some(
      (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  const cell = (row: number, column: number): Cell => {
    const found = sheet.cells[row - 1]?.[column - 1];
    return found === undefined || (own.length > 0 && isOwn(row, column)) ? EMPTY_CELL : found;
  };
  const merge = (row: number, column: number): CellRange | undefined =>
    merges.get(row)?.find((range) => column >= range.left && column <= range.right);
  const readText = (row: number, column: number): string => {
    const found = cell(row, column);
    return found.value === null && found.text === '' ? '' : memory.tidy(shownText(found));
  };
  const rows: (KeptRow | undefined)[] = [];
  const keptRow = (row: number): KeptRow => (rows[row] ??= { texts: [], kinds: [], filled: null });
  const text = (row: number, column: number): string =>
    rows[row]?.texts[column] ??
    (sheet.cells[row - 1] === undefined ? '' : (keptRow(row).texts[column] = readText(row, column)));
  const kind = (row: number, column: number): TextKind =>
    rows[row]?.kinds[column] ?? (keptRow(row).kinds[column] = memory.kind(text(row, column)));
  const hasWords = remembersWords(memory);
  const findFilled = (row: number, line: readonly (Cell | undefined)[]): readonly number[] => {
    const columns: number[] = [];
    const { texts } = keptRow(row);
    for (let column = 1; column <= line.length; column += 1) {
      if (line[column - 1] === undefined) continue;
      if (hasWords((texts[column] ??= readText(row, column)))) columns.push(column);
    }
    return columns;
  };
  const filled = (row: number): readonly number[] => {
    const line = sheet.cells[row - 1];
    return line ? (keptRow(row).filled ??= findFilled(row, line)) : NO_COLUMNS;
  };
  return {
    sheet,
    memory,
    dateSystem,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    cell,
    text,
    kind,
    filled,
    merge,
  };
}

/** A heading over numbers. */
const NUMBER_SIGN = /^#[:.]?$/;

/** Words or figures, or a tick or cross, which says something by itself. */
function remembersWords(memory: TextMemory): (text: string) => boolean {
  return (text) =>
    text !== '' &&
    (!isDecoration(text) ||
      NUMBER_SIGN.test(text) ||
      (text.length <= 2 && memory.kind(text).isMark && /[✓✔✗✘√☑☒]/u.test(text)));
}

/**
 * Some columns of a sheet as if they were all of it: of two tables side by side, one.
 *
 * @example narrowView(view, 8, 14).filled(3) // [8, 9, 12]
 */
export function narrowView(view: SheetView, left: number, right: number): SheetView {
  const isInside = (column: number): boolean => column >= left && column <= right;
  return {
    ...view,
    text: (row, column) => (isInside(column) ? view.text(row, column) : ''),
    kind: (row, column) => (isInside(column) ? view.kind(row, column) : view.memory.kind('')),
    filled: (row) => view.filled(row).filter(isInside),
  };
}

/**
 * A sheet as if nothing stood in some of its rows.
 *
 * @example withoutRows(view, new Set([12])).filled(12) // []
 */
export function withoutRows(view: SheetView, rows: ReadonlySet<number>): SheetView {
  return {
    ...view,
    text: (row, column) => (rows.has(row) ? '' : view.text(row, column)),
    kind: (row, column) => (rows.has(row) ? view.memory.kind('') : view.kind(row, column)),
    filled: (row) => (rows.has(row) ? NO_COLUMNS : view.filled(row)),
  };
}
