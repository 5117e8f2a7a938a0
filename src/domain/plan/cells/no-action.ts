const BESIDES = '(?: (?:further|other|new|additional|specific|more|else))*';
const TO_DO =
  '(?: (?:needed|required|necessary|identified|planned|proposed|due|outstanding|to do|to be (?:done|taken)))?';
const IS = '(?: (?:is|are|was|were))?';
const FOR_NOW = '(?: (?:at present|at this (?:time|stage|point)|currently|for now|as yet))?';
/** Why there is nothing to do. */
const SINCE = '(?: (?:as |already |as already )?(?:met|compliant|complete|completed|achieved|in place))?';
const NONE = new RegExp(
  `^(?:(?:there (?:is|are) )?(?:no|nil)${BESIDES}(?: (?:actions?|steps?|work|gaps?))?|none|nothing${BESIDES}|not|n ?/? ?a)` +
    `${IS}${TO_DO}${FOR_NOW}${SINCE}$|^(?:not applicable|no need)${FOR_NOW}$`,
);
/** "Not met" wants an action all the more. */
const NOT_ALONE = /^not\b(?! (?:needed|required|necessary|applicable)\b)/;
const LONGEST = 60;

/**
 * Tells words that say there is nothing to do: no action, whatever column they stand in.
 *
 * @example isNoAction('None needed – already met') // true
 */
export function isNoAction(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}/]+/gu, ' ')
    .trim();
  return NONE.test(plain) && !NOT_ALONE.test(plain);
}
