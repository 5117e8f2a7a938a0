const BESIDES = '(?: (?:further|other|new|additional|specific|more|else|current|immediate|formal))*';
const TO_DO =
  '(?: (?:needed|required|necessary|identified|planned|proposed|agreed|set|due|outstanding|to do|to be (?:done|taken)))?';
const IS = '(?: (?:is|are|was|were))?';
const SPAN =
  '(?:(?:financial|calendar|academic|reporting) )?(?:year|period|quarter|month|term|cycle|round|half)';
const FOR_NOW = `(?: (?:at present|at this (?:time|stage|point)|currently|presently|for now|for the time being|for the moment|as yet|in year|(?:this|that) (?:time|${SPAN})|(?:in|for|during) (?:(?:this|the|that) )?(?:(?:current|present|coming|next|same) )?(?:plan|${SPAN}|σ)|σ))?`;
/** Why there is nothing to do. */
const SINCE = '(?: (?:as |already |as already )?(?:met|compliant|complete|completed|achieved|in place))?';
/** What is so already, said before it: "Achieved – no further action". */
const ALREADY =
  '(?:(?:(?:already|fully|all|now|action|actions|this is|it is) )*(?:met|achieved|compliant|complete|completed|done|closed|in place|embedded) (?:so |and |therefore )?)?';
const NONE = new RegExp(
  `^${ALREADY}(?:(?:there (?:is|are) )?(?:no|nil)${BESIDES}(?: (?:actions?|steps?|work|gaps?|returns?))?|none|nothing${BESIDES}|not|n ?/? ?a)` +
    `${IS}${TO_DO}${FOR_NOW}${SINCE}$|^(?:not applicable|no need)${FOR_NOW}$`,
);
/** "Not met" wants an action all the more. */
const NOT_ALONE = /^not\b(?! (?:needed|required|necessary|applicable)\b)/;
const ENDS_IN_NOT = / not$/;
/** A year as the plan writes it: 2024, 2024/25, 24-25. */
const YEAR = /\b(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d\b|\b20\d\d\b/g;
const LONGEST = 60;

/**
 * Tells words that say there is nothing to do, or nothing for now: no action, whatever column they stand in.
 *
 * @example isNoAction('None needed – already met') // true
 */
export function isNoAction(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .replace(YEAR, ' Σ ')
    .toLowerCase()
    .replace(/[^\p{L}/]+/gu, ' ')
    .trim();
  return NONE.test(plain) && !NOT_ALONE.test(plain) && !ENDS_IN_NOT.test(plain);
}
