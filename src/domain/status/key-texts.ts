import { colourOfWord } from './colour-words';
import { isKeyHeading, readKeyText } from './key-line';
import { isMeaning, type KeyLine } from './key-piece';
import { isSign } from './key-signs';

const LONGEST_TEXT = 700;
const LEAST_CODES = 3;
const MOST_CELLS = 14;
/** "NS = not started; IP = in progress": several signs, so that a longer look is worth it. */
const HAS_SIGNS = /[:=–].*[:=–]/su;
const LETTER_OR_DIGIT = /^(?:[A-Z]|\d)$/;

/** Two labels at least, each once, and most of them with words for a state. */
function explain(lines: readonly KeyLine[], least = 2): boolean {
  const labels = new Set(lines.map(({ label }) => label.trim().toLowerCase()));
  const understood = lines.filter(({ meaning }) => isMeaning(meaning)).length;
  return labels.size === lines.length && understood >= least && understood * 2 > lines.length;
}

/**
 * Tells whether a text is a key: what two labels or more stand for, one after the other.
 *
 * @example isKeyText('RAG: Blue done | Green on course | Red late') // true
 */
export function isKeyText(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  if (explain(readKeyText(text, false))) return true;
  return HAS_SIGNS.test(text) && explain(readKeyText(text, true), LEAST_CODES);
}

/** "R | Late | G | On time": labels and meanings by turns. */
function arePairs(cells: readonly string[]): boolean {
  const isLabel = (text: string): boolean => isKeyLabel(text) || isSign(text);
  if (cells.length < 4 || cells.length % 2 > 0 || !isLabel(cells[0] ?? '')) return false;
  const lines = cells.flatMap((label, at): readonly KeyLine[] =>
    at % 2 > 0 ? [] : [{ label, meaning: cells[at + 1] ?? '', form: 'said' }],
  );
  return lines.every(({ label }) => isLabel(label)) && explain(lines);
}

/**
 * Tells whether a text is what a key explains and nothing more: a colour, a capital letter, a digit.
 *
 * @example isKeyLabel('Amber') // true
 */
export function isKeyLabel(text: string): boolean {
  return LETTER_OR_DIGIT.test(text.trim()) || colourOfWord(text) !== null;
}

/**
 * Tells whether the cells of a row, from the left, make a key between them: "BRAG: | B = complete | R = late".
 *
 * @example areKeyTexts(['R', 'Late', 'G', 'On time']) // true
 */
export function areKeyTexts(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  if (others.length === 0) return isKeyText(first);
  if (texts.length > MOST_CELLS) return false;
  const isAnnounced = isKeyHeading(first);
  const cells = isAnnounced ? others : texts;
  if (arePairs(cells)) return true;
  const lines: KeyLine[] = [];
  for (const cell of cells) {
    const found = readKeyText(cell, isAnnounced);
    if (found.length === 0 || found.some(({ meaning }) => meaning === '')) return false;
    lines.push(...found);
  }
  return explain(lines);
}
