import { COLOUR_PATTERN, colourOfLetter, colourOfWord, type ColourName } from '../../status/colour-words';
import type { RagKeyEntry } from '../rating';
import { matchText } from './match-key';

const REMARK = '(?:\\s*[:(,;]|\\s+[-–—]).*';
/** "Red/Amber", "R-A", "Amber and Green", "Amber Green": two labels at once; "Red to Amber" is a change. */
const PAIR = new RegExp(
  `^(${COLOUR_PATTERN}|[A-Z])(?:\\s*[/|+&–-]\\s*|\\s+(?:and|or)\\s+)(${COLOUR_PATTERN}|[A-Z])(?:${REMARK})?$`,
  'iu',
);
const SIDE_BY_SIDE = new RegExp(`^(${COLOUR_PATTERN})\\s+(${COLOUR_PATTERN})(?:${REMARK})?$`, 'iu');

/** “N/A” is not applicable, whatever N and A stand for. */
const NOT_APPLICABLE = /^n\/a\b/i;

function pairIn(text: string): readonly [string, string] | null {
  if (NOT_APPLICABLE.test(text)) return null;
  const [, one, other] = PAIR.exec(text) ?? SIDE_BY_SIDE.exec(text) ?? [];
  return one === undefined || other === undefined ? null : [one, other];
}

/**
 * The two entries of a key that a status names at once, which leaves open which of them holds; null for any other.
 *
 * @example entriesBetween('Red/Amber', key)?.map(({ label }) => label) // ['Red', 'Amber']
 */
export function entriesBetween(
  text: string,
  key: readonly RagKeyEntry[],
): readonly [RagKeyEntry, RagKeyEntry] | null {
  const pair = pairIn(text);
  const one = pair && matchText(pair[0], key);
  const other = pair && matchText(pair[1], key);
  return one && other && one !== other ? [one, other] : null;
}

/**
 * The colours of a status that is one, or that names two at once.
 *
 * @example coloursNamed('R/A') // ['red', 'amber']
 */
export function coloursNamed(text: string): readonly ColourName[] {
  const colours = (pairIn(text) ?? [text]).map((name) => colourOfLetter(name) ?? colourOfWord(name));
  const known = colours.filter((colour) => colour !== null);
  return known.length === colours.length ? known : [];
}
