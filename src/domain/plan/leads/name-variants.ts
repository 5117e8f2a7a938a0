import { isForename, mayBeOneForename } from './forenames';
import { isInitials, isPersonal } from './person-names';
import { isOneSlip, slipMarks } from '../../wording/spelling-slip';
import { withoutAccents } from '../../wording/without-accents';

/** `name` looks like a slip of `other`, which is the commoner of the two, or the first. */
export interface NameVariant {
  readonly name: string;
  readonly other: string;
}

/** One spelling, how often it occurs, and what it is made of. */
interface Spelling {
  readonly name: string;
  readonly order: number;
  readonly count: number;
  readonly isPerson: boolean;
  /** The name without case, accents, hyphens and full stops; "and" for "&". */
  readonly key: string;
  readonly forename: string;
  readonly surname: string;
}

/** Beyond this many different names only those alike but for case and marks are compared. */
const MOST_NAMES = 3000;
/** A family this large is made up, and would be compared pair by pair. */
const MOST_ALIKE = 200;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|rev|cllr|sir|dame)\.?\s+/i;

function keyOf(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[-’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function spellingsOf(names: readonly string[]): readonly Spelling[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  return [...counts].map(([name, count], order) => {
    const key = keyOf(name.replace(TITLE, ''));
    const space = key.indexOf(' ');
    return {
      name,
      order,
      count,
      isPerson: isPersonal(name) && !isInitials(name),
      key,
      forename: space < 0 ? key : key.slice(0, space),
      surname: space < 0 ? '' : key.slice(space + 1),
    };
  });
}

/** "Amir" and "Amira" are two people; "Samuels" may be a slip of "Samuel" among surnames only. */
function isEndingAdded(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return long === `${short}a` || long === `${short}e` || long === `${short}o` || long === `${short}i`;
}

function areOneForename(one: string, other: string): boolean {
  if (one === other || mayBeOneForename(one, other)) return true;
  if (isForename(one) && isForename(other)) return false;
  const isLong = Math.min(one.length, other.length) >= 4;
  return isLong && one[0] === other[0] && isOneSlip(one, other) && !isEndingAdded(one, other);
}

const plainSurname = (surname: string): string => surname.replace(/^ma?c(?=\p{L}{3})/u, 'mc');

/** The forename with each mark of the surname: two of one forename with slips in the surname share one. */
function markOfPerson({ forename, surname }: Spelling): readonly string[] {
  return slipMarks(plainSurname(surname)).map((mark) => `${forename} ${mark}`);
}

function areOneSurname(one: string, other: string): boolean {
  if (plainSurname(one) === plainSurname(other)) return true;
  return Math.min(one.length, other.length) >= 5 && one[0] === other[0] && isOneSlip(one, other);
}

function areOnePerson(one: Spelling, other: Spelling): boolean {
  if (one.surname === '' || other.surname === '') return false;
  if (one.surname === other.surname) {
    const isInitial = Math.min(one.forename.length, other.forename.length) === 1;
    return isInitial ? one.forename[0] === other.forename[0] : areOneForename(one.forename, other.forename);
  }
  return (
    one.forename === other.forename && one.forename.length > 1 && areOneSurname(one.surname, other.surname)
  );
}

/** One long word of a post or group written two ways; a plural or another number is another post. */
function areOnePost(one: Spelling, other: Spelling): boolean {
  const words = one.key.split(' ');
  const others = other.key.split(' ');
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? '']],
  );
  const [[word = '', otherWord = ''] = []] = differing;
  if (words.length !== others.length || differing.length !== 1) return false;
  const isPlural = word === `${otherWord}s` || otherWord === `${word}s`;
  return (
    Math.min(word.length, otherWord.length) >= 6 &&
    !isPlural &&
    !/\d/.test(word + otherWord) &&
    isOneSlip(word, otherWord)
  );
}

function isRarer(one: Spelling, other: Spelling): boolean {
  return one.count === other.count ? one.order > other.order : one.count < other.count;
}

/** Spellings under each mark they share, so that only likely pairs are compared. */
function bucket(
  spellings: readonly Spelling[],
  marksOf: (spelling: Spelling) => readonly string[],
): readonly (readonly Spelling[])[] {
  const buckets = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const mark of new Set(marksOf(spelling))) {
      const members = buckets.get(mark);
      if (members) members.push(spelling);
      else buckets.set(mark, [spelling]);
    }
  }
  return [...buckets.values()].filter((members) => members.length > 1);
}

type Comparison = (one: Spelling, other: Spelling) => boolean;

/** The commonest spelling this one may be a slip of; null when it could be either of two people's. */
function rightSpelling(
  spelling: Spelling,
  pairs: ReadonlyMap<Spelling, ReadonlySet<Spelling>>,
): Spelling | null {
  const [best, ...rest] = [...(pairs.get(spelling) ?? [])]
    .filter((other) => isRarer(spelling, other))
    .sort((one, other) => (isRarer(one, other) ? 1 : -1));
  if (best === undefined) return null;
  return rest.every((other) => pairs.get(best)?.has(other) ?? false) ? best : null;
}

/**
 * The spellings among a plan's leads that look like one person, or one post, written two ways: other
 * case or marks, one letter's slip, a short form of a forename, an initial. Two people who share a
 * surname or a forename are never taken for one. Give every lead as often as it occurs.
 *
 * @example findNameVariants(['Tanya Example', 'Tanya Example', 'Tania Example'])[0]?.name // 'Tania Example'
 */
export function findNameVariants(names: readonly string[]): readonly NameVariant[] {
  const spellings = spellingsOf(names);
  const isManageable = spellings.length <= MOST_NAMES;
  const pairs = new Map<Spelling, Set<Spelling>>();
  const compare = (groups: readonly (readonly Spelling[])[], areOne: Comparison): void => {
    for (const group of groups.filter(({ length }) => length <= MOST_ALIKE)) {
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) {
          if (one.isPerson !== other.isPerson || !areOne(one, other)) continue;
          pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
          pairs.set(other, (pairs.get(other) ?? new Set()).add(one));
        }
      }
    }
  };
  const people = spellings.filter((spelling) => spelling.isPerson);
  const posts = spellings.filter((spelling) => !spelling.isPerson);
  const differInMoreThanCase = (one: Spelling, other: Spelling): boolean =>
    one.isPerson || one.name.toLowerCase() !== other.name.toLowerCase();
  compare(
    bucket(spellings, ({ key }) => [key.replace(/ /g, '')]),
    differInMoreThanCase,
  );
  if (isManageable) {
    compare(
      bucket(people, ({ surname }) => [surname]),
      areOnePerson,
    );
    compare(bucket(people, markOfPerson), areOnePerson);
    compare(
      bucket(posts, ({ key }) => slipMarks(key)),
      areOnePost,
    );
  }
  return spellings.flatMap((spelling) => {
    const other = rightSpelling(spelling, pairs);
    return other === null ? [] : [{ name: spelling.name, other: other.name }];
  });
}
