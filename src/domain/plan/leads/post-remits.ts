import { isForename } from './forenames';
import { awaitsBody, hasHeadOfOwn, isBare, isBody, isOfForm, isRole } from './lead-shape';
import { isFieldWord, isLeadLabel, isShortForm } from './lead-words';
import { saysNone } from './no-lead';
import { hasGeneralScope } from './posts-by-rank';

/** "Area Manager – Prevention": a post of general scope, and the first of what it is for. */
const BEHIND_DASH = /^(.+?)\s+[–—-]\s+(\S.*)$/;
/** "Corporate Director: Housing": before a colon only a director is no label of whoever follows. */
const BEHIND_COLON = /^([^:]*\bdirector):\s+(\S.*)$/i;
/** "Digital (Tom Sample)": who it is stands behind the last subject. */
const BRACKET = /\s*\([^()]*\)$/;
const AND = /\s+(?:and|&)\s+/gi;
const CONNECTOR = /^(?:of|the|for|to|and|&)$/i;
const UNKNOWN_WORD = /^\p{Lu}\p{Ll}{3,}$/u;
const MOST_WORDS = 3;
/** Of subjects that no list of ours has. */
const MOST_UNKNOWN = 1;
/** So many subjects of a remit, each a lead by itself elsewhere, are leads here too. */
const LEAST_ALONE = 2;
/** How many commas the shortest list has that is held here: behind "of" one comma is read by its neighbours alone. */
const LEAST_COMMAS = { of: 2, dash: 1 } as const;

/** Where a post's list of subjects ends: the last piece of the comma list, and how much of it belongs. */
export interface Remit {
  readonly from: number;
  readonly to: number;
  /** Of the last piece, up to here. */
  readonly length: number;
}

type SubjectKind = 'known' | 'unknown' | null;

/** What somebody may be head of, and neither a post nor a body: "Wellbeing", "Human Rights", "OD". */
function subjectKind(item: string): SubjectKind {
  const words = item.split(/\s+/).filter((word) => !CONNECTOR.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || hasHeadOfOwn(item) || saysNone(item)) return null;
  if (words.some((word) => isForename(word) && !isFieldWord(word))) return null;
  if (words.every((word) => isFieldWord(word) || isShortForm(word))) return 'known';
  return words.length === 1 && UNKNOWN_WORD.test(item) ? 'unknown' : null;
}

/** How many commas a list must have behind this piece to be the remit of the post in it; null where it holds none. */
function leastCommas(piece: string): number | null {
  const [, post = '', subject = ''] = BEHIND_DASH.exec(piece) ?? BEHIND_COLON.exec(piece) ?? [];
  const isGeneral = (isBare(post) || hasGeneralScope(post)) && isRole(post) && !/s$/i.test(post);
  if (post !== '' && isGeneral && !isLeadLabel(post) && subjectKind(subject)) return LEAST_COMMAS.dash;
  return isOfForm(piece) ? LEAST_COMMAS.of : null;
}

/** A subject, or behind "Chair of" the name that ends in the body's noun: "Wellbeing Committee". */
const belongs = (item: string, isOfBody: boolean): boolean =>
  subjectKind(item) !== null || (isOfBody && isBody(item) && !isRole(item) && item.includes(' '));

/** The subjects that "and" joins at the start of a piece, and where the last of them ends. */
function joinedSubjects(
  piece: string,
  isOfBody: boolean,
): { readonly subjects: readonly string[]; readonly length: number } {
  const subjects: string[] = [];
  let [from, length] = [0, 0];
  for (const end of [...Array.from(piece.matchAll(AND)), null]) {
    const item = piece.slice(from, end?.index ?? piece.length).replace(BRACKET, '');
    if (!belongs(item, isOfBody)) break;
    subjects.push(item);
    length = end?.index ?? piece.length;
    from = length + (end?.[0].length ?? 0);
  }
  return { subjects, length };
}

function remitFrom(
  pieces: readonly string[],
  from: number,
  isAlone: (name: string) => boolean,
): Remit | null {
  const least = leastCommas(pieces[from] ?? '');
  if (least === null) return null;
  const isOfBody = awaitsBody(pieces[from] ?? '');
  const subjects: string[] = [];
  for (let to = from + 1; to < pieces.length; to += 1) {
    const piece = (pieces[to] ?? '').trim();
    const joined = joinedSubjects(piece, isOfBody);
    if (joined.subjects.length === 0) return null;
    subjects.push(...joined.subjects);
    if (joined.subjects.length > 1 && to - from >= least) {
      const unknown = subjects.filter((item) => subjectKind(item) === 'unknown').length;
      if (unknown > MOST_UNKNOWN || subjects.filter(isAlone).length >= LEAST_ALONE) return null;
      return { from, to, length: (pieces[to] ?? '').indexOf(piece) + joined.length };
    }
    if (joined.length < piece.length) return null;
  }
  return null;
}

/**
 * The pieces of a comma list that are one post and all it is for, closed by "and": "Head of Equality, Diversity,
 * Inclusion and Wellbeing". Null where none are, or where the subjects are leads by themselves elsewhere in the plan.
 *
 * @param isAlone whether a name stands by itself elsewhere in the plan
 * @example findRemit(['Head of Equality', 'Diversity', 'Inclusion and Wellbeing'], () => false)?.to // 2
 */
export function findRemit(pieces: readonly string[], isAlone: (name: string) => boolean): Remit | null {
  for (let from = 0; from < pieces.length - 1; from += 1) {
    const remit = remitFrom(pieces, from, isAlone);
    if (remit) return remit;
  }
  return null;
}
