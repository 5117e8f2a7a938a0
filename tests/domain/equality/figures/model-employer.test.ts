import type { ModelEmployerRow } from '../../../../src/domain/equality/workforce-data';
import { figureOf, compute } from './compute';
import { count } from './workforce-rows';

function band(
  name: string,
  bme: number | null,
  total: number | null,
  rest: Partial<ModelEmployerRow> = {},
): ModelEmployerRow {
  return {
    band: name,
    bme: count(bme, 2, 2),
    total: count(total, 2, 3),
    totalFrom: total === null ? null : { kind: 'given' },
    targetPercent: null,
    printedNeed: null,
    year: null,
    place: { sheet: 'Data', row: 2, column: 1 },
    ...rest,
  };
}

function printed(text: string): NonNullable<ModelEmployerRow['printedNeed']> {
  const value = Number.isNaN(Number(text)) ? null : Number(text);
  return { value, text, cell: { sheet: 'Data', row: 2, column: 5 } };
}

function employ(rows: readonly ModelEmployerRow[]) {
  return compute([], {}, { modelEmployer: rows });
}

describe('what a band wants to meet its target', () => {
  it('is target times total less BME staff: unrounded, in whole people, and where posts are added', () => {
    const figure = figureOf(employ([band('6', 52, 400)]).figures, '6');
    expect(figure.value).toBe(24);
    expect(figure.need?.wholePeople).toBe(24);
    expect(figure.need?.withPostsAdded).toBeCloseTo(24 / 0.81, 10);
    expect(figure.reading).toBe(
      'BME staff are 13.0% of band 6; 24.00 more (24 whole people) in the posts there are would make 19%, or 29.63 more in posts that are added.',
    );
  });

  it('rounds whole people up, never the value', () => {
    const figure = figureOf(employ([band('VSM', 4, 22)]).figures, 'VSM');
    expect(figure.value).toBeCloseTo(0.18, 12);
    expect(figure.need?.wholePeople).toBe(1);
  });

  it('takes the target of its row before that of the settings', () => {
    const row = band('7', 50, 200, { targetPercent: count(30, 2, 4) });
    expect(figureOf(employ([row]).figures, '7').value).toBe(10);
  });

  it('is no number where the target is met', () => {
    const figure = figureOf(employ([band('8d', 4, 20)]).figures, '8d');
    expect(figure).toMatchObject({ value: null, need: null, adverse: false, shortfall: 0 });
    expect(figure.unavailable?.code).toBe('target-met');
  });

  it('sums the bands below target only: a surplus makes up for none of them', () => {
    const { figures } = employ([band('8b', 6, 90), band('8d', 4, 20)]);
    const all = figureOf(figures, 'All bands');
    expect(all.value).toBeCloseTo(11.1, 12);
    expect(all.value).not.toBeCloseTo(0.19 * 110 - 10, 1);
    expect(all.need?.wholePeople).toBe(12);
  });

  it('has no sum where one band cannot be computed', () => {
    const { figures } = employ([band('8b', 6, 90), band('8c', 4, null)]);
    expect(figureOf(figures, '8c').unavailable?.code).toBe('no-total');
    expect(figureOf(figures, 'All bands').unavailable?.message).toBe(
      'There is no sum over all bands: no number can be had for band 8c.',
    );
  });

  it('says which totals and needs a rounded percentage allows', () => {
    const row = band('9', 3, 50, { totalFrom: { kind: 'percentage', percent: 6, least: 47, most: 54 } });
    const figure = figureOf(employ([row]).figures, '9');
    expect(figure.cautions[0]).toBe(
      'The total 50 is recovered from 6%: that alone allows totals from 47 to 54, and needs from 5.93 to 7.26.',
    );
  });

  it('refuses a target written as a fraction, and more BME staff than staff', () => {
    const { figures, findings } = employ([
      band('6', 52, 400, { targetPercent: count(0.19, 2, 4) }),
      band('7', 52, 40),
    ]);
    expect(figureOf(figures, '6').unavailable?.code).toBe('fraction-for-percentage');
    expect(figureOf(figures, '7').unavailable?.code).toBe('count-exceeds-base');
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['fraction-for-percentage', 'D2'],
      ['count-exceeds-base', 'B2'],
    ]);
  });
});

describe('the sheet’s own answer', () => {
  it.each([
    ['24', 52, 400],
    ['24.0', 52, 400],
    ['0.18', 4, 22],
    ['1', 4, 22],
    ['NA', 4, 20],
    ['0', 4, 20],
  ])('%s agrees with %d BME staff of %d', (text, bme, total) => {
    expect(employ([band('6', bme, total, { printedNeed: printed(text) })]).findings).toEqual([]);
  });

  it.each([
    ['29.63', 52, 400, '24.00'],
    ['NA', 52, 400, '24.00'],
    ['3', 4, 20, 'no need, as the target is met'],
  ])('%s differs from what %d BME staff of %d give', (text, bme, total, ours) => {
    const { findings } = employ([band('6', bme, total, { printedNeed: printed(text) })]);
    expect(findings).toMatchObject([{ code: 'own-answer-differs', cell: 'E2', raw: text, detail: { ours } }]);
  });

  it('agrees within what a rounded percentage allows of the total', () => {
    const from = { kind: 'percentage', percent: 6, least: 47, most: 54 } as const;
    const near = band('9', 3, 50, { totalFrom: from, printedNeed: printed('7.07') });
    const far = band('9', 3, 50, { totalFrom: from, printedNeed: printed('8.2') });
    expect(employ([near]).findings).toEqual([]);
    expect(employ([far]).findings).toHaveLength(1);
  });
});
