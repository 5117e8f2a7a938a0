import { oneLine } from '../wording/tidy-text';

/** Words with one blank between them and nothing that an export could have left: most texts, and quickly told. */
const PLAIN = /^[!-%'-;=-~£–—‘’“”…]+(?: [!-%'-;=-~£–—‘’“”…]+)*$/;

/**
 * A text on one line, cut at a word with an ellipsis when it is longer than a reader of a list wants.
 *
 * @param most letters, the ellipsis among them
 * @example shorten('Train all interview panels', 12) // 'Train all …'
 */
export function shorten(text: string, most: number): string {
  const line = PLAIN.test(text) ? text : oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' ') + 1, most / 2));
  // A cut between the two halves of one character would leave a half nobody can read.
  return `${atWord.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
