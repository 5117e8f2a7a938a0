import type { CellRange } from '../../../domain/grid/address';
import { PLAIN_LOOK, SIDES, type CellLook, type LineLook } from './cell-look';
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

const keys = new WeakMap<CellLook, string>();

/** Looks that are alike have the same key. */
function keyOf(look: CellLook): string {
  const known = keys.get(look) ?? JSON.stringify(look);
  keys.set(look, known);
  return known;
}

/**
 * Gives cells their looks, each look at once to all cells that share it.
 *
 * @param isBlank the sheet is new, so there is nothing to take off first
 */
export function lookSteps(
  sheet: string,
  cells: readonly Keyed<CellLook>[],
  isBlank: boolean,
): readonly Step[] {
  const looks = new Map<string, CellLook>();
  const keyed = cells.map(({ row, column, key }) => {
    const name = keyOf(key);
    looks.set(name, key);
    return { row, column, key: name };
  });
  const all = isBlank ? [] : (rectanglesOf(keyed.map((cell) => ({ ...cell, key: '' }))).get('') ?? []);
  const clear = addressLists(all).map((address) =>
    step((context) => sheetNamed(context, sheet).getRanges(address).clear('Formats'), address.length + 300),
  );
  const give = [...rectanglesOf(keyed)].flatMap(([key, ranges]) => {
    const look = looks.get(key) ?? PLAIN_LOOK;
    if (key === keyOf(PLAIN_LOOK)) return [];
    return shapesOf(look, ranges).flatMap(({ edges, areas }) =>
      addressLists(areas).map((address) =>
        step(
          (context) => giveLook(sheetNamed(context, sheet).getRanges(address), look, edges),
          address.length + 2000,
        ),
      ),
    );
  });
  return [...clear, ...give];
}

interface Shape {
  readonly edges: readonly Edge[];
  readonly areas: readonly CellRange[];
}

/** Blocks by the lines that are in them: one row has none between rows, and Excel fails when asked for it. */
function shapesOf({ borders }: CellLook, ranges: readonly CellRange[]): readonly Shape[] {
  if (!borders) return [{ edges: [], areas: ranges }];
  const shapes = new Map<string, { edges: Edge[]; areas: CellRange[] }>();
  for (const range of ranges) {
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

function giveLook(areas: Excel.RangeAreas, look: CellLook, edges: readonly Edge[]): void {
  const { format } = areas;
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = look;
  if (fill !== undefined) format.fill.color = fill;
  if (font) format.font.set(font as Excel.Interfaces.RangeFontUpdateData);
  if (horizontalAlignment) format.horizontalAlignment = horizontalAlignment as Excel.HorizontalAlignment;
  if (verticalAlignment) format.verticalAlignment = verticalAlignment as Excel.VerticalAlignment;
  if (wrapText !== undefined) format.wrapText = wrapText;
  if (indentLevel) format.indentLevel = indentLevel;
  if (!borders) return;
  const lines = new Map<Edge, LineLook>();
  for (const side of SIDES) {
    const line = borders[side];
    if (!line) continue;
    lines.set(OUTER[side], line);
    lines.set(INNER[side], line);
  }
  for (const edge of edges) {
    const line = lines.get(edge);
    if (line) format.borders.getItem(edge).set(line as Excel.Interfaces.RangeBorderUpdateData);
  }
}
