import fc from 'fast-check';
import { definedFigures } from '../../../../src/domain/equality/definitions/define-figure';
import type {
  CountMeasure,
  CountRow,
  ModelEmployerRow,
  PayRow,
} from '../../../../src/domain/equality/workforce-data';
import { compute } from './compute';
import { count, countRow } from './workforce-rows';

const MEASURES: readonly CountMeasure[] = [
  'Headcount',
  'Shortlisted',
  'Appointed',
  'Entered process',
  'Accessed training',
  'Survey %',
  'Survey base',
  'Score',
  'Action taken',
  'Board members',
  'Voting members',
  'Executive members',
  'Survey respondents',
];

/** What may stand in a cell, however wrong. */
const value = fc.oneof(
  fc.constantFrom(null, 0, 1, 2, 100, 101, -1, 0.5, 1e9, 9e15, Number.NaN, Number.POSITIVE_INFINITY),
  fc.integer({ min: 0, max: 300 }),
  fc.double({ min: 0, max: 120, noNaN: true }),
);

const row: fc.Arbitrary<CountRow> = fc
  .record({
    defined: fc.constantFrom(...definedFigures(), null),
    measure: fc.constantFrom(...MEASURES),
    counts: fc.tuple(value, value, value),
    breakdown: fc.constantFrom(
      'All',
      'Clinical 5',
      'Clinical 6',
      'Clinical 8a',
      'Non-clinical',
      'VSM',
      'Medical',
    ),
    year: fc.constantFrom('2023', '2024', null),
    answer: fc.constantFrom('yes', 'no', null),
  })
  .map(({ defined, measure, counts: [white, bme, unknown], ...rest }) =>
    countRow(
      defined?.standard ?? 'WDES',
      defined?.number ?? 'declaration',
      measure,
      white,
      bme,
      unknown,
      rest,
    ),
  );

const band: fc.Arbitrary<ModelEmployerRow> = fc.tuple(value, value, value).map(([bme, total, target]) => ({
  band: '8a',
  bme: count(bme),
  total: count(total),
  totalFrom: total === null ? null : { kind: 'given' },
  targetPercent: count(target),
  printedNeed: null,
  year: null,
  place: { sheet: 'Data', row: 2, column: 1 },
}));

const pay: fc.Arbitrary<PayRow> = fc
  .tuple(
    value,
    value,
    value,
    fc.constantFrom('Mean hourly pay', 'Quartile 1 headcount', 'Quartile 4 headcount'),
  )
  .map(([men, women, unknown, measure]) => ({
    characteristic: 'Gender',
    measure,
    reference: count(men),
    comparison: count(women),
    notKnown: count(unknown),
    referenceLabel: 'Men',
    comparisonLabel: 'Women',
    year: null,
    place: { sheet: 'Data', row: 2, column: 1 },
  }));

/** Every number within a value, however deep, but for the counts the analyst gave. */
function numbersIn(thing: unknown): readonly number[] {
  if (typeof thing === 'number') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, part]) =>
    ['numerator', 'denominator', 'given'].includes(key) ? [] : numbersIn(part),
  );
}

describe('figures over any counts at all', () => {
  it('have a finite number or a reason, never neither, never both', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        fc.array(band, { maxLength: 3 }),
        fc.array(pay, { maxLength: 4 }),
        (counts, modelEmployer, payRows) => {
          const { figures } = compute(counts, {}, { modelEmployer, pay: payRows });
          for (const figure of figures) {
            expect((figure.value === null) !== (figure.unavailable === null)).toBe(true);
            expect(numbersIn(figure).every(Number.isFinite)).toBe(true);
            expect(figure.p === null || (figure.p >= 0 && figure.p <= 1)).toBe(true);
            if (figure.value !== null) expect(figure.reading).not.toMatch(/NaN|Infinity|undefined|null/);
            if (figure.value !== null && figure.interval !== null) {
              const slack = 1e-9 * Math.max(1, Math.abs(figure.value));
              expect(figure.interval[0]).toBeLessThanOrEqual(figure.value + slack);
              expect(figure.interval[1]).toBeGreaterThanOrEqual(figure.value - slack);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same whatever order the rows of one figure stand in', () => {
    const rows = [countRow('WRES', '2', 'Shortlisted', 300, 200), countRow('WRES', '2', 'Appointed', 30, 12)];
    expect(compute([...rows].reverse()).figures).toEqual(compute(rows).figures);
  });
});
