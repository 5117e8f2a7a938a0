import { isPersonal } from './person-names';

/** Parts of an organisation that go by two letters: equality and diversity, learning and development, health and safety. */
const PAIRS: ReadonlySet<string> = new Set([
  'ed',
  'ei',
  'di',
  'ld',
  'td',
  'rd',
  'od',
  'hs',
  'pc',
  'qs',
  'qi',
]);
const LETTERS_AROUND = /(?:^|\s)(\p{Lu})\0(\p{Lu})(?=\s)/u;

/**
 * Tells whether "and" stands inside the two letters that a part of the organisation goes by, and no lead ends there:
 * "E and D core group".
 *
 * @example isLetterPair('Trust E', 'D core group') // true
 */
export function isLetterPair(before: string, next: string): boolean {
  const [, first = '', last = ''] = LETTERS_AROUND.exec(`${before}\0${next}`) ?? [];
  return first !== '' && PAIRS.has(`${first}${last}`.toLowerCase()) && !isPersonal(next);
}
