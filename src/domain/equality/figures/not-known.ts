import type { Figure } from '../figure';
import type { CountRow } from '../workforce-data';

/**
 * How many of a row are of unknown status, and their share of everyone on it; null when that is not given or cannot
 * be, or nobody is counted.
 *
 * @example countNotKnown({ reference: 3600, comparison: 480, notKnown: 120 })?.share // 0.0286
 */
export function countNotKnown(
  row: Pick<CountRow, 'reference' | 'comparison' | 'notKnown'> | null,
): Figure['notKnown'] {
  if (row === null) return null;
  const { reference, comparison, notKnown } = row;
  if (reference === null || comparison === null || notKnown === null) return null;
  const counts = [reference.value, comparison.value, notKnown.value];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return null;
  const everyone = counts.reduce((sum, count) => sum + count, 0);
  return everyone > 0 ? { count: notKnown.value, share: notKnown.value / everyone } : null;
}
