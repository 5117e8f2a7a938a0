import type { CapturedAt } from './captured-look';
import { PLAIN_FONT, SIDES, type CellLook, type FontLook, type LineLook, type PlainFont } from './cell-look';
import type { Keyed } from './rectangles';

/** What to set so that cells that look one way look another. Null takes a fill or a line away. */
export interface LookChange extends Omit<CellLook, 'fill' | 'borders'> {
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<(typeof SIDES)[number], LineLook | null>>>;
}

/**
 * What has to be set on each of some cells; cells that look as they are to are left out. Nothing is ever cleared as
 * a whole, for that would take conditional formats and merged areas along.
 *
 * @param cells with the look each is to have
 * @param before how a cell looks; left out for cells of a new sheet
 */
export function lookChanges(
  cells: readonly Keyed<CellLook>[],
  before: CapturedAt | null,
  plain: PlainFont = PLAIN_FONT,
): readonly Keyed<LookChange>[] {
  const made = new Map<string, LookChange>();
  return cells.flatMap(({ row, column, key: wanted }) => {
    const now = before?.(row, column);
    const pair = `${textOf(wanted)}\n${now ? textOf(now) : ''}`;
    const known = made.get(pair) ?? changeOf(wanted, now, plain);
    made.set(pair, known);
    return isNothing(known, wanted, now) ? [] : [{ row, column, key: known }];
  });
}

function isNothing(change: LookChange, wanted: CellLook, now: CellLook | undefined): boolean {
  return Object.keys(change).length === 0 || (now !== undefined && textOf(wanted) === textOf(now));
}

function changeOf(wanted: CellLook, now: CellLook | undefined, plain: PlainFont): LookChange {
  if (!now) return wanted;
  const font = { ...plainOf(now.font ?? {}, plain), ...wanted.font };
  const lines = SIDES.flatMap((side) => {
    const line = wanted.borders?.[side] ?? (now.borders?.[side] ? null : undefined);
    return line === undefined ? [] : [[side, line] as const];
  });
  return {
    ...(now.fill === undefined ? {} : { fill: null }),
    ...(now.horizontalAlignment === undefined ? {} : { horizontalAlignment: 'General' }),
    ...(now.verticalAlignment === undefined ? {} : { verticalAlignment: 'Bottom' }),
    ...(now.wrapText === undefined ? {} : { wrapText: false }),
    ...(now.indentLevel === undefined ? {} : { indentLevel: 0 }),
    ...wanted,
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
  };
}

/** What a cell's letters have of their own, as a blank cell has it. */
function plainOf(font: FontLook, plain: PlainFont): FontLook {
  return {
    ...(font.name === undefined ? {} : { name: plain.name }),
    ...(font.size === undefined ? {} : { size: plain.size }),
    ...(font.color === undefined ? {} : { color: plain.color }),
    ...(font.bold === undefined ? {} : { bold: false }),
    ...(font.italic === undefined ? {} : { italic: false }),
    ...(font.underline === undefined ? {} : { underline: 'None' }),
    ...(font.strikethrough === undefined ? {} : { strikethrough: false }),
  };
}

const texts = new WeakMap<object, string>();

/** A look as text: two that are alike are written alike, whatever the order of what they say. */
export function textOf(look: object): string {
  const known = texts.get(look);
  if (known !== undefined) return known;
  const text = JSON.stringify(look, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  texts.set(look, text);
  return text;
}
