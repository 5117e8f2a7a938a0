import { formatPercent, formatRounded } from '../../src/domain/equality/figures/format-rounded';
import { compute, figureOf } from '../domain/equality/figures/compute';
import { count, countRow } from '../domain/equality/figures/workforce-rows';

/** Figures that others printed, with the counts they printed beside them. The counts are facts; the sources are named. */
describe('figures as they were published', () => {
  it('15.8% of staff of the Care Quality Commission were BME in 2024, 480 of 3,029 (its WRES report)', () => {
    const { figures } = compute([countRow('WRES', '1', 'Headcount', 2549, 480, 0)]);
    expect(formatPercent(figureOf(figures, '1').value ?? NaN)).toBe('15.8%');
  });

  it('5.8% of a trust’s staff of known status were disabled in 2020, and 4.6% of all its staff: 247 people', () => {
    // Leicestershire Partnership, WDES 2020: 4,245 of known status, 1,084 not known.
    const figure = figureOf(compute([countRow('WDES', '1', 'Headcount', 3998, 247, 1084)]).figures, '1');
    expect(formatPercent(figure.value ?? NaN)).toBe('4.6%');
    expect(formatPercent(100 * (figure.otherShare?.rate ?? NaN))).toBe('5.8%');
    expect(formatPercent(100 * (figure.notKnown?.share ?? NaN))).toBe('20.3%');
  });

  it('BME staff of a trust were 1.8 times as likely to be disciplined: 9 and 17 cases, staff worked out from percentages (Kent and Medway, 2020)', () => {
    const { figures } = compute([
      countRow('WRES', '3', 'Headcount', 2505, 725),
      countRow('WRES', '3', 'Entered process', 17, 9),
    ]);
    expect(formatRounded(figureOf(figures, '3').value ?? NaN, 1)).toBe('1.8');
  });

  it('White doctors were four times as likely as doctors of mixed ethnicity to be offered a London post (BMJ, 2021)', () => {
    const { figures } = compute([
      countRow('WRES', '2', 'Shortlisted', 15_853, 10_860),
      countRow('WRES', '2', 'Appointed', 1148, 188),
    ]);
    expect(formatRounded(figureOf(figures, '2').value ?? NaN, 0)).toBe('4');
  });

  it('engagement of disabled staff was 0.4 below that of others, 6.8 against 7.2 (Kent and Medway, 2021)', () => {
    const { figures } = compute([countRow('WDES', '9a', 'Score', 7.2, 6.8)]);
    expect(formatRounded(figureOf(figures, '9a').value ?? NaN, 1)).toBe('-0.4');
  });

  it.each([
    ['7', 108, 862, '55.78'],
    ['8c', 4, 49, '5.31'],
    ['VSM', 4, 22, '0.18'],
  ])(
    'band %s with %d BME staff of %d wanted %s more for 19%% (East Lancashire, 2023)',
    (band, bme, total, need) => {
      const { figures } = compute(
        [],
        {},
        {
          modelEmployer: [
            {
              band,
              bme: count(bme),
              total: count(total),
              totalFrom: { kind: 'given' },
              targetPercent: null,
              printedNeed: null,
              year: '2023',
              place: { sheet: 'Data', row: 2, column: 1 },
            },
          ],
        },
      );
      expect(formatRounded(figureOf(figures, band).value ?? NaN, 2)).toBe(need);
    },
  );

  it('women were 80.75% of a trust’s highest paid quarter, 780 of 966 (Cornwall Partnership, 2018)', () => {
    const { figures } = compute(
      [],
      {},
      {
        pay: [
          {
            characteristic: 'Gender',
            measure: 'Quartile 4 headcount',
            reference: count(186),
            comparison: count(780),
            notKnown: null,
            referenceLabel: 'Men',
            comparisonLabel: 'Women',
            year: '2018',
            place: { sheet: 'Data', row: 2, column: 1 },
          },
        ],
      },
    );
    expect(formatRounded(figures[0]?.value ?? NaN, 2)).toBe('80.75');
  });
});
