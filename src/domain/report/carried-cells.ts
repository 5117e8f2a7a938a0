import type { CellAddress, CellRange } from '../grid/address';
import type { Cell } from '../grid/cell';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import { extentOf } from './sheet-draft';
import type { CellStyle, SheetSpec, SpecCell, SpecRow } from './sheet-spec';

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SpecCell;
}

function asSpecCell({ value, text, formula, fill, numberFormat }: Cell): SpecCell {
  const style: CellStyle = { ...(fill ? { fill } : {}), ...(numberFormat ? { numberFormat } : {}) };
  const plain = value !== null && typeof value === 'object' ? (formula === undefined ? text : null) : value;
  return { value: plain, ...(formula === undefined ? {} : { formula }), style };
}

function cellsOutside(sheet: SheetSnapshot, block: CellRange): readonly PlacedCell[] {
  const outside: PlacedCell[] = [];
  sheet.cells.forEach((line, rowIndex) => {
    line?.forEach((cell, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const inside = row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
      if (!cell || inside || (cell.value === null && cell.formula === undefined)) return;
      outside.push({ row, column, cell: asSpecCell(cell) });
    });
  });
  return outside;
}

/**
 * A rebuilt sheet with what the user put on it outside our tables: at its place, or just outside the new block,
 * all together, where that now reaches further.
 *
 * @param block what was ours on the sheet before
 * @param strays places inside that block that are the user's all the same
 * @example carryCells(spec, sheet, block).rows.length // more than spec.rows.length when notes stood below
 */
export function carryCells(
  spec: SheetSpec,
  sheet: SheetSnapshot,
  block: CellRange,
  strays: readonly CellAddress[] = [],
): SheetSpec {
  const carried = cellsOutside(sheet, block);
  const inside = strays.map((place) => ({ ...place, cell: asSpecCell(cellAt(sheet, place)) }));
  if (carried.length === 0 && inside.length === 0) return spec;
  const isFree = ({ row, column }: CellAddress) => !spec.rows[row - 1]?.cells[column - 1];
  const ours = extentOf(spec.rows);
  const below = carried.filter(({ row }) => row > block.bottom);
  const beside = carried.filter(({ row, column }) => row <= block.bottom && column > block.right);
  // What stands left of or above our block was pushed there by inserted rows or columns: it goes below.
  const pushed = [
    ...carried.filter(({ row, column }) => row <= block.bottom && column <= block.right),
    ...inside.filter((one) => !isFree(one)),
  ];
  const right = shiftPast(
    ours.right,
    block.right,
    beside.map(({ column }) => column),
  );
  const down = shiftPast(
    ours.bottom,
    block.bottom,
    below.map(({ row }) => row),
  );
  const lastBelow = below.reduce((last, { row }) => Math.max(last, row + down), ours.bottom);
  const firstPushed = pushed.reduce((first, { row }) => Math.min(first, row), Infinity);
  return withCells(spec, [
    ...inside.filter(isFree),
    ...beside.map((one) => ({ ...one, column: one.column + right })),
    ...below.map((one) => ({ ...one, row: one.row + down })),
    ...pushed.map((one) => ({ ...one, row: lastBelow + 2 + one.row - firstPushed })),
  ]);
}

/** How far cells move so that the first of them clears an edge that has moved out; 0 when none is covered. */
function shiftPast(edge: number, edgeBefore: number, positions: readonly number[]): number {
  if (positions.length === 0) return 0;
  const first = positions.reduce((least, position) => Math.min(least, position), Infinity);
  return first > edge ? 0 : edge + (first - edgeBefore) - first;
}

function withCells(spec: SheetSpec, added: readonly PlacedCell[]): SheetSpec {
  const rows: { height?: number; cells: (SpecCell | null)[] }[] = spec.rows.map((row: SpecRow) => ({
    ...row,
    cells: [...row.cells],
  }));
  for (const { row, column, cell } of added) {
    while (rows.length < row) rows.push({ cells: [] });
    const cells = rows[row - 1]?.cells ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }
  return { ...spec, rows };
}
