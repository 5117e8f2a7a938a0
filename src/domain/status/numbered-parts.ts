import { MONTH_NAME } from '../calendar/month-name';
import { rememberTexts } from '../wording/remember-readings';
import { tidyText } from '../wording/tidy-text';
import { isOnlyStatus } from './only-status';
import { understandStatus } from './understand-status';

/** What stands behind one number of a text, or behind several told together. */
interface NumberedPart {
  readonly numbers: readonly string[];
  readonly words: string;
}

/** What is told of the numbered parts of an action, one by one. */
export interface PartsTold {
  /** What is said of each part that is told of. */
  readonly words: readonly string[];
  /** How many parts the action has. */
  readonly of: number;
  /** Some part has nothing but its state, so that what is told of another is of that one alone. */
  readonly isEach: boolean;
}

const DIGITS = '\\d{1,2}(?:\\.\\d{1,2})?[a-h]?';
const LETTERS = '(?:[a-h]|i{1,3}|iv|vi{0,3}|ix|x)';
const NOT_A_FIGURE = '(?![./]?\\d| ?%)';
const MORE = `(?:(?: ?[,&+]| and| to| ?[-–])+ ?\\(?(?:${DIGITS}${NOT_A_FIGURE}|${LETTERS}\\))(?![a-z])[.):]?)*`;
/** "and b)", "4.2 and 4.3": numbers told together with the first. */
const BEGINS = '(?<=^|\\n|[;.,|] )';
/** "4.1 ", "a)", "(ii)", "2.", "Part (b)", "Item 3" at the start of a clause; "2 " of a line; "b)" and "2. Capital" within one. */
const NUMBER = new RegExp(
  [
    `${BEGINS}(?:(?:parts?|actions?|items?|points?|steps?|tasks?|bullets?|no\\.?) ?\\(?((?:${DIGITS}${NOT_A_FIGURE}|${LETTERS})${MORE})(?![a-z\\d])[.):]*`,
    `\\(?((?:${DIGITS}|${LETTERS})[.):](?!\\d)${MORE})[.):]*`,
    `(\\d{1,2}\\.\\d{1,2}[a-h]?${NOT_A_FIGURE}(?![a-z])${MORE}))`,
    `(?<=^|\\n)(\\d{1,2}[a-h]?(?=[ ,&-])(?! ?(?:of |[/.]|${MONTH_NAME}))${MORE})(?= \\p{L})`,
    `(?<=\\s)\\(?((?:${DIGITS}|${LETTERS})\\)|\\d{1,2}\\.(?= [A-Z]))`,
  ].join('|'),
  'giu',
);
/** A quick look that spares the long one. */
const MAY_BE_NUMBERED = new RegExp(`(?:^|[\\s(])(?:${DIGITS}|${LETTERS})(?:[.):\\s]|$)`, 'i');
const LONGEST = 3000;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const TOKEN = new RegExp(`\\d{1,2}(?:\\.\\d{1,2})?[a-h]?|${LETTERS}(?![a-z])`, 'gi');

const numbersIn = (list: string): readonly string[] =>
  (list.match(TOKEN) ?? []).map((number) => number.toLowerCase());

/** The parts of a text by their numbers, in the order in which they stand. */
const numberedParts = rememberTexts((text: string): readonly NumberedPart[] => {
  if (text.length > LONGEST || !MAY_BE_NUMBERED.test(text)) return [];
  const tidied = tidyText(text);
  const found = [...tidied.matchAll(NUMBER)];
  return found.map((match, at) => ({
    numbers: numbersIn(match.slice(1).join('')),
    words: tidied.slice(match.index + match[0].length, found[at + 1]?.index).trim(),
  }));
});

/** Whether a number follows another straight away: "4.2" after "4.1", "b" after "a", "iii" after "ii". */
function follows(number: string, before: string): boolean {
  const one = ROMAN.indexOf(before);
  if (one >= 0 && ROMAN[one + 1] === number) return true;
  const [, head = '', last = ''] = /^(.*?)(\d+|[a-z])$/.exec(before) ?? [];
  const next = /^\d+$/.test(last)
    ? String(Number(last) + 1)
    : String.fromCharCode((last.codePointAt(0) ?? 0) + 1);
  return last !== '' && number === `${head}${next}`;
}

const areSeveral = (numbers: readonly string[]): boolean =>
  numbers.some((number, at) => at > 0 && follows(number, numbers[at - 1] ?? ''));

/** The numbers of the parts of a text; none where they do not go on from one to the next. */
function partsOf(text: string): readonly string[] {
  const numbers = numberedParts(text).flatMap((part) => part.numbers);
  return areSeveral(numbers) ? [...new Set(numbers)] : [];
}

/** "All parts complete": the whole of it, whatever else is said of one part. */
const OF_ALL =
  /\b(?:all|both|whole|entire|everything|actions?|project|objective)(?: (?:of|the|these|parts?|actions?|items?|points?|elements|steps?|now|is|are|has|have|been|was|were|fully))* (?:complete|completed|done|closed|finished|delivered|achieved|implemented)\b/i;
/** A state may have its day behind it. */
const DAY_BEHIND = /\W+(?:(?:in|on) )?(?:\d|[a-z]{3,9}\.? (?:20)?\d\d\b)[^\n]{0,12}$/i;

/**
 * What a progress or status text tells of single parts of an action that is numbered in parts: "4.1 Closed" of one
 * that has 4.1 and 4.2. The parts are numbered in the action's own texts, or in the progress where one of them has
 * nothing but its state there.
 *
 * @param texts where the parts of the action may be numbered
 * @returns null where the text tells of the whole, or of no part that is known
 * @example readPartsTold('a) Done', ['a) Agree the form b) Train panels'])?.of // 2
 */
export function readPartsTold(text: string, texts: readonly string[]): PartsTold | null {
  const parts = numberedParts(text);
  if (parts.length === 0 || OF_ALL.test(text)) return null;
  const isEach = parts.some(({ words }) => isOnlyStatus(words.replace(DAY_BEHIND, '')));
  const inAction = texts.flatMap(partsOf);
  const known = new Set(inAction.length > 0 ? inAction : isEach ? partsOf(text) : []);
  const told = new Map(
    parts.flatMap(({ numbers, words }) =>
      numbers.filter((number) => known.has(number)).map((number) => [number, words] as const),
    ),
  );
  return told.size === 0 ? null : { words: [...told.values()], of: known.size, isEach };
}

/**
 * Tells whether a text records the end of some of an action's numbered parts alone: not of all of them, one by one.
 *
 * @param texts where the parts of the action may be numbered
 * @example endsOnlySomeParts('4.1 Closed 26.6.24', ['4.1 Agree the form\n4.2 Train panels']) // true
 */
export function endsOnlySomeParts(text: string, texts: readonly string[]): boolean {
  const parts = readPartsTold(text, texts);
  if (!parts) return false;
  const isOpen = (words: string): boolean => !/^(?:complete|closed)$/.test(understandStatus(words));
  return parts.words.length < parts.of || (parts.isEach && parts.words.some(isOpen));
}
