/** Not a denial but a question of which: "December if not March". */
const UNDENIED = '(?<!\\b(?:if|or|why|whether|when|where) )';
/** What is said not to be, before "in 2026/27". */
const DENIALS = [
  "(?:not|n\\/a|never|no longer|isn't|aren't)(?: (?:yet|currently))?(?: (?:applicable|due|planned|scheduled|required|needed|expected|possible|achievable|feasible|realistic|funded|available|active|running|happening|taking place|in scope|budgeted(?: for)?))?",
  '(?:no|nil) (?:[a-z]+ )?(?!later|earlier|more|less|sooner|than|date\\b|deadline|delay|issue|concern|problem|risk|barrier|slippage|change|from|to\\b)[a-z]+',
  '(?:nothing|none)(?: (?:due|planned|scheduled|required|expected))?',
  "(?:does|did|do)(?: not|n't) (?!complete|finish|achieve|deliver|meet)[a-z]+",
];
const HALTED = '(?:paused|suspended|halted|stalled|stood down|on hold|out of scope)';
const BE_DONE_IN =
  "(?:will not|won't|cannot|can't|can not) be(?: (?!start|beg|comm)[a-z]+)? (?:in|during|by|for)";
const ATTAINABLE = '(?:possible|achievable|feasible|realistic|deliverable|attainable)';
const EXCEPTED = '(?:except|excluding|excl\\.|apart from|other than)(?: (?:for|in|during))?';

/**
 * Words before a date that say nothing is due then: "not in", "n/a in", "no meeting in", "not achievable by",
 * "monthly except".
 */
export const DENIED = new RegExp(
  `${UNDENIED}\\b(?:not(?: by)?|no longer|(?:${DENIALS.join('|')}|${HALTED}) (?:in|during|for|within|on)(?: the| any of| all of)?|not ${ATTAINABLE} (?:by|before)(?: the)?|${BE_DONE_IN}(?: the)?|${EXCEPTED})$`,
  'i',
);

/** "Not funded 2026/27", "no meeting August": with nothing but a blank before the date. */
export const DENIED_OUTRIGHT =
  /(?<!\bif )\b(?:not (?:applicable|required|needed|funded|planned|available)|no (?:meetings?|sessions?|events?|activity|training)) $/i;

const NOT =
  "(?:not|cannot|can't|can not|won't|don't|never|unable to|yet to be)(?: (?!later|by\\b|in\\b)[a-z]+){0,3}";
/** Behind these "before" bars the time before the date: "will not be published before". */
export const NOT_BEFORE = `\\b${NOT} `;

/** Words before the date on which something may first begin. */
export const BEGINS_NO_SOONER = new RegExp(
  `\\b(?:${NOT} (?:before|prior to|earlier than)|${NOT} (?:start(?:ed)?|begin|begun|commenced?|proceed) (?:until|till))(?: the)?$`,
  'i',
);
