import type { CellRange } from '../../../domain/grid/address';
import { SIDES, type LineLook } from './cell-look';
import { textOf, type LookChange } from './look-change';
import { addressLists, rectanglesOf, type Keyed } from './rectangles';
import { sheetNamed, step, type Step } from './steps';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const OUTER = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
/** A line at one side of every cell of a block is also a line between its cells. */
const INNER = {
  top: 'InsideHorizontal',
  bottom: 'InsideHorizontal',
  left: 'InsideVertical',
  right: 'InsideVertical',
} as const;

/** Changes the looks of cells, each change at once for all cells that share it. */
export function lookSteps(sheet: string, cells: readonly Keyed<LookChange>[]): readonly Step[] {
  const changes = new Map<string, LookChange>();
  const keyed = cells.map(({ row, column, key }) => {
    const name = textOf(key);
    changes.set(name, key);
    return { row, column, key: name };
  });
  return [...rectanglesOf(keyed)].flatMap(([key, ranges]) => {
    const change = changes.get(key) ?? {};
    return shapesOf(change, ranges).flatMap(({ edges, areas }) =>
      addressLists(areas).map((address) =>
        step(
          (context) => giveLook(sheetNamed(context, sheet).getRanges(address), change, edges),
          address.length + 2000,
        ),
      ),
    );
  });
}

interface Shape {
  readonly edges: readonly Edge[];
  readonly areas: readonly CellRange[];
}

/** Blocks by the lines that are in them: one row has none between rows, and Excel fails when asked for it. */
function shapesOf({ borders }: LookChange, ranges: readonly CellRange[]): readonly Shape[] {
  if (!borders) return [{ edges: [], areas: ranges }];
  const shapes = new Map<string, { edges: Edge[]; areas: CellRange[] }>();
  for (const range of ranges.flatMap((whole) => partsOf(whole, borders))) {
    const edges: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
    if (range.bottom > range.top) edges.push('InsideHorizontal');
    if (range.right > range.left) edges.push('InsideVertical');
    const key = edges.join();
    const shape = shapes.get(key) ?? { edges, areas: [] };
    shape.areas.push(range);
    shapes.set(key, shape);
  }
  return [...shapes.values()];
}

/** A line above or left of each cell is its own, and not that of the cell before it: such blocks are parted. */
function partsOf(range: CellRange, { top, left }: NonNullable<LookChange['borders']>): readonly CellRange[] {
  const rows = top === undefined ? [range] : split(range, 'top', 'bottom');
  return left === undefined ? rows : rows.flatMap((row) => split(row, 'left', 'right'));
}

function split(range: CellRange, from: 'top' | 'left', to: 'bottom' | 'right'): readonly CellRange[] {
  return Array.from({ length: range[to] - range[from] + 1 }, (_, index) => ({
    ...range,
    [from]: range[from] + index,
    [to]: range[from] + index,
  }));
}

function giveLook(areas: Excel.RangeAreas, look: LookChange, edges: readonly Edge[]): void {
  const { format } = areas;
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = look;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = fill;
  if (font) format.font.set(font);
  if (horizontalAlignment) format.horizontalAlignment = horizontalAlignment;
  if (verticalAlignment) format.verticalAlignment = verticalAlignment;
  if (wrapText !== undefined) format.wrapText = wrapText;
  if (indentLevel !== undefined) format.indentLevel = indentLevel;
  if (!borders) return;
  const lines = new Map<Edge, LineLook | null>();
  for (const side of SIDES) {
    const line = borders[side];
    if (line === undefined) continue;
    lines.set(OUTER[side], line);
    if (line || !lines.get(INNER[side])) lines.set(INNER[side], line);
  }
  for (const edge of edges) {
    const line = lines.get(edge);
    if (line === undefined) continue;
    const border = format.borders.getItem(edge);
    if (line) border.set(line);
    else border.style = Excel.BorderLineStyle.none;
  }
}
