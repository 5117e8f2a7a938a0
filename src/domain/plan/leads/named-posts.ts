import { leadKey } from './lead-column';
import { isBare, isDepartmentOnly, isRole, opensPost } from './lead-shape';
import { isLeadLabel, isRoleHead } from './lead-words';
import { isInitials, isPersonal } from './person-names';
import { hasGeneralScope } from './posts-by-rank';

const PERSON_AND_MORE = /^(\S.*?)\s+[–—-]+\s+(\S.*)$/u;
const DASH = /\s[–—-]+\s/;
/** "Heads of Service", "Managers": several, none of them one person's post. */
const areSeveral = (post: string): boolean => /s$/i.test(post.split(/\s(?:of|for)\s/)[0] ?? '');

/**
 * The post of a lead that is a person, a dash and the post; null for any other. "Tom Sample – Lead" says only that he
 * leads, and has none.
 *
 * @example postOfPerson('Tom Sample – Head of EDI') // 'Head of EDI'
 */
export function postOfPerson(lead: string): string | null {
  if (!DASH.test(lead)) return null;
  const [, person = '', post = ''] = PERSON_AND_MORE.exec(lead) ?? [];
  if (post === '' || DASH.test(post) || !isPersonal(person) || isInitials(person)) return null;
  return isPersonal(post) || isLeadLabel(post) ? null : post;
}

/**
 * Tells whether what stands behind "and" is a second post of the person before it, "Head of Inclusion" and "Deputy
 * Director of HR": in one dash's reach, of one person each, and nobody's by itself elsewhere in the plan. A team, several
 * people or a post that says only what it is ("EDI Manager") may well be another lead.
 *
 * @example isSecondPost('Head of Inclusion', 'Director of Quality', new Set()) // true
 */
export function isSecondPost(post: string, next: string, alone: ReadonlySet<string>): boolean {
  if (DASH.test(next) || !isRole(post) || !opensPost(next)) return false;
  return !areSeveral(post) && !areSeveral(next) && !alone.has(leadKey(next));
}

/**
 * Tells whether a department behind a comma says where a person's post is: "Team Manager" and "Planning".
 *
 * @example isFieldOfNamedPost('Team Manager', 'Planning', new Set()) // true
 */
export function isFieldOfNamedPost(post: string, next: string, alone: ReadonlySet<string>): boolean {
  const isOpen = isBare(post) || hasGeneralScope(post);
  return isOpen && isRole(post) && !areSeveral(post) && isDepartmentOnly(next) && !alone.has(leadKey(next));
}

/** What a post is for, behind the post's noun and perhaps a dash: "HR Advisor - EDI", "HR Advisor Equality & Diversity". */
const BEFORE_FIELD = /\s+[–—-]\s+|\s+/g;

/**
 * Tells whether a text is one person's post and behind it the part of the organisation that it is for.
 *
 * @example isPostForField('Senior HR Advisor Equality & Diversity') // true
 */
export function isPostForField(text: string): boolean {
  return Array.from(text.matchAll(BEFORE_FIELD)).some(({ index, 0: blank }) => {
    const post = text.slice(0, index);
    const field = text.slice(index + blank.length);
    return isRoleHead(post.split(' ').at(-1) ?? '') && !areSeveral(post) && isDepartmentOnly(field);
  });
}
