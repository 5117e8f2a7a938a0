import { rememberReadings } from '../../wording/remember-readings';
import { colourOfWord, type ColourName } from '../../status/colour-words';
import { nameColour } from '../words/fill-colours';
import { legibleText, lightenUntilLegible } from '../contrast';
import { STANDARD_LOOKS, STATUS_WORDS, type RatingPolicy, type StatusLook } from '../rag-policy';
import type { RagKeyEntry, Rating, RatingStatus, StatedRag, StatedStatus } from '../rating';
import { coloursWithin } from './colour-order';

/** How a rating shows in the RAG column. */
export type ShownRating = Pick<Rating, 'rag' | 'letter' | 'fill' | 'textColour'>;

const BLACK = '#000000';

/** Which of the key's statuses may stand for a rating, best first. At risk errs on the side of caution. */
const STANDS_FOR: Readonly<Record<RatingStatus, readonly StatedStatus[]>> = {
  overdue: ['off-track'],
  'off-track': ['off-track'],
  'at-risk': ['at-risk', 'off-track'],
  'on-track': ['on-track'],
  complete: ['complete'],
  closed: ['closed'],
  'not-started': ['not-started'],
  'not-rated': [],
};

/** Letters for a status that the key has no label for, the first one free being used. */
const SPARE_LETTERS: Readonly<Record<RatingStatus, string>> = {
  overdue: 'ROL',
  'off-track': 'ROL',
  'at-risk': 'ARK',
  'on-track': 'GTO',
  complete: 'CDF',
  closed: 'XZC',
  'not-started': 'NSU',
  'not-rated': '–',
};

/** Fills for such a status, the first whose colour the key does not use for another. */
const SPARE_FILLS: Readonly<Record<RatingStatus, readonly string[]>> = {
  overdue: ['#F9D6D5', '#404040'],
  'off-track': ['#F9D6D5', '#404040'],
  'at-risk': ['#FFE8B8', '#E4D5F2'],
  'on-track': ['#D5EFD9'],
  complete: ['#D3E5F7', '#D5EFD9'],
  closed: ['#D3E5F7', '#E6E6E6'],
  'not-started': ['#E6E6E6'],
  'not-rated': [],
};

const FILL_OF_NAME: Readonly<Record<ColourName, string>> = {
  red: STANDARD_LOOKS.overdue.fill ?? '',
  amber: STANDARD_LOOKS['at-risk'].fill ?? '',
  orange: '#FBD5B5',
  yellow: '#FFF6B3',
  green: STANDARD_LOOKS['on-track'].fill ?? '',
  blue: STANDARD_LOOKS.complete.fill ?? '',
  grey: STANDARD_LOOKS['not-started'].fill ?? '',
  black: '#8C8C8C',
  white: '#FFFFFF',
  purple: '#E4D5F2',
  pink: '#FAD4E4',
  brown: '#E0CDB8',
};

function colourOfEntry(entry: RagKeyEntry, key: readonly RagKeyEntry[]): ColourName | null {
  return (entry.fill === null ? null : nameColour(entry.fill)) ?? coloursWithin(key)(entry.label);
}

function initial(label: string): string {
  return /[\p{L}\p{N}]/u.exec(label)?.[0].toUpperCase() ?? label.trim();
}

/** The letter of a label when no other label begins with it; of several, the plainest colour keeps it. */
function letterOf(entry: RagKeyEntry, key: readonly RagKeyEntry[]): string | null {
  const letter = initial(entry.label);
  const sharing = key.filter(({ label }) => initial(label) === letter);
  if (sharing.length === 1) return letter;
  const plainest = ['red', 'amber', 'green', 'blue'];
  const keeper = sharing.find(({ label }) => plainest.includes(colourOfWord(label) ?? ''));
  return keeper === entry ? letter : null;
}

function spareLetter(status: RatingStatus, key: readonly RagKeyEntry[]): string {
  const taken = new Set(key.map(({ label }) => initial(label)));
  return Array.from(SPARE_LETTERS[status]).find((letter) => !taken.has(letter)) ?? '–';
}

function inkOn(fill: string): string {
  const ink = Object.values(STANDARD_LOOKS).find((look) => look.fill === fill)?.textColour;
  return legibleText(fill, ink ? [ink] : []);
}

/** A key's own colour, as pale as black text on it needs; a label without one takes the standard shade of its name. */
function coloursOf(
  entry: RagKeyEntry,
  key: readonly RagKeyEntry[],
  standard: StatusLook,
): Pick<ShownRating, 'fill' | 'textColour'> {
  if (entry.fill !== null) return { fill: lightenUntilLegible(entry.fill, BLACK), textColour: BLACK };
  const name = coloursWithin(key)(entry.label);
  const fill = name === null ? standard.fill : FILL_OF_NAME[name];
  if (fill === null) return { fill: null, textColour: null };
  return { fill, textColour: inkOn(fill) };
}

/** "Overdue", "past the deadline", "target date missed"; not "at risk of missing the date". */
const SAYS_LATE =
  /\b(?:overdue|(?:past|passed|missed|exceeded|breached)\b.*\b(?:due|deadlines?|dates?|targets?|timescales?)|(?:due|deadlines?|dates?|targets?|timescales?) (?:(?:has|have|is|was|already|been) )*(?:past|passed|missed|exceeded|expired|breached))\b/i;

function isForLate({ label, meaning }: RagKeyEntry): boolean {
  return SAYS_LATE.test(`${label} ${meaning}`);
}

function plainest(entries: readonly RagKeyEntry[]): RagKeyEntry | null {
  return [...entries].sort((one, other) => one.meaning.length - other.meaning.length)[0] ?? null;
}

/** Several labels may mean one status; the lead's own choice stands, else the one that claims least. */
function chooseEntry(
  status: RatingStatus,
  key: readonly RagKeyEntry[],
  stated: StatedRag | null,
): RagKeyEntry | null {
  const late = key.filter((entry) => entry.status === 'off-track' && isForLate(entry));
  if (status === 'overdue' && late.length > 0) return plainest(late);
  for (const wanted of STANDS_FOR[status]) {
    const fit = key.filter((entry) => entry.status === wanted);
    const own = fit.find(({ meaning }) => stated?.status === wanted && stated.meaning === meaning);
    const chosen = own ?? plainest(fit);
    if (chosen) return chosen;
  }
  if (status !== 'overdue' && status !== 'off-track') return null;
  // A red that only warns is still the worst the plan can show; an amber has to speak of it.
  const warning = key.filter((entry) => entry.status === 'at-risk');
  return plainest(warning.filter((entry) => isForLate(entry) || colourOfEntry(entry, key) === 'red'));
}

/** The plain look where the key has no word for a status, kept from any letter or colour the key uses for another. */
function outsideKey(status: RatingStatus, standard: StatusLook, key: readonly RagKeyEntry[]): ShownRating {
  const colours = new Set(key.map((entry) => colourOfEntry(entry, key)));
  const chosen = standard.fill === null ? [] : [standard.fill];
  const fill = [...chosen, ...SPARE_FILLS[status]].find((one) => !colours.has(nameColour(one))) ?? null;
  const textColour = fill === null ? null : inkOn(fill);
  return { rag: STATUS_WORDS[status], letter: spareLetter(status, key), fill, textColour };
}

/**
 * A rating's letter, word and colours: in the plan's own key where it has a label for it, in the standard ones
 * where the plan has no key. Legible always: text on fill at least 4.5:1.
 *
 * @example showInKey('overdue', [], null, DEFAULT_POLICY).letter // 'R'
 */
export function showInKey(
  status: RatingStatus,
  key: readonly RagKeyEntry[],
  stated: StatedRag | null,
  policy: RatingPolicy,
): ShownRating {
  const standard = policy.looks[status];
  const { word, letter, fill, textColour } = standard;
  if (key.length === 0 || status === 'not-rated') return { rag: word, letter, fill, textColour };
  const entry = chooseEntry(status, key, stated);
  if (!entry) return outsideKey(status, standard, key);
  return {
    rag: entry.label,
    letter: letterOf(entry, key) ?? spareLetter(status, key),
    ...coloursOf(entry, key, standard),
  };
}

/** Shows ratings in one key, each kind worked out once. */
export type KeyDisplay = (status: RatingStatus, stated: StatedRag | null) => ShownRating;

/**
 * `showInKey` for many actions of one plan.
 *
 * @example keyDisplay(key, DEFAULT_POLICY)('overdue', null).letter // 'R'
 */
export function keyDisplay(key: readonly RagKeyEntry[], policy: RatingPolicy): KeyDisplay {
  return rememberReadings(
    (status: RatingStatus, stated: StatedRag | null) => showInKey(status, key, stated, policy),
    (status, stated) => `${status}\n${stated?.status ?? ''}\n${stated?.meaning ?? ''}`,
  );
}
