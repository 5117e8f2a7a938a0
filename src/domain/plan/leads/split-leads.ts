import {
  areMaybeForenames,
  areOneDepartment,
  awaitsBody,
  hasHead,
  hasRoleHead,
  isBare,
  isFieldRemark,
  isLettersBesidePost,
  sharesWords,
  isBody,
  isDepartmentOnly,
  isOfForm,
  isRole,
  opensPost,
  standsAlone,
} from './lead-shape';
import { areTwoBodies, areUnknownBodies, goesOnInLetters, isAcronym } from './bodies-in-letters';
import { departmentStart } from './department-lists';
import { isJointTitle } from './joint-titles';
import { areApartAtAnd, areApartAtSlash } from './known-apart';
import { leadKey, UNKNOWN_COLUMN, type LeadColumn } from './lead-column';
import { isShortForm } from './lead-words';
import { isInitials, isPersonal } from './person-names';
import { goesOnAsPlace, isInsideListed, isPlaceOf } from './post-and-place';
import { isWholePost } from './posts-by-rank';

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

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';
const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/g, '').trim() || text;

/** "Equality, Diversity and Inclusion Lead" and "Head of Nursing, Midwifery and AHPs" are one post. */
function commaBelongs(lead: string, more: string, column: LeadColumn): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  const isAlone = column.alone.has(leadKey(next));
  if (isPlaceOf(before, next) && (!isAlone || isBare(before))) return true;
  if (column.hasSemicolons && !isAlone && isInsideListed(before, next)) return true;
  if (isPersonal(before) || isPersonal(next)) return false;
  if (isBare(before) && isRole(before) && !isWholePost(before) && !isRole(next))
    return !(/s$/i.test(before) && isBody(next));
  if (isRole(before) && isFieldRemark(next)) return true;
  if (EDI_WORD.test(next) && EDI_WORD.test(before.split(/[\s,]+/).at(-1) ?? '')) return true;
  const nextLastOfList = next.split(/\s(?:and|&)\s/i);
  const hasAnd = nextLastOfList.length > 1;
  if (isOfForm(before) && hasAnd && !hasHead(next)) return !areUnknownBodies(before, nextLastOfList);
  if (hasAnd && opensPost(nextLastOfList.at(-1) ?? '')) return false;
  const [first = '', last = ''] = nextLastOfList.map(firstWord);
  if (hasAnd && !isAcronym(before) && areOneDepartment(before, first) && areOneDepartment(first, last))
    return true;
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
const SPACED_SLASH = /\s\/\s/;
const SPACED_SLASH_EACH = /\s\/\s/g;
const STANDS_FOR_RANK = /^[CTAD]$/;

const isSpaced = (joint: string): boolean => SPACED_SLASH.test(joint);

/** "Road Safety / Education": a department in known words, and one that is not usually the same. */
function isOtherDepartment(before: string, next: string): boolean {
  const last = before.split(' ').at(-1) ?? '';
  if (!isDepartmentOnly(next) || !isDepartmentOnly(last) || hasRoleHead(before)) return false;
  return isFieldRemark(before) && !areOneDepartment(last, firstWord(next));
}

/** "OD/HR Advisors" are two; "Chairs/ Co-Chairs", "Head of EDI/OD" and "EDI/OD Manager" are one. */
function slashBelongs(lead: string, more: string, joint: string, column: LeadColumn): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (isInitials(before) && isInitials(next)) return false;
  if (isLettersBesidePost(before, next)) return false;
  if (STANDS_FOR_RANK.test(before) && isPersonal(next)) return true;
  if (areTwoBodies(before, next, isSpaced(joint))) return false;
  if (areApartAtSlash(before, next, isSpaced(joint), column)) return false;
  if (sharesWords(before, next)) return true;
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

/** A name and the letters it goes by, "Business Intelligence (BI)": no more of it follows. */
const ENDS_IN_LETTERS = /\S \(\p{Lu}[\p{Lu}&]{1,6}\)$/u;

const LETTERS = /^[\p{Lu}&]{2,8}$/u;

/** The last two of a list, "Finance, HR and Estates": departments, or bodies by their letters or full name, each by itself. */
function areListed(before: string, next: string): boolean {
  if (isRole(next) || areOneDepartment(before, firstWord(next)) || /^human rights\b/i.test(next))
    return false;
  const isName = isBody(next) && next.includes(' ');
  if (isDepartmentOnly(before)) return isDepartmentOnly(next) || isName;
  return isAcronym(before) && (isName || LETTERS.test(next));
}

/** "Head of HR and OD" is one post, "Head of HR and Head of OD" are two; "Finance, HR and Estates" are three. */
function andBelongs(lead: string, more: string, isInList: boolean, column: LeadColumn): boolean {
  const [before, next] = [withoutBrackets(lead), withoutBrackets(more)];
  if (goesOnInLetters(before, next)) return true;
  if (isPersonal(before) || isPersonal(next) || isLettersBesidePost(before, next)) return false;
  if (isJointTitle(before, next, column.alone)) return true;
  // "HR and Chair of …": a post that says of what takes nothing from the words before "and".
  if (opensPost(next) && !isBare(before)) return false;
  if (areApartAtAnd(before, next, column)) return false;
  if (ENDS_IN_LETTERS.test(lead) && standsAlone(next)) return isOfForm(before) && isDepartmentOnly(next);
  if (goesOnAsPlace(before, next)) return true;
  if (isInList && areListed(before, next)) return false;
  if (sharesWords(before, next) || !standsAlone(before) || !standsAlone(next)) return true;
  if (isDepartmentOnly(before)) return true;
  if (awaitsBody(before) && isBody(next) && !isRole(next)) return true;
  return isOfForm(before) && isDepartmentOnly(next);
}

/** A slash between blanks parts whole leads, commas and all: "Director, Medicine / Director, Surgery". */
function splitAtSlashes(text: string): readonly string[] {
  if (!text.includes(',') || !SPACED_SLASH.test(text)) return [text];
  return splitKeeping(text, SPACED_SLASH_EACH, (_before, next) => {
    const first = next.split(',')[0]?.trim() ?? '';
    return !(isPersonal(first) || (hasHead(first) && standsAlone(first))) || isBare(first);
  });
}

const COMMA = /,\s*(?:(?:and|&)\s+)?/gi;
const AND = /\s+(?:and|&)\s+/gi;
/** Stand for the comma and the "and" inside a department's name, so that nothing is parted there. */
const INNER = [
  [/, /g, '\uE001 '],
  [/ and /g, ' \uE002 '],
  [/ & /g, ' \uE003 '],
] as const;
const OUTER = [
  [/\uE001/g, ','],
  [/\uE002/g, 'and'],
  [/\uE003/g, '&'],
] as const;

type Changes = readonly (readonly [RegExp, string])[];
const change = (text: string, changes: Changes): string =>
  changes.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** A list with the department's name that ends it made one piece: "Children, Education and Justice Services". */
function holdDepartment(text: string, { alone }: LeadColumn): string {
  if (!text.includes(', ')) return text;
  const pieces = text.split(', ');
  const at = departmentStart(pieces, (name) => alone.has(leadKey(name)));
  if (at < 0) return text;
  return [...pieces.slice(0, at), change(pieces.slice(at).join(', '), INNER)].join(', ');
}

/**
 * The leads in one line, each as it is written: cut at separators and at "supported by" and the
 * like, but not where the parts are one post's name.
 *
 * @param column what the plan's lead cells show together
 * @example splitLeads('Head of HR and OD, EDI Lead') // ['Head of HR and OD', 'EDI Lead']
 */
export function splitLeads(line: string, column: LeadColumn = UNKNOWN_COLUMN): readonly string[] {
  return splitOutsideBrackets(line, HARD_BREAK)
    .flatMap(splitAtSlashes)
    .flatMap((part) => {
      const listed = splitKeeping(holdDepartment(part, column), COMMA, (before, next) =>
        commaBelongs(before, next, column),
      );
      return listed.map((piece, index) => ({
        piece,
        isInList: listed.length > 1 && index === listed.length - 1,
      }));
    })
    .flatMap(({ piece, isInList }) =>
      splitKeeping(piece, /\//g, (before, next, joint) => slashBelongs(before, next, joint, column)).flatMap(
        (part) => splitKeeping(part, AND, (before, next) => andBelongs(before, next, isInList, column)),
      ),
    )
    .map((lead) => change(lead, OUTER));
}
