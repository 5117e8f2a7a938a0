import { ONE_TO_TEN } from '../wording/number-words';

const SMALL_NUMBERS = ['zero', ...ONE_TO_TEN];
const COUNT = `\\d{1,3}|${SMALL_NUMBERS.join('|')}`;
const FRACTION = new RegExp(
  `(?<![\\d/.,-])\\b(${COUNT})(?: (?:out )?of (?:the |all )?| ?/ ?)(${COUNT})\\b(?![/.,%-]?\\d)`,
  'gi',
);

function countOf(word: string): number {
  const small = SMALL_NUMBERS.indexOf(word.toLowerCase());
  return small < 0 ? Number(word) : small;
}

/** A month and year, or a day and month with a nought before one of them: "9/26", "03/04". */
function canOnlyBeDate(first: string, second: string): boolean {
  if ((first !== '0' && first.startsWith('0')) || second.startsWith('0')) return true;
  return Number(first) <= 12 && Number(second) >= 20 && Number(second) <= 40;
}

/** What a count out of a number comes to: none, some or all of it, or what may as well be a day. */
export type Share = 'none' | 'some' | 'all' | 'unsure';

/**
 * A text with each "3 of 5" and "7/8" replaced by what stands for it. With a stroke, and behind the words, it may be
 * the day on which they came true.
 *
 * @param replace given the share and what is written before it
 * @example replaceShares('3 of 5 complete', (share) => share) // 'some complete'
 */
export function replaceShares(
  text: string,
  replace: (share: Share, before: string) => string | null,
): string {
  if (!/\bof\b|\//i.test(text)) return text;
  return text.replace(FRACTION, (whole, first: string, second: string, at: number) => {
    if (whole.includes('/') && canOnlyBeDate(first, second)) return whole;
    const [part, all] = [countOf(first), countOf(second)];
    if (part > all || all === 0) return whole;
    const before = text.slice(0, at).trimEnd();
    if (part === 0) return replace('none', before) ?? whole;
    if (all < 2) return whole;
    const share: Share = part === all ? 'all' : whole.includes('/') && before !== '' ? 'unsure' : 'some';
    return replace(share, before) ?? whole;
  });
}

/**
 * Tells whether a text counts some out of more: "two of four sessions".
 *
 * @example countsSome('Training held for 3 of 5 teams') // true
 */
export function countsSome(text: string): boolean {
  let counts = false;
  replaceShares(text, (share) => {
    counts ||= share === 'some' || share === 'none';
    return null;
  });
  return counts;
}
