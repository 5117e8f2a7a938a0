import {
  isDepartment,
  isDepartmentEnding,
  isFieldWord,
  isGroupHead,
  isRank,
  isRoleHead,
  isShortForm,
} from './lead-words';
import { isMaybeForename, isPersonal } from './person-names';
import { isHeadFirst, isWholePost } from './posts-by-rank';

const CONNECTORS = /^(?:and|&|of|the|for|to)$/i;
const OF_FORM = /^(.*?)\s+(?:of|for|to|from)\s+(.+)$/i;
/** Posts held on behalf of a body, whose name may itself hold "and": "Chair of Equality and Inclusion Committee". */
const SERVES_A_BODY = /\b(?:chairs?|secretar(?:y|ies)|clerk|members?|rep(?:resentative)?s?|trustees?)$/i;
/** Bodies that are known without another word. */
const BODY_BY_ITSELF =
  /^(?:boards?|council|trust|unions?|governors|cabinet|executive|directorates?|divisions?)$/i;
const RANK_ALONE =
  /^(?:vice|acting|interim|senior|junior|associate|assistant|asst|deputy|depute|dep|joint)$/i;
const EVERYONE =
  /^(?:all\b.*|everyone|everybody|staff|colleagues|whole trust|trust[- ]wide|organisation[- ]wide)$/i;

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s/]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * The first word of a text as it stands.
 *
 * @example firstWord('Staff Network') // 'Staff'
 */
export const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

/**
 * A lead without what stands in brackets, unless that is all of it.
 *
 * @example withoutBrackets('Head of HR (interim)') // 'Head of HR'
 */
export const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/g, '').trim() || text;

const isHeadNoun = (word: string): boolean => isRoleHead(word) || isGroupHead(word);

/** The word a post or body turns on: the one before "of", or else the last. */
function headWord(text: string): string {
  const beforeOf = OF_FORM.exec(text)?.[1];
  if (beforeOf !== undefined && wordsOf(beforeOf).some(isHeadNoun)) {
    return wordsOf(beforeOf).at(-1) ?? '';
  }
  return wordsOf(text).at(-1) ?? '';
}

/** "CNIO", "Deputy CXIO": chief of something unknown, officer; "DoN", "HoHR": director or head of; "HRM": the team's manager. */
const CHIEF_OFFICER =
  /^(?:D?C\p{Lu}{1,3}O|A?[DH]o(?!H$)\p{Lu}[\p{Lu}&]{0,4}|(?:HR|OD|IT|EDI|L&D)[MDO]|(?:A|D|AD)?D(?:HR|EDI))$/u;
/** "DoN", "HoW", "DHR": of whatever it is, a director or head, and nobody's initials. */
const OF_SOMETHING = /^A?[DH]o\p{Lu}|^(?:A|D|AD)?D(?:HR|EDI)$/u;

/**
 * Tells whether letters can be no person's initials, since they say of what somebody is director or head.
 *
 * @example isPostInLetters('DoN') // true
 */
export function isPostInLetters(letters: string): boolean {
  return OF_SOMETHING.test(letters) && CHIEF_OFFICER.test(letters);
}

/** Tells whether a text is a post: "Head of EDI", "HR Business Partners", "HRBP". */
export function isRole(text: string): boolean {
  const head = headWord(text);
  return (isRoleHead(head) || CHIEF_OFFICER.test(head) || isHeadFirst(text)) && !EVERYONE.test(text);
}

const UNKNOWN_LETTERS = /^\p{Lu}{3,5}$/u;

/** Tells whether letters nobody here knows stand beside a post that is complete: "DXPC / Head of Security". */
export function isLettersBesidePost(letters: string, post: string): boolean {
  return UNKNOWN_LETTERS.test(letters) && !standsAlone(letters) && isOfForm(post) && isRole(post);
}

/** "Women@Work": a staff group, and no address. */
const AT_WORK = /^\p{Lu}[\p{L}&+]*@\p{Lu}\p{L}*$/u;

/** Tells whether a text is the name of a staff group written with a sign: "Women@Work". */
export const isGroupAt = (text: string): boolean => AT_WORK.test(text);

/** Tells whether a text is a body of people by its last word, or everyone. */
export function isBody(text: string): boolean {
  if (text.includes('@') && isGroupAt(text)) return true;
  return EVERYONE.test(text) || (isGroupHead(headWord(text)) && !isHeadFirst(text));
}

/** Bodies that a department may be for: "Community Services", "School Standards". */
const SERVED = /^(?:community|schools?|hospital|provider|university|college|council)$/i;

/** Words of posts before one that ends a department's name: "Occupational Health". */
function isTwoWordDepartment(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    isDepartmentEnding(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every((word) => SERVED.test(word) || (isFieldWord(word) && !isHeadNoun(word) && !isRank(word)))
  );
}

/** Tells whether a text is nothing but parts of the organisation: "OD", "Occupational Health & Wellbeing". */
export function isDepartmentOnly(text: string): boolean {
  const parts = text
    .split(/\s+(?:and|&)\s+|,\s*/i)
    .map((part) => wordsOf(part).filter((word) => !CONNECTORS.test(word)));
  return (
    parts.some((words) => words.length > 0) &&
    parts.every((words) => words.every(isDepartment) || isTwoWordDepartment(words))
  );
}

/** Tells whether a text is a head with nothing that says of what: "Manager", "Co-Chairs", "Deputy Lead". */
export function isBare(text: string): boolean {
  const words = wordsOf(text).filter((word) => !isRank(word));
  const [head = ''] = words;
  return words.length < 2 && (head === '' || isHeadNoun(head)) && !isShortForm(head) && !EVERYONE.test(text);
}

/** Tells whether a text is a rank that waits for its post: "Deputy". */
export function isRankAlone(text: string): boolean {
  return RANK_ALONE.test(text);
}

/** Tells whether every word is a head or a rank: "Chief Executive", "CEO". */
function isAllHeads(text: string): boolean {
  return wordsOf(text).every((word) => isHeadNoun(word) || isRank(word) || /^chief$/i.test(word));
}

/** "Chair & Vice Chair", "Director and Deputy Director": an office and the one under it are held by two. */
function areTwoOffices(before: string, next: string): boolean {
  const under = /^(?:vice|deputy|associate|assistant)[\s-]+(.+)$/i.exec(next)?.[1]?.toLowerCase();
  return under !== undefined && under === before.toLowerCase() && !/s$/i.test(before);
}

/**
 * Tells whether a bare head shares what the text before it says: "Chairs / Co-Chairs", "EDI Lead /
 * Manager". After a post that is complete by itself, "Chief Executive / Chair", it is a post of its own.
 */
export function sharesWords(before: string, next: string): boolean {
  if (!isBare(next)) return false;
  if (BODY_BY_ITSELF.test(next) || areTwoOffices(before, next)) return false;
  // "Recruitment Team and Managers": several people beside one body or department are no more of it.
  if (/s$/i.test(next) && !isRole(before) && (isBody(before) || isDepartmentOnly(before))) return false;
  const stem = (text: string): string => stemOf(headWord(text));
  if (isWholePost(next)) return stem(before) === stem(next);
  return !isAllHeads(before) || stem(before) === stem(next) || wordsOf(next).every(isRank);
}

const stemOf = (word: string): string => word.toLowerCase().replace(/^(?:co|vice)-?|s$/g, '');

/**
 * Tells whether a bare head is the same as the one before "of" in what follows, and is of the same thing: "Head /
 * Deputy Head of OD", "Chair and Vice Chair of the Staff Network".
 *
 * @example isSameHeadOf('Head', 'Deputy Head of OD') // true
 */
export function isSameHeadOf(before: string, next: string): boolean {
  const [, post = ''] = OF_FORM.exec(next) ?? [];
  if (post === '' || !isAllHeads(post) || !isAllHeads(before)) return false;
  if (before.toLowerCase() === post.toLowerCase()) return false;
  return isRankAlone(before) || stemOf(headWord(before)) === stemOf(headWord(post));
}

/** Tells whether a text is ordinary words of posts and bodies and no lead by itself: "Surgery". */
export function isFieldRemark(text: string): boolean {
  return !standsAlone(text) && wordsOf(text).length > 0 && wordsOf(text).every(isFieldWord);
}

/** Tells whether a text reads "Head of …", so that what follows "and" may belong to it. */
export function isOfForm(text: string): boolean {
  return (OF_FORM.test(text) && isRoleHead(headWord(text))) || isHeadFirst(text);
}

/** Tells whether a post serves a body whose name is not yet finished: "Chair of Equality". */
export function awaitsBody(text: string): boolean {
  const [, before = '', after = ''] = OF_FORM.exec(text) ?? [];
  return SERVES_A_BODY.test(before) && !isBody(after);
}

/** Tells whether a text opens with the whole of a post's noun, so that it is a post by itself: "Deputy Chair of …". */
export function opensPost(text: string): boolean {
  const before = OF_FORM.exec(text)?.[1];
  return before !== undefined && isAllHeads(before) && isRoleHead(wordsOf(before).at(-1) ?? '');
}

/** Parts of an organisation that are named in twos: "Learning & Development". */
const PAIR_WORDS: readonly RegExp[] = [
  /^(?:learning|development|training|education|leadership|talent)$/i,
  /^(?:equality|equity|diversity|inclusion|belonging|engagement|experience)$/i,
  /^(?:people|culture|workforce|hr|od|inclusion|transformation|development)$/i,
  /^(?:quality|safety|governance|improvement|safeguarding|performance|risk)$/i,
  /^(?:estates|facilities)$/i,
  /^(?:digital|informatics|information|analytics)$/i,
  /^(?:research|innovation|development|education)$/i,
  /^(?:recruitment|resourcing|retention|workforce|talent)$/i,
  /^(?:communications|comms|engagement|marketing|involvement)$/i,
  /^(?:nursing|midwifery|quality|ahps?)$/i,
];

/** Tells whether two parts of an organisation are usually one department. */
export function areOneDepartment(one: string, other: string): boolean {
  return PAIR_WORDS.some((pair) => pair.test(one) && pair.test(other));
}

/** Tells whether a text can be a lead by itself. */
export function standsAlone(text: string): boolean {
  return isPersonal(text) || isRole(text) || isBody(text) || isDepartmentOnly(text);
}

/** Tells whether every part of a list may be a forename: "Priya", "Nazir". */
export function areMaybeForenames(parts: readonly string[]): boolean {
  return parts.every((part) => isPersonal(part) || isMaybeForename(part));
}

/** Tells whether a text has a noun in it that heads posts or bodies, wherever it stands. */
export function hasHead(text: string): boolean {
  return wordsOf(text).some(isHeadNoun);
}

/**
 * Tells whether such a noun stands in a text that is no part of the organisation by itself, as "Communities" is.
 *
 * @example hasHeadOfOwn('Housing and Communities') // false
 */
export function hasHeadOfOwn(text: string): boolean {
  return wordsOf(text).some((word) => isHeadNoun(word) && !isDepartment(word));
}

/** Tells whether a text has a noun in it that heads posts, wherever it stands: "Associate Director EDI". */
export function hasRoleHead(text: string): boolean {
  return wordsOf(text).some(isRoleHead);
}
