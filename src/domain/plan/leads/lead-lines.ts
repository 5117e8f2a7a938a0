import type { BulletedLine } from '../../wording/bullet';
import { leadKey, UNKNOWN_COLUMN, type LeadColumn } from './lead-column';
import {
  areMaybeForenames,
  areOneDepartment,
  isBare,
  isBody,
  isDepartmentOnly,
  isRankAlone,
  isRole,
  standsAlone,
} from './lead-shape';
import { isNameWord, isPersonal, nameRunLength } from './person-names';
import { isOfADepartment } from './post-and-place';
import { isWholePost } from './posts-by-rank';
import { BEGINS_OPEN, ENDS_OPEN, EVERYBODY, isWrappedPost, SECOND_HALF } from './wrapped-posts';

const LIST_MARK = /[,;]|\s(?:and|&|with)\s/i;

const lastPart = (line: string): string =>
  line
    .split(/[,;/]|\s(?:and|&|with|from|by)\s/i)
    .at(-1)
    ?.trim() ?? '';
const firstPart = (line: string): string => line.split(/[,;/]|\s(?:and|&|with)(?:\s|$)/i)[0]?.trim() ?? '';
const isOpenBracket = (line: string): boolean =>
  (line.match(/\(/g)?.length ?? 0) > (line.match(/\)/g)?.length ?? 0);

/** A forename whose surname went to the next line: an odd word left over in a run of names. */
function leavesForename(line: string, next: string): boolean {
  const words = lastPart(line).split(' ');
  const nextWords = firstPart(next).split(' ');
  return (
    words.length % 2 === 1 &&
    nextWords.length === 1 &&
    nameRunLength(words) === words.length &&
    isNameWord(nextWords[0] ?? '') &&
    !(areMaybeForenames([words.join(' ')]) && words.length === 1 && isPersonal(nextWords[0] ?? ''))
  );
}

/** What only says of whom or what the next word is: "Workforce" over "Information", "Occupational" over "Health". */
const FIRST_HALF =
  /^(?:workforce|people|quality|digital|information|hr|business|corporate|data|service|staff|employee|patient|customer|student|clinical|medical|organisational|organizational|occupational|human|public|mental|strategic|professional|financial|internal)$/i;
/** Words of the first kind that no name ends in. */
const AWAITS_NOUN =
  /^(?:human|public|mental|occupational|organisational|organizational|social|strategic|professional|clinical|internal|corporate|student|adult|customer)$/i;

/** Two lines of a word each that are one name: listed, they would be departments, and these are seldom two. */
function areHalves(lines: readonly string[]): boolean {
  const [first = '', second = '', more] = lines;
  return more === undefined && FIRST_HALF.test(first) && SECOND_HALF.test(second);
}

/** "Culture & Staff": the last of a list, in a word that says of whom. */
const JOINED_FIRST_HALF = /\s(?:and|&)\s(\p{L}+)$/iu;

/** "Director of Human" over "Resources": what says of whom, at the end of more, waits for its noun. */
function awaitsSecondHalf(line: string, next: string): boolean {
  if (!SECOND_HALF.test(/^\p{L}+/u.exec(next)?.[0] ?? '')) return false;
  const words = lastPart(line).split(' ');
  if (line.includes(' ') && AWAITS_NOUN.test(words.at(-1) ?? '')) return true;
  return SECOND_HALF.test(next) && FIRST_HALF.test(JOINED_FIRST_HALF.exec(line)?.[1] ?? '');
}

/** The two lines together are a lead that stands in another cell, and they are not two of its kind. */
function isKnownTogether(line: string, next: string, { alone }: LeadColumn): boolean {
  const areBothAlone = alone.has(leadKey(line)) && alone.has(leadKey(next));
  return !areBothAlone && alone.has(leadKey(`${line} ${next}`));
}

/** Several that are known without another word, after a body or post that is complete: "Leadership Team" over "Governors". */
const KNOWN_BY_THEMSELVES =
  /^(?:governors|trustees|unions|directors|managers|teachers|councillors|boards?|council|cabinet)$/i;

/** A bare noun that is no more of the line before it: "Diversity Group" over "Assistant Principal". */
function beginsAnew(line: string, first: string): boolean {
  const before = line.split(/[,;/]/).at(-1)?.trim() ?? '';
  if (!before.includes(' ') || !(isBody(before) || isRole(before))) return false;
  return KNOWN_BY_THEMSELVES.test(first) || isWholePost(first);
}

/** "Assistant Director" over "Human Resources": a post of a kind that each department has, and then which. */
const isPostAndDepartment = (line: string, next: string, { alone }: LeadColumn): boolean =>
  isDepartmentOnly(next) && !alone.has(leadKey(next)) && isOfADepartment(line);

/** "Head of Equality," over "Diversity and Inclusion": a list of what is usually one department. */
function goesOnInList(line: string, next: string): boolean {
  const last = /(\p{L}+),$/u.exec(line)?.[1];
  return last !== undefined && areOneDepartment(last, /^\p{L}+/u.exec(next)?.[0] ?? '');
}

/** "Executive" over "Lead", "Clinical Nurse" over "Specialist": a noun that often stands before another. */
const BEFORE_NOUN: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<!\bchief )\b(?:executive|exec)$/i,
    /^(?:leads?|sponsors?|directors?|owners?|officers?|nurse|assistants?|team)$/i,
  ],
  [/\bnurse$/i, /^(?:specialists?|consultants?|practitioners?)$/i],
];

function goesOn(line: string, next: string, isWrapped: boolean, column: LeadColumn): boolean {
  if (EVERYBODY.test(line)) return false;
  if (BEFORE_NOUN.some(([before, noun]) => before.test(line) && noun.test(next))) return true;
  if (awaitsSecondHalf(line, next) || isKnownTogether(line, next, column)) return true;
  if (isRankAlone(line) || goesOnInList(line, next)) return true;
  if (ENDS_OPEN.test(line) || BEGINS_OPEN.test(next) || isOpenBracket(line)) return true;
  const last = lastPart(line);
  const first = firstPart(next);
  if (isBare(first) && !isRole(last) && !isPersonal(last)) return !beginsAnew(line, first);
  if (/^\p{Ll}/u.test(next) && !(standsAlone(first) && !isBare(first))) return true;
  if (leavesForename(line, next)) return true;
  return isWrapped && last !== '' && !standsAlone(last);
}

/**
 * The lines of a lead cell with the ones that only wrapped put together again: a line goes on when
 * it ends in "of" or "and", when the next begins small or with a bare "Manager", and, where the cell
 * shows other wraps beside commas, when its last part cannot stand alone.
 *
 * @param column what the plan's lead cells show together
 * @example joinWrappedLeads([{ bullet: '', text: 'Head of' }, { bullet: '', text: 'EDI' }]) // ['Head of EDI']
 */
export function joinWrappedLeads(
  lines: readonly BulletedLine[],
  column: LeadColumn = UNKNOWN_COLUMN,
): readonly string[] {
  const isWrapped =
    lines.some((line) => LIST_MARK.test(line.text)) &&
    lines.some(
      (line, index) =>
        index > 0 && (/^\p{Ll}/u.test(line.text) || ENDS_OPEN.test(lines[index - 1]?.text ?? '')),
    );
  if (isWrappedPost(lines, column)) return [lines.map(({ text }) => text).join(' ')];
  const isUnmarked = lines.every(({ bullet }) => bullet === '');
  if (isUnmarked && areHalves(lines.map(({ text }) => text)))
    return [lines.map(({ text }) => text).join(' ')];
  const joined: string[] = [];
  for (const [at, { bullet, text }] of lines.entries()) {
    const line = joined.at(-1);
    const isMore = (): boolean =>
      goesOn(line ?? '', text, isWrapped, column) ||
      (isPostAndDepartment(line ?? '', text, column) && !isDepartmentOnly(lines[at + 1]?.text ?? ''));
    if (line !== undefined && bullet === '' && isMore()) {
      joined[joined.length - 1] = /[^\s–]-$/.test(line) ? line + text : `${line} ${text}`;
    } else joined.push(text);
  }
  return joined;
}
