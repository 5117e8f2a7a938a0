const WORDS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The numbers that things are counted or named by, as words: "one" first. */
export const ONE_TO_TEN: readonly string[] = WORDS.slice(1, 11);

/** The numbers people write as words in a plan, as alternatives of a pattern. */
export const NUMBER_WORDS = `${WORDS.slice(1).join('|')}|eighteen`;

/**
 * A number written in figures or as a word; -1 for any other word.
 *
 * @example numberFromWord('six') // 6
 */
export function numberFromWord(text: string): number {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  return lower === 'eighteen' ? 18 : WORDS.indexOf(lower);
}

/**
 * The same, where "a" and "an" are one: "within a month".
 *
 * @example countFromWord('an') // 1
 */
export function countFromWord(text: string): number {
  return /^an?$/i.test(text) ? 1 : numberFromWord(text);
}

/**
 * A small number as a word, a larger one in figures.
 *
 * @example wordForNumber(6) // 'six'
 */
export function wordForNumber(count: number): string {
  return count === 18 ? 'eighteen' : (WORDS[count] ?? String(count));
}
