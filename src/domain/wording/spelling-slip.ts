/**
 * Tells whether one letter more, less, other or two changed places makes one text the other.
 *
 * @example isOneSlip('shelly', 'shelley') // true
 */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1] ?? ''}${left[0] ?? ''}`;
}

/** Names are shorter; a copy of each for every letter would be as long as the letters squared. */
const LONGEST_NAME = 100;

/**
 * Marks of a text such that two texts one slip apart share at least one: the text itself, and it with
 * each letter left out. Of what is too long for a name the text alone.
 *
 * @example slipMarks('od') // ['od', 'd', 'o']
 */
export function slipMarks(text: string): readonly string[] {
  if (text.length > LONGEST_NAME) return [text];
  return [
    text,
    ...Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1)),
  ];
}
