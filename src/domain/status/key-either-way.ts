import { COLOUR_PATTERN } from './colour-words';
import { meaningsInOrder, withAlias, type LabelPlace } from './key-order';
import type { KeyLine } from './key-piece';

const LONGEST = 700;
const LEAST_LABELS = 2;
const SIGN_AFTER = '(?=\\s*(?:[=:→–—(\\[]|-\\s))';
const SIGN_BEFORE = '(?<=(?:[=:→–—(\\[]|\\s-)\\s*)';
const END_AFTER = '(?=\\s*(?:[,;.|)\\]\\n]|$))';
const marked = (label: string, flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}&])(?:(?:${label})${SIGN_AFTER}|${SIGN_BEFORE}(?:${label})${END_AFTER})`,
    flags,
  );
const MARKED_COLOUR = marked(COLOUR_PATTERN, 'giu');
const MARKED_CAPITAL = marked('[A-Z]', 'gu');

/**
 * The colours and capital letters of a text that a sign or bracket marks for labels: before their meanings, or behind.
 *
 * @example markedLabels('Green = done, late (R)').map(({ label }) => label) // ['Green', 'R']
 */
export function markedLabels(text: string): readonly LabelPlace[] {
  const found = [...text.matchAll(MARKED_COLOUR), ...text.matchAll(MARKED_CAPITAL)].map(
    ({ 0: label, index }): LabelPlace => ({ label, start: index, end: index + label.length }),
  );
  // A colour comes before the letter that is its other name.
  const places: LabelPlace[] = [];
  for (const place of found.map((one) => withAlias(text, one))) {
    if (places.every(({ start, end }) => place.end <= start || place.start >= end)) places.push(place);
  }
  return places.sort((one, other) => one.start - other.start);
}

/**
 * The lines of a key whose labels stand before their meanings here and behind them there: "Green = on track, Complete =
 * Blue". Empty where nothing settles which words are whose; null where all its labels stand alike, or there are none.
 *
 * @example readEitherWay('Green (on track), not begun (White)')?.[1]?.label // 'White'
 */
export function readEitherWay(text: string): readonly KeyLine[] | null {
  if (text.length > LONGEST) return null;
  const places = markedLabels(text);
  const different = new Set(places.map(({ label }) => label.toLowerCase()));
  if (places.length < LEAST_LABELS || different.size < places.length) return null;
  const { isMixed, meanings } = meaningsInOrder(text, places);
  if (!isMixed) return null;
  return (meanings ?? []).map((meaning, at) => ({ label: places[at]?.label ?? '', meaning, form: 'said' }));
}
