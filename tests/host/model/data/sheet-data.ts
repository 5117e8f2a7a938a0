import type { CellRange } from '../../../../src/domain/grid/address';
import { BLANK_CELL, type CellData } from './cell-data';
import type { ChartData } from './chart-data';
import type { ConditionalFormatData } from './conditional-format-data';
import type { CommentData } from './comment-data';
import { plainPage } from './page-data';
import type { NameData } from './name-data';
import type { TableData } from './table-data';
import type { ValidationData } from './validation-data';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A row or a column where it differs from the sheet's standard; size in points. */
export interface LineData {
  size?: number;
  hidden?: boolean;
  /** Hidden by a filter rather than by hand; only rows. */
  filtered?: boolean;
}

const WHOLE: CellRange = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** A worksheet's state. Rows and columns count from 1, as in `CellRange`. */
export class SheetData {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  password = '';
  /** Standard widths and heights, in points. */
  columnWidth = 48;
  rowHeight = 15;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  merges: CellRange[] = [];
  tables: TableData[] = [];
  names: NameData[] = [];
  filter: CellRange | null = null;
  frozen: CellRange | null = null;
  comments: CommentData[] = [];
  notes: CommentData[] = [];
  /** Where array formulas and what they fill stand. */
  arrays: CellRange[] = [];
  charts: ChartData[] = [];
  validations: ValidationData[] = [];
  /** The first to apply first. */
  conditionalFormats: ConditionalFormatData[] = [];
  readonly page = plainPage();
  /** Goes up whenever a cell changes. */
  version = 0;
  readonly rowLines = new Map<number, LineData>();
  readonly columnLines = new Map<number, LineData>();
  readonly #rows: (CellData | undefined)[][] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellData {
    return this.#rows[row]?.[column] ?? BLANK_CELL;
  }

  put(row: number, column: number, cell: CellData): void {
    this.version += 1;
    (this.#rows[row] ??= [])[column] = cell;
  }

  remove(row: number, column: number): void {
    this.version += 1;
    delete this.#rows[row]?.[column];
  }

  /** Changes every cell of a range. */
  change(range: CellRange, change: (cell: CellData, row: number, column: number) => CellData): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const before = this.cell(row, column);
        const after = change(before, row, column);
        if (after !== before) this.put(row, column, after);
      }
    }
  }

  /** Visits cells that were ever written or formatted, in order; only those within bounds where any are given. */
  each(visit: (cell: CellData, row: number, column: number) => void, within: CellRange = WHOLE): void {
    const bottom = Math.min(within.bottom, this.#rows.length - 1);
    for (let row = within.top; row <= bottom; row += 1) {
      const cells = this.#rows[row];
      if (!cells) continue;
      const right = Math.min(within.right, cells.length - 1);
      for (let column = within.left; column <= right; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** As `each`, as a list: for code that changes cells on its way. */
  cells(
    within: CellRange = WHOLE,
  ): { readonly row: number; readonly column: number; readonly cell: CellData }[] {
    const found: { row: number; column: number; cell: CellData }[] = [];
    this.each((cell, row, column) => found.push({ row, column, cell }), within);
    return found;
  }

  line(kind: 'row' | 'column', index: number): LineData {
    const lines = kind === 'row' ? this.rowLines : this.columnLines;
    const line = lines.get(index) ?? {};
    lines.set(index, line);
    return line;
  }
}
