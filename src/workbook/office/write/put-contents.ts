import { formatRange, type CellRange } from '../../../domain/grid/address';
import type { Cell } from '../../../domain/grid/cell';
import { rectanglesOf, type Keyed } from './rectangles';
import { CALL_BYTES, sheetNamed, step, type Step } from './steps';
import { typedEntry } from './typed-entry';

/** A cell that a write changes. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** One assignment takes about so many cells, and so much text, so that no request grows past Excel's limit. */
const BLOCK_CELLS = 20_000;
const BLOCK_BYTES = 250_000;
/** Rows without a change between two that have one: from so many on they are left out. */
const ROWS_APART = 50;
/** Beyond so many rectangles of one number format each, one block with all of them is quicker. */
const MOST_RECTANGLES = 60;

/** What is put in as a formula or a constant alike has this limit; a longer text goes in as a value. */
const LONGEST_FORMULA = 8_000;

type Entry = string | number | boolean | null;

/** Puts contents into cells in few large assignments; cells between them that stay are left alone. */
export function contentSteps(sheet: string, edits: readonly CellEdit[]): readonly Step[] {
  const cells = edits.map(({ row, column, after }) => ({ row, column, key: typedEntry(after) }));
  const isLong = ({ key }: Keyed<Entry>): boolean => typeof key === 'string' && key.length > LONGEST_FORMULA;
  return [
    ...blocksOf(cells.filter((cell) => !isLong(cell))).map(({ range, grid, bytes }) =>
      step((context) => {
        sheetNamed(context, sheet).getRange(formatRange(range)).formulas = grid;
      }, bytes),
    ),
    ...blocksOf(cells.filter(isLong)).map(({ range, grid, bytes }) =>
      step((context) => {
        sheetNamed(context, sheet).getRange(formatRange(range)).values = grid;
      }, bytes),
    ),
  ];
}

/** Gives cells their number formats. */
export function formatSteps(sheet: string, cells: readonly Keyed<string>[]): readonly Step[] {
  const rectangles = [...rectanglesOf(cells)];
  if (rectangles.reduce((sum, [, ranges]) => sum + ranges.length, 0) > MOST_RECTANGLES) {
    return blocksOf(cells).map(({ range, grid, bytes }) => putFormats(sheet, range, grid, bytes));
  }
  return rectangles.flatMap(([code, ranges]) =>
    // One code stands for all cells of the range.
    ranges.map((range) => putFormats(sheet, range, code as unknown as string[][], CALL_BYTES)),
  );
}

function putFormats(sheet: string, range: CellRange, codes: unknown[][], bytes: number): Step {
  return step((context) => {
    sheetNamed(context, sheet).getRange(formatRange(range)).numberFormat = codes;
  }, bytes);
}

interface Block {
  readonly range: CellRange;
  readonly grid: Entry[][];
  readonly bytes: number;
}

/** Blocks around cells; null stands for a cell that stays as it is. */
function blocksOf(cells: readonly Keyed<Entry>[]): readonly Block[] {
  const byRow = new Map<number, Keyed<Entry>[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const blocks: Block[] = [];
  let waiting: number[] = [];
  let bytes = 0;
  const finish = (): void => {
    if (waiting.length > 0) blocks.push(blockOf(waiting.map((row) => byRow.get(row) ?? [])));
    waiting = [];
    bytes = 0;
  };
  const columns = cells.reduce(
    (span, { column }) => ({ left: Math.min(span.left, column), right: Math.max(span.right, column) }),
    { left: Infinity, right: 0 },
  );
  const mostRows = Math.max(1, Math.floor(BLOCK_CELLS / (columns.right - columns.left + 1)));
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const [first = row] = waiting;
    const last = waiting.at(-1) ?? row;
    const text = (byRow.get(row) ?? []).reduce((sum, { key }) => sum + lengthOf(key), 0);
    if (row - last > ROWS_APART || row - first >= mostRows || bytes + text > BLOCK_BYTES) finish();
    waiting.push(row);
    bytes += text;
  }
  finish();
  return blocks;
}

function blockOf(rows: readonly (readonly Keyed<Entry>[])[]): Block {
  const cells = rows.flat();
  const range = cells.reduce<CellRange>(
    (around, { row, column }) => ({
      top: Math.min(around.top, row),
      bottom: Math.max(around.bottom, row),
      left: Math.min(around.left, column),
      right: Math.max(around.right, column),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  const grid = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from<Entry>({ length: range.right - range.left + 1 }).fill(null),
  );
  let bytes = CALL_BYTES + grid.length * (grid[0]?.length ?? 0) * 5;
  for (const { row, column, key } of cells) {
    const line = grid[row - range.top];
    if (line) line[column - range.left] = key;
    bytes += lengthOf(key);
  }
  return { range, grid, bytes };
}

function lengthOf(entry: Entry): number {
  return typeof entry === 'string' ? entry.length : 4;
}
