import type { SheetView } from './sheet-view';

/** In the nineties, as workbooks count days: smaller numbers are months and years. */
const EARLIEST_SERIAL = 35_000;
const SLASHED = /^(?:[a-z]{3,9},? )?(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/i;

/**
 * The day in a cell as a number that grows with time, to compare it with others of its column; null where the cell
 * holds anything else.
 *
 * @example dayNumber(view, 3, 5) // 46112 for a date of the workbook's own
 */
export function dayNumber(view: SheetView, row: number, column: number): number | null {
  const { value, text } = view.cell(row, column);
  if (typeof value === 'number') return value > EARLIEST_SERIAL ? Math.floor(value) : null;
  const [, day = '', month = '', year] = SLASHED.exec(text.trim()) ?? [];
  return year === undefined ? null : (Number(year) % 2000) * 372 + Number(month) * 31 + Number(day);
}
