import { ENDED } from './done-words';
import type { Phrase } from './done-phrases';

const NOW =
  '(?:(?:but|and|then|now|currently|since|later|subsequently|is|are|it|this|action|work|status|rag|rated|has|have|been|put|placed|still) )*';
/** What no end that stands can be in. */
const STOPPED =
  '(?:on hold|paused|suspended|stalled|halted|parked|postponed|deferred|frozen|shelved|blocked)';
const IN_TROUBLE =
  '(?:delayed(?! by (?:an? |one |two |three |four |five |six |\\d+ ?)(?:few |couple of )?(?:days?|weeks?|months?|year))|at (?:\\w+ )?risk|overdue|behind(?: (?:schedule|plan|target|time))?|slipp(?:ed|ing)|stuck|in (?:doubt|jeopardy|trouble|dispute)|red|amber)';
/** The trouble ends its clause, or the reason and the time follow: "at risk staff" are none. */
const ALONE =
  '(?= [,/]|[.,;]|$| (?:due to|owing to|because|as|until|till|pending|by|for|while|whilst|since|following|awaiting|at present|at this|this|to|in|from|with)\\b)';

/** "Not achieved / overdue" has no end before its trouble. */
const NOT_DENIED = '(?<!\\b(?:not|never) (?:(?:yet|been|being|be|fully) )*)';
const BEHIND_AN_END = `${NOT_DENIED}${ENDED}(?: ,| /|\\.|/|(?= (?:then|but|and|now)\\b)) ?${NOW}`;
const MARK = '(?: ,| /|\\.|/)? ?';

/**
 * An end with trouble behind it: what was said last may be what holds, so neither is taken. With the trouble first
 * the end stands, as does one that is only told to have come late.
 */
export const TROUBLE_LAST_PHRASES: readonly Phrase[] = [
  [`${BEHIND_AN_END}(?:${STOPPED}|${IN_TROUBLE})${ALONE}`, 'DOUBTED'],
  [`${ENDED} (?:then )?${STOPPED}${ALONE}`, 'DOUBTED'],
  [`bau ${IN_TROUBLE}${ALONE}`, 'DOUBTED'],
  [`${ENDED}${MARK}(?:(?:in|as|still|a|only) )*draft(?: form| only| version)?(?= ,|[.,]|$)`, 'PARTLY'],
  [
    `${ENDED}${MARK}(?:(?:but|and) )?(?:further|more|additional) (?:work|actions?) (?:(?:is|are|still) )*(?:required|needed|necessary|to do)`,
    'PARTLY',
  ],
];

const IN_DOUBT = new RegExp(
  `\\b(?:${[...TROUBLE_LAST_PHRASES.map(([phrase]) => phrase), `${BEHIND_AN_END}(?:(?:off|not on) (?:track|target|course|schedule)|(?:${STOPPED}|${IN_TROUBLE}) again)`].join('|')})\\b`,
);

/**
 * Tells whether trouble, or more work, stands straight behind an end in a plain text.
 *
 * @example endsInTrouble('complete , on hold') // true
 */
export const endsInTrouble = (plain: string): boolean => IN_DOUBT.test(plain);
