import type { CellRange } from '../../../domain/grid/address';
import type { SheetSpec } from '../../../domain/report/sheet-spec';
import { DEFAULT_WIDTH, rowHeight } from '../../../domain/report/page/row-height';

/** A column is measured in widths of a digit, which in 11-point Calibri is so many pixels. */
const DIGIT = 7;
const DEFAULT_POINTS = 15;

/**
 * The width of a column as Excel draws it on a plain screen.
 *
 * @source ECMA-376 part 1, 18.3.1.13 (width)
 * @example columnPixels(40) // 280
 */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The height in pixels of a row of a sheet of ours, from 1. */
export function rowPixels({ rows, columnWidths }: SheetSpec, row: number): number {
  const spec = rows[row - 1];
  const points = (spec && rowHeight(spec, columnWidths)) ?? DEFAULT_POINTS;
  return Math.round((points * 4) / 3);
}

/** How large a block of cells of a sheet of ours is drawn. */
export function pixelsOf(
  spec: SheetSpec,
  range: CellRange,
): { readonly wide: number; readonly high: number } {
  let wide = 0;
  for (let column = range.left; column <= range.right; column += 1) {
    wide += columnPixels(spec.columnWidths[column - 1] ?? DEFAULT_WIDTH);
  }
  let high = 0;
  for (let row = range.top; row <= range.bottom; row += 1) high += rowPixels(spec, row);
  return { wide, high };
}
