import { attributeOf, childOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { applyTint } from './tint';

/** The colours of Office's own theme, for files that carry none. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
] as const;

/** Cells count the theme's colours light first, where the theme itself lists dark first. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** @source ECMA-376 part 1, 18.8.27 (indexedColors): the palette in use where a file defines none. */
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g) as readonly string[];

/** An element that gives a colour, as far as it is read. */
export type WrittenColour = Pick<XmlElement, 'attributes'>;

/** Turns a colour as a file writes it into what a person sees. */
export interface Colours {
  /** `#RRGGBB`, or null for "automatic" and for what cannot be known. */
  readonly see: (colour: WrittenColour | undefined) => string | null;
}

/** @param palette the `indexedColors` element of the styles, when the file has its own palette */
export function makeColours(theme: XmlElement | undefined, palette: XmlElement | undefined): Colours {
  const themeColours = readTheme(theme);
  const indexed = palette?.children.map((child) => sixDigits(attributeOf(child, 'rgb'))) ?? [];
  const see = (colour: WrittenColour | undefined): string | null => {
    if (!colour || colour.attributes.has('auto')) return null;
    const base = baseOf(colour, themeColours, indexed);
    if (base === null) return null;
    const tint = numberOf(colour, 'tint') ?? 0;
    return `#${tint === 0 ? base : applyTint(base, tint)}`.toUpperCase();
  };
  return { see };
}

function baseOf(
  colour: WrittenColour,
  theme: readonly (string | null)[],
  indexed: readonly (string | null)[],
): string | null {
  const rgb = attributeOf(colour, 'rgb');
  if (rgb !== undefined) return sixDigits(rgb);
  const themeIndex = numberOf(colour, 'theme');
  if (themeIndex !== undefined) return theme[themeIndex] ?? null;
  const index = numberOf(colour, 'indexed');
  return index === undefined ? null : (indexed[index] ?? PALETTE[index] ?? null);
}

function readTheme(theme: XmlElement | undefined): readonly (string | null)[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0];
    const written = colour && (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val'));
    return sixDigits(written) ?? OFFICE_THEME[index] ?? null;
  });
}

/** Drops the transparency that Excel ignores; null when it is no colour. */
function sixDigits(rgb: string | undefined): string | null {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(rgb ?? '');
  return match?.[1] ?? null;
}
