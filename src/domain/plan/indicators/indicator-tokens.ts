import { foldLookalikes } from '../../wording/fold-lookalikes';
import { tidyText } from '../../wording/tidy-text';
import { ONE_TO_TEN } from '../../wording/number-words';
import type { Standard } from './indicator-definition';
import { withPlainStandards } from './standard-in';

/** A piece of a text that may name indicators or metrics. */
export type IndicatorToken = { readonly text: string; readonly at: number } & (
  | { readonly kind: 'standard'; readonly standard: Standard }
  | { readonly kind: 'word'; readonly word: 'indicator' | 'metric' }
  /** A number that could be a reference: `4`, with letter `a` and part `i` where written. */
  | { readonly kind: 'number'; readonly number: number; readonly letter: string; readonly part: string }
  | { readonly kind: 'comma' | 'slash' | 'and' | 'dash' | 'open' | 'close' | 'glue' | 'line' | 'other' }
);

const LONGEST_NUMBER_WORD = 5;

const DATE = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g;
const SEVERAL_LETTERS =
  /(?<![\d.,q])(\d{1,2})\s?\(?([a-d])\)?((?:\s*(?:,|&|\/|\band\b)\s*\(?(?:[b-d]|a(?!\s+[a-z]))\)?(?![a-z]))+)/gi;
const LETTER_RANGE =
  /(?<![\d.,q])(\d{1,2})\s?\(?([a-d])\)?\s*(?:[-–—]|\bto\b)\s*(?:\1)?\s?\(?([a-d])\)?(?![a-z])/gi;
const SEVERAL_PARTS =
  /(?<![\d.,q])(\d)\s?\(?a\)?\s?\(?(i{1,3})\)?((?:\s*(?:,|&|\/|\band\b)\s*\(?i{1,3}\)?(?![a-z]))+)/gi;
const PART_RANGE = /(?<![\d.,q])(\d)\s?\(?a\)?\s?\(?i\)?\s*(?:[-–—]|\bto\b)\s*\(?(ii|iii)\)?(?![a-z])/gi;

const TOKEN = new RegExp(
  [
    /(?<standard>w[rd]es)(?![a-z])/,
    /(?<word>\b(?:indicators?|indics?\.?|inds?\.?|metrics?)(?![a-z]))/,
    /(?<figure>[£€$]\s?\d[\d.,]*|\d{1,2}(?:st|nd|rd|th)\b|\d+(?:\.\d+|,\d{3})*[^\S\n]?(?:%|per[^\S\n]?cent(?!age))|\d+\.\d+|\d{1,3}(?:,\d{3})+|\d{3,})/,
    /(?<number>(?<![\p{L}\d])\d{1,2}|(?<=w[rd]es)\d{1,2})(?:\s?\((?<inBrackets>[a-d])\)|(?<letter>[a-d])(?=i{1,3}(?![a-z])|[^a-z]|$)|\s(?<apart>[a-d])(?=\s*(?:$|[,;&/)\n–-]|and\b|to\b|\d)))?(?:\s?\((?<part>i{1,3})\)|\s?(?<bare>i{1,3})(?![a-z]))?(?![\p{L}\d%])/u,
    /(?<line>\n)/,
    /(?<comma>[,;])/,
    /(?<slash>\/)/,
    /(?<and>&|\+|\b(?:and|or)\b)/,
    /(?<dash>[-–—]+|\bto\b|\bthrough\b)/,
    /(?<open>[([])/,
    /(?<close>[)\]])/,
    /(?<glue>[:#.•]|\b(?:nos?|numbers?|the|of|for|in|from|under|nhs|standards?|data|key)\b)/,
    /(?<other>[\p{L}\p{N}][\p{L}\p{N}'’]*|\S)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

function lettersBetween(first: string, last: string): readonly string[] {
  const from = first.toLowerCase().charCodeAt(0);
  const length = last.toLowerCase().charCodeAt(0) - from + 1;
  return length < 2 ? [] : Array.from({ length }, (_, index) => String.fromCharCode(from + index));
}

/** "4a–d" and "4a & b" written out, each number with its letter. */
function writeOut(text: string): string {
  return text
    .replace(PART_RANGE, (_, number: string, last: string) =>
      ['i', 'ii', 'iii']
        .slice(0, last.length)
        .map((part) => `${number}a(${part})`)
        .join(', '),
    )
    .replace(SEVERAL_PARTS, (_, number: string, first: string, rest: string) =>
      [first, ...(rest.match(/i+/gi) ?? [])].map((part) => `${number}a(${part})`).join(', '),
    )
    .replace(LETTER_RANGE, (whole, number: string, first: string, last: string) => {
      const letters = lettersBetween(first, last);
      return letters.length === 0 ? whole : letters.map((letter) => number + letter).join(', ');
    })
    .replace(SEVERAL_LETTERS, (_, number: string, first: string, rest: string) =>
      [first, ...(rest.replace(/and/gi, '').match(/[a-d]/gi) ?? [])]
        .map((letter) => number + letter)
        .join(', '),
    );
}

const JOINTS = ['comma', 'slash', 'and', 'dash', 'open', 'close', 'glue', 'line'] as const;

function tokenOf(match: RegExpMatchArray): IndicatorToken {
  const groups = match.groups ?? {};
  const [text] = match;
  const at = match.index ?? 0;
  if (groups.other !== undefined) {
    const spelt = text.length > LONGEST_NUMBER_WORD ? 0 : ONE_TO_TEN.indexOf(text.toLowerCase()) + 1;
    return spelt > 0
      ? { text, at, kind: 'number', number: spelt, letter: '', part: '' }
      : { text, at, kind: 'other' };
  }
  if (groups.standard !== undefined)
    return { text, at, kind: 'standard', standard: /r/i.test(groups.standard) ? 'WRES' : 'WDES' };
  if (groups.word !== undefined)
    return { text, at, kind: 'word', word: /^m/i.test(groups.word) ? 'metric' : 'indicator' };
  if (groups.number !== undefined) {
    const letter = (groups.inBrackets ?? groups.letter ?? groups.apart ?? '').toLowerCase();
    const part = (groups.part ?? groups.bare ?? '').toLowerCase();
    return { text, at, kind: 'number', number: Number(groups.number), letter, part };
  }
  return { text, at, kind: JOINTS.find((kind) => groups[kind] !== undefined) ?? 'other' };
}

/** A text as written, made fit for finding references, and its tokens. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly IndicatorToken[];
}

/**
 * The tokens of a text in which references are looked for: both standards under every name, numbers
 * that could be references, and what joins them. Dates, percentages, money and years are no numbers.
 *
 * @example tokeniseIndicators('WDES4b').tokens.map(({ kind }) => kind) // ['standard', 'number']
 */
export function tokeniseIndicators(source: string): TokenisedText {
  const text = writeOut(withPlainStandards(foldLookalikes(tidyText(source))).replace(DATE, '·'));
  return { text, tokens: [...text.matchAll(TOKEN)].map(tokenOf) };
}
