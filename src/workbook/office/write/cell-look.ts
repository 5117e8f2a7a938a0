import type { CellStyle } from '../../../domain/report/sheet-spec';

type Side = 'top' | 'bottom' | 'left' | 'right';

export interface LineLook {
  readonly style: NonNullable<Excel.CellBorder['style']>;
  readonly weight: NonNullable<Excel.CellBorder['weight']>;
  readonly color: string;
}

/** The letters of a cell; what is left out is as on a blank sheet. */
export interface FontLook {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: NonNullable<Excel.CellPropertiesFont['underline']>;
  readonly strikethrough?: boolean;
}

/** How a cell looks apart from its number format, in Excel's words; what is left out is as on a blank sheet. */
export interface CellLook {
  readonly fill?: string;
  readonly font?: FontLook;
  readonly horizontalAlignment?: NonNullable<Excel.CellPropertiesFormat['horizontalAlignment']>;
  readonly verticalAlignment?: NonNullable<Excel.CellPropertiesFormat['verticalAlignment']>;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly borders?: Readonly<Partial<Record<Side, LineLook>>>;
}

/** The letters of a blank cell of the workbook. */
export interface PlainFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
}

export const PLAIN_FONT: PlainFont = { name: 'Calibri', size: 11, color: '#000000' };
export const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
export const PLAIN_LOOK: CellLook = {};

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;
const BLACK = '#000000';

const made = new WeakMap<CellStyle, CellLook>();

/** The look a style asks for; the same style gives the same look. */
export function lookOf(style: CellStyle): CellLook {
  const known = made.get(style);
  if (known) return known;
  const look = makeLook(style);
  made.set(style, look);
  return look;
}

function makeLook(style: CellStyle): CellLook {
  const { bold, italic, underline, size, colour, fill, wrap, align, vertical, border } = style;
  const font: FontLook = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline: 'Single' } : {}),
    ...(size === undefined ? {} : { size }),
    ...(colour === undefined ? {} : { color: colour.toUpperCase() }),
  };
  const color = (style.borderColour ?? BLACK).toUpperCase();
  const lines = SIDES.flatMap((side) => {
    const weight = border?.[side];
    return weight ? [[side, { style: 'Continuous', weight: WEIGHT[weight], color }] as const] : [];
  });
  return {
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(align === undefined ? {} : { horizontalAlignment: HORIZONTAL[align] }),
    ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap ? { wrapText: true } : {}),
    ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
  };
}
