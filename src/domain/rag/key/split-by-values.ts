import { colourOfWord } from '../../status/colour-words';
import { markedLabels } from '../../status/key-either-way';
import { meaningsInOrder, withAlias, type LabelPlace } from '../../status/key-order';

/** A label of a key with the words that explain it. */
export type LabelledWords = readonly [label: string, meaning: string];

const LONGEST_TEXT = 600;
const LEAST_LABELS = 3;
const DIGIT = /^\d$/;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const CAPITAL = /^[A-Z]$/;
/** Only what has a meaning of its own in a pattern: any other sign with a stroke before it is refused. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label as a word of its own; one letter or digit in its own case, behind a sign or before one: no "band 1" begun. */
function findLabel(text: string, label: string, start: number): LabelPlace | null {
  const isShort = label.length === 1;
  const end = '(?![\\p{L}\\p{N}%]|[.,]\\d)';
  const ahead = isShort
    ? `(?:(?<=^|[,;|/·•:(\\[\\n]\\s*)|(?<=\\s)(?=.\\s?[.)\\]:=–—-]))`
    : '(?<![\\p{L}\\p{N}])';
  const pattern = new RegExp(`${ahead}${escaped(label)}${end}`, isShort ? 'gu' : 'giu');
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { label, start: match.index, end: match.index + match[0].length };
}

/** The places of the labels that follow one another in a text, each the first time it is met. */
function placesOf(text: string, labels: readonly string[]): readonly LabelPlace[] {
  return labels
    .flatMap((label) => findLabel(text, label, 0) ?? [])
    .map((place) => withAlias(text, place))
    .sort((one, other) => one.start - other.start)
    .filter((place, at, all) => place.start >= (all[at - 1]?.end ?? 0));
}

/** The values, and others of their kind that no row has as yet. */
function labelsIn(text: string, values: readonly string[]): readonly string[] {
  if (values.every((value) => DIGIT.test(value))) return DIGITS;
  const areLetters = values.every((value) => CAPITAL.test(value));
  if (!areLetters && !values.every((value) => CAPITAL.test(value) || colourOfWord(value) !== null))
    return values;
  const known = new Set(values.map((value) => value.toLowerCase()));
  const others = markedLabels(text).map(({ label }) => label);
  return [
    ...values,
    ...others.filter((label) => !known.has(label.toLowerCase()) && (!areLetters || CAPITAL.test(label))),
  ];
}

/**
 * What a text says of each of some values: "1. Not begun 2. Begun", "(A) done, (B) begun", "Fully met (FM), Partly met
 * (PM)". Words stand behind each value, or before it where the text ends with one. Nothing where fewer than three of
 * the values stand in it.
 *
 * @param values as they stand in a column of the plan; where they are digits or capital letters, others of these may be explained as well
 * @example splitByValues('1 not begun, 2 under way, 3 finished', ['1', '3'])[1] // ['2', 'under way']
 */
export function splitByValues(text: string, values: readonly string[]): readonly LabelledWords[] {
  if (text.length > LONGEST_TEXT || !values.some((value) => text.includes(value))) return [];
  const places = placesOf(text, labelsIn(text, values));
  if (places.length < LEAST_LABELS) return [];
  const { meanings } = meaningsInOrder(text, places);
  return meanings ? places.map(({ label }, at): LabelledWords => [label, meanings[at] ?? '']) : [];
}
