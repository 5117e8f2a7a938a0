import type { Temporal } from 'temporal-polyfill';
import type { PlanAction } from '../plan/plan';
import type { StatedRag } from './rating';
import { ENDED } from '../status/done-words';
import { datedUpdates } from '../status/dated-updates';
import { newestUpdate } from '../status/newest-update';
import { understandStatus } from '../status/understand-status';
import { oneLine } from '../wording/tidy-text';
import { countPartsDone } from './parts-done';
import { isAhead } from './words/dates-told';
import { recordsSomething } from './words/records-something';
import { readUnended } from './words/unended';

/** The month or day straight behind a done-word: "complete March 2027", not "complete – next review March 2027". */
const ENDED_WHEN = new RegExp(
  `\\b${ENDED}\\s*[,:(–-]?\\s*(?:(?:in|on|for|at|mid|early|late|the|end|of|from)\\s+)*\\d{0,2}(?:st|nd|rd|th)?[\\s/.]*[a-z]*[\\s/.,]*'?\\d{2,4}\\b[\\s/.]*\\d{0,4}`,
  'i',
);

/** "September 2027 – implemented": behind a day still to come these may be what is wanted by then; "Complete" is not. */
const WANTED_LAST = /\d\W+(?:achieved|delivered|implemented|finished)\W*$/i;

/** What is to be complete in a month still to come is no record. */
function endsAhead({ status, stated }: StatedRag, asAt: Temporal.PlainDate | null): boolean {
  if (status !== 'complete' || asAt === null) return false;
  if (WANTED_LAST.test(stated)) return isAhead(stated, asAt);
  const [when] = ENDED_WHEN.exec(stated) ?? [];
  return when !== undefined && isAhead(when, asAt);
}

/** Of states told at several times the one that holds at the day of the review, where the last of them is still to come. */
function asOf(stated: StatedRag, asAt: Temporal.PlainDate): StatedRag {
  if (stated.meaning !== stated.stated) return stated;
  if (datedUpdates(stated.stated).length < 2) return stated;
  const now = newestUpdate(stated.stated, asAt);
  if (now === newestUpdate(stated.stated, null)) return stated;
  return { ...stated, status: now ? understandStatus(now.words) : 'unknown' };
}

const WHOLE = /^(?:100(?:\.0+)?\s?%|1(?:\.0+)?)$/;
/** Red and amber gainsay that all is done, whatever else they may mean in a plan. */
const WARNS = /^(?:r|a|red|amber|yellow|orange)\b/i;

/** All is done by the share beside a colour that nobody explains. */
function isWholeBeside({ stated, meaning }: StatedRag, share: string): boolean {
  return meaning === null && WHOLE.test(share.trim()) && !WARNS.test(stated);
}

/** A plain number before a word of a status column may be the code of that word: "3. Complete". */
const CODED = /^\W*\d{1,2}\b(?!\.\d)/;

/** What is told of single numbered parts, "4.1 Closed", is no end of the whole while others are open. */
function ofParts(stated: StatedRag, action: PlanAction, asAt: Temporal.PlainDate | null): StatedRag {
  const { stated: mark, places, rowMarks, milestones } = action;
  const isOver = stated.status === 'complete' || stated.status === 'closed';
  if (!isOver || !mark || mark.heading !== null || rowMarks || milestones.some(({ rows }) => rows))
    return stated;
  if (places.rag?.column === mark.cell.column && CODED.test(mark.text)) return stated;
  const parts = countPartsDone(mark.text, action, asAt);
  if (!parts || parts.done === parts.of) return stated;
  const meaning = `${String(parts.done)} of ${String(parts.of)} parts complete`;
  return { ...stated, status: 'on-track', meaning };
}

/**
 * What an action states, once its progress and the day of the review are known: what is at neither an end nor on a
 * course comes to something still (on hold, open, not done), and what is to end later has not ended, nor what has ended
 * in one of its parts.
 *
 * @param asAt null leaves dates aside
 * @example settleStated(stated, action, asAt)?.status // 'on-track' for “Complete March 2027” in 2026
 */
export function settleStated(
  given: StatedRag | null,
  action: PlanAction,
  asAt: Temporal.PlainDate | null,
): StatedRag | null {
  const { progress, stated: mark } = action;
  const said = given && asAt !== null ? asOf(given, asAt) : given;
  const stated = said && ofParts(said, action, asAt);
  if (stated && endsAhead(stated, asAt)) return { ...stated, status: 'on-track', meaning: stated.stated };
  if (stated?.status !== 'unknown') return stated;
  const words = stated.meaning ?? stated.stated;
  // The status is no record of itself, where it stands in the column of progress.
  const isRecorded = oneLine(progress) !== oneLine(words) && recordsSomething(progress);
  const status = readUnended(words, isRecorded);
  // Under the red of a key "not completed" is no word for work that goes on.
  const isWarned = status === 'on-track' && stated.isRedUnread === true;
  if (status !== 'unknown' && !isWarned) return { ...stated, status, meaning: words };
  const share = mark?.share ?? '';
  return isWholeBeside(stated, share) ? { ...stated, status: 'complete', meaning: share } : stated;
}
