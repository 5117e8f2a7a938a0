import {
  areMaybeForenames,
  areOneDepartment,
  awaitsBody,
  hasHead,
  isBare,
  isFieldRemark,
  isLettersBesidePost,
  sharesWords,
  isBody,
  isDepartmentOnly,
  isOfForm,
  isRole,
  standsAlone,
} from './lead-shape';
import { isForename } from './forenames';
import { isDepartment, isShortForm } from './lead-words';
import { isInitials, isPersonal } from './person-names';
import { hasGeneralScope, isOffice, isWholePost } from './posts-by-rank';

/** Words that put a second lead beside the first. */
const HARD_BREAK =
  /(?:[;|\n\u2022]|\s\+\s|\b(?:as above|ditto)\b(?:\s*(?:and|&|,))?|\band\/or\b|\b(?:with (?:the )?(?:support|input|help|assistance|advice) (?:from|of|by)|in (?:partnership|conjunction|collaboration|liaison|consultation|association) with|supported by|working with|working alongside|alongside|(?:jointly )?(?:co-?)?(?:assisted|overseen|led|sponsored|owned|delivered|managed|chaired|coordinated|co-ordinated) by|together with|as well as|with|via|through|or|plus)\b)/giu;
const EDI_WORD = /^(?:equality|equity|diversity|inclusion|belonging|human rights)$/i;

/** The pieces of a text between separators that stand outside brackets. */
function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const hidden = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (bracket) => '\uE000'.repeat(bracket.length));
  const pieces: string[] = [];
  let from = 0;
  for (const match of hidden.matchAll(separator)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Folds pieces together from the left wherever `belongs` says that the next one belongs to what came before. */
function joinPieces(
  pieces: readonly string[],
  joints: readonly string[],
  belongs: (before: string, next: string, joint: string) => boolean,
): readonly string[] {
  const joined: string[] = [];
  pieces.forEach((piece, index) => {
    const before = joined.at(-1);
    const joint = joints[index - 1] ?? '';
    if (before !== undefined && belongs(before, piece, joint))
      joined[joined.length - 1] = before + joint + piece;
    else joined.push(piece);
  });
  return joined;
}

function splitKeeping(
  text: string,
  separator: RegExp,
  belongs: (before: string, next: string, joint: string) => boolean,
): readonly string[] {
  const pieces = splitOutsideBrackets(text, separator);
  if (pieces.length < 2 || areMaybeForenames(pieces)) return pieces;
  let from = 0;
  const joints = pieces.slice(1).map((piece, index) => {
    const end = text.indexOf(pieces[index] ?? '', from) + (pieces[index]?.length ?? 0);
    from = text.indexOf(piece, end);
    return text.slice(end, from);
  });
  return joinPieces(pieces, joints, belongs);
}

const isAcronym = (text: string): boolean => /^[\p{Lu}&]{2,5}s?$/u.test(text);

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/g, '').trim() || text;
const hasForename = (text: string): boolean => text.split(/[\s-]/).some(isForename);
/** Bodies that are places: a post may be of them. */
const ENDS_IN_PLACE =
  /\b(?:departments?|units?|wards?|hospital|services?|school|college|faculty|centre|office)$/i;

/** Services that clinical posts belong to, in the letters they go by. */
const SERVICE =
  /^(?:ed|a&e|ae|icu|itu|hdu|nicu|picu|amu|mau|eau|aau|sdec|opd|mh|ld|camhs|amhs|cmht|crt|eip|iapt|msk|paeds|obs|gynae|ent)$/i;
const OF_A_SERVICE =
  /\b(?:(?:clinical|service|ward|unit|general|operational|team|area|divisional|medical) (?:manager|director|lead)|(?:lead|charge|specialist|senior|staff) (?:nurse|midwife|clinician|therapist|consultant)|(?:consultant|matron|sister))$/i;
/** Posts of a kind that each department has: what stands behind the comma says which. */
const OF_A_DEPARTMENT = /\b(?:(?:business|project|programme) (?:partner|manager|officer)|partner)$/i;

/** "Clinical Lead, CAMHS", "Business Partner, HR". */
function isFieldOfPost(before: string, next: string): boolean {
  if (OF_A_SERVICE.test(before) && SERVICE.test(next)) return true;
  return OF_A_DEPARTMENT.test(before) && /^\S+$/.test(next) && isDepartment(next);
}

/** "Matron, Discharge Lounge", "Ward Manager, Elderly Care", "Inspector, Major Crime": the post and where it is. */
function isWhereOfPost(before: string, next: string): boolean {
  const post = before.split('/').at(-1)?.trim() ?? '';
  if (/s$/i.test(post) || isRole(next) || hasForename(next) || isInitials(next) || isAcronym(next))
    return false;
  if (isBody(next) && !ENDS_IN_PLACE.test(next)) return false;
  return isOffice(post) || (hasGeneralScope(post) && !next.split(' ').every(isDepartment));
}

/** "Equality, Diversity and Inclusion Lead" and "Head of Nursing, Midwifery and AHPs" are one post. */
function commaBelongs(lead: string, more: string): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (isFieldOfPost(before, next) || isWhereOfPost(before, next)) return true;
  if (isPersonal(before) || isPersonal(next)) return false;
  if (isBare(before) && isRole(before) && !isWholePost(before) && !isRole(next)) return true;
  if (isRole(before) && isFieldRemark(next)) return true;
  if (EDI_WORD.test(next) && EDI_WORD.test(before.split(/[\s,]+/).at(-1) ?? '')) return true;
  const hasAnd = /\s(?:and|&)\s/i.test(next);
  if (isOfForm(before) && hasAnd && !hasHead(next)) return true;
  if (hasAnd && !isAcronym(before) && areOneDepartment(before, /^\S+/.exec(next)?.[0] ?? '')) return true;
  const nextLastOfList = next.split(/\s(?:and|&)\s/i);
  return (
    hasAnd &&
    !hasHead(before) &&
    !isAcronym(before) &&
    nextLastOfList.length === 2 &&
    !standsAloneWithHead(nextLastOfList[0] ?? '') &&
    isRole(next)
  );
}

const standsAloneWithHead = (text: string): boolean => standsAlone(text) && hasHead(text);

/** "C/Insp", "T/Supt": chief, temporary, acting, detective. */
const STANDS_FOR_RANK = /^[CTAD]$/;

/** "OD/HR Advisors" are two; "Chairs/ Co-Chairs", "Head of EDI/OD" and "EDI/OD Manager" are one. */
function slashBelongs(lead: string, more: string): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (isInitials(before) && isInitials(next)) return false;
  if (isLettersBesidePost(before, next)) return false;
  if (STANDS_FOR_RANK.test(before) && isPersonal(next)) return true;
  if (sharesWords(before, next)) return true;
  if (isOfForm(before) && !hasHead(next) && !isRole(next) && !isPersonal(next)) return true;
  if (!standsAlone(before)) return !isPersonal(next);
  return (
    isDepartmentOnly(before) && isRole(next) && !/s$/i.test(next) && !isShortForm(next) && !isOfForm(next)
  );
}

/** "Head of HR and OD" is one post, "Head of HR and Head of OD" are two; "Finance, HR and Estates" are three. */
function andBelongs(lead: string, more: string, isInList: boolean): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (isPersonal(before) || isPersonal(next) || isLettersBesidePost(before, next)) return false;
  if (sharesWords(before, next) || !standsAlone(before) || !standsAlone(next)) return true;
  if (isDepartmentOnly(before))
    return !(isInList && isDepartmentOnly(next) && !areOneDepartment(before, next));
  if (awaitsBody(before) && isBody(next) && !isRole(next)) return true;
  return isOfForm(before) && isDepartmentOnly(next);
}

/**
 * The leads in one line, each as it is written: cut at separators and at "supported by" and the
 * like, but not where the parts are one post's name.
 *
 * @example splitLeads('Head of HR and OD, EDI Lead') // ['Head of HR and OD', 'EDI Lead']
 */
export function splitLeads(line: string): readonly string[] {
  return splitOutsideBrackets(line, HARD_BREAK)
    .flatMap((part) => {
      const listed = splitKeeping(part, /,\s*(?:(?:and|&)\s+)?/gi, commaBelongs);
      return listed.map((piece, index) => ({
        piece,
        isInList: listed.length > 1 && index === listed.length - 1,
      }));
    })
    .flatMap(({ piece, isInList }) =>
      splitKeeping(piece, /\//g, slashBelongs).flatMap((part) =>
        splitKeeping(part, /\s+(?:and|&)\s+/gi, (before, next) => andBelongs(before, next, isInList)),
      ),
    );
}
