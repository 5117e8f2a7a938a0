/**
 * Any of some words, as a pattern.
 *
 * @example any('start, begin') // '(?:start|begin)'
 */
export const any = (words: string): string => `(?:${words.split(', ').join('|')})`;

/**
 * Any number of filler words before the word that counts, as a pattern.
 *
 * @example fillers('yet, been') // '(?:(?:yet|been) )*'
 */
export const fillers = (words: string): string => `(?:${any(words)} )*`;
