import { MONTH_SPELT, monthNumber } from '../../calendar/month-name';
import type { SheetView } from './sheet-view';

/** In the nineties, as workbooks count days: smaller numbers are months and years. */
const EARLIEST_SERIAL = 35_000;
/** "Mon 05/02/24", "05 February 2024 08:00": as tools that keep no days of the workbook's own write them. */
const SLASHED = /^(?:[a-z]{3,9},? )?(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?: \d{1,2}:\d\d)?$/i;
const NAMED = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})[ -](${MONTH_SPELT})[ -](\\d{4}|\\d{2})(?: \\d{1,2}:\\d\\d)?$`,
  'i',
);

/**
 * The day in a cell as a number that grows with time, to compare it with others of its column; null where the cell
 * holds anything else.
 *
 * @example dayNumber(view, 3, 5) // 46112 for a date of the workbook's own
 */
export function dayNumber(view: SheetView, row: number, column: number): number | null {
  const { value, text } = view.cell(row, column);
  if (typeof value === 'number') return value > EARLIEST_SERIAL ? Math.floor(value) : null;
  const plain = text.trim();
  const [, day = '', month = '', year] = SLASHED.exec(plain) ?? NAMED.exec(plain) ?? [];
  if (year === undefined) return null;
  return (Number(year) % 2000) * 372 + (monthNumber(month) || Number(month)) * 31 + Number(day);
}
