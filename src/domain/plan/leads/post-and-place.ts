import { isForename } from './forenames';
import { hasHead, isBare, isBody, isDepartmentOnly, isRole } from './lead-shape';
import { isDepartment, isFieldWord } from './lead-words';
import { isInitials, isPersonal } from './person-names';
import { hasGeneralScope, isOffice } from './posts-by-rank';

const hasForename = (text: string): boolean => text.split(/[\s-]/).some(isForename);
const isAcronym = (text: string): boolean => /^[\p{Lu}&]{2,5}s?$/u.test(text);

/** Bodies that are places: a post may be of them. */
const ENDS_IN_PLACE =
  /\b(?:departments?|units?|wards?|hospital|services?|school|college|faculty|centre|office|branch|division|directorate|institute|sector|watch)$/i;
/** "School of Physics", "Centre for Inclusive Practice": where somebody works, after any post. */
const PLACE_OF =
  /^(?:the )?(?:school|faculty|department|dept\.?|college|division|institute|centre|directorate|university|office) (?:of|for) |^[\p{L} ]+['’]s?\s(?:department|service|office|directorate)$/iu;
/** Parts of an organisation that there is one of in every place. */
const LOCAL_BODY = /\b(?:departments?|units?|office|services?|hospital|police|constabulary)$/i;
const PLACE_NAME = /^\p{Lu}\p{Ll}{3,}$/u;

/** Services that clinical posts belong to, in the letters they go by. */
const SERVICE =
  /^(?:ed|a&e|ae|icu|itu|hdu|nicu|picu|amu|mau|eau|aau|sdec|opd|mh|ld|camhs|amhs|cmht|crt|eip|iapt|msk|paeds|obs|gynae|ent)$/i;
const OF_A_SERVICE =
  /\b(?:(?:clinical|service|ward|unit|general|operational|team|area|divisional|medical) (?:manager|director|lead)|(?:lead|charge|specialist|senior|staff) (?:nurse|midwife|clinician|therapist|consultant)|(?:consultant|matron|sister))$/i;
/** Posts of a kind that each department has: what stands behind the comma says which. */
const OF_A_DEPARTMENT =
  /\b(?:(?:business|project|program(?:me)?) (?:partner|manager|officer)|partner|(?:assistant|associate|corporate|strategic|service|deputy|depute|divisional|regional) (?:director|registrar|principal)|head of (?:service|section|division)|section head|strategic lead)$/i;

/** Directors of whom a body has several, each with a part of it: a comma adds which. The lay ones have none. */
const ONE_OF_SEVERAL = /(?<!\bnon[- ])\b(?:executive|exec|group|national) director$/i;

/**
 * Tells whether a text is a post of a kind that each department has, and does not say which.
 *
 * @example isOfADepartment('Assistant Director') // true
 */
export function isOfADepartment(text: string): boolean {
  return OF_A_DEPARTMENT.exec(text)?.index === 0;
}

/** "Manager, User Services": what follows the bare post is where it is, and goes on. */
const BARE_AND_PLACE = /^(?:senior |deputy )?(?:manager|director|head|officer|administrator|co-?ordinator),/i;

/** "Clinical Lead, CAMHS", "Business Partner, HR". */
function isFieldOfPost(before: string, next: string): boolean {
  if (OF_A_SERVICE.test(before) && SERVICE.test(next)) return true;
  return (OF_A_DEPARTMENT.test(before) || ONE_OF_SEVERAL.test(before)) && isDepartmentOnly(next);
}

/** "Matron, Discharge Lounge", "Ward Manager, Elderly Care", "Inspector, Major Crime": the post and where it is. */
function isWhereOfPost(before: string, next: string): boolean {
  const post = before.split('/').at(-1)?.trim() ?? '';
  if (/s$/i.test(post) || isRole(next) || hasForename(next) || isInitials(next) || isAcronym(next))
    return false;
  if (PLACE_OF.test(next)) return isRole(post);
  if (isBody(next) && !ENDS_IN_PLACE.test(next)) return false;
  return isOffice(post) || (hasGeneralScope(post) && !next.split(' ').every(isDepartment));
}

/** "Diversity Unit, Strathclyde": a word nobody knows behind a part of the organisation is a place. */
function isPlaceOfBody(before: string, next: string): boolean {
  if (!LOCAL_BODY.test(before)) return false;
  return PLACE_OF.test(next) || (PLACE_NAME.test(next) && !isForename(next) && !isFieldWord(next));
}

/** "Manager, User Services, ITS": the part of the organisation, and the one that it belongs to. */
function goesOnWithPlace(before: string, next: string): boolean {
  return BARE_AND_PLACE.test(before) && isAcronym(next) && !isDepartment(next) && !isRole(next);
}

/**
 * Tells whether what stands behind a comma says where the post or body before it is, or what for.
 *
 * @example isPlaceOf('Programme Manager', 'Mental Health') // true
 */
export function isPlaceOf(before: string, next: string): boolean {
  return (
    isFieldOfPost(before, next) ||
    isWhereOfPost(before, next) ||
    isPlaceOfBody(before, next) ||
    goesOnWithPlace(before, next)
  );
}

/**
 * Tells whether a comma in a list that semicolons part stands inside one lead: a post and its department, which
 * neither names somebody nor stands by itself elsewhere.
 *
 * @example isInsideListed('Equalities Officer', 'Policy Unit') // true
 */
export function isInsideListed(before: string, next: string): boolean {
  if (/s$/i.test(before) || !isRole(before) || isPersonal(next) || hasForename(next)) return false;
  if (isRole(next) || (isBody(next) && !ENDS_IN_PLACE.test(next))) return false;
  return !/\s(?:of|for)\s/.test(before);
}

/** Tells whether more of a part of an organisation follows: "Faculty of Health" and "Social Care". */
export function goesOnAsPlace(before: string, next: string): boolean {
  const last = before.split(',').at(-1)?.trim() ?? '';
  return PLACE_OF.test(last) && isDepartmentOnly(next) && !hasHead(next) && !isAcronym(next) && !isBare(next);
}
