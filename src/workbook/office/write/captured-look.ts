import { SIDES, type CellLook, type FontLook, type LineLook, type PlainFont } from './cell-look';

/** How a cell looks; undefined where it is not known. */
export type CapturedAt = (row: number, column: number) => CellLook | undefined;

const WHITE = '#FFFFFF';

/**
 * A look as Excel told it, without what a blank cell has too.
 *
 * @param plain the letters of a blank cell
 */
export function capturedLook(format: Excel.CellPropertiesFormat, plain: PlainFont): CellLook {
  const { fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const colour = fill?.color?.toUpperCase();
  const hasFill = colour && (colour !== WHITE || typeof fill?.tintAndShade === 'number');
  const font = fontOf(format.font ?? {}, plain);
  const borders = SIDES.flatMap((side) => {
    const line = lineOf(format.borders?.[side]);
    return line ? [[side, line] as const] : [];
  });
  return {
    ...(hasFill ? { fill: colour } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(horizontalAlignment && horizontalAlignment !== 'General' ? { horizontalAlignment } : {}),
    ...(verticalAlignment && verticalAlignment !== 'Bottom' ? { verticalAlignment } : {}),
    ...(wrapText ? { wrapText } : {}),
    ...(indentLevel ? { indentLevel } : {}),
    ...(borders.length > 0 ? { borders: Object.fromEntries(borders) } : {}),
  };
}

function fontOf(font: Excel.CellPropertiesFont, plain: PlainFont): FontLook {
  const { name, size, bold, italic, underline, strikethrough } = font;
  const color = font.color?.toUpperCase();
  return {
    ...(name && name !== plain.name ? { name } : {}),
    ...(size && size !== plain.size ? { size } : {}),
    ...(color && color !== plain.color ? { color } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline && underline !== 'None' ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
}

function lineOf(line: Excel.CellBorder | undefined): LineLook | null {
  if (!line?.style || line.style === 'None') return null;
  return { style: line.style, weight: line.weight ?? 'Thin', color: (line.color ?? '#000000').toUpperCase() };
}

/**
 * Whether a column's cells all look alike: nothing asked of them came back empty, and there are no lines, for
 * those around the column cannot be told from those around each cell.
 *
 * @param rows how many cells the column has; between those of one there is no line to ask for
 */
export function isAlike({ fill, font, borders, ...rest }: Excel.CellPropertiesFormat, rows: number): boolean {
  const letters: readonly unknown[] = Object.values(font ?? {});
  const told = [
    fill?.color,
    ...letters,
    rest.horizontalAlignment,
    rest.verticalAlignment,
    rest.wrapText,
    rest.indentLevel,
  ];
  const sides = rows > 1 ? ([...SIDES, 'horizontal'] as const) : SIDES;
  return (
    told.every((value) => value !== null && value !== undefined && value !== '') &&
    sides.every((side) => borders?.[side]?.style === 'None')
  );
}
