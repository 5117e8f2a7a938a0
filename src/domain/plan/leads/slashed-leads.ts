import { areKnownLetters, areTwoBodies } from './bodies-in-letters';
import { areApartAtSlash } from './known-apart';
import type { LeadColumn } from './lead-column';
import {
  areOneDepartment,
  firstWord,
  hasHead,
  hasRoleHead,
  isDepartmentOnly,
  isFieldRemark,
  isGroupAt,
  isLettersBesidePost,
  isOfForm,
  isRole,
  isSameHeadOf,
  sharesWords,
  standsAlone,
  withoutBrackets,
} from './lead-shape';
import { isShortForm } from './lead-words';
import { isInitials, isPersonal } from './person-names';

/** "C/Insp", "T/Supt": chief, temporary, acting, detective. */
const SPACED_SLASH = /\s\/\s/;
const STANDS_FOR_RANK = /^[CTAD]$/;

/**
 * Tells whether a slash with blanks round it stands in a text.
 *
 * @example isSpaced('HR / OD') // true
 */
export const isSpaced = (text: string): boolean => SPACED_SLASH.test(text);

/** "Road Safety / Education": a department in known words, and one that is not usually the same. */
function isOtherDepartment(before: string, next: string): boolean {
  const last = before.split(' ').at(-1) ?? '';
  if (!isDepartmentOnly(next) || !isDepartmentOnly(last) || hasRoleHead(before)) return false;
  return isFieldRemark(before) && !areOneDepartment(last, firstWord(next));
}

/** "Head of HR / Education and Training": the whole name of a department, and not one that goes with the field before it. */
function isNextDepartment(before: string, next: string): boolean {
  const first = firstWord(next).replace(/^organi[sz]ational$/i, 'OD');
  if (!isOfForm(before) || !/\s(?:and|&)\s/i.test(next) || !isDepartmentOnly(next)) return false;
  return !areOneDepartment(before.split(' ').at(-1) ?? '', first);
}

/**
 * Tells whether what stands behind a slash is more of the lead before it: "OD/HR Advisors" are two; "Chairs/ Co-Chairs",
 * "Head of EDI/OD" and "EDI/OD Manager" are one.
 *
 * @param joint the slash and the blanks round it
 * @example slashBelongs('Head of EDI', 'OD', '/', UNKNOWN_COLUMN) // true
 */
export function slashBelongs(lead: string, more: string, joint: string, column: LeadColumn): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (isInitials(before) && isInitials(next)) return false;
  if (areKnownLetters(before, next)) return false;
  if (isGroupAt(before) || isGroupAt(next)) return false;
  if (isSameHeadOf(before, next)) return true;
  if (isLettersBesidePost(before, next)) return false;
  if (STANDS_FOR_RANK.test(before) && isPersonal(next)) return true;
  if (areTwoBodies(before, next, isSpaced(joint))) return false;
  if (areApartAtSlash(before, next, isSpaced(joint), column)) return false;
  if (sharesWords(before, next)) return true;
  if (isSpaced(joint) && isNextDepartment(before, next)) return false;
  if (isOfForm(before) && !hasHead(next) && !isRole(next) && !isPersonal(next)) return true;
  if (isSpaced(joint) && isOtherDepartment(before, next)) return false;
  if (!standsAlone(before)) return !isPersonal(next);
  const isPhrase = / (?!(?:and|&) )/.test(before.replace(/ (?:and|&) /g, '&'));
  return (
    isDepartmentOnly(before) &&
    !isPhrase &&
    isRole(next) &&
    !/s$/i.test(next) &&
    !isShortForm(next) &&
    !isOfForm(next)
  );
}
