import type { StatedStatus } from '../rating';
import { saysNoEnd, saysOnHold } from '../../status/understand-status';

/** Nothing is said to have begun. */
const NOT_DONE =
  /^(?:(?:still|yet|remains?|is|was) )*(?:not (?:yet |been )*(?:done|actioned|undertaken|carried out)|not yet|to be (?:done|completed|actioned|delivered|finished)|outstanding|undone|no)(?: yet)?$/;

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
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/^(?:not applicable|n a)$/.test(plain)) return 'unknown';
  if (NOT_DONE.test(plain)) return isRecorded ? 'on-track' : 'not-started';
  return saysNoEnd(text) ? 'on-track' : 'unknown';
}
