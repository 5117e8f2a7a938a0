import type { Finding } from '../../findings/finding';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';

/** From so many tests on, one of them is to be expected to seem more than chance. */
const EXPECTED_AT_LEAST = 1;

/** How many figures were tested, and how many changes on the year before. */
export interface Tested {
  readonly figures: number;
  readonly changes: number;
}

/**
 * How many tests stand behind figures: every one of them may seem more than chance by chance alone.
 *
 * @example countTested(figures) // { figures: 48, changes: 2 }
 */
export function countTested(
  figures: readonly {
    readonly p: Figure['p'];
    readonly change: Pick<NonNullable<Figure['change']>, 'p'> | null;
  }[],
): Tested {
  return {
    figures: figures.filter(({ p }) => p !== null).length,
    changes: figures.filter(({ change }) => change !== null && change.p !== null).length,
  };
}

/** How many of some tests are to be expected to seem more than chance by chance alone; no whole number. */
export function expectedByChance({ figures, changes }: Tested, confidence: number): number {
  return (figures + changes) * (1 - confidence);
}

/**
 * A caution where so many figures and changes are tested that some would seem more than chance by chance alone; none
 * where fewer than one is to be expected.
 *
 * @example findManyFigures(figures, DEFAULT_EQUALITY_POLICY)[0]?.detail // { figures: 58, changes: 2, expected: 3 }
 */
export function findManyFigures(
  figures: readonly Figure[],
  { confidence }: EqualityPolicy,
): readonly Finding[] {
  const tested = countTested(figures);
  const expected = expectedByChance(tested, confidence);
  if (expected < EXPECTED_AT_LEAST - 1e-9) return [];
  const detail = { ...tested, expected: Math.round(expected) };
  return [{ code: 'many-figures', sheet: null, cell: null, raw: '', detail }];
}
