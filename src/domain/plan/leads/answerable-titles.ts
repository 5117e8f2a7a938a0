import { isBare, isOfForm, isRole } from './lead-shape';
import { isDepartment } from './lead-words';
import { hasGeneralScope, isWholePost } from './posts-by-rank';

const ANSWERABLE = /^(?:responsible|accountable)\s+/i;
/** Officers and others whom the law, or a body's own rules, make answer. */
const TITLE =
  /^(?:(?:(?:emergency|medical|finance|financial|safety|security|data) )?officer|clinician|pharmacist|consultant|executive|individual|person|adult|authority|body|employer)s?(?:\s(?:for|of)\s.+)?$/i;
/** "Accountable Care Partnership": bodies of their own kind. */
const ACCOUNTABLE_CARE = /^accountable care\s/i;
/** Posts of which there are many, so that the word says which: the one who answers. */
const OF_MANY = /^(?:line manager|budget holder|(?:action|policy) owner)$/i;
/** What only says that there is a lead. */
const LEAD_ONLY = /\b(?:leads?|owners?|sponsors?|contacts?)$/i;

/** "Heads of Service", "Ward Managers": one of them, as the patterns have it. */
const asOne = (post: string): string =>
  /^heads\b/i.test(post) ? post.replace(/^heads\b/i, 'Head') : post.replace(/s$/i, '');

/**
 * Tells whether "Responsible" or "Accountable" is the first word of a title: "Accountable Officer", "Responsible Head
 * of Service". Before a post or part of the organisation that is complete it is only the column's word.
 *
 * @example beginsAnswerableTitle('Accountable Officer') // true
 * @example beginsAnswerableTitle('Accountable Director of HR') // false
 */
export function beginsAnswerableTitle(text: string): boolean {
  if (!ANSWERABLE.test(text)) return false;
  if (ACCOUNTABLE_CARE.test(text)) return true;
  const post = text
    .replace(ANSWERABLE, '')
    .replace(/\s*\([^()]*\)/g, '')
    .trim();
  if (TITLE.test(post) || OF_MANY.test(asOne(post))) return true;
  if (LEAD_ONLY.test(post) || !isRole(post) || isWholePost(post)) return false;
  if (isBare(post)) return true;
  const isAnyones = !post.split(/\s+/).some(isDepartment) && hasGeneralScope(asOne(post));
  return isAnyones && (!isOfForm(post) || /^heads? of \S+$/i.test(post));
}
