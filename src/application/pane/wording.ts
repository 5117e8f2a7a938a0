import type { Plan } from '../../domain/plan/plan';

/**
 * A number with its noun.
 *
 * @example countedNoun(1, 'action') // '1 action'
 */
export function countedNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The rows of a plan's actions: `rows 9–73`. */
export function extentOf({ headerRow, lastRow }: Plan): string {
  const first = headerRow + 1;
  return lastRow <= first ? `row ${first}` : `rows ${first}–${lastRow}`;
}

/**
 * Words in a row, the last after "and".
 *
 * @example joinWords(['K to M', 'O to S']) // 'K to M and O to S'
 */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Names in a row, each in quotation marks. */
export function quotedNames(names: readonly string[]): string {
  return joinWords(names.map((name) => `“${name}”`));
}
