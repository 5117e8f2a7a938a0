import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import { formatP, formatRounded } from './format-rounded';

/**
 * Whether a ratio lies in the range of the four-fifths guideline, both ends inside.
 *
 * @source https://www.hsj.co.uk/workforce/nhse-sets-first-targets-to-cut-bme-disciplinary-cases/7025477.article
 * @example placeInFourFifths(1.25, DEFAULT_EQUALITY_POLICY) // 'inside'
 */
export function placeInFourFifths(
  ratio: number,
  { fourFifths: [low, high] }: EqualityPolicy,
): 'inside' | 'outside' {
  return ratio >= low && ratio <= high ? 'inside' : 'outside';
}

/**
 * The guideline's verdict in words that leave it what it is, beside what the test says, as they often differ; null where
 * the guideline says nothing.
 *
 * @example describeFourFifths('outside', 0.155, DEFAULT_EQUALITY_POLICY)
 * // 'Outside 0.80 to 1.25, the range of the four-fifths guideline: a rule of thumb, not a test. By the test, …'
 */
export function describeFourFifths(
  verdict: NonNullable<Figure['fourFifths']>,
  p: number | null,
  policy: EqualityPolicy,
): string {
  const [low, high] = policy.fourFifths.map((bound) => formatRounded(bound, 2));
  const place = verdict === 'inside' ? 'Within' : 'Outside';
  const guideline = `${place} ${String(low)} to ${String(high)}, the range of the four-fifths guideline: a rule of thumb, not a test.`;
  if (p === null) return guideline;
  const test =
    p < 1 - policy.confidence
      ? `By the test the difference is more than chance (${formatP(p)}).`
      : `By the test the difference may be chance (${formatP(p)}).`;
  return `${guideline} ${test}`;
}

/** Below this many outcomes a rate turns on single people. */
export const FEW_OUTCOMES = 10;

/**
 * A caution about a group with few outcomes; null when there are enough.
 *
 * @example describeFew([{ label: 'BME', count: 3 }]) // 'Few outcomes (BME 3): one person more or less moves the figure much.'
 */
export function describeFew(
  groups: readonly { readonly label: string; readonly count: number }[],
): string | null {
  const few = groups.filter(({ count }) => count < FEW_OUTCOMES);
  if (few.length === 0) return null;
  const list = few.map(({ label, count }) => `${label} ${String(count)}`).join(', ');
  return `Few outcomes (${list}): one person more or less moves the figure much.`;
}
