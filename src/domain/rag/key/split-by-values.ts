/** A label of a key with the words that explain it. */
export type LabelledWords = readonly [label: string, meaning: string];

const LONGEST_TEXT = 600;
const LEAST_LABELS = 3;
const DIGIT = /^\d$/;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const CAPITAL = /^[A-Z]$/;
const MARKED_CAPITAL = /(?<=^|[\s,;|(])[A-Z](?=\s*[=:)\]–—-])/gu;
const INTRODUCTION = /^.*:/s;
/** What parts labels and meanings from one another, and no word of either. */
const BETWEEN = '[\\s,;|/·•:=.–—-]';
const AHEAD = new RegExp(`^(?:${BETWEEN}|[)\\]])+|(?:${BETWEEN}|[(\\[])+$`, 'gu');

/** A label where it stands in a text. */
interface Place {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Only what has a meaning of its own in a pattern: any other sign with a stroke before it is refused. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label as a word of its own; one letter or digit in its own case, behind a sign or before one: no "band 1" begun. */
function findLabel(text: string, label: string, start: number): Place | null {
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
function placesOf(text: string, labels: readonly string[]): readonly Place[] {
  return labels
    .flatMap((label) => findLabel(text, label, 0) ?? [])
    .sort((one, other) => one.start - other.start)
    .filter((place, at, all) => place.start >= (all[at - 1]?.end ?? 0));
}

/** The values, and others of their kind that no row has as yet. */
function labelsIn(text: string, values: readonly string[]): readonly string[] {
  if (values.every((value) => DIGIT.test(value))) return DIGITS;
  if (!values.every((value) => CAPITAL.test(value))) return values;
  return [...new Set([...values, ...(text.match(MARKED_CAPITAL) ?? [])])];
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
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length < LEAST_LABELS) return [];
  const isBehind = text.slice(last.end).replace(AHEAD, '') === '';
  return places.map(({ label, start, end }, at): LabelledWords => {
    const words = isBehind
      ? text.slice(places[at - 1]?.end ?? 0, start).replace(at === 0 ? INTRODUCTION : '', '')
      : text.slice(end, places[at + 1]?.start ?? text.length);
    return [label, words.replace(AHEAD, '')];
  });
}
