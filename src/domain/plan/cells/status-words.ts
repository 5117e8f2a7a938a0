import { DONE_OUTRIGHT } from '../../status/done-words';

const DEGREE = 'slightly|significantly|seriously|badly|much|well|a little|some|good|limited|little|no';

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

/** "31 March 2026. Complete.", "May 2026 – now done and embedded", "Dec 2026; completed Jan 2027": the one date before it was met. */
const END_LAST = new RegExp(
  `^[^;]*\\d[^;]*?(?:\\s?[-–—:,;(/.|]\\s?|(?<=\\b(?:20)?\\d\\d)\\s)(?:(?:the|this|all|both|action|status|update|now|fully|is|was|has|been) )*${DONE_OUTRIGHT}(?: (?:and|&) (?:${DONE_OUTRIGHT}|embedded|signed off|live))?(?: (?:in |on )?[\\w ]{0,14}\\d[\\d/.]*)?[ ).!]*$`,
  'i',
);

/**
 * Tells whether a deadline says besides how its action stands: before the date ("Delayed to May 2026"), after it
 * ("May 2026 - on track", "May 2026. Done.") or in its place ("On hold pending funding").
 *
 * @example saysStateBesideDate('Overdue (was May 2025)') // true
 */
export function saysStateBesideDate(text: string): boolean {
  if (text.length > LONGEST_DEADLINE || text.includes('\n')) return false;
  return STATE_FIRST.test(text) || STATE_LAST.test(text) || END_LAST.test(text);
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
