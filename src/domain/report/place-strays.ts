import type { CellAddress, CellRange } from '../grid/address';
import type { Cell } from '../grid/cell';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import { extentOf } from './sheet-draft';
import type { CellStyle, SheetSpec, SpecCell } from './sheet-spec';

function asSpecCell({ value, text, formula, fill, numberFormat }: Cell): SpecCell {
  const style: CellStyle = { ...(fill ? { fill } : {}), ...(numberFormat ? { numberFormat } : {}) };
  const plain = value !== null && typeof value === 'object' ? (formula === undefined ? text : null) : value;
  return { value: plain, ...(formula === undefined ? {} : { formula }), style };
}

function covers({ top, left, bottom, right }: CellRange, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * A rebuilt sheet with what the user wrote between and beside our tables: at its place where that is still free,
 * otherwise at the foot, its own order and gaps kept. What stands beyond our block is the adapter's to keep.
 *
 * @param strays where the user's cells stand on the sheet as it is
 */
export function placeStrays(
  spec: SheetSpec,
  sheet: SheetSnapshot,
  strays: readonly CellAddress[],
): SheetSpec {
  if (strays.length === 0) return spec;
  const rows = spec.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const place = ({ row, column }: CellAddress, cell: SpecCell) => {
    while (rows.length < row) rows.push({ cells: [] });
    const cells = rows[row - 1]?.cells ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  };
  const isFree = (at: CellAddress) =>
    !spec.rows[at.row - 1]?.cells[at.column - 1] && !spec.charts?.some((chart) => covers(chart.place, at));
  const free = strays.filter(isFree);
  const covered = strays.filter((stray) => !isFree(stray));
  for (const stray of free) place(stray, asSpecCell(cellAt(sheet, stray)));
  const down = extentOf(rows).bottom + 2 - (covered[0]?.row ?? 0);
  for (const stray of covered) {
    place({ row: stray.row + down, column: stray.column }, asSpecCell(cellAt(sheet, stray)));
  }
  return { ...spec, rows };
}
