import type { CellRange } from '../../../../src/domain/grid/address';
import { HostError } from '../../protocol/host-error';
import type { CellData } from './cell-data';
import { countOf, intersection } from './place';
import type { SheetData } from './sheet-data';
import { usedRange } from './used-range';

const KINDS: Readonly<Record<string, (cell: CellData) => boolean>> = {
  Formulas: (cell) => cell.formula !== undefined,
  Constants: (cell) => cell.formula === undefined && cell.value !== null,
  Blanks: (cell) => cell.formula === undefined && cell.value === null,
};

/**
 * The cells of a kind, as rectangles: runs within rows, and equal runs of rows below each other as one. Of a
 * single cell Excel answers for the whole used range.
 */
export function specialCells(sheet: SheetData, range: CellRange, kind: string): readonly CellRange[] {
  const fits = KINDS[kind];
  if (!fits) throw new HostError('ApiNotFound', `Emulated host: special cells ${kind} are not modelled`);
  const used = usedRange(sheet, false);
  const within = used && (countOf(range) === 1 ? used : intersection(range, used));
  if (!within) return [];
  const open = new Map<string, CellRange>();
  const found: CellRange[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    const runs = runsOf(sheet, within, row, fits);
    const keys = new Set(runs.map(({ left, right }) => `${left}:${right}`));
    for (const [key, area] of open) {
      if (keys.has(key)) continue;
      found.push(area);
      open.delete(key);
    }
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      open.set(key, { ...(open.get(key) ?? run), bottom: row });
    }
  }
  return [...found, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(
  sheet: SheetData,
  { left, right }: CellRange,
  row: number,
  fits: (cell: CellData) => boolean,
): readonly CellRange[] {
  const runs: CellRange[] = [];
  let from = 0;
  for (let column = left; column <= right + 1; column += 1) {
    const isIn = column <= right && fits(sheet.cell(row, column));
    if (isIn && from === 0) from = column;
    if (isIn || from === 0) continue;
    runs.push({ top: row, left: from, bottom: row, right: column - 1 });
    from = 0;
  }
  return runs;
}
