import type { Mention } from '../mention';
import { readCountedLength, readLengthBehind, type CountedLength } from './counted-length';
import { mayBeExtended, readExtension } from './extension';
import { readModifier } from './modifiers';
import { changePoint, stretchesOf, type Point, type Stretch } from '../point';
import { readRole, type Role } from './roles';
import { lengthOfStart } from './start-behind';
import { surroundings } from '../phrase/standing';
import { takeOut } from './scan-mentions';
import { fitWeekday, weekdayBeside } from './weekday';
import type { Firmness } from '../written-form';

/** A mention with what the words around it make of it. */
export interface DatedItem {
  /** Offsets in the normalised phrase, the words of a modifier or a start behind it included. */
  readonly at: number;
  readonly until: number;
  readonly form: string;
  readonly point: Point;
  readonly firmness: Firmness;
  readonly role: Role;
  /** For something done: the word that says so ("Completed"); null otherwise. */
  readonly doneWord: string | null;
  /** The words named a beginning and an end, or the whole of a stretch. */
  readonly isRange: boolean;
  /** For a range put together from two dates: the first of them. */
  readonly opens: Stretch | null;
  /** The day of the week named beside a day whose year is still to be found, from 1 for Monday; null otherwise. */
  readonly weekday: number | null;
  /** The line or clause it stands in, counted through the text. */
  readonly clause: number;
}

/** A mention with the words behind it that are taken into it. */
interface LongerMention extends Mention {
  /** Where a length of time behind it made a range of it: what it was. */
  readonly opens?: Stretch;
}

/** No modifier or role stands further from its date than this. */
const WORDS_BEFORE = 60;

/** "From Q1 to Q3": two quarters read as one stretch; of "delayed from Q1 to Q3" only the second holds. */
const FROM_TO = /^(?:q|quarter|qtr).*\d ?to ?(?:q|quarter|qtr)/i;

const lastDayOf = ({ end }: Stretch): Stretch => ({ unit: 'day', start: end, end });

/**
 * A mention, changed by a modifier before it ("end of", "early") and given its role ("from", "was").
 *
 * @param previousEnd where the mention before it ends: words before that are another date's
 * @param clause the line or clause it stands in
 */
function datedItem(text: string, mention: LongerMention, previousEnd: number, clause: number): DatedItem {
  const from = Math.max(previousEnd, mention.at - WORDS_BEFORE);
  const wordsBefore = text.slice(from, mention.at);
  const before = wordsBefore.replace(
    /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?$/i,
    (day, at: number, all: string) =>
      / (?:first|second|third|fourth|last) $/i.test(all.slice(0, at)) ? day : '',
  );
  const modified = readModifier(before);
  const at = modified ? from + before.length - modified.length : mention.at;
  const { after } = surroundings(text, at, mention.until);
  const ahead = before.length - (modified?.length ?? 0);
  const shifted = modified ? changePoint(mention.point, modified.change) : mention.point;
  const counted = readCountedLength(before.slice(0, ahead), shifted);
  if (counted) return countedItem({ ...mention, at }, counted, before.slice(0, ahead), clause);
  const read = readRole(before.slice(0, ahead), after, before.slice(ahead));
  const { words } = read;
  const fromTo = /\bfrom$/i.test(words) && FROM_TO.test(text.slice(at, mention.until));
  const movedOn = fromTo && read.role === 'superseded';
  const startWords = words === '' ? lengthOfStart(before, after, mention.point) : 0;
  const lasts = mention.opens !== undefined && read.role === 'start';
  const told = startWords > 0 ? 'start' : lasts ? 'deadline' : read.role;
  const role = movedOn ? 'revised' : fromTo && told === 'start' ? 'deadline' : told;
  const weekday = weekdayBeside(wordsBefore, after);
  const checked = fitWeekday(mention.point, weekday);
  const point = movedOn ? changePoint(checked, lastDayOf) : checked;
  return {
    at: Math.min(at, mention.at),
    until: mention.until + startWords,
    form: mention.form,
    point: modified ? changePoint(point, modified.change) : point,
    firmness: mention.firmness,
    role,
    doneWord: role === 'past' ? (/^[a-z]+/i.exec(words.replace(/^last /i, ''))?.[0] ?? null) : null,
    isRange:
      role === 'throughout' || (point.kind === 'settled' && point.stretch.unit === 'span' && !modified),
    opens: mention.opens ?? null,
    weekday: mention.point.kind === 'yearless' && !modified ? weekday : null,
    clause,
  };
}

const KEPT_ROLES: ReadonlySet<Role> = new Set(['superseded', 'revised', 'denied']);

/**
 * A mention that a length of time before it is counted from: where that ends.
 *
 * @param mention from the words of its modifier on
 */
function countedItem(
  mention: Mention,
  { length, point }: CountedLength,
  before: string,
  clause: number,
): DatedItem {
  const { role } = readRole(before.slice(0, before.length - length), '');
  const lasts = stretchesOf(point).some(({ unit }) => unit === 'span');
  return {
    at: mention.at - length,
    until: mention.until,
    form: 'range',
    point,
    firmness: mention.firmness === 'firm' ? 'firm' : 'firm-in-due',
    role: KEPT_ROLES.has(role) ? role : 'deadline',
    doneWord: null,
    isRange: lasts,
    opens: lasts && mention.point.kind === 'settled' ? mention.point.stretch : null,
    weekday: null,
    clause,
  };
}

/** "Jan 2024 - completed, July 2024": the word belongs to the date before it and not to the one behind. */
function wordsAfter(text: string, { role, doneWord, until }: DatedItem): string | null {
  if (role !== 'past' || doneWord === null) return null;
  const after = /^[\s)\]"',;&(/-]*[a-z]+/i.exec(text.slice(until, until + WORDS_BEFORE))?.[0] ?? '';
  return after.toLowerCase().endsWith(doneWord.toLowerCase()) ? after : null;
}

/** The items of a text, in its order, lengths of time that extend one of them taken into it. */
export function datedItems(text: string, mentions: readonly Mention[]): readonly DatedItem[] {
  const extended = mayBeExtended(text) ? extendedMentions(text, mentions) : mentions;
  let previousEnd = 0;
  let clause = 0;
  return extended.map((mention) => {
    clause += text.slice(previousEnd, mention.at).match(/[\n;]/g)?.length ?? 0;
    const item = datedItem(text, mention, previousEnd, clause);
    previousEnd = item.until + (wordsAfter(text, item)?.length ?? 0);
    return item;
  });
}

/** "June 2026 extended by 3 months": one date with its words, and no span of three months beside it. */
function extendedMentions(text: string, mentions: readonly Mention[]): readonly LongerMention[] {
  const datesOut = mentions
    .filter(({ form }) => form !== 'relative-span')
    .reduce((words, { at, until }) => takeOut(words, at, until), text);
  const extended: LongerMention[] = [];
  for (const mention of mentions) {
    const previous = extended.at(-1);
    if (previous && mention.at < previous.until) continue;
    const { before, after } = surroundings(datesOut, mention.at, mention.until);
    extended.push(mention.form === 'relative-span' ? mention : withLength(mention, before, after));
  }
  return extended;
}

/** A mention with the length of time behind it that extends it, or that it begins. */
function withLength(mention: Mention, before: string, after: string): LongerMention {
  const extension = readExtension(mention.point, before, after);
  if (extension) return { ...mention, until: mention.until + extension.length, point: extension.point };
  const [opens] = stretchesOf(mention.point);
  const lasting = opens ? readLengthBehind(before, mention.point, after) : null;
  if (!opens || !lasting) return mention;
  return { ...mention, until: mention.until + lasting.length, point: lasting.point, form: 'range', opens };
}
