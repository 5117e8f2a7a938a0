import { isBefore } from '../../calendar/calendar-period';
import type { Temporal } from 'temporal-polyfill';
import { surroundings } from '../phrase/standing';
import type { DatedItem } from './dated-item';

const DATE_WORD =
  '(?:due |completion |end |target |delivery )?(?:dates?|deadlines?|time-?scales?|timelines?|timings?|time-?frames?)';
const FIXED =
  '(?:set|agreed|confirmed|decided|determined|finalised|finalized|advised|fixed|scheduled|arranged|announced|established|defined|reviewed|revisited|follow)';
/** "By Oct 2026", "at the EDI Board in Oct 2026", "following Oct 2026". */
const AT_A_MEETING =
  "(?: once)? (?:by|in|at|on|during|following|after|from|with)(?: the)?(?: [\\w&'-]+){0,4}?(?: (?:in|on|of))?(?: the)?[\\s,(-]*$";
const TO_BE = '(?:to be|will be|to|will|yet to be|still to be|being)';

/** "Date to be set by", "timescale TBC at the Board in". */
const DATE_IS_SET = new RegExp(
  `\\b${DATE_WORD} (?:is |are |still |yet )*(?:${TO_BE} ${FIXED}|t\\.?b\\.?[acd]\\.?)${AT_A_MEETING}`,
  'i',
);
/** "TBC by", "to be decided at the Board in", where they lead the clause: "policy to be confirmed by" is a step. */
const LEFT_OPEN = new RegExp(
  `^[^a-z\\d\\u0001]*(?:still |yet )?(?:t\\.?b\\.?[acd]\\.?|to be (?:confirmed|decided|determined|advised|scheduled|fixed|announced)|awaiting (?:a )?(?:date|confirmation|decision))${AT_A_MEETING}`,
  'i',
);
/** "Sept 2026 Board to set the date". */
const SETS_THE_DATE = new RegExp(
  `^(?: [\\w&'-]+){0,4} (?:to|will) (?:set|agree|confirm|decide|determine|fix|finalise|review)(?: (?:on|the|a|an|new|revised|final))* ${DATE_WORD}\\b`,
  'i',
);

/** "On hold since", "paused due to vacancy from": when the work stopped. */
const STOPPED_SINCE =
  /\b(?:on hold|on pause|paused|halted|suspended|stalled|stood down|stopped|dormant|frozen|blocked|in abeyance|vacant|inactive)(?: (?!until\b|till\b)[a-z]+){0,4}? (?:since|from|as of)(?: the)?\s*$/i;
/** "Awaiting national guidance (due autumn 2026)", "pending the report, expected in May": when that comes, and no more. */
const WHAT_IS_AWAITED =
  /\b(?:await(?:ing|s|ed)?|waiting (?:for|on)|pending)(?: [a-z'&/-]+){1,8}(?: ?[([] ?(?:exp(?:ected)?\.?|due|anticipated|likely|estimated)|,? ?-? ?\b(?:exp(?:ected)?|anticipated)\b\.?)(?: (?:in|by|on|out|around))*(?: the)?\s*$/i;
/** "Not met by", "not completed in"; what is to happen if it is not is a step. */
const NOT_KEPT =
  /(?<!\b(?:if|where|when|anything|any|those|actions?|items?|why) )\b(?:not|never|wasn't|weren't) (?:been )?(?:fully |yet )?(?:met|completed?|achieved|delivered|done|finished|implemented|closed|actioned)(?: (?:by|in|at|for))(?: the)?\s*$/i;

/** "Last reviewed", "last update at EDI Group on". */
const LAST_TIME =
  /\b(?:last|latest|previous|most recent)(?:ly)? (?:reviewed|updated|refreshed|checked|discussed|amended|met|meeting|audited|considered|edited|modified|changed|delivered|held|published|saved|viewed|review|update|audit|refresh|discussion|changes|report|check)(?: (?:at|by|to|in|with)(?: the)?(?: [\w&'-]+){1,4}?)?(?: (?:in|on|of|was|date))*(?: the)?[\s:,(-]*$/i;

const NEW_DATE = `(?:new|revised|further|another|replacement|amended|alternative|updated)(?: [a-z]+)? ${DATE_WORD}`;
const AWAITED = `(?: (?:is|are|still|now))* (?:needed|required|wanted|t\\.?b\\.?[acd]|awaited|pending|requested|to follow|outstanding|under (?:review|discussion)|(?:to be|not yet|yet to be|being) ${FIXED})\\b`;
const RE_DATED =
  '\\b(?:needs?|to be|requires?) re-?(?:dating|dated|setting|profiling|profiled|scheduling|scheduled|forecast(?:ing)?)\\b(?! (?:to|for|by|in)\\b)';
const AWAITING = `(?:${NEW_DATE}${AWAITED}|\\b(?:needs?|requires?|awaiting|await|no|without)(?: an?)? (?:new|revised) ${DATE_WORD}(?! of\\b)|${RE_DATED})`;
/** "New date needed", "revised deadline to be agreed": whatever date stands there no longer holds. */
const AWAITS_NEW_DATE = new RegExp(`\\b${AWAITING}`, 'i');
/** The same in a sentence of its own, of nothing else. */
const NEXT_SAYS_SO = new RegExp(`(?:^|[.;\\n|] ?)[\\s(-]*${AWAITING}`, 'i');

/** What was talked of or looked at on a day is not done. */
const TALKED_OF = /^(?:discussed|presented|considered|noted|reported|reviewed)$/i;

/** Whether the point is over, as far as its year is known. */
function isOver({ point }: DatedItem, asAt: Temporal.PlainDate): boolean {
  return point.kind === 'yearless' || (point.kind === 'settled' && isBefore(point.stretch.end, asAt));
}

/**
 * Tells whether the words that govern a date say that it is no deadline, even where no other date stands beside it: the
 * day on which a date will be set, when the work stopped, when what it waits for is expected, when it was last looked at,
 * or a date that was not kept and waits for a new one.
 *
 * @param rest the phrase with every date taken out
 * @param isOnly no other date stands in the phrase, so that its words all belong to this one
 * @param asAt what was last done on a later day is a step to come
 */
export function isNoDeadline(
  item: DatedItem,
  rest: string,
  isOnly: boolean,
  asAt: Temporal.PlainDate,
): boolean {
  const { before, after } = surroundings(rest, item.at, item.until);
  if (DATE_IS_SET.test(before) || LEFT_OPEN.test(before) || SETS_THE_DATE.test(after)) return true;
  if (STOPPED_SINCE.test(before) || WHAT_IS_AWAITED.test(before)) return true;
  if (isOver(item, asAt) && (LAST_TIME.test(before) || NOT_KEPT.test(before))) return true;
  if (item.role === 'past' && isOver(item, asAt) && TALKED_OF.test(item.doneWord ?? '')) return true;
  if (item.role === 'revised') return false;
  return AWAITS_NEW_DATE.test(`${before}\u0001${after}`) || (isOnly && NEXT_SAYS_SO.test(rest));
}
