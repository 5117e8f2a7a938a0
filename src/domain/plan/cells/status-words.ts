const ENDS =
  'complete|completed|done|met|achieved|delivered|finished|implemented|closed|resolved|fulfilled|in place|embedded|signed off';
const BEGINS = 'started|begun|commenced|due';
const HOW =
  '(?:(?:very|really|quite|too) )?(?:well|fine|ok|okay|badly|slowly|nicely|along|ahead|forward|great|strong)';
const PART = 'fully|partly|partially|mostly|largely|nearly|almost|substantially|part|not fully|not all';
const DEGREE = 'slightly|significantly|seriously|badly|much|well|a little|some|good|limited|little|no';

/** A state of things with the words that colour it, and nothing beside. */
const STATES = [
  `(?:(?:${PART}) |not (?:yet )?|un|yet to be |to be )?(?:${ENDS})(?: (?:in part|in full|partly|partially|on time|late))?`,
  `(?:not (?:yet )?|un|to be |just |recently |already )?(?:${BEGINS})`,
  'yet to (?:start|begin|commence)|incomplete|in part|partial|(?:nearly|almost) there|outstanding|planned|scheduled|pending',
  '(?:under|in) (?:review|discussion|consideration|consultation|development)|scoping|drafting|piloting',
  `(?:(?:${DEGREE}) )?progress(?:ing)?(?: made| well)?|in (?:progress|hand|train)|under ?way|on ?going|active`,
  '(?:not |now |still |back )?(?:on|off) (?:track|target|schedule|course|plan)|(?:to|as) plan(?:ned)?',
  `(?:(?:${DEGREE}) )?(?:behind|ahead of|ahead)(?: schedule| plan| target)?`,
  `(?:(?:${DEGREE}) )?(?:delayed|overdue|late|slipped|slipping|stalled|blocked|missed|failed|at risk)`,
  'on hold|paused|parked|shelved|deferred|postponed|suspended|stopped|halted|inactive|carried (?:forward|over)|open|re ?opened',
  '(?:awaiting|pending|subject to) (?:funding|resources?|a decision|decision)',
  'cancell?ed|withdrawn|abandoned|dropped|superseded|discontinued|no longer (?:required|needed|relevant)|not (?:required|proceeding)',
  // On boards of cards.
  'to ?do|doing|backlog',
  // In plain speech.
  `(?:all |it's |is )?(?:not )?(?:going|doing|moving|ticking) ${HOW}`,
  '(?:not |a bit |bit |quite |very |rather |really )*(?:stuck|struggling|wobbling|wobbly|shaky|lagging|drifting|sorted|in trouble|at a standstill)',
  'all done|done and dusted|nearly done|nothing yet|finishing off|(?:just |half |part |well )begun',
].join('|');

const ONLY_STATUS = new RegExp(`^(?:${STATES})$`);
const LONGEST = 40;

/**
 * Tells whether a text is a state and nothing more, so that it says how an action stands whatever column it is in:
 * "Partly met", not "Met the network".
 *
 * @example isOnlyStatus('Not yet started') // true
 */
export function isOnlyStatus(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[\s\u2010-\u2015-]+/gu, ' ');
  return ONLY_STATUS.test(plain);
}

/** States that no deadline is written as: "ongoing", "planned" and "completed by" are left out. */
const APART = [
  '(?:not (?:yet )?started|yet to (?:start|begin|commence)|not on track|(?:now |still |back )?on (?:track|target|schedule)|off track)',
  `(?:(?:${DEGREE}) )?(?:behind(?: schedule)?|delayed|overdue|slipped|at risk)|stalled|blocked`,
  'on hold|paused|parked|shelved|deferred|postponed|suspended|stopped|halted|(?:awaiting|subject to) (?:funding|resources?)',
  'cancell?ed|withdrawn|abandoned|dropped|superseded|discontinued|no longer (?:required|needed|relevant)',
].join('|');
const GOES_ON =
  '(?=$| ?[-–—:,;(/.]| (?:to|until|till|til|pending|awaiting|from|by|since|due to|while|whilst|subject to|for|was|and)\\b)';
const STATE_FIRST = new RegExp(`^(?:${APART})${GOES_ON}`, 'i');
const STATE_LAST = new RegExp(
  `(?:[-–—:,;(/] ?|\\bnow )(?:(?:now|currently|is|status) )?(?:${APART})[ ).]*$`,
  'i',
);
const LONGEST_DEADLINE = 70;

/**
 * Tells whether a deadline says besides how its action stands: before the date ("Delayed to May 2026"), after it
 * ("May 2026 - on track") or in its place ("On hold pending funding").
 *
 * @example saysStateBesideDate('Overdue (was May 2025)') // true
 */
export function saysStateBesideDate(text: string): boolean {
  if (text.length > LONGEST_DEADLINE || text.includes('\n')) return false;
  return STATE_FIRST.test(text) || STATE_LAST.test(text);
}

const END =
  /^(?:fully )?(?:completed?|done|delivered|achieved|closed|implemented|finished|cancell?ed|withdrawn|abandoned|dropped|superseded|discontinued|no longer (?:required|needed|relevant))\b/i;

/**
 * Tells whether words in place of a deadline say that the action is at an end, so that none is missed.
 *
 * @example saysEnd('Cancelled') // true
 */
export function saysEnd(text: string): boolean {
  return END.test(text);
}
