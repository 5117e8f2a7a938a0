import { MONTH_NAME } from '../../calendar/month-name';

const TIME = `(?:(?:the|end|of|early|mid|late|beginning|start|later|in)[ -])*(?:20\\d\\d\\b|\\d{1,2}[/.]\\d{1,2}(?! [a-z])|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH_NAME}\\b|q(?:uarter|tr)? ?[1-4]\\b|spring|summer|autumn|winter|year[ -]?end|next (?:year|quarter|month|week|term|financial|spring|summer|autumn|winter))`;
const DATE =
  '(?:(?:the|its|our|this|target|due|end|original|agreed|completion|implementation|delivery) )*(?:completion|delivery|implementation|timescales?|timelines?|timetables?|timeframes?|deadlines?|dates?)';
const IS = '(?:(?:has|have|is|was|were|been|be|now|also|again) )*';
const MOVED =
  '(?:revised|extended|moved|pushed|put back|set back|re-?scheduled|re-?profiled|re-?planned|re-?base-?lined|re-?forecast)';

/** "Completion delayed", "The timescale has slipped": the date is the action's own. */
const OF_THE_DATE = new RegExp(
  `^${DATE} ${IS}(?=(?:slipped|slipping|delayed|postponed|deferred|overdue|missed)\\b)`,
  'i',
);
/** "Revised to September": a day was moved, and no more than that is said. */
const DATE_MOVED = new RegExp(
  `^(?:(?:${DATE}|action|this|it) )?${IS}${MOVED}(?: (?:back|out))? (?:to|until|till|into) ${TIME}.*$`,
  'i',
);
/** "Delayed to Sept 24", "Extension agreed to March": how far is no part of how it stands. */
const HOW_FAR = new RegExp(`\\s(?:to|until|till|into)\\s(?=${TIME})`, 'i');

const WHAT =
  '(?:(?:the|its|our|this|that|by|on|in|of|end|target|due|completion|original|agreed|planned|financial|year|time|deadlines?|dates?|timescales?|milestones?|schedule)\\b ?)';
const UNMET = new RegExp(
  `^(?:(?:we|it|this|this action|the action|action|work) )?(?:(?:is|are) )?(?:now )?(?:(?:will not|won['’]t|(?:un|not )(?:likely|able|expected|going) to|can ?not|can['’]t) (?:now |also )?(?:meet|hit|make|be (?:delivered|completed?|achieved|met|finished|done|implemented)|deliver|complete|finish)|(?:will|likely to|going to|expected to|set to) (?:now )?miss) (?:${WHAT}|(?:${MONTH_NAME}|20\\d\\d|q[1-4]|\\d{1,2}(?:st|nd|rd|th)?)\\b ?)+$`,
  'i',
);
const MAY_TELL =
  /slip|delay|postpon|defer|overdue|missed|miss\b|meet|be |deliver|complete|revis|exten|mov|push|back|re-?(?:sched|prof|plan|base|fore)/i;

/**
 * What a part of a progress text says of a date that was moved or will be missed, in words that a status is
 * understood by; any other text as it is.
 *
 * @example tellMovedDate('Timescale slipped to Q3') // 'slipped'
 */
export function tellMovedDate(words: string): string {
  if (!MAY_TELL.test(words)) return words;
  if (UNMET.test(words)) return 'off track';
  if (DATE_MOVED.test(words)) return 'date revised';
  const [head = ''] = words.split(HOW_FAR);
  return head.replace(OF_THE_DATE, '').trim();
}
