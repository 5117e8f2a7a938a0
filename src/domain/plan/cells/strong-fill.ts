import type { SheetView } from './sheet-view';

/** Red, amber, green and the like are strong colours; bands and headings are pale or grey. */
const LEAST_SATURATION = 0.45;

function saturation(fill: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  return most === 0 ? 0 : (most - Math.min(...parts)) / most;
}

/**
 * The colour of a cell where it is a strong one, as those of a traffic light are; null for a pale one or none.
 *
 * @example strongFill(view, 13, 7) // '#FFC000'
 */
export function strongFill(view: SheetView, row: number, column: number): string | null {
  const { fill } = view.cell(row, column);
  return fill !== undefined && /^#[\da-f]{6}$/i.test(fill) && saturation(fill) >= LEAST_SATURATION
    ? fill
    : null;
}
