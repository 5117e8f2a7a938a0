import type { BulletedLine } from '../../wording/bullet';
import { isForename } from './forenames';
import { leadKey, type LeadColumn } from './lead-column';
import { isBare, isBody, isRole, standsAlone } from './lead-shape';
import { isFieldWord, isGroupHead, isShortForm } from './lead-words';
import { isPersonal } from './person-names';

/** A line that more must follow. */
export const ENDS_OPEN = /(?:(?:^|\s)(?:of|and|for|with|from|by|the|to|in|or|at|via|chief)|[&/(–+]|\s-)$/i;
/** A line that goes on with the one before. */
export const BEGINS_OPEN = /^(?:of|and|for|with|from|by|to|in|or|&|supported)(?:\s|$)|^[()]/i;

/** Words for everybody, that no post begins with. */
export const EVERYBODY = /^(?:all|both|each|any|either|various|several)$/i;

/** What the word before it says of whom or what: "Workforce Information", "Occupational Health". */
export const SECOND_HALF =
  /^(?:information|intelligence|planning|development|analytics|governance|improvement|transformation|operations|systems|services?|relations|experience|engagement|management|support|partnering|wellbeing|health|care|resources|affairs|standards|education|effectiveness|communications|audit|safety)$/i;

/** Letters of a field or team, and no person's: two may be anybody's initials. */
const LETTERS = /^\p{Lu}{3,6}$/u;
const MOST_LINES = 5;
const MOST_WORDS = 3;

const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => /\p{L}/u.test(word));
const withoutJoint = (line: string): string => line.replace(/\s*(?:,|&|\band)$/i, '').trim();

/** No word of the next line would have gone on the line before: the breaks are those of a narrow column. */
function areForced(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  return lines.every((line, at) => {
    const next = lines[at + 1];
    return next === undefined || line.length + 1 + (next.split(' ')[0] ?? '').length > width;
  });
}

/** Letters that are neither a team's alone ("SLT") nor a lead in another cell. */
const areLetters = (text: string): boolean => LETTERS.test(text) && !(isShortForm(text) && isGroupHead(text));

/** May begin a post, and is neither somebody nor a whole post or body. */
function mayBegin(line: string, { alone }: LeadColumn): boolean {
  const text = withoutJoint(line);
  const words = wordsOf(text);
  if (text === '') return true;
  if (words.length > MOST_WORDS || alone.has(leadKey(text)) || EVERYBODY.test(text)) return false;
  if (areLetters(text)) return true;
  if (isPersonal(text) || isRole(text) || words.some(isForename) || !words.every(isFieldWord)) return false;
  return !isBody(text) || (words.length === 1 && !/s$/i.test(text) && !isShortForm(text));
}

/** What stands on two lines is no list of two departments. */
function belongTogether(line: string, next: string): boolean {
  if (/,$/.test(line) || ENDS_OPEN.test(line) || BEGINS_OPEN.test(next)) return true;
  if (SECOND_HALF.test(withoutJoint(next))) return true;
  const mayStand = (text: string): boolean => standsAlone(text) && !(areLetters(text) && isPersonal(text));
  return !isPersonal(next) && !(mayStand(line) && mayStand(withoutJoint(next)));
}

/**
 * Tells whether the lines of a cell are one post that a narrow column wrapped: they end in a bare noun, no word of one
 * had room on the line before, and none is a lead by itself.
 *
 * @param column what the plan's lead cells show together
 * @example isWrappedPost([{ bullet: '', text: 'PGR' }, { bullet: '', text: 'Lead' }], column) // true
 */
export function isWrappedPost(lines: readonly BulletedLine[], column: LeadColumn): boolean {
  const texts = lines.map(({ text }) => text);
  const [last = '', ...rest] = [...texts].reverse();
  const before = rest.reverse();
  if (before.length === 0 || lines.length > MOST_LINES || lines.some(({ bullet }) => bullet !== ''))
    return false;
  if (!isBare(last) || wordsOf(last).length !== 1 || !areForced(texts)) return false;
  if (/[;/|•]/.test(texts.join(' '))) return false;
  return (
    before.every((line, at) => (at > 0 && !standsAlone(line)) || mayBegin(line, column)) &&
    before.slice(1).every((line, at) => belongTogether(before[at] ?? '', line))
  );
}
