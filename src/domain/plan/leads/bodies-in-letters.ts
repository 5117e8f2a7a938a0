import { hasHead, isBare, isOfForm, isRole, standsAlone } from './lead-shape';
import { isDepartment, isFieldWord, isShortForm } from './lead-words';

const UNKNOWN = /^\p{Lu}{3,7}$/u;
const ENDS_IN_CAPITALS = /(?:^|\s)\p{Lu}{2,}$/u;

/** Tells whether a text is nothing but capitals, as teams and bodies are written short: "HR", "HRBPs". */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}&]{2,5}s?$/u.test(text);
}

/** Tells whether a text is letters that nobody here knows, and no short form of a post or department. */
export function isUnknownBody(text: string): boolean {
  return UNKNOWN.test(text) && !isFieldWord(text);
}

/**
 * Tells whether a slash stands between two bodies: "RNID / RNIB", and with blanks round it "RNID / Sensory Loss Group".
 *
 * @example areTwoBodies('RNID', 'RNIB', false) // true
 */
export function areTwoBodies(before: string, next: string, isWide: boolean): boolean {
  if (!isUnknownBody(before))
    return isWide && isUnknownBody(next) && standsAlone(before) && !isOfForm(before);
  if (isUnknownBody(next)) return true;
  return isWide && standsAlone(next) && hasHead(next) && !isBare(next);
}

const WHOLE_IN_LETTERS = /^\p{Lu}{3,7}$/u;

/**
 * Tells whether two names in capitals and nothing else stand on the two sides of a slash: "NHSE / ICB". Of two letters
 * they may be one department's: "HR/OD".
 *
 * @example areKnownLetters('NHSE', 'ICB') // true
 */
export function areKnownLetters(before: string, next: string): boolean {
  return WHOLE_IN_LETTERS.test(before) && WHOLE_IN_LETTERS.test(next);
}

/**
 * Tells whether the parts of a list behind a comma are bodies, and no more of the post before it, whose field is in
 * words: "Head of Research, CWG & CRIWG".
 *
 * @example areUnknownBodies('Head of Research', ['CWG', 'CRIWG']) // true
 */
export function areUnknownBodies(before: string, parts: readonly string[]): boolean {
  return !ENDS_IN_CAPITALS.test(before) && parts.every((part) => isUnknownBody(part) && !isShortForm(part));
}

/**
 * Tells whether letters behind "and" belong to the post before it: after a department in letters, letters that nobody
 * here knows are another, and no person's.
 *
 * @example goesOnInLetters('Director of HR', 'QX') // true
 */
export function goesOnInLetters(before: string, next: string): boolean {
  return isOfForm(before) && isShortForm(before.split(' ').at(-1) ?? '') && isAcronym(next);
}

const SEVERAL_IN_LETTERS = /^\p{Lu}{2,5}s$/u;
const POST_IN_LETTERS = /^\p{Lu}{2,}\p{L}{0,2}$/u;

/**
 * Tells whether "and" stands between a post and people of another, written short in the plural: "SENCo and TAs". What
 * comes first may be of both, unless a post in letters stands second: "HCAs and Nursing Lead".
 *
 * @example arePeopleInLetters('Ward managers', 'HCAs') // true
 */
export function arePeopleInLetters(before: string, next: string): boolean {
  const areSeveral = (text: string): boolean => SEVERAL_IN_LETTERS.test(text) && !isDepartment(text);
  if (areSeveral(next)) return isRole(before) && !isOfForm(before);
  return areSeveral(before) && isRole(next) && POST_IN_LETTERS.test(next);
}
