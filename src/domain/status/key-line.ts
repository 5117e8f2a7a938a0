import { tidyText } from '../wording/tidy-text';
import { COLOUR_PATTERN, colourOfLetter, colourOfWord } from './colour-words';
import { HAS_SIGN, readLoneSign, readSigns } from './key-signs';
import { readLetterKey, readProseKey } from './key-prose';
import { understandStatus } from './understand-status';

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

const LONGEST_KEY = 2000;
/** Longer than this before its first label, and a text is no introduction to a key. */
const LONGEST_INTRODUCTION = 300;
/** "R/A/G", "B.R.A.G.": RAG, and no labels. */
const SPELT_RAG = /(?<!\p{L})(B\s?[/.]\s?)?R\s?[/.]\s?A\s?[/.]\s?G(?:\s?[/.]\s?B)?\.?(?!\p{L})/gu;

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}&])';
const SIGN = '(?::|=|–|—|-(?=\\s)|→|->|\\bmeans\\b|\\bindicates\\b|\\bsignifies\\b|\\bdenotes\\b)';

/** "Red :", "R - Red:", "Amber (A) =", "Green rated –". */
const COLOUR_LABEL = new RegExp(
  `${NO_LETTER_BEFORE}(?:(?:actions|rows|cells)? ?(?:shaded|coloured|highlighted|marked)\\s+)?(?:[A-Z]\\s*[-–/(]\\s*)?(${COLOUR_PATTERN})\\)?(?:\\s*[(\\[/]\\s*[A-Z]{1,2}\\s*[)\\]]?(?![\\p{L}]))?(?:\\s+(?:status|rating|rated|actions?|shading|shaded|highlight(?:ed|ing)?|cells?|rows?|text|fill))*\\s*${SIGN}`,
  'giu',
);
/** "Red (overdue)". */
const BRACKETED = new RegExp(
  `${NO_LETTER_BEFORE}(${COLOUR_PATTERN})\\s*[(\\[]([^()\\[\\]]{3,120})[)\\]]`,
  'giu',
);
const LETTER_LABEL = new RegExp(`${NO_LETTER_BEFORE}([A-Z])\\s*(?:[:=→]|[–—-](?=\\s))`, 'gu');
const BARE = new RegExp(
  `^(?:[A-Z]\\s*[-–/(:]\\s*)?(${COLOUR_PATTERN})\\)?(?:\\s*[(\\[/–-]\\s*[A-Z]{1,2}\\s*[)\\]]?)?(?:\\s+(?:status|rating|rated))?$`,
  'iu',
);
const BESIDE = new RegExp(`^(${COLOUR_PATTERN})[\\s,]+(\\S.*)$`, 'iu');
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

/** What every text with a line of a key in it has: a quick look that spares the long one. */
const MAY_BE_KEY = new RegExp(
  `${COLOUR_PATTERN}|^\\W*[A-Z]\\s*[:=→–—-]|[(\\[=:–-]\\s*[A-Z]\\s*(?:[)\\]]|$)|\\([A-Z]\\)[a-z]`,
  'iu',
);

/** A letter explained after words of another kind. */
const HAS_LETTER = /(?<![\p{L}\p{N}&])[A-Z]\s?(?:[:=→]|[–—-]\s)/u;

/** "BRAG: B complete; R late": letters that nothing but blanks parts from their words. */
const ANNOUNCES_LETTERS = /^\W*(?:b?rag|key|legend|status|ratings?)\b[^:]{0,20}:\s*[A-Z]\s/i;

/** A heading over or before a key: "Table Key:", "RAG rating", "Status key (". */
const HEADING =
  /^[^\p{L}]*(?:(?:the|table|rag|brag|bragg?|status|colour|color|rating|action|actions|progress|plan|traffic light)\s+){0,4}(?:key|legend|ratings?|rag|brag|status(?:es)?|codes?|coding|definitions?|guide)(?:\s+(?:key|to|for|of|rating|status|definitions?|colours?|codes?|used|as follows|ratings|the|rag|system|in (?:this|the) (?:report|plan|paper|document|table|tracker)))*\s*(?=[:(–—-]|$)/iu;

/**
 * Tells whether a text does nothing but announce a key.
 *
 * @example isKeyHeading('RAG rating key') // true
 */
export function isKeyHeading(text: string): boolean {
  if (text.length > 80) return false;
  const plain = tidyText(text).replace(SPELT_RAG, 'RAG');
  const heading = HEADING.exec(plain)?.[0] ?? '';
  return plain !== '' && /^[\s:(–—.-]*$/.test(plain.slice(heading.length)) && heading !== '';
}

interface Found {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly meaning?: string;
}

function findLabels(text: string): readonly Found[] {
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

function trimMeaning(text: string): string {
  return text
    .replace(/^[\s:=–—,;|•.-]+/u, '')
    .replace(/^([^()]*)\).*$/s, '$1')
    .replace(/[\s,;|/•([–—-]+$/u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .trim();
}

function readLabels(text: string): readonly KeyLine[] {
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
  const [, label = '', meaning = ''] = BESIDE.exec(text) ?? [];
  if (label === '' || (understandStatus(meaning) === 'unknown' && !IS_BAND.test(meaning))) return null;
  return { label, meaning: trimMeaning(meaning), form: 'beside' };
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

function readPiece(piece: string, inKey: boolean): readonly KeyLine[] {
  const labelled = readLabels(piece);
  if (labelled.length > 0) return labelled;
  const parts = piece.split(/\s*[,|]\s*/);
  const listed = parts.map((part) => readReversed(part) ?? readBareOrBeside(part));
  if (parts.length > 1 && listed.every((line) => line !== null)) return listed;
  const single = readReversed(piece) ?? (inKey ? readOtherLabel(piece) : null) ?? readBareOrBeside(piece);
  return single ? [single] : [];
}

const ANNOUNCES = /\b(?:key|legend|b?rag)(?: (?:key|rating|status))?\s*[:(–—-]\s*$/i;

/** The labels of a text that has words before them, and whether those announce a key. */
function readIntroduced(text: string): readonly [lines: readonly KeyLine[], isAnnounced: boolean] {
  const start = findLabels(text)[0]?.start ?? 0;
  if (start > LONGEST_INTRODUCTION) return [[], false];
  if (start === 0) return [readPiece(text.split(/[.:]\s+(?=\S)/).at(-1) ?? '', false), false];
  return [readLabels(text.slice(start)), ANNOUNCES.test(text.slice(0, start))];
}

/** Several labels, each once, and most of them with words for a status. */
function areStates(lines: readonly KeyLine[]): boolean {
  const understood = lines.filter(({ meaning }) => isMeaning(meaning)).length;
  const labels = new Set(lines.map(({ label }) => label.toLowerCase()));
  return labels.size === lines.length && understood >= 2 && understood * 2 > lines.length;
}

function withoutHeading(text: string): string {
  const heading = HEADING.exec(text)?.[0] ?? '';
  const rest = text.slice(heading.length).replace(/^[\s:(–—-]+/u, '');
  return heading !== '' && rest !== '' ? rest : text;
}

/** Words for a status under a label that has a line of its own. */
function isMeaning(line: string): boolean {
  return understandStatus(line) !== 'unknown' || BAND.test(line);
}

function mayBeKey(text: string, inKey: boolean): boolean {
  return (
    inKey ||
    MAY_BE_KEY.test(text) ||
    HAS_SIGN.test(text) ||
    HAS_LETTER.test(text) ||
    ANNOUNCES_LETTERS.test(text)
  );
}

/**
 * The lines of a key out of one cell's text: one a line, several on one line, or none.
 *
 * @param inKey the cell stands under a heading that announces a key
 * @example readKeyText('Table Key: Blue: not started Red : not on track', false).length // 2
 */
export function readKeyText(text: string, inKey: boolean): readonly KeyLine[] {
  if (text.length > LONGEST_KEY || !mayBeKey(text, inKey)) return [];
  const plain = tidyText(text)
    .replace(SPELT_RAG, 'RAG')
    .replace(/[([]([A-Z])[)\]](?=[a-z]{2})/g, '$1');
  if (plain === '') return [];
  const whole = withoutHeading(plain);
  if (HAS_SIGN.test(whole)) {
    const signs = readSigns(whole, inKey || whole !== plain);
    if (signs.length > 0) return signs.map((line) => ({ ...line, form: 'said' }));
    const alone = readLoneSign(whole);
    if (alone) return [{ ...alone, form: 'beside' }];
  }
  const letters = inKey || whole !== plain ? readLetterKey(whole) : [];
  const prose = letters.length > 0 ? letters : readProseKey(whole);
  if (prose.length > 0) return prose.map((line) => ({ ...line, form: 'said' }));
  return readLines(whole, inKey);
}

/** The lines of a key a line or a piece at a time; words before the first are passed over where states follow. */
function readLines(whole: string, inKey: boolean): readonly KeyLine[] {
  const lines: KeyLine[] = [];
  let needsStates = false;
  for (const piece of whole.split(/\s*[\n;]\s*|\s+[|]\s+/)) {
    const clean = piece.replace(/^[\s•·●▪◦*➢✓-]+(?=\S)/u, '').replace(/\.$/, '');
    if (clean === '' || /^\(.*\)$/.test(clean)) continue;
    let found = readPiece(clean, inKey || lines.length > 0);
    if (found.length === 0 && lines.length === 0) {
      const [introduced, isAnnounced] = readIntroduced(clean);
      found = introduced;
      needsStates = introduced.length > 0 && !isAnnounced;
    }
    const last = lines[lines.length - 1];
    if (
      last?.form === 'bare' &&
      found.every(({ form }) => form !== 'bare' && form !== 'said') &&
      isMeaning(clean)
    ) {
      lines[lines.length - 1] = { ...last, meaning: trimMeaning(clean), form: 'said' };
    } else if (found.length > 0) lines.push(...found);
    else if (last && last.form === 'said') {
      lines[lines.length - 1] = { ...last, meaning: `${last.meaning}; ${clean}` };
    }
  }
  return needsStates && !areStates(lines) ? [] : lines;
}
