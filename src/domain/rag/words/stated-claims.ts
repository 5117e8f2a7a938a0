/** A phrase that stands alone, or with words of its own kind: "Not started – not yet due" is also about the start. */
const ALONE = '^(?:action |actions |status |this is |is |are |currently |still |it is )*';
const END = '[ .!)]*$';

const NOT_DUE = new RegExp(
  `${ALONE}(?:not (?:yet )?(?:due|overdue)(?: (?:yet|for (?:completion|delivery)|date))?|(?:yet|still) to (?:fall|become) due|due (?:later|in (?:the )?future|at a later date)|future(?: action| date| deadline)?|upcoming|within (?:the )?(?:timescales?|deadline|time|target date)|(?:still )?in date)${END}`,
  'i',
);
const OVERDUE = new RegExp(
  `${ALONE}(?:overdue|past (?:its |the )?(?:due date|deadline)|(?:due date|deadline) (?:has )?(?:passed|missed|not met)|missed (?:its |the )?deadline)${END}`,
  'i',
);
/** "40%", "90% complete", "0.4" of a column of shares. */
const SHARE_DONE =
  '(?:(?!0+(?:\\.0*)?(?![\\d.]))\\d{1,3}(?:\\.\\d+)? ?%(?: (?:complete|completed|done))?|0?\\.\\d*[1-9]\\d*)';
const UNDER_WAY = new RegExp(
  `${ALONE}(?:work )?(?:(?:well |already )?(?:in progress|under ?way|started|begun|commenced)|part(?:ly|ially) (?:complete|completed|done|achieved|delivered|implemented)|${SHARE_DONE})${END}`,
  'i',
);
const NOT_STARTED = new RegExp(
  `${ALONE}(?:not (?:yet )?(?:started|begun|commenced)(?: yet)?|yet to (?:start|begin|commence)|(?:to start|start) later)${END}`,
  'i',
);

/**
 * Tells whether a status claims that the deadline is still ahead, and no more.
 *
 * @example claimsNotDue('Not yet due') // true
 */
export function claimsNotDue(words: string): boolean {
  return NOT_DUE.test(words);
}

/**
 * Tells whether a status claims that the deadline has passed, and no more.
 *
 * @example claimsOverdue('Overdue') // true, and false for “Overdue or at risk”
 */
export function claimsOverdue(words: string): boolean {
  return OVERDUE.test(words);
}

/**
 * Tells whether a status claims that work has begun, and no more.
 *
 * @example claimsUnderWay('In progress') // true, and false for “On track”
 */
export function claimsUnderWay(words: string): boolean {
  return UNDER_WAY.test(words);
}

/**
 * Tells whether a status claims that work has not begun, and no more.
 *
 * @example claimsNotStarted('Not yet started') // true
 */
export function claimsNotStarted(words: string): boolean {
  return NOT_STARTED.test(words);
}

const UNFINISHED =
  /\bnot (?:yet |fully |quite |entirely )*(?:complete|completed|done|finished|delivered)\b|(?<![\d.])(?!100)\d{1,3} ?% (?:complete|completed|done)\b|\b(?:still|yet) to be (?:held|completed|done|delivered|finished|arranged)\b(?! again)|\bstill (?:outstanding|in progress|under ?way|being)\b/i;
const LAST_SENTENCE = /[^.;\n]+[.;\s]*$/;

/**
 * Tells whether progress ends in saying that something of the action is not done yet.
 *
 * @example claimsUnfinished('Network running; last session still to be held') // true
 */
export function claimsUnfinished(progress: string): boolean {
  return UNFINISHED.test(LAST_SENTENCE.exec(progress)?.[0] ?? '');
}
