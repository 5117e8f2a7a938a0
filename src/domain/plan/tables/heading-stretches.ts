import type { HeadingCell } from './heading-cell';
import type { SheetView } from '../cells/sheet-view';

/** Columns from the left to the right that no empty one parts. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

const WHITE = /^#f{6}$/i;

/** Nothing stands in the column on either row, and no band of colour runs on through it. */
function parts(view: SheetView, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    if (view.text(row, column) !== '' || view.merge(row, column) !== undefined) return false;
    const { fill } = view.cell(row, column);
    return fill === undefined || WHITE.test(fill) || view.cell(row, column - 1).fill !== fill;
  });
}

/**
 * The stretches that two rows of headings stand over, parted where a column is empty on both: what stands beside a
 * plan, a column apart, has headings on one row of its own.
 *
 * @example listStretches(view, 3, 4) // [{ left: 1, right: 7 }, { left: 9, right: 11 }]
 */
export function listStretches(view: SheetView, row: number, other: number): readonly Stretch[] {
  const rows = [row, other];
  const columns = [...new Set([...view.filled(row), ...view.filled(other)])].sort((one, two) => one - two);
  const stretches: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = stretches.at(-1);
    let isApart = last === undefined;
    for (let between = (last?.right ?? column) + 1; between < column && !isApart; between += 1)
      isApart = parts(view, rows, between);
    const right = Math.max(column, ...rows.map((at) => view.merge(at, column)?.right ?? column));
    if (last && !isApart) last.right = Math.max(last.right, right);
    else stretches.push({ left: column, right });
  }
  return stretches;
}

/** Whether a column lies within a stretch. */
export function isWithin({ left, right }: Stretch, column: number): boolean {
  return column >= left && column <= right;
}

/** Headings of a row, or of some of its columns. */
export interface HeadingPart {
  readonly row: number;
  readonly cells: readonly HeadingCell[];
}

/** The headings that stand within a stretch. */
export function cellsWithin({ row, cells }: HeadingPart, stretch: Stretch): HeadingPart {
  return { row, cells: cells.filter(({ column }) => isWithin(stretch, column)) };
}

/** The last column and row that a heading stands over, merged or not. */
export function spanOf(
  view: SheetView,
  row: number,
  column: number,
): { readonly right: number; readonly bottom: number } {
  const merge = view.merge(row, column);
  return { right: merge?.right ?? column, bottom: merge?.bottom ?? row };
}
