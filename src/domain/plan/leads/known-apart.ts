import { isUnknownBody } from './bodies-in-letters';
import { leadKey, type LeadColumn } from './lead-column';
import { isBare, isOfForm, isRole, standsAlone } from './lead-shape';

const lastWord = (text: string): string => /\s(\S+)$/.exec(text)?.[1]?.toLowerCase() ?? '';

/** "Customer Services" and "Legal Services": said twice, the noun ends two names. */
function haveOneNoun(before: string, next: string): boolean {
  const noun = lastWord(before);
  return noun !== '' && noun === lastWord(next);
}

/** A name in words beside letters that nobody here knows, "Licensing Board and QXRS": of two kinds, and no one name. */
const isNameBesideLetters = (before: string, next: string): boolean =>
  before.includes(' ') && isUnknownBody(next);

/**
 * Tells whether "and" stands between two leads, because both are leads by themselves elsewhere in the column, or one
 * is and the way the two are written shows that the other is none of it: "Customer Services and Legal Services".
 *
 * @example areApartAtAnd('HR', 'OD', gatherLeadColumn(['HR', 'OD', 'HR and OD'])) // true
 */
export function areApartAtAnd(before: string, next: string, { alone }: LeadColumn): boolean {
  if (isOfForm(before)) return false;
  const isFirst = alone.has(leadKey(before));
  const isSecond = alone.has(leadKey(next));
  if (isFirst && isSecond) return true;
  if (isFirst) return haveOneNoun(before, next) || isNameBesideLetters(before, next);
  return (
    isSecond && (haveOneNoun(before, next) || (isNameBesideLetters(before, next) && standsAlone(before)))
  );
}

/**
 * Tells whether a slash stands between two leads, because both fill cells of the column by themselves. Between blanks
 * one is enough, unless a post comes second, which may be of both: "Parks / Leisure Manager".
 *
 * @param isWide blanks stand round the slash
 * @example areApartAtSlash('Parks', 'Leisure', true, gatherLeadColumn(['Parks / Leisure', 'Leisure'])) // true
 */
export function areApartAtSlash(
  before: string,
  next: string,
  isWide: boolean,
  { filling }: LeadColumn,
): boolean {
  if (isOfForm(before) || isBare(next)) return false;
  const isFirst = filling.has(leadKey(before));
  const isSecond = filling.has(leadKey(next));
  if (isFirst && isSecond) return true;
  return isWide && (isFirst || isSecond) && /^\p{Lu}/u.test(next) && !isRole(next);
}
