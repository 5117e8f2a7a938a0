import {
  areMaybeForenames,
  areOneDepartment,
  firstWord,
  awaitsBody,
  hasHead,
  hasHeadOfOwn,
  isBare,
  isFieldRemark,
  isLettersBesidePost,
  sharesWords,
  isBody,
  isDepartmentOnly,
  isOfForm,
  isRole,
  isSameHeadOf,
  opensPost,
  standsAlone,
  withoutBrackets,
} from './lead-shape';
import { arePeopleInLetters, areUnknownBodies, goesOnInLetters, isAcronym } from './bodies-in-letters';
import { departmentStart } from './department-lists';
import { isJointTitle } from './joint-titles';
import { areApartAtAnd } from './known-apart';
import { isLetterPair } from './letter-pairs';
import { leadKey, UNKNOWN_COLUMN, type LeadColumn } from './lead-column';
import { isFieldOfNamedPost, isSecondPost, postOfPerson } from './named-posts';
import { isPersonal } from './person-names';
import { goesOnAsPlace, isInsideListed, isPlaceOf } from './post-and-place';
import { findRemit } from './post-remits';
import { isWholePost } from './posts-by-rank';
import { placesEnd } from './posts-in-places';
import { isSpaced, slashBelongs } from './slashed-leads';

/** Words that put a second lead beside the first. */
const HARD_BREAK =
  /(?:[;|\n\u2022]|\s\+\s|\sw\/\s?(?=\p{Lu})|\b(?:as above|ditto)\b(?:\s*(?:and|&|,))?|\band\/or\b|\b(?:with (?:the )?(?:support|input|help|assistance|advice|oversight|guidance|sponsorship|leadership|direction|supervision) (?:from|of|by)|under (?:the )?(?:oversight|guidance|sponsorship|leadership|direction|supervision) (?:from|of|by)|in (?:partnership|conjunction|collaboration|liaison|consultation|association) with|supported by|working with|working alongside|alongside|(?:jointly )?(?:co-?)?(?:assisted|overseen|led|sponsored|owned|delivered|managed|chaired|coordinated|co-ordinated) by|together with|as well as|with|via|through|or|plus)\b)/giu;
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

/** A list that "and" has closed. */
const ENDS_IN_HELD = /[\uE002\uE003]/;

/** "Equality, Diversity and Inclusion Lead" and "Head of Nursing, Midwifery and AHPs" are one post. */
function commaBelongs(lead: string, more: string, column: LeadColumn): boolean {
  if (ENDS_IN_HELD.test(lead)) return false;
  const next = withoutBrackets(more);
  const post = postOfPerson(withoutBrackets(lead));
  if (post !== null && isFieldOfNamedPost(post, next, column.alone)) return true;
  const before = post ?? withoutBrackets(lead);
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
  if (isOfForm(before) && hasAnd && !hasHeadOfOwn(next)) return !areUnknownBodies(before, nextLastOfList);
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

const CHIEF = /^(?:deputy )?chief\s/i;

/** "Head of HR and OD" is one post, "Head of HR and Head of OD" are two; "Finance, HR and Estates" are three. */
function andBelongs(lead: string, more: string, isInList: boolean, column: LeadColumn): boolean {
  const next = withoutBrackets(more);
  const post = postOfPerson(withoutBrackets(lead));
  if (post !== null && isSecondPost(post, next, column.alone)) return true;
  const before = post ?? withoutBrackets(lead);
  if (isLetterPair(before, next) || isSameHeadOf(before, next)) return true;
  if (CHIEF.test(before) && CHIEF.test(next)) return false;
  if (goesOnInLetters(before, next)) return true;
  if (isPersonal(before) || isPersonal(next) || isLettersBesidePost(before, next)) return false;
  if (arePeopleInLetters(before, next)) return false;
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

const SPACED_SLASH_EACH = /\s\/\s/g;

/** A slash between blanks parts whole leads, commas and all: "Director, Medicine / Director, Surgery". */
function splitAtSlashes(text: string): readonly string[] {
  if (!text.includes(',') || !isSpaced(text)) return [text];
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

/** A list with the post and its remit that stand in it made one piece: "Head of Equality, Diversity, Inclusion and OD". */
function holdRemit(text: string, isAlone: (name: string) => boolean): string {
  const pieces = text.split(', ');
  const remit = findRemit(pieces, isAlone);
  if (remit === null) return text;
  const { from, to, length } = remit;
  const last = pieces[to] ?? '';
  const listed = [...pieces.slice(from + 1, to), last.slice(0, length)].join(', ');
  const held = `${pieces[from] ?? ''}\uE001 ${change(listed, INNER)}${last.slice(length)}`;
  return [...pieces.slice(0, from), held, ...pieces.slice(to + 1)].join(', ');
}

/** A list that opens with several people and the places they are in, made one piece: "Leads across NHS, LA and VCSE". */
function holdPlaces(text: string, isAlone: (name: string) => boolean): string {
  const pieces = text.split(', ');
  const end = placesEnd(pieces, isAlone) + 1;
  return [change(pieces.slice(0, end).join(', '), INNER), ...pieces.slice(end)]
    .filter((piece) => piece !== '')
    .join(', ');
}

/** A list with the department's name that ends it made one piece: "Children, Education and Justice Services". */
function holdDepartment(text: string, { alone }: LeadColumn): string {
  if (!text.includes(', ')) return text;
  const isAlone = (name: string): boolean => alone.has(leadKey(name));
  const pieces = holdRemit(holdPlaces(text, isAlone), isAlone).split(', ');
  const at = departmentStart(pieces, isAlone);
  if (at < 0) return pieces.join(', ');
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
