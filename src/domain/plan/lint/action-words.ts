import { rememberTexts } from '../../wording/remember-readings';
import { oneLine } from '../../wording/tidy-text';

/** Words that carry nothing of what an action is, as a search would leave them out. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an and are as at be by for from in into is it its of on or our out so that the their these they this those to
up was we were will with across within any also more new further continue continued trust`.split(/\s+/),
);
const ENDINGS = /(?:isations?|izations?|ations?|itions?|ments?|ings?|ions?|ied|ies|ed|es|e|s|y)$/;
const LEAST_STEM = 4;
const PLAIN = /^[\x20-\x7E]*$/;

/** What is left of a word without its ending; nothing of an empty one. */
const stem = rememberTexts((word: string): string => {
  if (EMPTY.has(word)) return '';
  const cut = /\d/.test(word) ? word : word.replace(ENDINGS, '');
  return cut.length >= LEAST_STEM ? cut : word;
});

/**
 * The words an action is made of, without endings, small words and order: what two wordings of one action share.
 * Figures and short forms stay as they are.
 *
 * @example actionWords('Development of the EDI dashboard') // ['dashboard', 'develop', 'edi']
 */
export function actionWords(action: string): readonly string[] {
  const line = oneLine(action).toLowerCase();
  const words = line
    .replace(/[’']s\b/g, '')
    .replace(/\broll[- ]?out\b/g, 'rollout')
    .split(PLAIN.test(line) ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u)
    .map(stem)
    .filter((word) => word !== '');
  return [...new Set(words)].sort();
}

/** A number for a word, the same each time; sums of them stand for sets of words. */
const codeOf = rememberTexts((word: string): number => {
  let code = 2166136261;
  for (let at = 0; at < word.length; at += 1) code = Math.imul(code ^ word.charCodeAt(at), 16777619) >>> 0;
  return code * 65_537 + word.length;
});

/**
 * What stands for a set of words, and for each of the sets with one word left out.
 *
 * @example sumOf(['edi', 'plan']) === sumOf(['plan', 'edi']) // true
 */
export function sumOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + codeOf(word), 0);
}

/** The sums of a set of words with one of them left out, with the word. */
export function sumsWithoutOne(
  words: readonly string[],
): readonly { readonly left: string; readonly sum: number }[] {
  const all = sumOf(words);
  return words.map((left) => ({ left, sum: all - codeOf(left) }));
}
