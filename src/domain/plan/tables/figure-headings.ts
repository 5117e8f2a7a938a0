import type { SheetView } from '../cells/sheet-view';

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
const YEAR = /^(?:19|20)\d\d(?:\s?[-/–]\s?\d\d(?:\d\d)?)?$/;
/** What stands in place of a figure that is not known or too small to show. */
const NO_FIGURE = /^(?:[-–—*<>~]+\s?\d{0,2}|n\/?[ak]|nil)$/i;

/** A few words that say what a column counts, or the year it counts for. */
function isLabel(view: SheetView, row: number, column: number): boolean {
  const { isNumber, isInstruction, words } = view.kind(row, column);
  if (YEAR.test(view.text(row, column))) return true;
  return !isNumber && !(isInstruction && words > 2);
}

/** Nothing but figures behind the name of the row, under the labels. */
function isOfFigures(view: SheetView, row: number, [first, ...columns]: readonly number[]): boolean {
  const [name, ...behind] = view.filled(row);
  if (name !== first || behind.length === 0) return false;
  const isFigure = (column: number): boolean =>
    view.kind(row, column).isNumber || NO_FIGURE.test(view.text(row, column));
  return behind.every((column) => columns.includes(column) && isFigure(column));
}

/**
 * Tells whether a row that nothing but a title stands right above heads a table of figures, whatever its words: all
 * that stands below it, up to the next blank row, is figures behind a name.
 *
 * @example headsFigures(view, 19) // true for "Band | Now % | Wanted in 2028 %" over "8a | 15.2 | 20" and "8b | 11 | 18"
 */
export function headsFigures(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  if (columns.length < LEAST_COLUMNS || view.filled(row - 1).length > 1) return false;
  if (!isOfFigures(view, row + 1, columns)) return false;
  if (!columns.every((column) => isLabel(view, row, column)) || view.kind(row, columns[0] ?? 1).isNumber)
    return false;
  let below = row + 1;
  while (view.filled(below).length > 1 && isOfFigures(view, below, columns)) below += 1;
  return below - row > LEAST_ROWS && view.filled(below).length <= 1;
}
