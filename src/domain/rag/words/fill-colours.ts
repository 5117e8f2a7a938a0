import type { ColourName } from '../../status/colour-words';
import { parseHex } from '../contrast';

function nameByHue(hue: number, lightness: number): ColourName {
  if (hue >= 15 && hue < 45 && lightness < 0.34) return 'brown';
  if (hue < 15 || hue >= 350) return 'red';
  if (hue < 33) return 'orange';
  if (hue < 53) return 'amber';
  if (hue < 68) return 'yellow';
  if (hue < 172) return 'green';
  if (hue < 255) return 'blue';
  if (hue < 318 || lightness < 0.45) return 'purple';
  return 'pink';
}

/**
 * What a person would call a colour; `white` for what looks like no fill at all, null for what is no colour.
 *
 * @example nameColour('#FFC000') // 'amber'
 */
export function nameColour(colour: string): ColourName | null {
  const channels = parseHex(colour);
  if (!channels) return null;
  const [red, green, blue] = channels.map((channel) => channel / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (lightness > 0.965) return 'white';
  if (lightness < 0.08) return 'black';
  if (spread < 0.06 || spread / (1 - Math.abs(2 * lightness - 1)) < 0.13) return 'grey';
  const sector =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return nameByHue((sector * 60 + 360) % 360, lightness);
}

/** Colours one of which is often painted for another: a fill near amber is called yellow or orange as well. */
const NEAR: readonly (readonly ColourName[])[] = [
  ['amber', 'orange', 'yellow'],
  ['red', 'pink'],
  ['purple', 'pink'],
];

/**
 * Tells whether one colour may have been painted where the other was meant.
 *
 * @example areNear('yellow', 'amber') // true
 */
export function areNear(one: ColourName, other: ColourName): boolean {
  return one === other || NEAR.some((group) => group.includes(one) && group.includes(other));
}

/**
 * How far apart two colours are, as the eye's rough guide: 0 for the same, 441 for black and white.
 *
 * @example colourDistance('#FFC000', '#FFC107') // 7.07
 */
export function colourDistance(one: string, other: string): number {
  const [a, b] = [parseHex(one), parseHex(other)];
  if (!a || !b) return Number.MAX_VALUE;
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
