import { colourDistance } from '../words/fill-colours';
import { parseHex } from '../contrast';
import type { KeyForm, KeyHit } from './key-cells';

/** Their labels are the names of their colours, and nobody wrote them. */
const PAINTED: ReadonlySet<KeyForm> = new Set(['swatch', 'painted']);
/** Nearer to each other two fills were meant as one colour. */
const ONE_SHADE = 40;

function lightness(fill: string): number {
  const [red = 0, green = 0, blue = 0] = parseHex(fill) ?? [];
  return red * 0.299 + green * 0.587 + blue * 0.114;
}

/** The lighter and the darker of the fills that bear one name; null where they are not two and no more. */
function twoShades(fills: readonly string[]): readonly [light: string, dark: string] | null {
  const shades: string[] = [];
  for (const fill of fills) {
    if (shades.every((shade) => colourDistance(shade, fill) > ONE_SHADE)) shades.push(fill);
  }
  const [dark, light, more] = shades.sort((one, other) => lightness(one) - lightness(other));
  return dark === undefined || light === undefined || more !== undefined ? null : [light, dark];
}

/**
 * The hits of a sheet with two shades of one colour told apart, where a key is painted and not written: the green of
 * what is complete and the lighter one of what is on track.
 *
 * @example nameShades(hits).map(({ label }) => label) // ['Dark green', 'Light green', 'Red']
 */
export function nameShades(hits: readonly KeyHit[]): readonly KeyHit[] {
  const painted = hits.filter(({ form, isSentence }) => PAINTED.has(form) && isSentence !== true);
  const named = new Map<string, readonly [light: string, dark: string]>();
  for (const label of new Set(painted.map((hit) => hit.label))) {
    const fills = painted.flatMap((hit) => (hit.label === label && hit.fill !== null ? [hit.fill] : []));
    const shades = twoShades(fills);
    if (shades) named.set(label, shades);
  }
  if (named.size === 0) return hits;
  return hits.map((hit) => {
    const [light, dark] = named.get(hit.label) ?? [];
    if (!painted.includes(hit) || hit.fill === null || light === undefined || dark === undefined) return hit;
    const isLight = colourDistance(hit.fill, light) < colourDistance(hit.fill, dark);
    return { ...hit, label: `${isLight ? 'Light' : 'Dark'} ${hit.label.toLowerCase()}` };
  });
}
