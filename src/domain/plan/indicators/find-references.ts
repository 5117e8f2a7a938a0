import { isCounted } from './counted-words';
import type { Standard } from './indicator-definition';
import { asColumnEntry, writeShorthandOut } from './indicator-shorthand';
import { tokeniseIndicators, type IndicatorToken } from './indicator-tokens';

/** One reference as a text states it. */
export interface StatedReference {
  readonly standard: Standard;
  /** Null when the standard stands without a number. */
  readonly number: number | null;
  readonly letter: string;
  readonly part: string;
  /** The word it is called by, when it speaks of one standard alone. */
  readonly word: 'indicator' | 'metric' | null;
  readonly raw: string;
}

type NumberToken = Extract<IndicatorToken, { kind: 'number' }>;
type Word = 'indicator' | 'metric';

/** The highest number any list of the kind could reach: beyond it, a bare number after a standard is a year or a count. */
const HIGHEST_BARE = 12;
/** After such a word as "indicator", and alone in a column of them, a number is one, if none that exists. */
const HIGHEST_NAMED = 99;
/** "1 to 45" names no list: ranges are written out as far as this. */
const LONGEST_RANGE = 20;

/** "(Q14b/c)", "(question 15)": where the staff survey asks for it. */
const QUESTION = /^q(?:s|\d+[a-z]?|ns?|uestions?)?$/i;

/** Walks the tokens once, collecting references. */
class ReferenceReader {
  readonly references: StatedReference[] = [];
  private at = 0;
  private inForce: readonly Standard[];
  private readonly bothWords: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly IndicatorToken[],
    context: Standard | null,
    private readonly isEntry: boolean,
  ) {
    this.inForce = context === null ? [] : [context];
    const words = new Set(tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : [])));
    this.bothWords = words.size === 2;
  }

  read(): readonly StatedReference[] {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (token?.kind === 'standard') this.readFromStandard();
      else if (token?.kind === 'word') this.readFromWord();
      else this.at += 1;
    }
    return this.references;
  }

  /** "WRES/WDES indicators 9&10", "WRES: 2, 3", or the standard alone. */
  private readFromStandard(): void {
    const start = this.at;
    const standards: Standard[] = [];
    for (let token = this.tokens[this.at]; token?.kind === 'standard'; token = this.tokens[this.at]) {
      if (!standards.includes(token.standard)) standards.push(token.standard);
      this.at += 1;
      const joint = this.tokens[this.at];
      const isJoined = joint?.kind === 'slash' || joint?.kind === 'and';
      if (isJoined && this.tokens[this.at + 1]?.kind === 'standard') this.at += 1;
    }
    this.inForce = standards;
    const afterStandards = this.at;
    const words = this.skipToNumbers();
    const numbers = this.readNumbers(words);
    if (numbers.length === 0) this.at = words.length > 0 ? this.at : afterStandards;
    this.add(standards, numbers, standards.length === 1 ? words : [], start);
  }

  /** "Indicator 2 (WRES)", "metrics 1-3 of WDES", or "Metric 4" under a standard known already. */
  private readFromWord(): void {
    const start = this.at;
    const words = this.skipToNumbers();
    const numbers = this.readNumbers(words);
    if (numbers.length === 0) {
      this.at = Math.max(this.at, start + 1);
      return;
    }
    const named = this.readStandardAfter();
    const standards = named.length > 0 ? named : this.inForce.length > 0 ? this.inForce : this.byWord(words);
    if (named.length > 0) this.inForce = named;
    this.add(standards, numbers, standards.length === 1 ? words : [], start);
  }

  /** Where a text sets "Indicator 4" beside "Metric 3", the words themselves tell the standards apart. */
  private byWord(words: readonly Word[]): readonly Standard[] {
    if (!this.bothWords || words.length !== 1) return [];
    return words[0] === 'indicator' ? ['WRES'] : ['WDES'];
  }

  /** Passes words, brackets and the like up to the first number; says which words it passed. */
  private skipToNumbers(): readonly Word[] {
    const words: Word[] = [];
    let passed = this.at;
    for (let index = this.at; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (token?.kind === 'word') {
        words.push(token.word);
        passed = index + 1;
      } else if (token?.kind === 'number') {
        this.at = index;
        return words;
      } else if (!this.isPassable(token, index, words.length > 0)) break;
    }
    this.at = passed;
    return words;
  }

  private isPassable(token: IndicatorToken | undefined, index: number, hasWord: boolean): boolean {
    if (token?.kind === 'dash') return /^[-–—]/.test(token.text);
    if (token?.kind === 'slash' || token?.kind === 'and') {
      return hasWord && this.tokens[index + 1]?.kind === 'word';
    }
    if (token?.kind === 'line') return hasWord || !this.startsListItem(index + 1);
    return token?.kind === 'glue' || token?.kind === 'open';
  }

  /** "1. Agree the plan": the number counts the items of a list. */
  private startsListItem(index: number): boolean {
    const after = this.tokens[index + 1];
    const text = this.tokens[index + 2];
    return (after?.text === '.' || after?.kind === 'close') && text?.kind === 'other';
  }

  private isReference(
    token: IndicatorToken | undefined,
    index: number,
    hasWord: boolean,
  ): token is NumberToken {
    if (token?.kind !== 'number' || token.number > (hasWord || this.isEntry ? HIGHEST_NAMED : HIGHEST_BARE))
      return false;
    if (!hasWord && !/^\d/.test(token.text)) return false;
    const next = this.tokens[index + 1];
    return this.endsRange(index) || !(next?.kind === 'other' && isCounted(this.text.slice(next.at)));
  }

  /** "WRES 5-8 Staff survey": without a space between them they are one range, and no count of what follows. */
  private endsRange(index: number): boolean {
    const [first, dash, last] = this.tokens.slice(Math.max(0, index - 2), index + 1);
    return first?.kind === 'number' && dash?.kind === 'dash' && last?.at === first.at + first.text.length + 1;
  }

  private readNumbers(words: readonly Word[]): readonly NumberToken[] {
    const numbers: NumberToken[] = [];
    let index = this.at;
    for (;;) {
      const token = this.tokens[index];
      if (!this.isReference(token, index, words.length > 0)) break;
      const before = numbers.at(-1);
      if (before !== undefined && this.isRangeAt(index)) numbers.push(...between(before, token));
      numbers.push(token);
      this.at = index + 1;
      index = this.afterJoint(this.at, words);
      if (index < 0) break;
    }
    return numbers;
  }

  private isRangeAt(index: number): boolean {
    const before = this.tokens[index - 1];
    if (before?.kind !== 'word') return before?.kind === 'dash';
    // "Metric 1 to metric 3" and "M1-M3" are ranges; "Metric 1 - Metric 5" may be a list.
    const joint = this.tokens[index - 2];
    return joint?.kind === 'dash' && (/^\p{L}/u.test(joint.text) || this.text[joint.at - 1] !== ' ');
  }

  /** The place of the next number of a list, after a comma, "and", a dash or a remark in brackets; -1 when the list ends. */
  private afterJoint(from: number, words: readonly Word[]): number {
    let index = from;
    if (this.tokens[index]?.kind === 'open') {
      const close = this.tokens.findIndex((token, place) => place > index && token.kind === 'close');
      const inside = this.tokens.slice(index + 1, close);
      const isQuestion = inside.some(({ kind, text }) => kind === 'other' && QUESTION.test(text));
      const isOfOthers = inside.some(({ kind }) => kind === 'standard' || (kind === 'number' && !isQuestion));
      if (close < 0 || isOfOthers) return -1;
      index = close + 1;
    }
    let isJoined = false;
    for (; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      const kind = token?.kind;
      if (kind === 'number') return isJoined ? index : -1;
      if (kind === 'comma' || kind === 'and' || kind === 'slash' || kind === 'dash' || kind === 'line')
        isJoined = true;
      else if (
        !isJoined ||
        !(token?.text === '#' || (token?.kind === 'word' && isSameWord(token.word, words)))
      )
        return -1;
    }
    return -1;
  }

  /** "(WRES)", "of the WRES" or "– WRES" right after the numbers. */
  private readStandardAfter(): readonly Standard[] {
    let index = this.at;
    const standards: Standard[] = [];
    while (['open', 'glue', 'dash'].includes(this.tokens[index]?.kind ?? '')) index += 1;
    for (let token = this.tokens[index]; token?.kind === 'standard'; token = this.tokens[index]) {
      standards.push(token.standard);
      index += 1;
      const joint = this.tokens[index]?.kind;
      if ((joint === 'slash' || joint === 'and') && this.tokens[index + 1]?.kind === 'standard') index += 1;
    }
    const next = this.tokens[index]?.kind;
    const ownsMore = next === 'word' || next === 'number';
    const isApart =
      this.tokens[this.at]?.kind === 'open' || this.tokens[this.at]?.text.toLowerCase() === 'of';
    if (standards.length === 0 || (ownsMore && !isApart)) return [];
    this.at = index;
    return standards;
  }

  private add(
    standards: readonly Standard[],
    numbers: readonly NumberToken[],
    words: readonly Word[],
    start: number,
  ): void {
    const first = this.tokens[start];
    const last = this.tokens[this.at - 1];
    const raw = this.text.slice(first?.at ?? 0, (last?.at ?? 0) + (last?.text.length ?? 0)).trim();
    const word = new Set(words).size === 1 ? (words[0] ?? null) : null;
    const stated = numbers.length > 0 ? numbers : [{ number: null, letter: '', part: '' }];
    for (const standard of standards) {
      for (const { number, letter, part } of stated) {
        this.references.push({ standard, number, letter, part, word, raw });
      }
    }
  }
}

/** "Indicator 7 / Metric 5": the other word begins a list of its own. */
function isSameWord(word: Word, words: readonly Word[]): boolean {
  return words.length === 0 || words.includes(word);
}

/** The whole numbers between the ends of a range. */
function between(first: NumberToken, last: NumberToken): readonly NumberToken[] {
  const apart = last.number - first.number;
  const length = apart > LONGEST_RANGE ? 0 : Math.max(0, apart - 1);
  return Array.from({ length }, (_, index) => ({
    ...first,
    number: first.number + index + 1,
    letter: '',
    part: '',
  }));
}

/** Every name of a standard or a number of one, also with letters of other alphabets; most texts have none. */
const MAY_REFER =
  /w\.?\s?[rd]\.?\s?e\.?\s?s|equality\s+standard|\bind(?:ic|s?\.|s?\b)|metric|[\u0370-\u058F\u13A0-\u13FF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/iu;

/**
 * Tells whether a text outside a column of indicators can refer to one at all: the words it takes stand in it.
 *
 * @example mayRefer('Train all panels') // false
 */
export function mayRefer(text: string): boolean {
  return MAY_REFER.test(text);
}

/**
 * Every reference a text states, in order, repeats and impossible numbers included.
 *
 * @example findReferences('Metric 4b', 'WDES', false)[0]?.letter // 'b'
 */
export function findReferences(
  source: string,
  context: Standard | null,
  isIndicatorColumn: boolean,
): readonly StatedReference[] {
  const written =
    isIndicatorColumn || MAY_REFER.test(source) ? writeShorthandOut(source, isIndicatorColumn) : '';
  const entry = isIndicatorColumn && context !== null ? asColumnEntry(written, context) : null;
  if (entry === null && !MAY_REFER.test(written)) return [];
  const { text, tokens } = tokeniseIndicators(entry ?? written);
  return new ReferenceReader(text, tokens, context, entry !== null).read();
}
