import { rememberTexts } from '../wording/remember-readings';
import { DROPPED } from './dropped-claim';
import {
  ASSURANCE,
  CARRIED,
  DONE,
  GOING,
  HOLD,
  NOT_STARTED,
  OPEN,
  RISK,
  SOON,
  STRONG,
  TROUBLE,
  WAITING,
} from './state-words';
import { plainStatus } from './status-phrases';
import { saysNoEnd, understandStatus } from './understand-status';

const LONGEST = 40;
/** A number or an address among the words. */
const NO_WORD = /[\d@]/;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** Whatever says a state, wherever it stands, with the tokens that stand for phrases. */
const STATES: readonly RegExp[] = [
  /\b(?:NOTSTARTED|NOTDONE|DONE|OFF|OKAY|PARTLY|STAGE|UNHANDLED|HANDLED|MENDING|EXPECTED|DROPPED)\b/,
  new RegExp(DROPPED),
  ...[ASSURANCE, SOON, WAITING, CARRIED, HOLD, DONE, STRONG, TROUBLE, RISK, OPEN, NOT_STARTED, GOING],
].map((words) => new RegExp(words.source, 'g'));

/** How much, how long, of what: words that take nothing from a state and add nothing to it. */
const BESIDE =
  /\b(?:it s|it|is|are|this|that|was|has|been|be|to|the|an?|all|but|and|or|so|far|yet|still|now|again|just|already|recently|currently|very|quite|rather|really|too|a bit|bit|a little|little|slightly|significantly|seriously|badly|somewhat|well|good|great|some|much|limited|minor|small|few|possible|possibly|potential(?:ly)?|might|could|early|mostly|largely|nearly|almost|fully|completely|not|up|on|off|in|at|of|late|going|doing|moving|schedule|plan|target|track|course|work|actions?|tasks?|things?|being|made|put|part|full|time)\b/g;

/** Alone these may as well name a topic, a grade or a kind: "New", "Recruiting", "Good", "Risk". */
const OF_SEVERAL_SENSES =
  /^(?:new|live|good|fine|ok|okay|well|strong|weak|poor|bad|positive|normal|healthy|steady|likely|unlikely|probable|possible|moderate|early|future|upcoming|working|effective(?:ly)?|ineffective|developing|embedding|improving|achieving|excelling|undeveloped|maintained|sustained|recruiting|reviewing|consulting|continu(?:e|es|ing|ous)|risks?|issues?|concerns?|challeng(?:e|es|ing)|problems?|barriers?|difficult(?:y|ies)?|shortfall|attention|caution|vulnerable|fragile|urgent(?:ly)?|acceptable|satisfactory|unsatisfactory|inadequate|insufficient|adequate|deliverable|achievable|feasible|compliant|non compliant|beyond|MENDING|(?:revised|extended|later) (?:due |target |completion )?(?:date|deadline|timescale)s?|(?:help|support) (?:needed|required|wanted)|merged|removed|archived|redundant|duplicate|transferred|bau|inactive|confident|happy|part|held)$/;

/** How surely a text is a state and nothing beside it. */
export type OnlyStatus = 'surely' | 'perhaps' | 'no';

/**
 * Tells whether a text is a state in the words that a status column is understood by, and nothing more: every word of
 * it says how an action stands, or how much. "Partly met" is one, "Met the network" is not; "New" may be.
 *
 * @example sayOnlyStatus('Slipping a bit') // 'surely'
 */
export const sayOnlyStatus = rememberTexts(judge);

function judge(text: string): OnlyStatus {
  if (text.length > LONGEST) return 'no';
  const bare = text.replace(EDGES, '');
  if (bare === '' || NO_WORD.test(bare)) return 'no';
  if (understandStatus(bare) === 'unknown' && !saysNoEnd(bare)) return 'no';
  let left = plainStatus(bare);
  const plain = left;
  for (const words of STATES) left = left.replace(words, ' ');
  if (/[\p{L}\p{N}]/u.test(left.replace(BESIDE, ' '))) return 'no';
  return OF_SEVERAL_SENSES.test(plain) ? 'perhaps' : 'surely';
}

/**
 * Tells whether a text is surely a state and nothing more, so that it says how an action stands whatever column it
 * is in.
 *
 * @example isOnlyStatus('Not yet started') // true
 */
export function isOnlyStatus(text: string): boolean {
  return sayOnlyStatus(text) === 'surely';
}
