const OLD = '(?:original(?:ly)?|orig|initial|previous|prev|old|first|baseline)';
const NEW = '(?:revised|new|current|latest|updated|amended|extended)';
const OF_DATE = '(?: (?:due|target|completion|end))*(?: (?:date|deadline|target|timescale)s?)?';
const THEN = '(?:[\\s(]*(?:/|&|\\+|,|=*>+|-+>?|\u2192|\\band\\b|\\bthen\\b|\\bor\\b|\\n)[\\s(]*|\\s*\\(\\s*)';
const OLD_THEN_NEW = new RegExp(`\\b${OLD}\\b${OF_DATE}${THEN}${NEW}\\b`, 'i');
const NEW_THEN_OLD = new RegExp(`\\b${NEW}\\b${OF_DATE}${THEN}${OLD}\\b`, 'i');

/** What stands between two dates of a pair: a mark with blanks, a line, an arrow, or a slash after a year or a month. */
const BETWEEN_TWO =
  /\s*(?:\n|;|\||=+>|-+>|>|\u2192|\s[/-]\s|,\s|\s(?:then|now|and)\s|[()[\]])\s*|(?<=[a-z]{3}[ -]?'?(?:\d{4}|\d{2}))\/(?=\d|[a-z])|(?<=[/.]\d{4})\/(?=\d)/i;
const SAYS_NOTHING = /^(?:t\.?b\.?[acd]\.?|n\/?a|-+|none|not set|no change|unchanged|as original|same)$/i;

/**
 * Of two dates in one cell whose heading says that one is the original and one the revised, the revised; the original
 * where that is not given. Null where heading or cell hold no such pair.
 *
 * @example revisedOfPair('30/06/2026 / 31/12/2026', 'Due (original / revised)') // '31/12/2026'
 */
export function revisedOfPair(text: string, heading: string): string | null {
  const oldFirst = OLD_THEN_NEW.test(heading);
  if (!oldFirst && !NEW_THEN_OLD.test(heading)) return null;
  const parts = text.split(BETWEEN_TWO).map((part) => part.trim());
  const [first, second, ...more] = parts.filter((part) => part !== '');
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [original, revised] = oldFirst ? [first, second] : [second, first];
  return SAYS_NOTHING.test(revised) ? original : revised;
}
