import fc from 'fast-check';
import '../../../support/seed-properties';
import {
  DEFAULT_EQUALITY_POLICY,
  type SuppressionProfile,
} from '../../../../src/domain/equality/equality-policy';
import type { Figure } from '../../../../src/domain/equality/figure';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import { suppressFigures } from '../../../../src/domain/equality/suppression/suppress-figures';
import { attackPublication, type Attack } from '../../../support/disclosure/disclosure-attack';
import { weaken, type Carelessness } from '../../../support/disclosure/weaken';
import { randomTables } from '../../../support/disclosure/workforce-tables';
import type { WorkforceData } from '../../../../src/domain/equality/workforce-data';
import type { PublishedFigure } from '../../../../src/domain/equality/suppression/published-figure';

const RUNS = Number(process.env['DISCLOSURE_RUNS'] ?? 260);
const PROFILES: readonly SuppressionProfile[] = ['under-5', 'under-7', 'under-10', '1-to-7-rounded'];

function attack(
  data: WorkforceData,
  suppression: SuppressionProfile,
  change: (published: PublishedFigure, figure: Figure) => PublishedFigure = (published) => published,
): Attack {
  const policy = { ...DEFAULT_EQUALITY_POLICY, suppression };
  const { figures } = computeFigures(data, policy);
  const { published, rule } = suppressFigures(figures, data, policy);
  const printed = published.flatMap((one, index) => {
    const figure = figures[index];
    return figure ? [change(one, figure)] : [];
  });
  return attackPublication(printed, data, rule);
}

describe('what a reader can work out of the published version', () => {
  it.each(PROFILES)(
    'is no small number, under %s: an attack on random tables of two years finds none',
    (profile) => {
      let examined = 0;
      let undecided = 0;
      fc.assert(
        fc.property(randomTables(), (data) => {
          const found = attack(data, profile);
          examined += found.examined;
          undecided += found.undecided.length;
          expect(found.leaks).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(examined).toBeGreaterThan(5 * RUNS);
      // Where the attack gives up it has found nothing either; it must not do so often.
      expect(undecided / examined).toBeLessThan(0.005);
    },
    600_000,
  );

  it.each<readonly [Carelessness, number]>([
    ['only small numbers are hidden', 0.9],
    ['percentages are left in', 0.9],
  ])(
    'would be a small number if %s: the same attack finds it in nine tables of ten',
    (how, least) => {
      const tables = fc.sample(randomTables(), { numRuns: 80, seed: 20260331 });
      const leaking = tables.filter(
        (data) =>
          attack(data, 'under-5', (published, figure) => weaken(published, figure, how)).leaks.length > 0,
      );
      expect(leaking.length / tables.length).toBeGreaterThan(least);
    },
    120_000,
  );
});
