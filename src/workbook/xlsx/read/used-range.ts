import type { Cell } from '../../../domain/grid/cell';

type Row = (Cell | undefined)[];

/**
 * Formatting often runs thousands of rows and columns past the last value. Blank fills count this far
 * beyond it, so that a plan's coloured blanks are seen and a sheet of nothing stays small.
 */
const ROWS_PAST_VALUES = 100;
const COLUMNS_PAST_VALUES = 26;

export interface UsedRange {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cuts off the blank formatting far beyond the values, in place, and answers how far the rest reaches. */
export function trimRows(rows: (Row | undefined)[]): UsedRange {
  let lastRow = 0;
  let lastColumn = 0;
  rows.forEach((row, index) => {
    if (!row) return;
    const column = lastHeld(row);
    if (column === 0) return;
    lastRow = index + 1;
    if (column > lastColumn) lastColumn = column;
  });
  const mostColumns = lastColumn + COLUMNS_PAST_VALUES;
  if (rows.length > lastRow + ROWS_PAST_VALUES) rows.length = lastRow + ROWS_PAST_VALUES;
  let rowCount = 0;
  let columnCount = 0;
  rows.forEach((row, index) => {
    if (!row) return;
    if (row.length > mostColumns) row.length = mostColumns;
    rowCount = index + 1;
    if (row.length > columnCount) columnCount = row.length;
  });
  return { rowCount, columnCount };
}

/** The last column that holds more than a colour; 0 when none does. */
function lastHeld(row: Row): number {
  for (let at = row.length - 1; at >= 0; at--) {
    const cell = row[at];
    if (cell && (cell.value !== null || cell.formula !== undefined || cell.comment !== undefined))
      return at + 1;
  }
  return 0;
}
