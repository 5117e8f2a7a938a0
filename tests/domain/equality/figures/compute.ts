import {
  DEFAULT_EQUALITY_POLICY,
  type EqualityPolicy,
} from '../../../../src/domain/equality/equality-policy';
import type { Figure } from '../../../../src/domain/equality/figure';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import type { CountRow, WorkforceData } from '../../../../src/domain/equality/workforce-data';
import { workforce } from './workforce-rows';

/** The figures of a workbook with these counts. */
export function compute(
  counts: readonly CountRow[],
  policy: Partial<EqualityPolicy> = {},
  rest: Partial<WorkforceData> = {},
) {
  return computeFigures(workforce(counts, rest), { ...DEFAULT_EQUALITY_POLICY, ...policy });
}

/** The one figure with this number and breakdown, of the latest year there is unless one is named. */
export function figureOf(
  figures: readonly Figure[],
  id: string,
  breakdown = 'All',
  year?: string | null,
): Figure {
  const found = figures.filter(
    (figure) =>
      figure.id === id && figure.breakdown === breakdown && (year === undefined || figure.year === year),
  );
  const [figure] = found;
  if (figure === undefined || found.length > 1) {
    throw new Error(`There are ${String(found.length)} figures ${id}, ${breakdown}.`);
  }
  return figure;
}
