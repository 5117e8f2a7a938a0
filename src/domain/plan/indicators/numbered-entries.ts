import { isCounted } from './counted-words';
import type { Standard } from './indicator-definition';
import { definitionsOf } from './indicator-definitions';

const NUMBER = String.raw`\d{1,2}(?:\s?\([a-d]\)|[a-d](?=i{1,3}(?![a-z]))|[a-d](?![a-z]))?(?:\s?\(i{1,3}\)|i{1,3}(?![a-z]))?`;
const JOINT = String.raw`\s*(?:[,;&+/–—-]|\band\b|\bto\b)\s*`;
/** "4a and 4b – Harassment", "(1) Share of staff": the number or numbers, what parts them from the words, and those. */
const ENTRY = new RegExp(
  String.raw`^\s*[([]?\s*(?:nos?\b\.?\s*|#\s?)?(?<list>${NUMBER}(?:${JOINT}(?:${NUMBER}|\(?[b-d]\)?(?![a-z])))*)` +
    String.raw`(?<mark>\s*[.)\]:–—|]+[-–—:.|\s]*|\s*-\s+|\s+|-)(?<words>["'“‘(]?[\p{L}%][^]*)$`,
  'iu',
);
const EACH_NUMBER = new RegExp(NUMBER, 'gi');
/** Parts number and words by itself; a blank or a hyphen may as well stand in "5 panels" or "1-to-1". */
const MARKS = /[.)\]:–—|]|-\s/;
const CAPITAL = /^["'“‘(]?[\p{Lu}%]/u;
/** "1-9 Bands": what a span of numbers is of. */
const OF_SPAN = /^(?:bands?|grades?|levels?|tiers?|phases?)\b/i;
/** "1. Number of managers trained": a measure of the plan's own, of which no standard has one. */
const COUNTS = /^(?:the |total )*(?:numbers?|no\.?|count|how many)\b/i;
/** "1. Indicator 5: …": the number is one of a list of references. */
const NAMES_ITS_OWN = /^\W?(?:(?:nhs\s)?w[rd]es\W{0,3})?(?:(?:indicators?|inds?\.?|metrics?)\W{0,3})?\d/i;
const OPENS_WITH_NUMBER = /^\s*(?:[([]\s*)?(?:nos?\b\.?\s*|#\s?)?\d/i;
/** Before the next of several: on a line of its own, or "… shortlisting; 3. Disciplinary". */
const NEXT = /\n|(?<=\p{L}{2}\W?)[;,]\s+(?=\d{1,2}[a-d]?[.):]\s*\p{Lu})/u;
/** No standard has more than ten; a slip may be a little above. */
const HIGHEST = 12;

interface Entry {
  readonly numbers: readonly string[];
  readonly list: string;
  readonly words: string;
  readonly isMarked: boolean;
  readonly existsWhole: boolean;
  /** Its words speak of what one of its numbers is defined as. */
  readonly fits: boolean;
}

function readEntry(text: string, standard: Standard): Entry | null {
  const { list = '', mark = '', words = '' } = ENTRY.exec(text)?.groups ?? {};
  if (list === '' || NAMES_ITS_OWN.test(words)) return null;
  const written = list.toLowerCase().match(EACH_NUMBER) ?? [];
  const numbers = written.map((one) => one.replace(/\s/g, '').replace(/\(([a-d])\)/, '$1'));
  // "1-2-1" counts people.
  if (new Set(numbers).size < numbers.length) return null;
  const definitions = numbers.map((number) => definitionsOf(`${standard} ${number}`));
  const speaks = definitions.flat().some((one) => one.speaks.test(words));
  return {
    numbers,
    list,
    words,
    isMarked: MARKS.test(mark),
    existsWhole: definitions.every((found) => found.length > 0),
    fits: speaks && !COUNTS.test(words),
  };
}

/** Whether the number before the words is one of the standard, by how it is set off, by them and by the heading. */
function isReference(entry: Entry, isOfStandard: boolean): boolean {
  const { numbers, words, isMarked, existsWhole, fits } = entry;
  if (!isOfStandard || !isMarked || COUNTS.test(words)) {
    const isCount = !isMarked && (isCounted(words) || (numbers.length > 1 && OF_SPAN.test(words)));
    return fits && existsWhole && !isCount && (isMarked || CAPITAL.test(words));
  }
  return numbers.length > 1 ? existsWhole : Number.parseInt(numbers[0] ?? '', 10) <= HIGHEST;
}

/**
 * Tells whether a text opens with a number, whatever that counts.
 *
 * @example opensWithNumber('(1) Share of staff') // true
 */
export function opensWithNumber(text: string): boolean {
  return OPENS_WITH_NUMBER.test(text);
}

/**
 * A cell of a column of indicators that opens with the number and goes on in words, with the standard before the
 * number and the words on the next line; any other cell as it stands. Of several numbered lines each has to speak of
 * its number's subject, since a plan may list things of its own.
 *
 * @param isOfStandard the heading says that numbers are of the standard: the words need not speak of the number's subject
 * @example spellNumberedEntry('1. Share of staff in bands 1-9', 'WRES', true) // 'WRES 1 –\nShare of staff in bands 1-9'
 */
export function spellNumberedEntry(text: string, standard: Standard, isOfStandard: boolean): string {
  if (!opensWithNumber(text)) return text;
  const [opening = '', ...others] = text.trim().split(NEXT);
  const isApart = others.length > 0 && !/\p{L}{2}/u.test(opening);
  // The number on a line by itself, above its words.
  const [first, ...rest] = isApart
    ? [`${opening} ${others[0] ?? ''}`, ...others.slice(1)]
    : [opening, ...others];
  const entry = readEntry(first, standard);
  if (entry === null || !isReference(entry, isOfStandard)) return text;
  const lines = rest.map((line) => ({
    line,
    entry: opensWithNumber(line) ? readEntry(line, standard) : null,
  }));
  const listed = lines.flatMap((one) => (one.entry?.isMarked ? [one.entry] : []));
  if (listed.length > 0 && ![entry, ...listed].every(({ fits, existsWhole }) => fits && existsWhole))
    return text;
  const spelt = (one: Entry): string => `${standard} ${one.list} –\n${one.words}`;
  return [spelt(entry), ...lines.map((one) => (one.entry?.isMarked ? spelt(one.entry) : one.line))].join(
    '\n',
  );
}
