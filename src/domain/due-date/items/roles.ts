import { BEGINS_NO_SOONER, DENIED, DENIED_OUTRIGHT } from './denials';

/**
 * What the words around a date make of it.
 *
 * - `deadline`: when it is due.
 * - `start`: when it begins ("from", "onwards").
 * - `onwards`: when it begins, with no end in sight ("April 2024 onwards").
 * - `after`: the work begins when it is over ("following May").
 * - `until`: when something recurring or ongoing ends.
 * - `throughout`: the whole of a stretch ("during 2024").
 * - `superseded`: a date given up for another ("was March", "originally").
 * - `revised`: the date that took its place; earlier ones are given up.
 * - `denied`: a time in which nothing is due ("not in 2026/27", "no meeting in August").
 * - `past`: when something was done ("completed May 2023").
 * - `counted-from`: something else is counted from it ("within 3 months of"), so it is not the deadline.
 */
export type Role =
  | 'deadline'
  | 'start'
  | 'onwards'
  | 'after'
  | 'until'
  | 'throughout'
  | 'superseded'
  | 'denied'
  | 'revised'
  | 'past'
  | 'counted-from';

/** A date put off for another. */
export const MOVED =
  '(?:mov(?:ed?|es|ing)(?: back| out)?|revised|changed|extended|delayed|deferred|postponed|slipped|rescheduled|re-scheduled|rearranged|re-arranged|re-?profiled|re-?set|pushed(?: back| out)?|put back|carr(?:ied|y) (?:forward|over)|rolled (?:over|forward)|brought forward|amended|updated|extension|ext\\.|c\\/?f(?:wd)?|b\\/?f(?:wd)?)';
/** Who or how much, between "extended" and "to". */
const BY_WHOM = '(?:by (?:the )?[a-z]+ |by (?:a further )?(?:\\d+|[a-z]+) (?:weeks?|months?|years?) )';
/** "Now expected", "now likely to be". */
const NOW =
  'now(?: (?:expected|likely|anticipated|scheduled|aiming|projected|forecast(?:ed)?|estimated|targeted|proposed|set|looking|hoped))?(?: to (?:be|complete|finish|report|go live|launch))?';
const OF_WHAT =
  '(?: (?:target|completion|due|end|review|planned|planned for|set for|due for))*(?: (?:date|deadline|timescale|target|due date))?';

/** Matched at the end of the words before a date, in this order. */
const BEFORE: readonly (readonly [Role, RegExp])[] = [
  ['denied', DENIED],
  [
    'counted-from',
    /\b(?:\d+|an?|one|two|three|four|five|six|nine|twelve) ?(?:working |calendar )?(?:days?|weeks?|months?|years?) (?:of|from|after|following|before|prior to|ahead of|post|later than|beyond|on from)(?: the)?$/i,
  ],
  [
    'superseded',
    new RegExp(
      `\\b(?:was|were|prev(?:ious(?:ly)?)?\\.?|original(?:ly)?|former(?:ly)?|initially|old|instead of|rather than|in place of|replac(?:es|ing)|supersed(?:es|ing)|${MOVED} (?:back )?from)(?: plan)?${OF_WHAT}(?: (?:by|for|in|as|of|due|(?:set|planned|agreed) (?:as|for|at)))?$`,
      'i',
    ),
  ],
  [
    'revised',
    new RegExp(
      `\\b(?:${NOW}|${MOVED} (?:back |${BY_WHOM})?(?:to|until|till|for)|replaced (?:by|with)|superseded by|(?:first|second|third|1st|2nd|3rd|latest|final|further) (?:revision|extension)|new|revised|amended|extended|rescheduled)${OF_WHAT}(?: (?:is|to|by|in|for|as|due|of))*$`,
      'i',
    ),
  ],
  ['start', BEGINS_NO_SOONER],
  [
    'start',
    /\b(?:from|(?<!\b(?:not|yet|never) )start(?:s|ing|ed)?(?: (?:date|in|from|on|at))?|commenc(?:e|es|ed|ing|ement)(?: (?:date|in|from|on))?|beg(?:in|ins|inning|an)(?: (?:in|from|on))?|since|w\.?e\.?f\.?|effective(?: (?:from|date))?|with effect from|as of|(?:no|not) earlier than|not before|opened(?: (?:in|on))?)(?: the)?$/i,
  ],
  [
    'after',
    /\b(?:(?<!the )following|(?<!\bnot )after|(?<!\bin )post|(?<!\b(?:not|never|nor|no|nothing|cannot|n't)\b[^.,;]{0,20})beyond)(?: the)?$/i,
  ],
  [
    'throughout',
    /\b(?:during|throughout|across|over|over the course of|for the (?:whole|duration) of)(?: the)?(?: (?:financial|calendar|academic|whole|full))*(?: year)?$/i,
  ],
  [
    'until',
    /\b(?:until|till|til|up to|to|ending|ends?|through to|through|expires?|closes|finish(?:es|ing)?)(?: (?:in|on|at))?$/i,
  ],
  [
    'past',
    /(?<!\b(?:to be|be|will be|must be|should be|is|are|being|have|fully|until|when|once|for|by|if|not|target|date|expected|yet)(?: \w+ly)? )\b(?:completed|done|achieved|delivered|implemented|launched|updated|last updated|closed|finished|concluded|signed off|approved|actioned|finalised|(?:last )?reviewed|introduced|established|agreed(?: in principle)?|in place since|went live|actual(?: (?:completion|end|finish|delivery))?(?: date)?)(?: (?:in|on|at|during|as of))?$/i,
  ],
  [
    'past',
    /(?<!\b(?:to be|be|will be|must be|should be|is|are|being|when|once|for|by|if|not) )\b(?:(?:agreed|approved|endorsed|discussed|presented|considered|noted|reported|reviewed) (?:at|to)(?: the)?(?: [a-z&]+){0,4}|(?:agreed|approved|endorsed|signed off) by(?: the)?(?: (?!end\b|the\b|mid|early|late)[a-z&]+){1,3})(?: (?:on|in))?(?: the)?$/i,
  ],
];

const AFTER: readonly (readonly [Role, RegExp])[] = [
  ['start', /^(?:at (?:the )?(?:very )?)?earliest\b/i],
  [
    'onwards',
    /^(?:to (?:date|present|now)\b|- ?present\b|present\b|(?:to )?on-?going|onwards?|onward|forwards?|and (?:then )?(?:onwards?|ongoing|on-going|beyond|continu\w+)|then ongoing|thereafter ongoing|\+(?!\s?[/\d-])(?=\W|$))(?![a-z])/i,
  ],
  [
    'past',
    /^(?:- ?)?(?:complete|completed|done|achieved|actioned|closed|delivered|implemented|finished|met)\b(?! (?:by|before|in|on)\b)/i,
  ],
];

const EDGE_BEFORE = /[\s(["':,-]+$/;
const EDGE_AFTER = /^[\s)\]"',;&(/-]+/;

/** A role, and the words that gave it. */
export interface ReadRole {
  readonly role: Role;
  readonly words: string;
}

/** Words that ask for a date, "by the end of" with them: what goes on behind it is still due then. */
const ASKED =
  /\b(?:by|before|due|deadline|target|(?:no|not) later than|complet(?:e|ed|ion)|end)(?: (?:date|by|on|in|is))*(?: the)?(?: (?:very )?end)?(?: of)?(?: the)?[\s:-]*$/i;
/** "And ongoing", "then continuing": what is said of the work, where "onwards" is said of the date. */
const GOES_ON = /^(?:(?:to )?on-?going|and|then|thereafter|\+)/i;

/**
 * The role of a date by the words before and after it. "By March 2025 and ongoing" is a deadline and "March 2025 and
 * ongoing" a beginning.
 *
 * @param modifier words between the first and the date that say which part of it is meant: "the end of"
 * @example readRole('starting from ', '').role // 'start'
 */
export function readRole(before: string, after: string, modifier = ''): ReadRole {
  const outright = DENIED_OUTRIGHT.exec(before);
  if (outright) return { role: 'denied', words: outright[0] };
  const words = before.replace(EDGE_BEFORE, '');
  if (words !== '') {
    for (const [role, pattern] of BEFORE) {
      const match = pattern.exec(words);
      if (match) return { role, words: match[0] };
    }
  }
  const rest = after.replace(EDGE_AFTER, '');
  if (rest !== '') {
    for (const [role, pattern] of AFTER) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const isDue = role === 'onwards' && GOES_ON.test(match[0]) && ASKED.test(before + modifier);
      return { role: isDue ? 'deadline' : role, words: match[0] };
    }
  }
  return { role: 'deadline', words: '' };
}
