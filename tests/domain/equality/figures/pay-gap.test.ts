import type { PayMeasure, PayRow } from '../../../../src/domain/equality/workforce-data';
import { figureOf, compute } from './compute';
import { count } from './workforce-rows';

function pay(
  measure: PayMeasure,
  men: number | null,
  women: number | null,
  rest: Partial<PayRow> = {},
): PayRow {
  return {
    characteristic: 'Gender',
    measure,
    reference: count(men, 2, 3),
    comparison: count(women, 2, 4),
    notKnown: null,
    referenceLabel: 'Men',
    comparisonLabel: 'Women',
    year: '2024',
    place: { sheet: 'Data', row: 2, column: 1 },
    ...rest,
  };
}

function payFigures(rows: readonly PayRow[]) {
  return compute([], {}, { pay: rows });
}

describe('a gap in pay', () => {
  it('is a percentage of the reference group’s pay, positive where the comparison group has less', () => {
    const figure = figureOf(
      payFigures([pay('Median hourly pay', 20, 18.6)]).figures,
      'Median hourly pay',
      'Gender',
    );
    expect(figure.value).toBeCloseTo(7, 10);
    expect(figure.adverse).toBe(true);
    expect(figure.reading).toBe('Median hourly pay of women was 7.0% less than that of men.');
  });

  it('says “more” where the comparison group has more', () => {
    const figure = figureOf(payFigures([pay('Mean bonus', 100, 125)]).figures, 'Mean bonus', 'Gender');
    expect(figure.value).toBe(-25);
    expect(figure.reading).toBe('Mean bonus of women was 25.0% more than that of men.');
  });

  it('cannot be had over no pay, nor without an amount', () => {
    const zero = payFigures([pay('Mean bonus', 0, 125)]).figures[0];
    const missing = payFigures([pay('Mean bonus', 100, null)]).figures[0];
    expect(zero?.unavailable?.code).toBe('no-reference-base');
    expect(missing?.unavailable?.code).toBe('figure-missing');
  });
});

describe('a pay quartile', () => {
  const ethnicity = {
    characteristic: 'Ethnicity',
    referenceLabel: 'White',
    comparisonLabel: 'BME',
  };
  const quartiles = [
    pay('Quartile 1 headcount', 120, 60, { ...ethnicity, notKnown: count(20) }),
    pay('Quartile 2 headcount', 140, 40, { ...ethnicity, notKnown: count(20) }),
    pay('Quartile 3 headcount', 150, 30, { ...ethnicity, notKnown: count(20) }),
    pay('Quartile 4 headcount', 160, 20, { ...ethnicity, notKnown: count(21) }),
  ];

  it('keeps those not known in its denominator, whatever the settings take for staff', () => {
    const { figures } = compute([], { shareOf: 'known-status' }, { pay: quartiles });
    const figure = figureOf(figures, 'Quartile 4 headcount', 'Ethnicity');
    expect(figure.value).toBeCloseTo(2000 / 201, 10);
    expect(figure.parity).toBeCloseTo((100 * 150) / 801, 10);
    expect(figure.reading).toBe(
      '10.0% of the highest paid quarter were BME staff (White 79.6%, not known 10.4%), 8.8 percentage points below their share of all four quarters together (18.7%).',
    );
  });

  it('stands alone where not all four are given', () => {
    const figure = payFigures(quartiles.slice(0, 2)).figures[0];
    expect(figure).toMatchObject({ value: 30, parity: null, p: null });
  });

  it('is not compared with the quartiles of another characteristic', () => {
    const figure = payFigures([pay('Quartile 1 headcount', 10, 30), ...quartiles.slice(1)]).figures[0];
    expect(figure).toMatchObject({ value: 75, parity: null });
  });
});
