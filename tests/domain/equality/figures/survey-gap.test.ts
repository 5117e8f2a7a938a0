import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

function survey(
  id: string,
  white: number | null,
  bme: number | null,
  bases: readonly [number | null, number | null] = [null, null],
) {
  return compute([
    countRow('WRES', id, 'Survey %', white, bme, null, { row: 2 }),
    countRow('WRES', id, 'Survey base', bases[0], bases[1], null, { row: 3 }),
  ]);
}

describe('a gap in the staff survey', () => {
  it('is comparison less reference in percentage points, with interval and test over the bases', () => {
    const { figures } = survey('5', 60, 80, [80, 70]);
    const figure = figureOf(figures, '5');
    expect(figure.value).toBe(20);
    expect(figure.interval?.[0]).toBeCloseTo(5.24, 2);
    expect(figure.interval?.[1]).toBeCloseTo(33.39, 2);
    expect(figure.method.interval).toBe('Newcombe hybrid score');
    expect(figure.method.value).toContain('NHS Staff Survey 2023, Q14a');
    expect(figure).toMatchObject({ adverse: true, better: 'lower', parity: 0, shortfall: 14 });
    expect(figure.reading).toBe(
      '80.0% of BME staff experienced harassment, bullying or abuse from patients, relatives or the public, 20.0 percentage points more than of White staff (60.0%).',
    );
  });

  it('is adverse the other way where more is better', () => {
    expect(figureOf(survey('7', 60, 50).figures, '7').adverse).toBe(true);
    expect(figureOf(survey('7', 50, 60).figures, '7').adverse).toBe(false);
  });

  it('has no interval and no test without a base, and says so', () => {
    const figure = figureOf(survey('5', 24.4, 31.2).figures, '5');
    expect(figure).toMatchObject({ interval: null, p: null, shortfall: null, unavailable: null });
    expect(figure.cautions).toContain(
      'No base is given for both groups, so there is no interval and no test.',
    );
  });

  it('uses the exact test where a cell is thin, and names it', () => {
    const figure = figureOf(survey('8', 5, 25, [100, 12]).figures, '8');
    expect(figure.method.test).toBe('Fisher exact on the nearest whole counts, two-sided');
  });

  it('finds a percentage that no whole number of people gives', () => {
    const { findings } = survey('8', 7.688578, 10, [3923, 300]);
    expect(findings).toMatchObject([{ code: 'survey-count-not-whole', cell: 'D2', raw: '7.688578' }]);
  });

  it('accepts a percentage that is rounded from a whole number of people', () => {
    expect(survey('8', 7.7, 6.5, [3923, 231]).findings).toEqual([]);
  });
});

describe('a survey figure that cannot be computed', () => {
  it('is refused where both percentages are fractions, and offers what is likely meant', () => {
    const { figures, findings } = survey('5', 0.24, 0.31);
    expect(figureOf(figures, '5').unavailable?.code).toBe('fraction-for-percentage');
    expect(findings).toMatchObject([
      { code: 'fraction-for-percentage', cell: 'D2', detail: { group: 'White', likely: 24 } },
      { code: 'fraction-for-percentage', cell: 'E2', detail: { group: 'BME', likely: 31 } },
    ]);
  });

  it('keeps a small percentage beside a large one, which no fraction is', () => {
    expect(figureOf(survey('8', 0.9, 12).figures, '8').value).toBeCloseTo(11.1, 10);
  });

  it('is refused over 100, below 0 and with nobody in the base', () => {
    expect(figureOf(survey('5', 124, 31).figures, '5').unavailable?.code).toBe('percentage-over-100');
    expect(figureOf(survey('5', -1, 31).figures, '5').unavailable?.code).toBe('not-a-count');
    expect(figureOf(survey('5', 20, 31, [300, 0]).figures, '5').unavailable?.code).toBe('no-comparison-base');
    expect(figureOf(survey('5', null, 31).figures, '5').unavailable?.code).toBe('figure-missing');
  });
});

describe('the metrics of WDES that are no gap of two percentages', () => {
  it('gives adjustments (8) for disabled staff alone, with an interval over their base', () => {
    const { figures } = compute([
      countRow('WDES', '8', 'Survey %', null, 75),
      countRow('WDES', '8', 'Survey base', null, 200),
    ]);
    const figure = figureOf(figures, '8');
    expect(figure).toMatchObject({ statistic: 'percentage', unit: 'percent', value: 75, parity: null });
    expect(figure.interval?.[0]).toBeCloseTo(68.57, 2);
    expect(figure.reading).toBe(
      '75.0% of disabled staff said that their employer has made reasonable adjustments.',
    );
  });

  it('gives the gap in engagement (9a) in points of the score, never in per cent', () => {
    const figure = figureOf(compute([countRow('WDES', '9a', 'Score', 7.2, 6.8)]).figures, '9a');
    expect(figure.value).toBeCloseTo(-0.4, 10);
    expect(figure).toMatchObject({ unit: 'score', adverse: true, interval: null });
    expect(figure.reading).toBe(
      'The engagement score of disabled staff was 6.8 of 10, 0.4 points below that of non-disabled staff (7.2).',
    );
  });

  it('refuses a score off its scale', () => {
    const { figures, findings } = compute([countRow('WDES', '9a', 'Score', 72, 6.8)]);
    expect(figureOf(figures, '9a').unavailable?.code).toBe('not-numeric');
    expect(findings[0]).toMatchObject({ code: 'count-unreadable', raw: '72' });
  });

  it.each([
    ['yes', 1, false, 'took'],
    ['no', 0, true, 'did not take'],
  ] as const)('answers 9b with %s', (answer, value, adverse, words) => {
    const { figures } = compute([countRow('WDES', '9b', 'Action taken', null, null, null, { answer })]);
    const figure = figureOf(figures, '9b');
    expect(figure).toMatchObject({ value, adverse, unavailable: null });
    expect(figure.reading).toContain(words);
  });
});
