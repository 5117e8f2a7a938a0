import { MONTH_SPELT } from '../../calendar/month-name';
import { DONE_OUTRIGHT, ENDED_ALONE } from '../../status/done-words';
import { PLACES } from '../../status/short-of-whole';
import { plainStatus } from '../../status/status-phrases';

const NAMES = '(?:actions?|tasks?|items?|objectives?|recommendations?|projects?|commitments?|work)';
/** The action, by its names. */
const IT = `(?:(?:this|it|all|both)(?: ${NAMES})?|(?:the |all (?:of )?(?:the |these )?)?${NAMES})`;
const PEOPLE =
  '(?:board|committee|group|team|council|trust|members|governors|panel|forum|network|executive|cabinet|chair|meeting)';

/** "It was agreed that", "The committee noted that": who tells it is no part of what is told. */
const TOLD_BY = new RegExp(
  `^(?:(?:it (?:was|is|has been|had been)|(?:the )?(?:[\\w&]+ ){0,3}${PEOPLE}(?: has| have)?|we(?: have)?) )?(?:agreed|confirmed|noted|decided|resolved|reported)(?: (?:at|by|in) (?:the )?[\\w' ]{2,30}?)? (?:that (?=\\w)|to (?=close\\b))`,
  'i',
);
/** "The action had taken place and …": what was done before the end that follows. */
const DONE_BEFORE = new RegExp(
  `^${IT} (?:has|have|had|was|were) (?:(?:now|all|also|been|fully) )*(?:taken place|done|undertaken|carried out|completed|delivered|finished|concluded|implemented|actioned)(?: in full)?,? (?:and|so) (?=(?:is|are|it|this|the|can)\\b)`,
  'i',
);
const CONDITION =
  '(?!(?: [\\w-]+){0,4} (?:once|if|when|until|till|subject|after|unless|pending|following|provided|by|in|on|from|at)\\b)';
/** What can be closed is at its end for whoever says so; on a condition it is not, and "could" alone is a thought. */
const CAN_BE_CLOSED = new RegExp(
  `\\b(?:can(?: (?:now|therefore|also|then|formally))*|could (?:now|therefore)) be (?:(?:now|formally|therefore) )*(?:closed|signed off)(?: off| down| out)?\\b${CONDITION}`,
  'gi',
);
const TO_CLOSE = new RegExp(`^close (?:${IT}|(?:the )?actions?)(?=[\\s.,;]|$)`, 'i');

/** "Closed as superseded": the reason says of what kind the end is. */
const CLOSED_AS =
  /\bclosed(?: (?:down|off))? (?:as|because|since)(?: (?:it|this))?(?: (?:is|was|has been))? (?=(?:superseded|transferred|withdrawn|cancelled|no longer|merged|replaced)\b)/i;

/** What ends with the people by whom: "closed by the board". */
const BY = new RegExp(
  `(\\b(?:completed?|closed|achieved|delivered|implemented|finished|signed off|approved)) (?:by|at) (?:the )?(?:(?!(?:end|next|last|this|mid|early|late|most|some|half|each)\\b)[a-z&'-]+ ){0,4}?(?:${PEOPLE}|hr|directors?|leads?|managers?|officers?)(?=[\\s.,;)]|$)(?! (?:of|at|only|but|and|for|who|with|from)\\b| in (?!(?:early|mid|late|\\d|q[1-4]|spring|summer|autumn|winter|${MONTH_SPELT})))`,
  'i',
);
/** "action closed at EDSG": a group by its initials, where the action or nothing is what was closed there. */
const AT_GROUP =
  /((?:^|[-–—;,:(.] ?|\band )(?:[Tt]he |[Tt]his |[Aa]ll )?(?:(?:[Aa]ction|[Rr]ecommendation|[Ii]tem)s? )?(?:(?:is|was|are|were|has|have|been|now|formally) )*(?:[Aa]greed )?(?:[Cc]losed|[Ss]igned off)) (?:at|by) (?:the )?[A-Z][A-Za-z&]*[A-Z]+(?: (?:meeting|group|committee|board))?(?=[\s.,;)]|$)(?! (?:[Ss]ite|[Hh]ospital|[Ww]ard|[Cc]linic|only|and|but|for))/;
/** "implemented in full", "completed on time". */
const HOW = new RegExp(
  `\\b(${DONE_OUTRIGHT}|met|actioned) (?:(?:across|in|at) (?:all|every|the (?:whole|entire)) (?:(?:of )?(?:our|the) )?(?:[a-z]+ )?(?:${PLACES}|trust|organisation|council|force|university|college)|in full|fully|successfully|on time|as planned|on schedule|(?:on|for) (?:this|the) (?:action|recommendation|objective|item))(?=[\\s.,;]|$)`,
  'i',
);
/** "Fulfilled.", "Signed off": what a status may say in one word. */
const ALONE = new RegExp(`^${ENDED_ALONE}[\\s.!]*$`, 'i');
/** "completed and signed off", "complete and is now closed". */
const TWICE =
  /\b(complete|completed|done|achieved|delivered|implemented|finished|actioned),? and (?:(?:is|are|has|have|been|was|now|fully|it|this) )*(?:closed|signed off|approved|in place|in use|live|published|embedded(?: (?:in|into|within|as) (?!(?:one|two|three|four|some|most|many|a few|the first)\b)[^\d.,;]{2,40}(?=[.,;]|$))?)(?=[\s.,;]|$)/i;
const MET_BY = '(?:met|fulfilled|actioned|signed off|concluded|discharged|carried out)';
/** "This objective has been met", "Target met", "The deadline was met": behind the action's name a word for done; "Met with the network" is none. */
const MET = new RegExp(
  `^(?:the |this |all |these |our |(?:[a-z]{3,9} )?20\\d\\d )*(?:(?:(?:target|due|completion|agreed|implementation) dates?|deadlines?) (?:(?:has|have|is|was|were|now|been|also) )*met(?=[\\s]*(?:[.,;:!(–—-]|$| and\\b))|(?:objective|recommendation|requirement|commitment|action|item)s? (?:(?:has|have|is|are|was|were|now|been|fully|all) )+${MET_BY}(?=[\\s.,;]|$)|(?:objective|recommendation|requirement|commitment|action|item|target)s? (?:now |all |fully )*${MET_BY}(?=\\s*(?:[.,;:!(–—-]|$)))`,
  'i',
);
/** "We have completed this action"; "We have delivered this training" tells of one thing done. */
const WE_DID = new RegExp(
  `^we(?:[’']ve| have| had)? (?:(?:now|already|also|fully|successfully) )*(?:completed|done|finished|delivered|achieved|implemented|closed) (?:this|it|(?:this|the|that) (?:action|activity|task|objective|recommendation|commitment|project|work|item))(?=\\s*(?:[.,;:!(–—-]|$)|\\s+(?:in|on|at|by|during|last)\\s)`,
  'i',
);

/**
 * A sentence that tells of an action's end in a roundabout way, in the plain one: without who says so, and what can
 * be closed as closed. Any other sentence as it is.
 *
 * @example tellEnd('It was agreed that this can be closed.') // 'this is closed.'
 */
export function tellEnd(sentence: string): string {
  return sentence
    .replace(CAN_BE_CLOSED, 'is closed')
    .replace(TOLD_BY, '')
    .replace(DONE_BEFORE, '')
    .replace(TO_CLOSE, 'closed')
    .replace(CLOSED_AS, '')
    .replace(ALONE, 'Completed')
    .replace(MET, 'Completed')
    .replace(WE_DID, 'Completed')
    .replace(BY, '$1')
    .replace(AT_GROUP, '$1')
    .replace(HOW, '$1')
    .replace(TWICE, '$1');
}

const LEADS_TO =
  '(?:(?:this|it|that|the|these|all|actions?|recommendations?|proposals?|items?|work|project|we|trust|council|force|group|board|committee|team|management|so|now|therefore|decided|agreed|resolved|chosen|opted|decision|taken|made|a|was|is|has|have|had|been|be) )*';
/** Nothing but the action is its object, or the reason follows. */
const DECIDED_AGAINST = new RegExp(
  `^${LEADS_TO}DROPPED(?: with)?(?: (?:this|it|that|(?:the|this) (?:action|recommendation|proposal|project|work)))?(?= ,|\\.|$| (?:because|due to|owing to|as|since|given|following|after|at this time|at present)\\b)`,
);
const DENIES = /\bnot\b|\bagainst\b|\bno longer\b|n't\b|n’t\b/i;
const LONGEST = 240;

/**
 * Tells whether a sentence says that the action is not to be: decided against, or no longer pursued.
 *
 * @example isDecidedAgainst('It was agreed not to take this forward.') // true
 */
export function isDecidedAgainst(sentence: string): boolean {
  return sentence.length <= LONGEST && DENIES.test(sentence) && DECIDED_AGAINST.test(plainStatus(sentence));
}

/** "Now BAU": the word needs one beside it here, for alone it may say how the work is done. */
const NOW_USUAL = /^(?:(?:this|it|the|all|action|work|is|are|has|have|been|and|now|fully|complete|,) )+bau$/;
const BECAME_USUAL = /\b(?:bau|business[ -]as[ -]usual)\b(?=.*\w)|\w.*\b(?:bau|business[ -]as[ -]usual)\b/i;

const LONGEST_USUAL = 80;

/**
 * Tells whether a sentence says that the action has become business as usual, and nothing more.
 *
 * @example isBusinessAsUsual('Now embedded in BAU.') // true
 */
export function isBusinessAsUsual(sentence: string): boolean {
  if (!BECAME_USUAL.test(sentence) || sentence.length > LONGEST_USUAL) return false;
  const plain = plainStatus(sentence);
  return plain === 'bau' || NOW_USUAL.test(plain);
}
