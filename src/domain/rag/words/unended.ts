import { latestState } from '../../status/latest-state';
import type { StatedStatus } from '../rating';
import { saysNoEnd, saysNotApplicable, saysOnHold } from '../../status/understand-status';

/** Nothing is said to have begun. */
const NOT_DONE =
  /^(?:(?:still|yet|remains?|is|was) )*(?:not (?:yet |been )*(?:done|actioned|undertaken|carried out)|not yet|to be (?:done|completed|actioned|delivered|finished|(?:put )?in place)|outstanding|undone|no)(?: yet| (?:once|when|after|until|if) .*)?$/;
/** None of it: "nothing in place", "never completed". */
const NONE_AT_ALL = /\bNOTDONE at all\b/;

/** What a template suggests is no status. */
const HINT = /^\W*e\.?g\b/i;

/**
 * What a status comes to that claims neither an end nor a course. What rests is at risk: nobody works on it while its
 * date stands, and of the states there are that is the least which keeps it from passing for one that goes on; off
 * track would say that its date cannot be met, which the plan does not. What is open is under way, and what is not
 * done is so where something is recorded, else not started.
 *
 * @param isRecorded progress is recorded beside it
 * @returns `unknown` where the words say nothing of the kind
 * @example readUnended('Paused until spring', false) // 'at-risk'
 */
export function readUnended(text: string, isRecorded: boolean): StatedStatus {
  if (HINT.test(text)) return 'unknown';
  if (saysOnHold(text)) return 'at-risk';
  if (saysNotApplicable(text)) return 'unknown';
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (NOT_DONE.test(plain) || NONE_AT_ALL.test(latestState(text)))
    return isRecorded ? 'on-track' : 'not-started';
  return saysNoEnd(text) ? 'on-track' : 'unknown';
}
