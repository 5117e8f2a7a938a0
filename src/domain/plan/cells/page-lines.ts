import { isPlanTitle } from './row-marks';

const PHONE = '\\(?\\b0(?:[\\s()]*\\d){9,10}\\b';
/** What a page or file carries beside a plan: addresses, paths, rights, classes, how to ask for another format. */
const PAGE_LINES: readonly string[] = [
  '(?:https?:\\/\\/|www\\.)\\S+',
  '(?:(?:contact|e-?mail|web(?:site)?|tel(?:ephone)?)(?: us)?\\s*:?\\s*)?\\S+@\\S+\\.\\S+',
  `(?:(?:for )?(?:any )?(?:further|more|general|additional|other) (?:information|details?|help|advice|enquir(?:y|ies)|queries|questions)\\b|(?:enquiries|queries|questions|contact(?: us| details| officer)?)\\s*:|please (?:contact|e-?mail|ring|call)\\b).{0,100}(?:\\S+@\\S+\\.\\S+|${PHONE})\\.?`,
  `.{3,100}(?:[-–—,:]|\\btel\\.?|\\bphone)\\s*${PHONE}`,
  '(?:file ?(?:name|path)?\\s*:\\s*)?(?:[a-z]:\\\\|\\\\\\\\).*',
  '[^.]{1,80}\\.(?:xls[xmb]?|docx?|pdf)',
  '(?:©|\\(c\\) |copyright\\b).{0,80}',
  '(?:printed copies|this document|copies) (?:are|is) (?:only )?(?:un)?controlled\\b.{0,60}|uncontrolled (?:when|if|once) (?:printed|downloaded).{0,30}',
  '(?:(?:document|security|protective) )?(?:classification|marking)\\s*:.{0,40}|official\\s*[-–—:]\\s*sensitive.{0,20}',
  '(?:document|file|policy) (?:ref(?:erence)?|number|no|name|id|title|status)\\b\\s*[:.]?.{0,50}',
  '(?:last|date) (?:saved|printed|modified|edited|exported)\\b.{0,40}|(?:saved|printed|exported|downloaded) (?:on|at|by)\\b.{0,40}',
  '(?:if you (?:need|require|would like|want)|to (?:request|obtain)|for)\\b.{0,60}\\b(?:another|other|alternative|different) (?:format|language)s?\\b.{0,60}',
  '[-–—* ]*(?:end|ends)[-–—* .]*',
  'page(?: no\\.?| number)?|\\d{1,3}\\s*\\|\\s*page|page\\s*\\|\\s*\\d{1,3}|(?:p|pg)\\.?\\s?\\d{1,3}(?:\\s*(?:of|\\/)\\s*\\d{1,3})?|[\\[(]\\d{1,3}[\\])]',
];
const PAGE_LINE = new RegExp(`^(?:${PAGE_LINES.join('|')})$`, 'i');
const DATED =
  '(?:\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{L}{3,9} \\d{4}|\\d{4})';
/** "Board approved 3 June 2026", "Next review: March 2027". */
const RECORDED = new RegExp(
  `^(?:[\\p{L} ]{0,30}\\b(?:board|committee|group|council|cabinet) (?:approved|agreed|ratified|endorsed)|(?:next |plan |date of (?:next )?)?review(?:ed)?(?: due| date)?)\\s*(?:on|in|:)?\\s*${DATED}$`,
  'iu',
);

/**
 * A line that a page or file carries beside its plan: an address, a path, "Uncontrolled when printed", a page's
 * number in any form, the title with the page's number after it.
 *
 * @example isPageLine('Riverside Care Trust EDI Plan 2026     3') // true
 */
export function isPageLine(text: string): boolean {
  if (text.length > 200 || text.includes('\n')) return false;
  if (PAGE_LINE.test(text) || RECORDED.test(text)) return true;
  const [, title = '', number = ''] = NUMBERED_TITLE.exec(text) ?? [];
  return number !== '' && isDocumentLine(title) && (/\b20\d\d\b/.test(title) || ORGANISATION.test(title));
}

const NUMBERED_TITLE = /^(.*\S)\s*(?:[\s|–—-]|page)\s*(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?$/i;
const ORGANISATION =
  /\b(?:(?:NHS|Care|Hospitals?|Community|Ambulance|Partnership|Foundation|Health|University|Services?)(?: NHS)?(?: Foundation)? Trust|Integrated Care (?:Board|System|Partnership)|Health (?:and Care |& Care )?Board|ICB|(?:City|County|Borough|District) Council|Hospice|University)\b/;
const STANDARD = /\bW[RD]ES\b|\b(?:Race|Disability) Equality Standard\b|\bEquality Delivery System\b/;
/** Words of titles that need no capital. */
const SMALL =
  /^(?:of|and|the|for|in|on|to|a|an|at|&|action|plans?|improvement|delivery|equality|diversity|inclusion|strategy|objectives?|draft|final|version|v|page|tracker|report|updated?|revised|appendix|annex)$/;

/**
 * The name of a plan or of the organisation it belongs to, in capitalised words and nothing more: what a page ends
 * with, or the heading of the actions below.
 *
 * @example isDocumentLine('Riverside Care NHS Trust – EDI Action Plan 2026') // true
 */
export function isDocumentLine(text: string): boolean {
  if (text.length > 160 || /[.;!?]\s/.test(text)) return false;
  if (!(isPlanTitle(text) || ORGANISATION.test(text) || STANDARD.test(text))) return false;
  const words = text.split(/[\s,:|()/–—-]+/).filter((word) => word !== '');
  return words.every((word) => /^[\p{Lu}\d&]/u.test(word) || SMALL.test(word) || /^v\d/.test(word));
}
