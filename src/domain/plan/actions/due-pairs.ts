import { NEW_WORDS, OLD_WORDS } from '../headings/revision-words';

const OLD = `(?:${OLD_WORDS})`;
const NEW = `(?:${NEW_WORDS})`;
const OF_DATE = '(?: (?:due|target|completion|end))*(?: (?:date|deadline|target|timescale)s?)?';
const THEN = '(?:[\\s(]*(?:/|&|\\+|,|=*>+|-+>?|\u2192|\\band\\b|\\bthen\\b|\\bor\\b|\\n)[\\s(]*|\\s*\\(\\s*)';
const OLD_THEN_NEW = new RegExp(`\\b${OLD}\\b${OF_DATE}${THEN}${NEW}\\b`, 'i');
const NEW_THEN_OLD = new RegExp(`\\b${NEW}\\b${OF_DATE}${THEN}${OLD}\\b`, 'i');

/** What stands between two dates of a pair: a mark with blanks, a line, an arrow, or a slash after a year or a month. */
const BETWEEN_TWO =
  /\s*(?:\n|;|\||=+>|-+>|>|\u2192|\s[/-]\s|,\s|\s(?:then|now|and)\s|[()[\]])\s*|(?<=[a-z]{3}[ -]?'?(?:\d{4}|\d{2}))\/(?=\d|[a-z])|(?<=[/.]\d{4})\/(?=\d)/i;
const SAYS_NOTHING = /^(?:t\.?b\.?[acd]\.?|n\/?a|-+|none|not set|no change|unchanged|as original|same)$/i;

/** The original and the revised date of one cell, as they are written there. */
export interface DuePair {
  readonly original: string;
  readonly revised: string;
}

/**
 * The two texts of a cell whose heading says that one is an original and one a revised date; null where heading or
 * cell hold no such pair. Whether both are dates is for the reader of dates to say.
 *
 * @example splitDuePair('30/06/2026 / 31/12/2026', 'Due (original / revised)')?.revised // '31/12/2026'
 */
export function splitDuePair(text: string, heading: string): DuePair | null {
  const oldFirst = OLD_THEN_NEW.test(heading);
  if (!oldFirst && !NEW_THEN_OLD.test(heading)) return null;
  const parts = text.split(BETWEEN_TWO).map((part) => part.trim());
  const [first, second, ...more] = parts.filter((part) => part !== '');
  if (first === undefined || second === undefined || more.length > 0) return null;
  return oldFirst ? { original: first, revised: second } : { original: second, revised: first };
}

/**
 * Tells whether the second of a pair only says that no other date was set.
 *
 * @example setsNoDate('no change') // true
 */
export function setsNoDate(revised: string): boolean {
  return SAYS_NOTHING.test(revised);
}
