import { describeText } from './text-kind';

/** What is said under a plan of the plan itself: what to read with it, whom to ask about it, who watches over it. */

const KIND =
  '(?:action|access|accessibility|equality|edi|eds2?|delivery|improvement|inclusion|diversity|race|disability|wres|wdes|annual|pay|gap|gender|strategic|whole)';
const KINDS = `(?:${KIND} (?:and |& )?){0,4}`;
const PLAN = `${KINDS}(?:plan|scheme|document|tracker|action log)`;
const PAPER = `${KINDS}(?:plan|scheme|document|tracker|action log|report|strategy|policy|return)`;
const OURS = `(?:this|our) ${PAPER}`;
const ONE = `(?:this|our|the) ${PAPER}`;
const BE = '(?:is|are|will be|shall be|should be|must be|can be|has been) (?:\\p{L}+ly )?(?:being )?';
const WATCHED =
  '(?:reported|reviewed|monitored|overseen|tracked|scrutini[sz]ed|governed|refreshed|updated|revised|published)';
const WATCHES = '(?:monitors|oversees|scrutini[sz]es|tracks|has oversight of|(?:is|are) responsible for)';
const PROGRESS = '(?:progress|delivery|implementation|performance)';
const WITH = '(?:(?:together )?with|alongside|in conjunction with)';
const TURN_TO = '(?:please )?(?:contact|e-?mail|ring|call|write to|speak to)';
const OFFICE = '(?:team|office|department|lead|manager|director|officer|secretary|service|unit)';
const ASKED = '(?:questions?|queries|enquiries|comments|feedback)';
const FIGURES = '(?:figures|percentages|scores)';
const SAID_OF_FIGURES = '(?:are|were|have been|relate to|come from|refer to|cover|exclude|include|do not)';
const MORE = '(?:more|further|additional) (?:information|details?)';

/** It names this plan, what to read with it, or whom to ask. "This report" may be one that the action above is about. */
const SURE: readonly string[] = [
  `(?:please |to be |should be )?read (?:(?:this|(?:this|the) plan) )?${WITH} (?:.{0,60}\\b)?(?:plan|scheme|report|strategy|policy|document|framework|return)s?\\b.{0,160}`,
  `this ${PAPER} (?:should|must|is to|can|may) be read ${WITH}\\b.{0,160}`,
  `see (?:also|separate|the (?:full|main|separate)|our (?=.{0,60}\\b(?:plan|report|strategy|policy|website|page)\\b)) ?.{3,120}`,
  `this ${PLAN} (?:is|are|was|will|should|must|may|can|has|forms|sets|covers|supports|supersedes|replaces|describes|explains)\\b.{0,200}`,
  `${PROGRESS} (?:of|against|on|with|towards) this ${PLAN} ${BE}${WATCHED}\\b.{0,160}`,
  `the .{3,80}? (?:${WATCHES}|reviews|receives|approves|owns) (?:(?:the )?${PROGRESS} (?:of|against|on|with) )?this ${PLAN}\\b.{0,120}`,
  `(?:all )?${FIGURES} (?:above|below|shown|quoted|given|used|in (?:this|the) (?:plan|table|document)) (?:\\p{L}+ ){0,4}?${SAID_OF_FIGURES}\\b.{0,160}`,
  'contacts?(?: us| details| officer| person)?\\s*:\\s*\\S.{0,120}',
  `(?:any |all )?(?:${ASKED}|copies)(?: (?:and|or) ${ASKED})? (?:about|on|of|regarding|concerning) ${OURS}\\b.{0,120}`,
  `${TURN_TO} (?:the |our )(?:[\\p{L}&,-]+ ){0,6}?${OFFICE} (?:about|on|regarding|with|for|if you have) (?:${OURS}|any ${ASKED}|${MORE})(?: (?:about|on|regarding) ${ONE})?\\.?`,
  `(?:to (?:talk|comment|ask|find out more|know more) (?:about|on) ${ONE}|for (?:${MORE}|(?:any )?${ASKED})(?: (?:about|on) ${ONE})?|if you (?:have|would|need|want|wish)\\b.{0,90}?),? ${TURN_TO}\\b.{0,120}`,
];

/** Put as a remark on the plan, though it may be something to be seen to. */
const LIKELY: readonly string[] = [
  `(?:overall )?${PROGRESS} (?:(?:of|against|on|with|towards) ${ONE} )?${BE}${WATCHED}\\b.{0,160}`,
  `(?:the|our) ${PAPER} ${BE}.{3,160}`,
  `(?:all )?${FIGURES} ${SAID_OF_FIGURES}\\b.{0,160}`,
  `the .{3,80}? ${WATCHES} (?:the )?(?:${PLAN}|${PROGRESS})\\b.{0,120}`,
  `${ASKED} (?:is|are) (?:always )?welcome\\b.{0,120}`,
];

const MAY_BE =
  /\b(?:read|see|plan|scheme|document|report|strategy|policy|return|tracker|log|progress|delivery|implementation|performance|figures|percentages|scores|contacts?|e-?mail|ring|call|write|speak|feedback|comments|questions?|queries|enquiries)\b/i;
const LONGEST = 400;
const IS_SURE = new RegExp(`^(?:${SURE.join('|')})$`, 'iu');
const IS_LIKELY = new RegExp(`^(?:${LIKELY.join('|')})$`, 'iu');

/**
 * Tells a sentence about the plan itself from something to be done: 'sure' where it names this plan, what to read
 * with it or whom to ask, 'likely' where it could be an action in other words, null where it is neither.
 *
 * @example remarkIn('This action plan should be read alongside our annual report.') // 'sure'
 */
export function remarkIn(text: string): 'sure' | 'likely' | null {
  if (text.length > LONGEST || text.includes('\n') || !MAY_BE.test(text)) return null;
  if (IS_SURE.test(text)) return 'sure';
  return IS_LIKELY.test(text) && !describeText(text).isInstruction ? 'likely' : null;
}
