import { foldLookalikes } from '../../wording/fold-lookalikes';
import { oneLine } from '../../wording/tidy-text';
import { colourOfLetter, colourOfWord, COLOUR_PATTERN } from '../../status/colour-words';
import { areNear, colourDistance, nameColour } from '../words/fill-colours';
import { plainSign } from '../../status/key-signs';
import type { RagKeyEntry } from '../rating';
import { coloursWithin } from './colour-order';

/** Two fills no further apart than this were meant as one colour: shades of one palette differ by less. */
const SAME_FILL = 40;

const LEADING_LABEL = new RegExp(`^(${COLOUR_PATTERN}|[A-Z])(?:\\s+[-–—:]|\\s*[:(,;–—]|\\s*=)`, 'iu');
const ONE = `(?:${COLOUR_PATTERN}|[A-Z])`;
/** "A→G", "was red, now green". */
const LATEST_OF_A_CHANGE = new RegExp(
  `^(?:(?:was|were|previously|formerly)\\s+)?${ONE}\\s*(?:→|->|>|\\bto\\b|[,;–—-]?\\s*(?:(?:but|and|is)\\s+)*\\bnow\\b)\\s*(${ONE})$`,
  'iu',
);
/** "G?": asked, and not said. */
const ASKED = /[\p{L}\p{N})]\s*\?+$/u;

function plain(text: string): string {
  return foldLookalikes(oneLine(text))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function only(entries: readonly RagKeyEntry[]): RagKeyEntry | null {
  return entries.length === 1 ? (entries[0] ?? null) : null;
}

function matchLabel(text: string, key: readonly RagKeyEntry[]): RagKeyEntry | null {
  const wanted = plain(text);
  const exact = key.find(({ label }) =>
    wanted === '' ? plainSign(label) === plainSign(text) : plain(label) === wanted,
  );
  if (exact) return exact;
  if (/^[a-z]$/.test(wanted)) return only(key.filter(({ label }) => plain(label).startsWith(wanted)));
  const colour = colourOfWord(text);
  if (!colour) return null;
  const colourOf = coloursWithin(key);
  const named = key.filter(({ label }) => colourOf(label) === colour);
  return named.length > 0
    ? only(named)
    : only(
        key.filter(({ label }) => {
          const name = colourOf(label);
          return name !== null && areNear(name, colour);
        }),
      );
}

/** Of a change the later label; among red, amber and green, "G" is green though the key may have a grey as well. */
function matchChange(text: string, key: readonly RagKeyEntry[]): RagKeyEntry | null {
  const latest = LATEST_OF_A_CHANGE.exec(text)?.[1];
  if (latest === undefined) return null;
  const colour = colourOfLetter(latest.toUpperCase());
  return matchLabel(latest, key) ?? (colour === null ? null : matchLabel(colour, key));
}

function matchMeaning(text: string, key: readonly RagKeyEntry[]): RagKeyEntry | null {
  const wanted = plain(text);
  if (wanted.length < 4) return null;
  const whole = key.filter(({ meaning }) => plain(meaning) === wanted);
  if (whole.length > 0) return only(whole);
  return only(
    key.filter(({ meaning }) => meaning.split(/[/,;–—]| - | or /).some((part) => plain(part) === wanted)),
  );
}

/**
 * The entry of a key that a status text names: by label, by its first letter when only one label has it, by a
 * leading label ("Amber - two posts vacant"), or by repeating a meaning of the key.
 *
 * @param text look-alike letters already folded
 * @returns null when none, or more than one, may be meant
 * @example matchText('A', key)?.label // 'Amber'
 */
export function matchText(text: string, key: readonly RagKeyEntry[]): RagKeyEntry | null {
  if (ASKED.test(text) && !key.some(({ label }) => label.trim() === text)) return null;
  const leading = LEADING_LABEL.exec(text)?.[1];
  return (
    matchChange(text, key) ??
    matchLabel(text, key) ??
    matchMeaning(text, key) ??
    (leading === undefined ? null : matchLabel(leading, key))
  );
}

/**
 * Tells whether a fill is so pale a blue or grey that it is likelier a banded row than a status.
 *
 * @example isFaint('#D9E1F2') // true
 */
export function isFaint(fill: string): boolean {
  const name = nameColour(fill);
  return (name === 'blue' || name === 'grey') && colourDistance(fill, '#FFFFFF') < 95;
}

/**
 * The entry of a key that a cell's colour stands for: the nearest of the key's own colours, else the one label
 * that bears the colour's name.
 *
 * @returns null when none, or more than one, may be meant
 * @example matchFill('#FFC000', key)?.label // 'Amber'
 */
export function matchFill(fill: string, key: readonly RagKeyEntry[]): RagKeyEntry | null {
  const painted = key
    .flatMap((entry) => (entry.fill ? [{ entry, distance: colourDistance(entry.fill, fill) }] : []))
    .sort((one, other) => one.distance - other.distance);
  const [nearest, second] = painted;
  if (nearest && nearest.distance <= SAME_FILL && nearest.distance !== second?.distance) return nearest.entry;
  const name = nameColour(fill);
  if (name === null || name === 'white' || isFaint(fill)) return null;
  const colourOf = coloursWithin(key);
  const names = key.map((entry) => ({
    entry,
    name: colourOf(entry.label) ?? (entry.fill ? nameColour(entry.fill) : null),
  }));
  const same = names.filter((one) => one.name === name).map(({ entry }) => entry);
  if (same.length > 0) return only(same);
  return only(names.filter((one) => one.name !== null && areNear(one.name, name)).map(({ entry }) => entry));
}
