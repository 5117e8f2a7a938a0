import type { Finding } from '../../findings/finding';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';

/** From so many tests on, one of them is to be expected to seem more than chance. */
const EXPECTED_AT_LEAST = 1;

/**
 * A caution where so many figures and changes are tested that some would seem more than chance by chance alone; none
 * where fewer than one is to be expected.
 *
 * @example findManyFigures(figures, DEFAULT_EQUALITY_POLICY)[0]?.detail // { tested: 60, expected: 3 }
 */
export function findManyFigures(
  figures: readonly Figure[],
  { confidence }: EqualityPolicy,
): readonly Finding[] {
  const tests = figures.flatMap(({ p, change }) => [p, change?.p ?? null]).filter((p) => p !== null);
  const expected = tests.length * (1 - confidence);
  if (expected < EXPECTED_AT_LEAST - 1e-9) return [];
  const detail = { tested: tests.length, expected: Math.round(expected) };
  return [{ code: 'many-figures', sheet: null, cell: null, raw: '', detail }];
}
