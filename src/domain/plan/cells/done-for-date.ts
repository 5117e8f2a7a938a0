import { MONTH_NAME } from '../../calendar/month-name';
import { DONE_OUTRIGHT } from '../../status/done-words';

const DONE = new RegExp(`^(?:fully )?${DONE_OUTRIGHT}\\b.{0,40}$`, 'is');

/** What "by" leads up to when it says until when; "by the OD team" says who. */
const NEAR =
  '(?: the| this| next| mid| early| late| financial| calendar| academic| year| start| beginning| close| cop| cob| of| end|[-–—])*';
const TIME = `(?:${MONTH_NAME}|(?:q[1-4]|quarter|spring|summer|autumn|winter|christmas|easter|year|term|month|week|deadline|due|date|then)\\b)`;
const UP_TO = `by${NEAR}(?: ?['’]?\\d|[ –—-]${TIME}|$)`;
/** "Delivered within six months", "Achieved before the audit", "Completed each March": what is wanted, and not what is so. */
const WANTED = new RegExp(
  `^(?:fully )?\\p{L}+[ ,:–—-]+(?:(?:on or|at or) )?(?:${UP_TO}|(?:before|within|until|till|prior to|ahead of|in (?:time for|advance of)|(?:no|not) later than|at the latest|from|each|every|as and when|when|whenever|once|if|annually|yearly|monthly|quarterly|weekly|termly|regularly|throughout)\\b)`,
  'iu',
);
/** "Complete the survey": a word to do, where "Complete", "Complete – May" and "Complete in May" say how things are. */
const TO_DO =
  /^complete (?:the|a|an|all|any|our|your|their|its|this|these|each|every|annual|initial|first|second|final|full|further|new|review|survey|audit|training|report|analysis|assessment|rollout|roll[- ]out|phase|stage|step|part)\b/i;

/**
 * Tells whether a short text begins with a word for done.
 *
 * @example beginsWithDone('Completed, June 2025') // true
 */
export function beginsWithDone(text: string): boolean {
  return DONE.test(text);
}

/**
 * Tells whether words in place of a deadline say that the action is done, and not by when or how often it is to be.
 *
 * @example saysDoneForDate('Completed, June 2025') // true, and false for “Completed by June 2025”
 */
export function saysDoneForDate(text: string): boolean {
  return DONE.test(text) && !WANTED.test(text) && !TO_DO.test(text);
}
