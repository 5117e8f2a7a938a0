import type { CellAddress, CellRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import { NOTES_HEADING } from './kept-notes';
import { isOwnLine } from './own-lines';
import { TOTAL_LABEL } from './summary-layout';

/** A row is a header when so many of its cells are headings of ours. */
const ENOUGH_HEADINGS = 3;

/**
 * Where the user wrote inside our block but not in our tables: beside a table narrower than the block, in a column
 * of their own, between two tables. What stands in a table with a Notes column is kept with its row instead.
 *
 * @param headings those of all tables on the sheet
 * @returns places from top to bottom, each from left to right
 */
export function findStrayCells(
  sheet: SheetSnapshot,
  range: CellRange,
  headings: ReadonlySet<string>,
): readonly CellAddress[] {
  const strays = cellsBefore(sheet, range);
  let table: ReadonlySet<number> | 'with notes' | null = null;
  let afterGap = true;
  let afterTotal = false;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const filled: number[] = [];
    const known = new Set<number>();
    let hasNotes = false;
    for (let column = range.left; column <= range.right; column += 1) {
      const { text, formula } = cellAt(sheet, { row, column });
      if (text === '' && formula === undefined) continue;
      filled.push(column);
      if (headings.has(text)) known.add(column);
      if (text === NOTES_HEADING) hasNotes = true;
    }
    const alone = filled.length === 1 && filled[0] === range.left;
    const lineAfterGap = alone && afterGap;
    afterGap = filled.length === 0;
    // The rows a chart covers follow the total, and what stands under it there is in no table.
    if (afterGap && afterTotal) table = null;
    afterTotal = cellAt(sheet, { row, column: range.left }).text === TOTAL_LABEL;
    if (known.size >= ENOUGH_HEADINGS) table = hasNotes ? 'with notes' : known;
    else if (lineAfterGap && isOurs(sheet, row, range.left)) table = null;
    if (table === 'with notes' && !lineAfterGap) continue;
    for (const column of filled) {
      const ours =
        table && table !== 'with notes' && !lineAfterGap
          ? table.has(column)
          : column === range.left && isOurs(sheet, row, column);
      if (!ours) strays.push({ row, column });
    }
  }
  return strays.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What stands above or left of our block: rows or columns were put in before it. */
function cellsBefore(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): CellAddress[] {
  const before: CellAddress[] = [];
  for (let row = 1; row <= bottom; row += 1) {
    const last = row < top ? right : left - 1;
    for (let column = 1; column <= last; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      if (value !== null || formula !== undefined) before.push({ row, column });
    }
  }
  return before;
}

/** Between tables a formula in the first column is the sentence of counts. */
function isOurs(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { text, formula } = cellAt(sheet, { row, column });
  return formula !== undefined || isOwnLine(text);
}
