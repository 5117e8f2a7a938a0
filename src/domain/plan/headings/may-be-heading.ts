import { KNOWN_HEADINGS } from './known-headings';

const PLAIN_ASCII = /^[\x20-\x25\x27-\x3B\x3D-\x7E]*$/;

/**
 * Tells whether a text is nothing but letters, figures and signs that need neither tidying nor folding.
 *
 * @example isPlainText('By when?') // true
 */
export function isPlainText(text: string): boolean {
  return PLAIN_ASCII.test(text);
}

/** The first run of letters, a capital inside a word beginning another. */
const FIRST_RUN = /[A-Z]?[a-z]+|[A-Z]+/;
const LETTERS_COMPARED = 3;

function beginning(text: string): string {
  return (FIRST_RUN.exec(text)?.[0] ?? '').slice(0, LETTERS_COMPARED).toLowerCase();
}

/** How known headings begin, with the words that are passed over before one. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...KNOWN_HEADINGS.keys(), 'the', 'our', 'your', 'please'].map(beginning),
);

const ENDING = /[a-z]{5}$|(?<!\d)\d+$/;
const LONGEST_ENDING = 8;
/** Behind the last word these stand for nothing. */
const IDLE = /[^A-Za-z\d%#&+]/;

/** The last letters of a text's last word, or its last figure; empty when it is shorter or unusual. */
function ending(text: string): string {
  let end = text.length;
  while (end > 0 && IDLE.test(text.charAt(end - 1))) end -= 1;
  return ENDING.exec(text.slice(Math.max(0, end - LONGEST_ENDING), end))?.[0] ?? '';
}

/** How known headings end. */
const ENDINGS: ReadonlySet<string> = new Set([...KNOWN_HEADINGS.keys()].map(ending));
/** What is in brackets is no part of a heading. */
const OPENS_BRACKET = /[([{]/;

/**
 * Tells whether a text may be a known heading by how it begins and ends: most cells are ruled out so, before anything
 * dearer is asked.
 *
 * @example mayBeHeading('Appoint two more allies') // false
 */
export function mayBeHeading(text: string): boolean {
  if (!isPlainText(text)) return true;
  const start = beginning(text);
  if (start.length >= LETTERS_COMPARED && !BEGINNINGS.has(start)) return false;
  const end = OPENS_BRACKET.test(text) ? '' : ending(text);
  return end === '' || ENDINGS.has(end);
}
