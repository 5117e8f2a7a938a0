import type { CellAddress } from '../domain/grid/address';
import { areaOf, spanBetween, type GridLayout } from './grid-layout';

/** A key as a page hears it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a cell, as in Excel: arrows step over merged and hidden cells, Home and End along the row,
 * with Ctrl to the sheet's corners, Page Up and Down by what is seen. Null when the key is none of these.
 *
 * @param viewHeight how much of the sheet is seen, in pixels
 */
export function moveSelection(
  layout: GridLayout,
  from: CellAddress,
  { key, ctrlKey }: GridKey,
  viewHeight: number,
): CellAddress | null {
  const area = areaOf(layout, from.row, from.column);
  switch (key) {
    case 'ArrowUp':
      return { row: step(layout.rowStarts, area.top, -1), column: from.column };
    case 'ArrowDown':
      return { row: step(layout.rowStarts, area.bottom, 1), column: from.column };
    case 'ArrowLeft':
      return { row: from.row, column: step(layout.columnStarts, area.left, -1) };
    case 'ArrowRight':
      return { row: from.row, column: step(layout.columnStarts, area.right, 1) };
    case 'Home':
      return { row: ctrlKey ? first(layout.rowStarts) : from.row, column: first(layout.columnStarts) };
    case 'End':
      return {
        row: ctrlKey ? step(layout.rowStarts, layout.rowCount + 1, -1) : from.row,
        column: step(layout.columnStarts, layout.columnCount + 1, -1),
      };
    case 'PageUp':
      return { row: turn(layout, area.top, -viewHeight), column: from.column };
    case 'PageDown':
      return { row: turn(layout, area.bottom, viewHeight), column: from.column };
    default:
      return null;
  }
}

const first = (starts: Float64Array): number => step(starts, 0, 1);

/** The next that is not hidden; the same where there is none. */
function step(starts: Float64Array, from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 1 && at < starts.length; at += by) {
    if ((starts[at] as number) > (starts[at - 1] as number)) return at;
  }
  return Math.min(Math.max(from, 1), starts.length - 1);
}

function turn(layout: GridLayout, row: number, pixels: number): number {
  const target = (layout.rowStarts[row - 1] as number) + pixels;
  const last = layout.rowStarts[layout.rowCount] as number;
  return spanBetween(layout.rowStarts, Math.min(Math.max(target, 0), last - 1), last).first;
}
