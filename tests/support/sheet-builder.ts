import { Temporal } from 'temporal-polyfill';
import { parseRange } from '../../src/domain/grid/address';
import type { Cell } from '../../src/domain/grid/cell';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';

/** What a test writes for a cell: a plain value, or a cell with its format, fill or comment. */
export type GridValue = string | number | boolean | null | undefined | Partial<Cell>;

/** How a sheet differs from a plain visible one that starts at A1. */
export interface SheetOptions {
  readonly name?: string;
  /** Rows and columns left empty before the grid. */
  readonly rowsAbove?: number;
  readonly columnsBefore?: number;
  /** Merged areas, `A1:C1`. */
  readonly merges?: readonly string[];
  /** Fills by area: `{ 'A1:C1': '#FFC000' }`. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Number formats by area: `{ 'D2:D9': 'mmm-yy' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
  readonly visibility?: SheetSnapshot['visibility'];
}

const DAY_ZERO_1900 = Temporal.PlainDate.from('1899-12-30');

/** A real date cell, shown as day/month/year unless another format and text are given. */
export function dateCell(iso: string, numberFormat = 'dd/mm/yyyy', text?: string): Partial<Cell> {
  const date = Temporal.PlainDate.from(iso);
  const serial = DAY_ZERO_1900.until(date, { largestUnit: 'day' }).days;
  const shown = text ?? iso.split('-').reverse().join('/');
  return { value: serial, numberFormat, text: shown };
}

function buildCell(value: GridValue): Cell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return { value, text: String(value) };
  const plain = value.value ?? null;
  const text = plain === null || typeof plain === 'object' ? '' : String(plain);
  return { ...value, value: plain, text: value.text ?? text };
}

function paint(
  cells: (Cell | undefined)[][],
  areas: Readonly<Record<string, string>>,
  change: (cell: Cell, by: string) => Cell,
): void {
  for (const [area, by] of Object.entries(areas)) {
    const range = parseRange(area);
    if (!range) throw new Error(`${area} is not a range`);
    for (let row = range.top; row <= range.bottom; row += 1) {
      const line = (cells[row - 1] ??= []);
      for (let column = range.left; column <= range.right; column += 1) {
        line[column - 1] = change(line[column - 1] ?? { value: null, text: '' }, by);
      }
    }
  }
}

function buildTable(cells: (Cell | undefined)[][], name: string, area: string): TableSnapshot {
  const range = parseRange(area);
  if (!range) throw new Error(`${area} is not a range`);
  const columnNames = (cells[range.top - 1] ?? [])
    .slice(range.left - 1, range.right)
    .map((cell) => cell?.text ?? '');
  return { name, range, headerRowCount: 1, totalsRowCount: 0, columnNames };
}

/**
 * A sheet from a grid of values, one line a row.
 *
 * @example buildSheet([['Action', 'Lead'], ['Train panels', 'Head of HR']], { name: 'Plan' })
 */
export function buildSheet(
  grid: readonly (readonly GridValue[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  const before = Array.from({ length: options.columnsBefore ?? 0 }, () => undefined);
  const cells: (Cell | undefined)[][] = Array.from({ length: options.rowsAbove ?? 0 }, () => []);
  for (const line of grid) cells.push([...before, ...line.map(buildCell)]);
  paint(cells, options.fills ?? {}, (cell, fill) => ({ ...cell, fill }));
  paint(cells, options.formats ?? {}, (cell, numberFormat) => ({ ...cell, numberFormat }));
  const ranges = (options.merges ?? []).map((area) => {
    const range = parseRange(area);
    if (!range) throw new Error(`${area} is not a range`);
    return range;
  });
  return {
    name: options.name ?? 'Plan',
    visibility: options.visibility ?? 'visible',
    cells,
    rowCount: cells.length,
    columnCount: cells.reduce((most, line) => Math.max(most, line.length), 0),
    merges: ranges,
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    tables: (options.tables ?? []).map(({ name, range }) => buildTable(cells, name, range)),
    filter: null,
    isProtected: false,
  };
}

/** A workbook of sheets, in the 1900 date system, with no defined names. */
export function buildWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { dateSystem: 1900, sheets, definedNames: [] };
}
