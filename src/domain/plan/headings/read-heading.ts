import { MONTH_STEM } from '../../calendar/month-name';
import { foldLookalikes } from '../../wording/fold-lookalikes';
import { oneLine } from '../../wording/tidy-text';
import { unclip } from './clipped-words';
import { beforeGuidance, withoutExplanation } from './guided-heading';
import { HEADING_PATTERNS } from './heading-patterns';
import type { HeadingField } from './headings';
import { RECORD_PATTERNS } from './headings-record';
import { isOrdinaryHeading, KNOWN_HEADINGS as PHRASES, matchPhrase, matchUnparted } from './known-headings';
import { isPlainText, mayBeHeading } from './may-be-heading';
import { namesOtherPeople } from './other-people';
import { withoutRevisionNumber } from './revision-words';

/** What a heading's words alone say a column is for. */
export interface HeadingReading {
  /** How sure the words make us of each field, from 0 to 1; empty for an unknown heading. */
  readonly scores: ReadonlyMap<HeadingField, number>;
  /** The fields its parts name, in order, when it names several: "Success measures / timescales". */
  readonly parts: readonly HeadingField[];
  /** It is a known heading as a whole, not one understood by its words. */
  readonly known: boolean;
}

type Scores = Map<HeadingField, number>;

const ALL_PATTERNS = [...HEADING_PATTERNS, ...RECORD_PATTERNS];
const UNKNOWN: HeadingReading = { scores: new Map(), parts: [], known: false };
/** Whatever else its words could mean, and whoever stands under it. */
const OF_OTHER_PEOPLE: HeadingReading = {
  scores: new Map([['other people', 0.95]]),
  parts: [],
  known: false,
};

/** A period, with its year and what it is of: the heading of a column in a plan laid out by time. */
const PERIOD = new RegExp(
  `^(?:q[1-4](?: ?(?:and|to|/)? ?q?[1-4])?|(?:year|yr) (?:[1-5]|one|two|three|four|five)|(?:first|second|third|fourth|fifth|final|last) year|term [1-6]|(?:immediate|(?:short|medium|mid|long)(?:er)?) term|${MONTH_STEM}[a-z]*)(?: (?:q[1-4])?[a-z]*(?: ?(?:20)?\\d\\d(?:[ /]\\d\\d)?)?)*$`,
);

/** "End date (actual)" is no "End date (planned)". */
const BRACKETED_ACTUAL = /[([{] ?actual(?: date)? ?[)\]}]/;
const OF_END = /\b(?:date|end|finish|completion|delivery|closure)\b/;

/**
 * A heading as it is compared: small letters, no brackets, no punctuation but the signs that part
 * two headings in one, `&` as "and".
 *
 * @example normaliseHeading('2. Lead Officer / EM:') // 'lead officer / em'
 */
export function normaliseHeading(text: string): string {
  const line = isPlainText(text) ? text : foldLookalikes(oneLine(text));
  const plain = withoutExplanation(line)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\s?\(s\)|\/s\b/g, 's')
    .replace(/['’‘`]/g, '');
  const said =
    plain.includes('actual') && OF_END.test(plain) ? plain.replace(BRACKETED_ACTUAL, ' actual ') : plain;
  const unbracketed = said.replace(/[([{][^)\]}]*[)\]}]?/g, ' ').trim();
  return (unbracketed || plain)
    .replace(/^(?:\d{1,2}|[a-h])[.)]\s+/, '')
    .replace(/[&+]/g, ' and ')
    .replace(/ and ?\/ ?or /g, ' or ')
    .replace(/[^\p{L}\p{N}%#/|,]+/gu, ' ')
    .replace(/\s*([/|,])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|our|your|please) /, '')
    .replace(/^[ /|,]+|[ /|,]+$/g, '');
}

function best(scores: ReadonlyMap<HeadingField, number>): HeadingField | undefined {
  let field: HeadingField | undefined;
  let most = 0;
  for (const [candidate, score] of scores) if (score > most) [field, most] = [candidate, score];
  return field;
}

function raise(scores: Scores, field: HeadingField, score: number): void {
  if (score > (scores.get(field) ?? 0)) scores.set(field, score);
}

/** Beside where things stand, why an action is on the plan is what it is for: "Rationale / baseline". */
const SAYS_WHY = /^(?:rationale|reasons?)$/;
const FOR_A_PURPOSE: Scores = new Map([['objective', 0.65]]);

/** The parts of a heading that name a field each; the first counts most. */
function readParts(normal: string, scores: Scores): readonly HeadingField[] {
  const texts = normal.split(/ (?:[/|,]|and|including|incl|with|or|plus) /);
  if (texts.length < 2) return [];
  const parts: HeadingField[] = [];
  const phrases = texts.map((text) => matchPhrase(text.trim()));
  const meanings = texts.map((text, at) => {
    const isBesideState = phrases.some((known, other) => other !== at && known && best(known) === 'current');
    return isBesideState && SAYS_WHY.test(text.trim()) ? FOR_A_PURPOSE : phrases[at];
  });
  for (const at of texts.keys()) {
    const known = meanings[at];
    if (!known) continue;
    for (const [field, score] of known) raise(scores, field, score * (at === 0 ? 0.92 : 0.85));
    const field = best(known);
    if (field && !parts.includes(field)) parts.push(field);
  }
  return parts;
}

function isOneEditApart(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  if (short.slice(rest) === long.slice(at + 1)) return true;
  return (
    short.slice(at + 2) === long.slice(at + 2) && short[at] === long[at + 1] && short[at + 1] === long[at]
  );
}

const LONGEST_PHRASE = 80;

/**
 * Tells whether a text is a heading known as a whole; cheap, for looking over every cell of a sheet.
 *
 * @example isKnownHeading('By when?') // true
 */
export function isKnownHeading(text: string): boolean {
  if (text.length > LONGEST_PHRASE || /^[\W\d]*[A-Za-z]{0,2}[-\d./ ]*\d[\W\d]*[a-z]?$/.test(text))
    return false;
  if (!mayBeHeading(text)) return false;
  const normal = normaliseHeading(text);
  const known = normal === '' ? undefined : (matchPhrase(normal) ?? matchUnparted(normal));
  return known !== undefined && !isOrdinaryHeading(known);
}

const BRACKETED_RAG = /[([{]\s*b?rag\b/i;
const BRACKETED_SURENESS = 0.95;

const BRACKETED_DATE =
  /[([{]\s*(?:by |due )?(?:dates?|when|mm[/ -]?yy(?:yy)?|dd[/ -]?mm[/ -]?yy(?:yy)?|month(?: and year)?)\s*[)\]}]/i;
/** Behind these the bracket says what is wanted: who it is by, or when. */
const ENDS_IN_BY = /\bby\s*[([{]/i;

/** "Progress (RAG)" and "Delivered by (date)" may hold either: what stands under it decides. */
function withBracket(text: string, scores: Scores): Scores {
  const read = new Map(scores);
  if (BRACKETED_RAG.test(text) && !scores.has('rag')) read.set('rag', BRACKETED_SURENESS);
  if (BRACKETED_DATE.test(text) && ENDS_IN_BY.test(text)) {
    read.set('due', BRACKETED_SURENESS);
    read.delete('lead');
  }
  return read;
}

/** A heading and what it means: "Ownership: who takes it on". */
const HALVES = /^([^:–—\n]{3,60}?)(?:\s*:\s+|\s+[–—]\s+|\s*\n\s*)([^:–—\n]{3,60})$/;
const HALF_SURENESS = 0.9;

/** What both halves of a heading say, or the second where the first says nothing. */
function readHalves(text: string): Scores {
  const [, first = '', second = ''] = HALVES.exec(text.trim()) ?? [];
  const scores: Scores = new Map();
  if (second === '') return scores;
  const meaning = readHeading(second).scores;
  const field = best(meaning);
  const said = best(readHeading(first).scores);
  if (field === undefined || (said !== undefined && said !== field)) return scores;
  for (const [one, score] of meaning) raise(scores, one, score * HALF_SURENESS);
  return scores;
}

/** A heading too long to be one, where known words stand before the guidance in it. */
function readGuided(text: string, normal: string): HeadingReading {
  const before = beforeGuidance(text);
  if (before === null || normaliseHeading(before) === normal) return UNKNOWN;
  const reading = readHeading(before);
  return reading.known || reading.parts.length > 0 ? { ...reading, known: false } : UNKNOWN;
}

/**
 * What a heading's words say its column is for, before anything is known of what the column holds.
 * Unknown words give no scores at all.
 *
 * @example readHeading('Success measures / timescales').parts // ['target', 'due']
 */
export function readHeading(text: string): HeadingReading {
  const normal = normaliseHeading(text);
  const guided = text.length > LONGEST_PHRASE ? readGuided(text, normal) : UNKNOWN;
  if (guided.scores.size > 0) return guided;
  if (normal === '' || normal.length > 120) return UNKNOWN;
  const phrase = matchPhrase(normal);
  if (phrase) return { scores: withBracket(text, phrase), parts: [], known: true };
  const whole = unclip(text);
  const unclipped = whole === text ? UNKNOWN : readHeading(whole);
  if (unclipped.scores.size > 0) return unclipped;
  const unnumbered = PERIOD.test(normal) ? normal : withoutRevisionNumber(normal);
  const numbered = unnumbered === normal || unnumbered === '' ? UNKNOWN : readHeading(unnumbered);
  if (numbered.scores.has('due')) return { ...numbered, known: false };
  const scores: Scores = new Map();
  const parts = readParts(normal, scores);
  const unparted = parts.length > 1 ? undefined : matchUnparted(normal);
  if (unparted) return { scores: unparted, parts: [], known: true };
  const words = normal.replace(/ ?[/|,] ?/g, ' ');
  if (namesOtherPeople(words)) return OF_OTHER_PEOPLE;
  for (const [field, sureness, pattern] of ALL_PATTERNS) {
    if (pattern.test(words)) raise(scores, field, sureness);
  }
  if (PERIOD.test(words)) raise(scores, 'due', 0.75);
  if (scores.size === 0) return { scores: withBracket(text, readHalves(text)), parts: [], known: false };
  return { scores: withBracket(text, scores), parts: parts.length > 1 ? parts : [], known: false };
}

/**
 * What a heading would say if one letter of it were wrong, missing, doubled or swapped; no scores when that
 * does not help. For headings that say nothing as they stand.
 *
 * @example readMisspeltHeading('Responsibilty').scores.get('lead') // 0.9
 */
export function readMisspeltHeading(text: string): HeadingReading {
  const normal = normaliseHeading(text).replace(/ [/|,] /g, '');
  if (normal.length < 7) return UNKNOWN;
  for (const [phrase, known] of PHRASES) {
    if (Math.abs(phrase.length - normal.length) > 1 || !isOneEditApart(normal, phrase)) continue;
    const scores: Scores = new Map();
    for (const [field, score] of known) raise(scores, field, score * 0.9);
    return { scores, parts: [], known: false };
  }
  return UNKNOWN;
}

/**
 * Tells whether a heading is a month, a quarter or a year and nothing else: a column of a plan laid out by time.
 *
 * @example isPeriodHeading('Q3 2024/25') // true
 */
export function isPeriodHeading(text: string): boolean {
  const words = normaliseHeading(text).replace(/ ?[/|,] ?/g, ' ');
  return PERIOD.test(words);
}

/**
 * The field a heading's words point to most, or null when they point to none.
 *
 * @example likeliestField('Person(s) responsible') // 'lead'
 */
export function likeliestField(text: string): HeadingField | null {
  return best(readHeading(text).scores) ?? best(readMisspeltHeading(text).scores) ?? null;
}
