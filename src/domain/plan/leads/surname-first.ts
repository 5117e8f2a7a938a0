import { isForename } from './forenames';
import { isRole } from './lead-shape';
import { isDepartment, isFieldWord, isShortForm } from './lead-words';
import { isNameWord } from './person-names';

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|revd|cllr|sr)\.?$/i;
const PARTICLE = /^(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|al|el|bin|ibn|bint|ap|ab|o)$/i;
/** "N", "N.", "N A", "N.A.": a forename cut down to its letter. */
const INITIALS = /^\p{Lu}(?:[.\s-]{0,2}\p{Lu})?\.?$/u;
const ACRONYM = /^\p{Lu}{2,4}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;
/** A remark behind a name: "(NHS Marches ICB)", "<ngozi@example.org>". */
const REMARK = /\s*(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)\s*$/u;
const MOST_SURNAME_WORDS = 3;
const MOST_GIVEN_WORDS = 3;

/** Two texts parted by a comma that may be a surname and the forenames that go with it. */
interface Pair {
  readonly surname: string;
  readonly given: string;
  readonly title: string;
  /** A remark in brackets behind it, as directories add the organisation. */
  readonly remark: string;
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function isSurname(words: readonly string[]): boolean {
  const names = words.filter((word) => !PARTICLE.test(word));
  if (names.length === 0 || words.length > MOST_SURNAME_WORDS || isRole(words.join(' '))) return false;
  // Two words that begin with a forename are a whole name already.
  if (names.length > 1 && isForename(names[0] ?? '')) return false;
  return names.every(
    (word) => (isNameWord(word) || CAPITALS.test(word)) && !isFieldWord(word) && !isShortForm(word),
  );
}

function isGiven(words: readonly string[]): boolean {
  const text = words.join(' ');
  if (INITIALS.test(text)) return !isShortForm(text) && !isDepartment(text);
  const areNames = words.every((word) => isNameWord(word) || INITIALS.test(word));
  return words.length > 0 && words.length <= MOST_GIVEN_WORDS && areNames;
}

/** What stands before and behind a comma as a name turned round; null when it can be none. */
function readPair(before: string, behind: string): Pair | null {
  const remark = REMARK.exec(behind)?.[0] ?? '';
  const [first, last] = [wordsOf(before), wordsOf(behind.slice(0, behind.length - remark.length))];
  const titles = [...first, ...last].filter((word) => TITLE.test(word));
  const surname = first.filter((word) => !TITLE.test(word));
  const given = last.filter((word) => !TITLE.test(word));
  if (titles.length > 1 || !isSurname(surname) || !isGiven(given)) return null;
  return { surname: surname.join(' '), given: given.join(' '), title: titles[0] ?? '', remark };
}

/** Forenames and their letters alone: no whole name. */
function areForenames(given: string): boolean {
  const words = wordsOf(given);
  return isForename(words[0] ?? '') && words.every((word) => isForename(word) || INITIALS.test(word));
}

/** The surname is nobody's forename, and what follows is nothing but forenames. */
const isLikely = ({ surname, given }: Pair): boolean => !isForename(surname) && areForenames(given);

/** Only a surname stands in capitals before a forename, or before a lone letter. */
function isCertain({ surname, given }: Pair): boolean {
  if (INITIALS.test(given)) return !isForename(surname) && !ACRONYM.test(surname);
  return CAPITALS.test(surname) && given !== given.toUpperCase() && areForenames(given);
}

/** The pieces of a text between separators outside brackets, the separators kept between them. */
function piecesOf(text: string, separator: RegExp): readonly string[] {
  const hidden = text.replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/gu, (part) => '\uE000'.repeat(part.length));
  const pieces: string[] = [];
  let from = 0;
  for (const match of hidden.matchAll(separator)) {
    pieces.push(text.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

const BETWEEN_PEOPLE = /\s*[;|\n•]\s*#?|\s+(?:and|&|\+)\s+|\s*\/\s*|\s+with\s+/giu;
const COMMA = /\s*,\s*/gu;

/** Every second piece, beginning with the first: what stands between the separators. */
const partsOf = (text: string, separator: RegExp): readonly string[] =>
  piecesOf(text, separator).filter((_, at) => at % 2 === 0);

function turned({ surname, given, title, remark }: Pair): string {
  return `${title === '' ? '' : `${title} `}${given} ${surname}${remark}`;
}

/** The names of one stretch without separators other than commas, turned round where they are surname first. */
function turnStretch(stretch: string, isForm: boolean): string {
  const parts = partsOf(stretch, COMMA);
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [before = '', behind] = parts.slice(at, at + 2);
    const pair = behind === undefined ? null : readPair(before.trim(), behind.trim());
    const isBracketed = pair !== null && pair.remark !== '' && isLikely(pair);
    if (pair && (isForm || isCertain(pair) || isBracketed)) {
      names.push(turned(pair));
      at += 1;
    } else names.push(before);
  }
  return names.length === parts.length ? stretch : names.join(', ');
}

/**
 * A lead's text with names that stand surname first turned round: everywhere in a plan that writes its people so,
 * otherwise where capitals, a lone letter or a directory's bracket leave no doubt.
 *
 * @param isForm the plan writes its people surname first
 * @example turnSurnames('Okoro, Ngozi (Example ICB)', false) // 'Ngozi Okoro (Example ICB)'
 */
export function turnSurnames(text: string, isForm: boolean): string {
  if (!text.includes(',')) return text;
  return piecesOf(text, BETWEEN_PEOPLE)
    .map((piece, at) => (at % 2 === 0 && piece.includes(',') ? turnStretch(piece, isForm) : piece))
    .join('');
}

const LEAST_ALIKE = 2;
const LEAST_REPEATED = 3;
const MOSTLY = 0.6;

/**
 * Whether a plan's lead cells write people surname first: most of what may be such names is a surname that is
 * nobody's forename before a forename. "Priya, Nazir" are two people, and so are "Smith, Jones".
 *
 * @example writesSurnamesFirst(['Okoro, Ngozi', 'Sample, Graham']) // true
 */
export function writesSurnamesFirst(texts: readonly string[]): boolean {
  const pairs = texts
    .filter((text) => text.includes(','))
    .flatMap((text) => partsOf(text, BETWEEN_PEOPLE))
    .flatMap((stretch) => {
      const [before = '', behind, more] = partsOf(stretch, COMMA);
      const pair = behind === undefined || more !== undefined ? null : readPair(before.trim(), behind.trim());
      return pair === null ? [] : [pair];
    });
  const fitting = pairs.filter((pair) => isLikely(pair) || isCertain(pair));
  const different = new Set(fitting.map(turned)).size;
  const isOften = different >= LEAST_ALIKE || fitting.length >= LEAST_REPEATED;
  return isOften && fitting.length >= pairs.length * MOSTLY;
}
