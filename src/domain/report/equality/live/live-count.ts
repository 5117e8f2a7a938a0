import type { CellPlace, Count } from '../../../equality/workforce-data';
import { columnLetters, quoteSheetName } from '../../../grid/address';
import type { CellStyle, SpecCell } from '../../sheet-spec';
import { isSameNumber } from './live-number';

/** The number a cell of the workbook holds; null when it holds none. */
export type NumberAt = (place: CellPlace) => number | null;

/** Excel’s limits are 255 arguments and 8,192 letters. */
const MOST_RUNS = 100;

/** Cells that stand one below the other, as one range. */
function runsOf(cells: readonly CellPlace[]): readonly string[] {
  const runs: { place: CellPlace; last: number }[] = [];
  for (const place of cells) {
    const run = runs.at(-1);
    const follows =
      run?.place.sheet === place.sheet && run.place.column === place.column && run.last + 1 === place.row;
    if (run && follows) run.last = place.row;
    else runs.push({ place, last: place.row });
  }
  return runs.map(({ place: { sheet, row, column }, last }) => {
    const letters = columnLetters(column);
    const from = `${quoteSheetName(sheet)}!${letters}${row}`;
    return last === row ? from : `${from}:${letters}${last}`;
  });
}

/**
 * The formula that gives a count from the analyst’s own cells: their sum, or half or twice that where a count is the
 * mean of two years. Null where no cell is known, or where the cells hold something else than the count (a number typed as
 * text), so that the count stands as it is.
 */
export function countFormula({ value, cells }: Count, numberAt: NumberAt): string | null {
  if (cells.length === 0) return null;
  let sum = 0;
  for (const place of cells) {
    const number = numberAt(place);
    if (number === null) return null;
    sum += number;
  }
  const runs = runsOf(cells);
  if (runs.length > MOST_RUNS) return null;
  const [only = '', ...others] = runs;
  const total = others.length === 0 && !only.includes(':') ? only : `SUM(${runs.join(',')})`;
  if (isSameNumber(sum, value)) return total;
  if (isSameNumber(sum * 2, value)) return `2*${total}`;
  return isSameNumber(sum / 2, value) ? `${total}/2` : null;
}

/** A cell that shows a count, live over the analyst’s cells; empty where there is no count. */
export function countCell(count: Count | null, numberAt: NumberAt, style: CellStyle): SpecCell {
  if (!count) return { value: null, style };
  const formula = countFormula(count, numberAt);
  return { value: count.value, ...(formula === null ? {} : { formula }), style };
}
