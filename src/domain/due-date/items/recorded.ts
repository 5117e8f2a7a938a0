import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import { surroundings } from '../phrase/standing';
import type { DatedItem } from './dated-item';

/** What is still to be done, or asked of every one: "to be appointed June", "all staff trained March". */
const ASKS =
  /\u0002|%|\b(?:to(?! (?:date|the (?:post|role)))|will|shall|must|should|would|can|could|may|might|be|being|get|ensure|needs?|until|once|when|where|after|if|by|not|yet|aim|target|due|deadline|plan|for|all|every|each|both)\b/i;
/** Verbs whose past form speaks of what is to come, and words that only end like one. */
const NO_DEED =
  'planned|expected|estimated|anticipated|scheduled|proposed|intended|required|needed|targeted|projected|forecasted|phased|staged|staggered|extended|revised|deferred|delayed|postponed|moved|slipped|rescheduled|dated|related|based|combined|detailed|limited|continued|started|commenced|requested|completed|missed|lapsed|unmet';
const IRREGULAR =
  'begun|held|sent|written|bought|built|brought|(?:under)?taken|made|met|put(?: in place)?|set up';
/** "One officer appointed July 2004", "backlog cleared (March 2005)": a subject, what was done to it, and the day. */
const DEED = new RegExp(
  `(?:^\\W*|[\\p{L}\\d)][\\s,]+)(?:(?:was|were|has been|have been|now|fully|successfully) )*(?!(?:${NO_DEED})\\b)(?:\\p{L}{2,}(?<!e)ed|${IRREGULAR})(?: (?:out|up|off|to))?(?: (?:in|on|at|during))?(?: the)?[\\s:(–-]*$`,
  'iu',
);

const ANOTHER_DATE = /\u0001/;

/**
 * Tells whether the words before a date say what was done on it, and to what: "backlog cleared", "one officer appointed".
 *
 * @example tellsOfDeed('One officer appointed ') // true
 */
export function tellsOfDeed(before: string): boolean {
  return DEED.test(before) && !ASKS.test(before);
}

/** Words that say by themselves that all is done: alone with their date they stand for the state and its day. */
const STATE =
  /^\W*(?:(?:now|fully|action) )*(?:completed|done|delivered|achieved|closed|implemented|finished|concluded|actioned)\b(?! by\b)/i;
/** What tells of the plan's own text, not of the work: "[Updated Sept 21]". */
const OF_THE_TEXT = 'updated';

/**
 * Tells whether a date only records what was done: "Backlog cleared July 2004", "Launched in 2019". The same words
 * before a day that is not over tell of a step to come, and so does "by" before any day. "Completed July 2004" by itself
 * is left as the day of that state.
 *
 * @param rest the phrase with every date taken out
 * @param goesOn what was done then goes on, so that its day ends nothing
 */
export function isRecorded(
  { at, until, point, role, doneWord }: DatedItem,
  rest: string,
  asAt: Temporal.PlainDate,
  goesOn: boolean,
): boolean {
  if (role !== 'past' && role !== 'deadline') return false;
  const { before, after } = surroundings(rest, at, until);
  if (role === 'past') {
    const word = doneWord?.toLowerCase() ?? '';
    // A word behind the date may be the status of what was due on it: "March 2023 - completed".
    if (word === '' || word === OF_THE_TEXT || !before.toLowerCase().includes(word)) return false;
    const isStillToCome = point.kind === 'settled' && isBefore(asAt, point.stretch.start);
    return !isStillToCome && (goesOn || !STATE.test(before));
  }
  if (point.kind !== 'settled' || !isBefore(point.stretch.end, asAt)) return false;
  // "Leads identified June 2025, trained by March 2026": steps told alike.
  if (ANOTHER_DATE.test(before) || ANOTHER_DATE.test(after)) return false;
  return tellsOfDeed(before);
}
