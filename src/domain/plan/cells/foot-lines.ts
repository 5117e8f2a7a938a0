/** What stands under a plan and is none of its actions: who signed it off, who prepared it, when it is reviewed. */

const SIGNED_OFF =
  '(?:signed(?: off)?|approved|authori[sz]ed|ratified|endorsed|prepared|produced|compiled|written)';
const SEEN_BY = '(?:agreed|reviewed|updated|completed|last (?:updated|reviewed))';
const NAMED =
  'sign[ -]?off|signatures?|authors?|date (?:of (?:the )?(?:next |last )?(?:review|approval|issue|meeting|publication|update|sign[ -]?off)|approved|agreed|signed|published|prepared|produced|issued|reviewed)|' +
  '(?:next|last|plan) (?:review|update|meeting)(?: (?:date|due))?|review date|document (?:owner|control|history)|version (?:number|control)|' +
  'end of (?:the )?(?:plan|table|document|action plan)';
/** Words that name what stands beside or after them, and nothing to be done. */
const LABEL = new RegExp(
  `^(?:${SIGNED_OFF} ?(?:by|on|at)?\\s*:.{0,60}|(?:${SIGNED_OFF}|${SEEN_BY}) (?:by|on)(?:\\s*:.{0,60})?|(?:${NAMED})(?:\\s*:.{0,60})?)$`,
  'i',
);
/** "Approved by the board on 3 March": said of the plan as a whole. */
const SENTENCE = new RegExp(
  `^(?:this (?:plan|document) was )?(?:${SIGNED_OFF}|agreed|last (?:updated|reviewed)) (?:by|on|at)\\b.{0,100}$`,
  'i',
);
/** What a tool writes under the list it has exported. */
const COUNTED = '\\d+ (?:of \\d+ )?(?:issues?|items?|records?|rows?|tasks?|actions?|results?|cards?)';
const LIST = '(?:this )?(?:report|export|list|data|file|view)';
const MADE = `(?:generated|exported|extracted|downloaded|printed|retrieved)|${LIST} (?:was )?(?:run|created|produced)`;
const STAMP = new RegExp(
  `^(?:(?:${LIST} (?:was )?)?(?:${MADE})(?: (?:by|on|at|from|using|\\d{1,2}[/ -])|\\s?:).{0,100}|` +
    `(?:showing |displaying )${COUNTED}\\b.{0,60}|${COUNTED} (?:shown|exported|in total)\\.?|` +
    `(?:filters? applied|applied filters?|filtered by|sorted by)\\s?:.{0,150})$`,
  'i',
);
/** Where the figures of a plan come from: "Source: WRES return 2025". */
const SOURCE = /^(?:data )?sources?(?: of (?:the )?(?:data|figures))?\s*:\s*\S.{0,150}$/i;
/** Beside another label these tell whose hand it is and when. */
const SIGNED =
  /^(?:name|print name|date|position|role|job title|signature|signed|by|on behalf of)\s*:.{0,60}$/i;

/**
 * Names the sign-off, author or review of a plan, with or without its value.
 *
 * @example isFootLabel('Signed off by:') // true
 */
export function isFootLabel(text: string): boolean {
  return LABEL.test(text) || SIGNED.test(text);
}

/**
 * A line about the plan as a whole that stands by itself under it.
 *
 * @example isFootLine('Prepared by the inclusion team, March 2026') // true
 */
export function isFootLine(text: string): boolean {
  return isFootLabel(text) || SENTENCE.test(text) || STAMP.test(text) || SOURCE.test(text);
}

const PLAN =
  '(?:(?:this|the|our) )?(?:(?:action|access|accessibility|equality|edi|delivery|whole) ){0,2}(?:plan|scheme|document)';
const SEEN_AGAIN = '(?:reviewed|monitored|updated|revised|refreshed|reported|evaluated)';
/** "The plan will be reviewed by the governors in the autumn". */
const SEEN_LATER = new RegExp(
  `^(?:(?:progress (?:against|on|with) )?${PLAN} (?:(?:will|shall|is|must|should)(?: to)?(?: be)?|to be) (?:\\p{L}+ly )?${SEEN_AGAIN}|` +
    `to be (?:\\p{L}+ly )?(?:reviewed|updated|monitored))\\b.{0,150}$`,
  'iu',
);

/**
 * A sentence that says when or by whom the plan as a whole is looked at again.
 *
 * @example isReviewLine('The plan will be reviewed by the governors in autumn 2026.') // true
 */
export function isReviewLine(text: string): boolean {
  return SEEN_LATER.test(text);
}
