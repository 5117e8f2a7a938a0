import { LIGHTS } from './lights';
import { understandStatus, saysNoEnd } from './understand-status';

/** A tick, cross, arrow, circle, wave or picture that can stand for a status; what compares or adds figures cannot. */
const SIGN = '(?:\\p{So}|(?![+<=>|≤≥±÷¬])\\p{Sm})\\uFE0F?';
/** Marks of writing stand for a status where they stand apart, among signs: "✔ done ! late". */
const MARK_APART = '(?<!\\S)[?!*](?=\\s)';
const ONLY_SIGN = new RegExp(`^${SIGN}$`, 'u');
const SIGN_OR_SCORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${SIGN}|${MARK_APART})\\s*(?:[:=–—-]\\s*)?|(?<![.,/])(\\d)\\s*[:=–-]\\s*)(?=[\\p{L}(])`,
  'gu',
);
const LONE_SIGN = new RegExp(`^(${SIGN})\\s*(?:[:=–—-]\\s*)?(\\p{L}.*)$`, 'u');
/** What every text with signs in it has. */
export const HAS_SIGN = new RegExp(`${SIGN}|\\b\\d\\s*[:=–-]\\s*\\p{L}`, 'u');

const LONGEST_INTRODUCTION = 40;
const LONGEST_SIGN_MEANING = 80;

/** Signs that are drawn thin or bold, filled or not, and mean the same. */
const SAME_SIGN: readonly (readonly [RegExp, string])[] = [
  [/\uFE0F/g, ''],
  [/[✔🗸]/gu, '✓'],
  [/[✘✖✕×]/g, '✗'],
  [/[▶▸➤➔➜→]/g, '►'],
  [/[◼⬛]/g, '■'],
  [/[⬤⚫]/g, '●'],
  [/[◯⚪]/g, '○'],
];

/**
 * A sign in its plainest drawing, so that a bold tick is known for a tick; any other text as it is.
 *
 * @example plainSign('✔') // '✓'
 */
export function plainSign(text: string): string {
  return SAME_SIGN.reduce((sign, [drawn, plain]) => sign.replace(drawn, plain), text.trim());
}

/**
 * Tells whether a text is one sign and nothing else.
 *
 * @example isSign('►') // true
 */
export function isSign(text: string): boolean {
  return ONLY_SIGN.test(text.trim());
}

/**
 * Tells whether a text is a tick and nothing else, however it is drawn.
 *
 * @example isTick('✔') // true
 */
export function isTick(text: string): boolean {
  return /^[✓✅☑√\uF0FC]$/u.test(plainSign(text));
}

/** A sign or score with its meaning. */
export interface SignLine {
  readonly label: string;
  readonly meaning: string;
}

/** Lights, faces, ticks and crosses stand for how things go, whatever words explain them. */
const LIGHT = new RegExp(`^[${LIGHTS}]\\uFE0F?$`, 'u');
const LEAST_LIGHTS = 3;
const MOST_WORDS = 6;
const LEAST_PLAIN = 3;

function isLightLine({ label, meaning }: SignLine): boolean {
  return LIGHT.test(label) && meaning.split(/\s+/).length <= MOST_WORDS;
}

/** Three words for a status or more, and one beside them that tells something else: "◆ milestone". */
function areMostPlain(meanings: readonly string[], plain: number): boolean {
  const areShort = meanings.every((meaning) => meaning.split(/\s+/).length <= MOST_WORDS);
  return areShort && plain >= LEAST_PLAIN && plain === meanings.length - 1;
}

function isPlain(meaning: string): boolean {
  return understandStatus(meaning) !== 'unknown' || saysNoEnd(meaning);
}

/**
 * Signs or scores explained one after another in a text: "✓ done ► in hand ✗ not begun". Two different ones at
 * least whose meanings are all words for a status; a list with ticks for bullets is none.
 *
 * @param inKey the text stands under a heading that announces a key: one is enough, and half of the meanings
 * @example readSigns('○ not started ● complete', false).length // 2
 */
export function readSigns(text: string, inKey: boolean): readonly SignLine[] {
  const found = [...text.matchAll(SIGN_OR_SCORE)];
  const [first] = found;
  if (!HAS_SIGN.test(text) || !first || first.index > LONGEST_INTRODUCTION) return [];
  const lines = found.map((match, index) => ({
    label: match[1] ?? match[2] ?? '',
    meaning: text
      .slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
      .replace(/[\s,;|/•·(\n–—.-]+$/u, '')
      .trim(),
  }));
  const labels = new Set(lines.map(({ label }) => plainSign(label)));
  const meanings = lines.map(({ meaning }) => meaning);
  if (labels.size < lines.length || meanings.some((one) => one.length > LONGEST_SIGN_MEANING)) return [];
  const understood = new Set(meanings.filter(isPlain).map((one) => understandStatus(one)));
  const scores = lines.every(({ label }) => /^\d$/.test(label));
  if (inKey) return understood.size > 0 ? lines : [];
  if (scores) return lines.length >= 3 && understood.size >= 2 ? lines : [];
  const areLights = lines.length >= LEAST_LIGHTS && lines.every(isLightLine);
  const plain = meanings.filter(isPlain).length;
  const isKey =
    understood.size >= 2 && (areLights || plain === lines.length || areMostPlain(meanings, plain));
  return lines.length >= 2 && isKey ? lines : [];
}

/**
 * One sign at the start of a text with a word for a status: a line of a key, if others stand beside it.
 *
 * @example readLoneSign('► in progress')?.label // '►'
 */
export function readLoneSign(text: string): SignLine | null {
  const [, label = '', meaning = ''] = LONE_SIGN.exec(text) ?? [];
  const line = { label, meaning: meaning.trim() };
  const isBare = !/[:=–—-]/.test(text) && !HAS_SIGN.test(meaning);
  const isLine = isPlain(meaning) || (isBare && isLightLine(line));
  return meaning !== '' && meaning.length <= LONGEST_SIGN_MEANING && isLine ? line : null;
}
