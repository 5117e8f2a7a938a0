import { headingWords } from './heading-words';

const UNIT =
  /^(?:no|nos|n|numbers?|head ?counts?|counts?|staff|employees|people|number of (?:staff|employees|people)|total)$/;

/**
 * Whether a text says in what its column counts, and nothing else: it heads figures and is none.
 *
 * @example isUnit('No.') // true
 * @example isUnit('<5') // false
 */
export function isUnit(text: string): boolean {
  return UNIT.test(headingWords(text.replace(/^#$/, 'no')));
}
