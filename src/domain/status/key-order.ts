import { colourOfLetter, colourOfWord } from './colour-words';
import { isMeaning } from './key-piece';
import { saysOnHold } from './understand-status';

/** A label where it stands in the text of a key. */
export interface LabelPlace {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a label stand: after it or before it; nowhere; told by no mark around it; or it stands within the
 * words of another ("Red: was rated (amber), now late").
 */
type Way = 'ahead' | 'behind' | 'bare' | 'open' | 'within';

/** A stretch of text between two places. */
type Stretch = readonly [start: number, end: number];

/** What parts one entry of a key from the next. */
const SEPARATOR = /[,;|\n•·●▪]|\s\/\s|\.(?=\s|$)/gu;
const ENDS_WORD = /(?:\p{L}{2}|[)\]%])$/u;
const SIGN_BEFORE = /[=:→–—(\[-]\s*$/u;
const INTRODUCES = /[:–—=-][\s([]*$/u;
const INTRODUCTION = /^.*:(?=.*\p{L})/su;
const AND = /\s+and\s+/giu;
const NOTHING = /^[\s()[\]"“”‘’'.•·●▪◦*]*(?:and\s+)?[\s([]*$/u;
/** What parts labels and meanings from one another, and no word of either. */
const BETWEEN = '[\\s,;|/·•:=.–—-]';
const EDGES = new RegExp(`^(?:${BETWEEN}|[)\\]])+|(?:${BETWEEN}|[(\\[])+$`, 'gu');
const IN_BRACKETS = /^[([]([^()[\]]*)[)\]]$/u;

const isWithin = (at: number, [start, end]: Stretch): boolean => at >= start && at < end;

/** The brackets of a text, each from its first sign to its last, but for those around several labels. */
function bracketsIn(text: string, places: readonly LabelPlace[]): readonly Stretch[] {
  const open: number[] = [];
  const found: Stretch[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) found.push([start, index]);
    }
  }
  return found.filter((one) => places.filter(({ start }) => isWithin(start, one)).length < 2);
}

/** Where one entry ends and the next begins, as far as commas and stops tell; none of those in brackets. */
function separatorsIn(text: string, places: readonly LabelPlace[]): readonly Stretch[] {
  const brackets = bracketsIn(text, places);
  return [...text.matchAll(SEPARATOR)].flatMap(({ 0: sign, index }): readonly Stretch[] => {
    if (
      [...brackets, ...places.map(({ start, end }): Stretch => [start, end])].some((one) =>
        isWithin(index, one),
      )
    )
      return [];
    const of = places.find(({ end }) => end === index);
    // "1. Not begun": the stop belongs to the label, unless a sign stands before that.
    const isStop = of ? SIGN_BEFORE.test(text.slice(0, of.start)) : ENDS_WORD.test(text.slice(0, index));
    return sign === '.' && !isStop ? [] : [[index, index + sign.length]];
  });
}

/**
 * A label and its name or letter beside it, as one place: "R – Red", "Amber (A)".
 *
 * @example withAlias('Amber (A): late', { label: 'Amber', start: 0, end: 5 }).end // 9
 */
export function withAlias(text: string, place: LabelPlace): LabelPlace {
  const { label, start, end } = place;
  const colour = colourOfWord(label) ?? colourOfLetter(label);
  if (colour === null) return place;
  const isSame = (other: string): boolean => (colourOfWord(other) ?? colourOfLetter(other)) === colour;
  const [after = '', following = ''] = /^\s*[-–/([=:]\s*(\p{L}+)\s*[)\]]?/u.exec(text.slice(end)) ?? [];
  if (isSame(following)) return { label, start, end: end + after.length };
  const [before = '', leading = ''] = /(?<!\p{L})(\p{L}+)\s*[-–/([=:]\s*$/u.exec(text.slice(0, start)) ?? [];
  if (!isSame(leading)) return place;
  const closing = /^\s*[)\]]/.exec(text.slice(end))?.[0].length ?? 0;
  return { label, start: start - before.length, end: end + closing };
}

function wayOf(text: string, places: readonly LabelPlace[], separators: readonly Stretch[], at: number): Way {
  const { start, end } = places[at] ?? { start: 0, end: 0 };
  const [last, next] = [places[at - 1]?.end ?? 0, places[at + 1]?.start ?? text.length];
  const from = separators.findLast(([, upTo]) => upTo <= start && upTo >= last)?.[1] ?? last;
  const upTo = separators.find(([first]) => first >= end && first <= next)?.[0] ?? next;
  const before = text.slice(from, start);
  const ends = NOTHING.test(text.slice(end, upTo));
  let starts = NOTHING.test(before);
  if (at === 0 && !starts && !ends) {
    // "Codes: (1) done" introduces; "On track (Green)" says what the label means.
    starts = INTRODUCES.test(before) || !/[([]\s*$/.test(before) || !/^\s*[)\]]/.test(text.slice(end));
    if (!starts) return 'behind';
  }
  if (starts) return ends ? 'bare' : 'ahead';
  return ends ? 'behind' : 'open';
}

/** The marks at which the words between two labels can be parted: commas and stops, or else "and". */
function partsOf(text: string, gap: Stretch, separators: readonly Stretch[]): readonly Stretch[] {
  const inside = separators.filter(([first]) => isWithin(first, gap));
  if (inside.length > 0) return inside;
  return [...text.slice(...gap).matchAll(AND)].map(({ 0: word, index }): Stretch => {
    return [gap[0] + index, gap[0] + index + word.length];
  });
}

/** The words between a label that has its own after it and one that has them before it, parted at the one mark there. */
function partGap(
  text: string,
  gap: Stretch,
  separators: readonly Stretch[],
): readonly [string, string] | null {
  const [mark, another] = partsOf(text, gap, separators);
  return mark && !another ? [text.slice(gap[0], mark[0]), text.slice(mark[1], gap[1])] : null;
}

/** Each entry read its own way; null where some words may belong to either of two labels. */
function readEach(
  text: string,
  places: readonly LabelPlace[],
  ways: readonly Way[],
  separators: readonly Stretch[],
): readonly string[] | null {
  const words = places.map(() => '');
  const give = (at: number, said: string): void => {
    words[at] = `${words[at] ?? ''}${said}`;
  };
  for (let at = 0; at <= places.length; at += 1) {
    const gap: Stretch = [places[at - 1]?.end ?? 0, places[at]?.start ?? text.length];
    const said = text.slice(...gap);
    const [isAhead, isBehind] = [ways[at - 1] === 'ahead', ways[at] === 'behind'];
    if (isAhead && isBehind) {
      const parts = partGap(text, gap, separators);
      if (!parts) return null;
      give(at - 1, parts[0]);
      give(at, parts[1]);
    } else if (isAhead) give(at - 1, said);
    else if (isBehind) give(at, at === 0 ? said.replace(INTRODUCTION, '') : said);
    else if (at > 0 && at < places.length && !NOTHING.test(said.replace(EDGES, ''))) return null;
  }
  return words;
}

/** What a text says of each of its labels. */
export interface MeaningsInOrder {
  /** Some have their words after them and some before. */
  readonly isMixed: boolean;
  /** In the order of the labels; null where that stays open. */
  readonly meanings: readonly string[] | null;
}

/**
 * What a text says of each of the labels that stand in it, in their order. All have their words after them ("G: done,
 * R: late"), or all before ("Done (G), late (R)"), or each its own way where commas and stops tell them apart
 * ("G: done, late (R)"). None where a label has nothing beside it, or nothing settles whose some words are: never
 * a meaning moved to the next label.
 *
 * @param places in the order of the text
 * @example meaningsInOrder('Green = done, late = Red', places).meanings // ['done', 'late']
 */
export function meaningsInOrder(text: string, places: readonly LabelPlace[]): MeaningsInOrder {
  const separators = separatorsIn(text, places);
  const around = places.map((_, at) => wayOf(text, places, separators, at));
  const ways = around.map((way, at): Way => {
    const [from, to] = [places[at - 1]?.end ?? 0, places[at]?.start ?? 0];
    const follows = way === 'behind' && around[at - 1] === 'ahead';
    return follows && partsOf(text, [from, to], separators).length === 0 ? 'within' : way;
  });
  const has = (way: Way): boolean => ways.includes(way);
  if (has('bare') || has('within')) return { isMixed: false, meanings: null };
  const isMixed = has('ahead') && has('behind');
  if (isMixed && has('open')) return { isMixed, meanings: null };
  const settled = isMixed ? ways : ways.map((): Way => (has('behind') ? 'behind' : 'ahead'));
  const words = readEach(text, places, settled, separators)?.map((said) =>
    said.replace(EDGES, '').replace(IN_BRACKETS, '$1'),
  );
  const isTold = words?.every(
    (said, at) => said !== '' && (!isMixed || ways[at] === 'ahead' || isMeaning(said) || saysOnHold(said)),
  );
  return { isMixed, meanings: words && isTold === true ? words : null };
}
