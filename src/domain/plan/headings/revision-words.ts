/** Words that call a date the first of two; the part of a pattern between two `|`. */
export const OLD_WORDS =
  'original(?:ly)?|orig|initial(?:ly)?|previous(?:ly)?|prev|old|first|baseline|superseded';
/** Words that call a date the one that now holds. */
export const NEW_WORDS = 'revised|rev|new|current(?:ly)?|curr|latest|updated|amended|extended';

const NEWER = new RegExp(
  `\\b(?:${NEW_WORDS}|forecast|now|extension|re ?profiled|re ?forecast|rescheduled|slipped)\\b`,
);
const OLDER = new RegExp(`\\b(?:${OLD_WORDS}|last|start)\\b`);

/** "Deadline (new starters)" is no newer deadline: in brackets the word says so alone, or of a date. */
const OF_DATE =
  '(?: (?:due|target|end|completion|dates?|deadline|timescale|plan|one|if|where|as|by|on|after|at)\\b.*)?';
const BRACKETED = new RegExp(
  `^(?:as |if |when |where |the )*(?:${NEW_WORDS}|${OLD_WORDS}|forecast|now)${OF_DATE}$`,
);
const BRACKET = /[([{]([^)\]}]*)[)\]}]?/g;

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a heading calls what stands under it the newer of two (1), the older (-1), or neither (0). Words in
 * brackets count where they say this and nothing else.
 *
 * @example revisionOf('Deadline (orig.)') // -1
 */
export function revisionOf(heading: string): -1 | 0 | 1 {
  const words = plainWords(
    heading.replace(BRACKET, (_, inner: string) => (BRACKETED.test(plainWords(inner)) ? ` ${inner} ` : ' ')),
  );
  if (NEWER.test(words)) return 1;
  return OLDER.test(words) ? -1 : 0;
}

const ALONE = new RegExp(
  `^(?:${NEW_WORDS}|original|orig|initial|previous|prev|superseded|forecast|re ?forecast|rescheduled|re ?profiled)(?: (?:to|if (?:changed|different|any|applicable|revised)|one))?$`,
);

/**
 * Tells whether a heading says only that the old or the new of something stands under it; of what, its cells tell.
 *
 * @example isRevisionAlone('Rev.') // true
 */
export function isRevisionAlone(heading: string): boolean {
  return ALONE.test(plainWords(heading));
}
