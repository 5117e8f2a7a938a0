/** The least contrast of text on its background (WCAG 2.2, success criterion 1.4.3). */
export const LEGIBLE = 4.5;

/** What a colour of the plan's own is lightened to: easy to read in print as well (WCAG 2.2, 1.4.6). */
const COMFORTABLE = 7;

/** Red, green and blue, 0 to 255; null when the text is no `#RRGGBB` colour. */
export function parseHex(colour: string): readonly [number, number, number] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  return [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)];
}

function formatHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (parseHex(colour) ?? [0, 0, 0]).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How far two colours stand apart in lightness: 1 for none, 21 for black on white.
 *
 * @param colour `#RRGGBB`, as the other
 * @source WCAG 2.2, "contrast ratio" and "relative luminance" (2023)
 * @example contrastRatio('#000000', '#FFFFFF') // 21
 */
export function contrastRatio(colour: string, other: string): number {
  const [one, two] = [luminance(colour), luminance(other)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/**
 * A fill mixed with as little white as makes a dark text on it easy to read; itself when it is light enough.
 *
 * @param text a text colour that is legible on white
 * @example lightenUntilLegible('#0070C0', '#000000') // '#4094D0'
 */
export function lightenUntilLegible(fill: string, text: string): string {
  const channels = parseHex(fill);
  if (!channels) return '#FFFFFF';
  for (let white = 0; white < 100; white += 5) {
    const mixed = formatHex(channels.map((channel) => channel + ((255 - channel) * white) / 100));
    if (contrastRatio(mixed, text) >= COMFORTABLE) return mixed;
  }
  return '#FFFFFF';
}

/**
 * The first of some text colours that is legible on a fill; else black or white, one of which always is.
 *
 * @example legibleText('#7A0B0B', ['#7A0B0B']) // '#FFFFFF'
 */
export function legibleText(fill: string, wanted: readonly string[]): string {
  const black = '#000000';
  const fit = wanted.find((text) => contrastRatio(fill, text) >= LEGIBLE);
  return fit ?? (contrastRatio(fill, black) >= LEGIBLE ? black : '#FFFFFF');
}
