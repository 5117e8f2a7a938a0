import { COLOUR_PATTERN, colourOfLetter, colourOfWord } from './colour-words';
import { isOnlyStatus } from './only-status';
import { saysNoEnd, understandStatus } from './understand-status';

/** A line of a key as its text gives it. */
export interface KeyLine {
  readonly label: string;
  readonly meaning: string;
  /**
   * How it was written: `said` with a sign between label and meaning ("Red: overdue"), `beside` with none
   * ("Red overdue"), `bare` as a label whose meaning must stand elsewhere.
   */
  readonly form: 'said' | 'beside' | 'bare';
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}&])';
const SIGN = '(?::|=|–|—|-(?=\\s)|→|->|\\bmeans\\b|\\bindicates\\b|\\bsignifies\\b|\\bdenotes\\b)';

/** "Red :", "R - Red:", "Amber (A) =", "Green rated –". */
const COLOUR_LABEL = new RegExp(
  `${NO_LETTER_BEFORE}(?:(?:actions|rows|cells)? ?(?:shaded|coloured|highlighted|marked)\\s+)?(?:[A-Z]\\s*[-–/(]\\s*)?(${COLOUR_PATTERN})\\)?(?:\\s*[(\\[/]\\s*[A-Z]{1,2}\\s*[)\\]]?(?![\\p{L}]))?(?:\\s+(?:status|rating|rated|actions?|shading|shaded|highlight(?:ed|ing)?|cells?|rows?|text|fill))*\\s*${SIGN}`,
  'giu',
);
/** "Red (overdue)", "R – red (overdue)". */
const BRACKETED = new RegExp(
  `${NO_LETTER_BEFORE}(?:[A-Z]\\s*[-–:=/(]\\s*)?(${COLOUR_PATTERN})\\s*[(\\[]([^()\\[\\]]{3,120})[)\\]]`,
  'giu',
);
const LETTER_LABEL = new RegExp(`${NO_LETTER_BEFORE}([A-Z])\\s*(?:[:=→]|[–—-](?=\\s))`, 'gu');
const BARE = new RegExp(
  `^(?:[A-Z]\\s*[-–/(:]\\s*)?(${COLOUR_PATTERN})\\)?(?:\\s*[(\\[/–-]\\s*[A-Z]{1,2}\\s*[)\\]]?)?(?:\\s+(?:status|rating|rated))?$`,
  'iu',
);
/** "Red overdue", "red-overdue". */
const BESIDE = new RegExp(`^(${COLOUR_PATTERN})(?:[\\s,]+|-)(\\S.*)$`, 'iu');
/** "R. Behind plan", "(R) behind plan". */
const MARKED_LETTER = /^(?:([A-Z])[.)]|[([]([A-Z])[)\]])\s*(\S.*)$/u;
/** "Completed (G)", "On track = Green". */
const REVERSED = new RegExp(
  `^(.{2,100}?)\\s*(?:[:=→–—]|-(?=\\s)|[(\\[])\\s*(${COLOUR_PATTERN}|[A-Z])\\s*[)\\]]?$`,
  'iu',
);
const BAND = /\d ?%/;
/** "0-49%", "over 90%": a band by itself, and no figure in passing. */
const IS_BAND =
  /^\W*(?:[<>≤≥]|over|under|above|below|less than|more than|up to|\d+ ?%? ?(?:-|–|to) ?\d+|100) ?\d* ?%/i;
const SIGN_LABEL = /^([^\s\p{L}]{1,2}|\d|[A-Z])\s*[:=–-]\s*(\S.*)$/u;
/** "NS = not started": under a heading that announces a key. */
const CODE_LABEL = /^([A-Z]{1,4}|[A-Z]\/[A-Z])\s*(?:[:=–]|-(?=\s))\s*(\S.*)$/u;
const WORD_LABEL = /^(\p{L}[^:=]{2,30}?)\s*[:=]\s*(\S.*)$/u;

/**
 * Tells whether words say a status, or give the band of percentages that stands for one.
 *
 * @example isMeaning('50-89%') // true
 */
export function isMeaning(line: string): boolean {
  return understandStatus(line) !== 'unknown' || BAND.test(line) || deniesEnd(line);
}

/** "Not completed", and no more: no state of its own, and a line of a key all the same. */
function deniesEnd(line: string): boolean {
  return saysNoEnd(line) && isOnlyStatus(line);
}

interface Found {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly meaning?: string;
}

/**
 * Every label in a text that has a sign or a bracket behind it, in their order, with its place.
 *
 * @example findLabels('Red: late; Green (done)').length // 2
 */
export function findLabels(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const [whole, label = '', meaning = ''] = match;
    found.push({ label, start: match.index, end: match.index + whole.length, meaning });
  }
  for (const pattern of [COLOUR_LABEL, LETTER_LABEL]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const inside = found.some((other) => match.index < other.end && end > other.start);
      if (!inside) found.push({ label: match[1] ?? '', start: match.index, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * A meaning without the signs and marks that part it from what stands around it.
 *
 * @example trimMeaning('- not started;') // 'not started'
 */
export function trimMeaning(text: string): string {
  return text
    .replace(/^[\s:=–—,;|•·.-]+/u, '')
    .replace(/^([^()]*)\).*$/s, '$1')
    .replace(/[\s,;|/•·([–—-]+$/u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
}

/**
 * The lines of a text that begins with a label: each label with the words up to the next.
 *
 * @example readLabels('Red: late Green: done').length // 2
 */
export function readLabels(text: string): readonly KeyLine[] {
  const found = findLabels(text);
  if (found.length === 0 || found[0]?.start !== 0) return [];
  return found.map((one, index) => {
    const upTo = found[index + 1]?.start ?? text.length;
    const meaning = trimMeaning(one.meaning ?? text.slice(one.end, upTo));
    return { label: one.label.trim(), meaning, form: meaning === '' ? 'bare' : 'said' };
  });
}

function readReversed(text: string): KeyLine | null {
  const [, meaning = '', label = ''] = REVERSED.exec(text) ?? [];
  if (meaning === '' || (understandStatus(meaning) === 'unknown' && !BAND.test(meaning))) return null;
  const isLetter = label.length === 1 && /[A-Z]/.test(label) && colourOfLetter(label) !== null;
  return isLetter || colourOfWord(label) ? { label, meaning: trimMeaning(meaning), form: 'said' } : null;
}

function readBareOrBeside(text: string): KeyLine | null {
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined) return { label: bare, meaning: '', form: 'bare' };
  const [, dotted, bracketed, said = ''] = MARKED_LETTER.exec(text) ?? [];
  const letter = dotted ?? bracketed;
  if (letter !== undefined) {
    // "A. Recruitment" is a heading of a list: only a state and nothing beside it explains a letter.
    const isState = isOnlyStatus(trimMeaning(said));
    return isState ? { label: letter, meaning: trimMeaning(said), form: 'beside' } : null;
  }
  const [, label = '', meaning = ''] = BESIDE.exec(text) ?? [];
  const isTold = understandStatus(meaning) !== 'unknown' || IS_BAND.test(meaning) || deniesEnd(meaning);
  return label === '' || !isTold ? null : { label, meaning: trimMeaning(meaning), form: 'beside' };
}

/** Under a heading that announces a key, signs and status words are labels too. */
function readOtherLabel(text: string): KeyLine | null {
  const sign = SIGN_LABEL.exec(text);
  if (sign) return { label: sign[1] ?? '', meaning: trimMeaning(sign[2] ?? ''), form: 'said' };
  const code = CODE_LABEL.exec(text);
  if (code && understandStatus(code[2] ?? '') !== 'unknown') {
    return { label: code[1] ?? '', meaning: trimMeaning(code[2] ?? ''), form: 'said' };
  }
  const [, label = '', meaning = ''] = WORD_LABEL.exec(text) ?? [];
  if (label === '' || understandStatus(label) === 'unknown') return null;
  return { label, meaning: trimMeaning(meaning), form: 'said' };
}

/**
 * The lines of a key in one piece of its text: a line of it, or what stands between two marks.
 *
 * @param inKey the text stands under a heading that announces a key, so that signs and status words are labels too
 * @example readPiece('Completed (G)', false)[0]?.label // 'G'
 */
export function readPiece(piece: string, inKey: boolean): readonly KeyLine[] {
  const labelled = readLabels(piece);
  if (labelled.length > 0) return labelled;
  const parts = piece.split(/\s*[,|]\s*|\s+\/\s+/);
  const listed = parts.map((part) => readReversed(part) ?? readBareOrBeside(part));
  if (parts.length > 1 && listed.every((line) => line !== null)) return listed;
  const single = readReversed(piece) ?? (inKey ? readOtherLabel(piece) : null) ?? readBareOrBeside(piece);
  return single ? [single] : [];
}
