import fc from 'fast-check';
import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

/** WRES 2 over these counts. */
function appointments(white: readonly [number, number], bme: readonly [number, number], unknown = 0) {
  return compute([
    countRow('WRES', '2', 'Shortlisted', white[1], bme[1], unknown, { row: 2 }),
    countRow('WRES', '2', 'Appointed', white[0], bme[0], null, { row: 3 }),
  ]);
}

function disciplinaries(white: readonly [number, number], bme: readonly [number, number]) {
  return compute([
    countRow('WRES', '3', 'Headcount', white[1], bme[1], null, { row: 2 }),
    countRow('WRES', '3', 'Entered process', white[0], bme[0], null, { row: 3 }),
  ]);
}

describe('the relative likelihood of appointment (WRES 2)', () => {
  it('puts White applicants on top, with interval, exact test, shortfall and a sentence', () => {
    const figure = figureOf(appointments([1148, 4675], [1426, 12067], 210).figures, '2');
    expect(figure.value).toBeCloseTo(2.078, 4);
    expect(figure.interval?.[0]).toBeCloseTo(1.9375, 3);
    expect(figure.interval?.[1]).toBeCloseTo(2.2286, 3);
    expect(figure.p).toBeLessThan(1e-80);
    expect(figure.shortfall).toBeCloseTo(1537.2, 1);
    expect(figure).toMatchObject({ fourFifths: 'outside', better: 'lower', parity: 1, adverse: true });
    expect(figure.notKnown?.count).toBe(210);
    expect(figure.notKnown?.share).toBeCloseTo(210 / 16952, 10);
    expect(figure.method).toEqual({
      value: 'reference rate / comparison rate',
      interval: 'Katz log',
      test: 'Fisher exact, two-sided',
    });
    expect(figure.reading).toBe(
      'White applicants were 2.08 times as likely as BME applicants to be appointed from shortlisting.',
    );
  });

  it('says “as likely” where both fare alike', () => {
    expect(figureOf(appointments([10, 100], [5, 50]).figures, '2').reading).toBe(
      'White applicants were as likely as BME applicants to be appointed from shortlisting.',
    );
  });

  it('wants nobody more where BME applicants fare better', () => {
    const figure = figureOf(appointments([10, 100], [30, 100]).figures, '2');
    expect(figure).toMatchObject({ shortfall: 0, adverse: false });
    expect(figure.reading).toBe(
      'White applicants were 0.33 times as likely as BME applicants to be appointed from shortlisting: BME applicants fared better.',
    );
  });

  it('is inverted when the groups are swapped', () => {
    const group = fc
      .integer({ min: 2, max: 5000 })
      .chain((base) => fc.integer({ min: 1, max: base }).map((count) => [count, base] as const));
    fc.assert(
      fc.property(group, group, (white, bme) => {
        const there = figureOf(appointments(white, bme).figures, '2');
        const back = figureOf(appointments(bme, white).figures, '2');
        expect((there.value ?? 0) * (back.value ?? 0)).toBeCloseTo(1, 9);
        expect((there.interval?.[0] ?? 0) * (back.interval?.[1] ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the relative likelihood of a disciplinary process (WRES 3)', () => {
  it('puts BME staff on top, and is outside the guideline’s range and yet may be chance', () => {
    const figure = figureOf(disciplinaries([17, 2505], [9, 725]).figures, '3');
    expect(figure.value).toBeCloseTo(1.8292, 4);
    expect(figure.interval?.[0]).toBeCloseTo(0.82, 2);
    expect(figure.interval?.[1]).toBeCloseTo(4.09, 2);
    expect(figure.p).toBeCloseTo(0.155, 3);
    expect(figure.fourFifths).toBe('outside');
    expect(figure.cautions.join(' ')).toContain(
      'a rule of thumb, not a test. By the test the difference may be chance (p = 0.155)',
    );
    expect(figure.cautions.join(' ')).toContain('Few outcomes (BME 9)');
    expect(figure.shortfall).toBeCloseTo(9 - (17 * 725) / 2505, 10);
  });

  it.each([
    [100, 80, 'inside'],
    [100, 125, 'inside'],
    [1000, 799, 'outside'],
    [1000, 1251, 'outside'],
  ])('with %d White and %d BME cases of 10,000 each is %s the guideline’s range', (white, bme, place) => {
    expect(figureOf(disciplinaries([white, 10_000], [bme, 10_000]).figures, '3').fourFifths).toBe(place);
  });

  it('takes the range from the settings', () => {
    const rows = [
      countRow('WRES', '3', 'Headcount', 1000, 1000),
      countRow('WRES', '3', 'Entered process', 100, 122),
    ];
    expect(figureOf(compute(rows).figures, '3').fourFifths).toBe('inside');
    expect(figureOf(compute(rows, { fourFifths: [0.8, 1.2] }).figures, '3').fourFifths).toBe('outside');
  });

  it('takes the mean of two years where the settings say so, over the later headcount', () => {
    const rows = [
      countRow('WRES', '3', 'Headcount', 2000, 1000, null, { year: '2023/24' }),
      countRow('WRES', '3', 'Entered process', 20, 12, null, { year: '2023/24' }),
      countRow('WRES', '3', 'Entered process', 30, 28, null, { year: '2022/23' }),
    ];
    const figure = figureOf(compute(rows, { indicator3Years: 2 }).figures, '3', 'All', '2023/24');
    expect(figure.comparison.rate).toBeCloseTo((12 + 28) / 2 / 1000, 12);
    expect(figure.reference.rate).toBeCloseTo((20 + 30) / 2 / 2000, 12);
    expect(figure.value).toBeCloseTo(0.02 / 0.0125, 12);
    const alone = figureOf(compute(rows.slice(0, 2), { indicator3Years: 2 }).figures, '3');
    expect(alone.unavailable?.code).toBe('figure-missing');
  });
});

describe('a relative likelihood that cannot be computed', () => {
  it.each([
    [[0, 418], [3, 90], 'no-reference-outcome'],
    [[3, 90], [0, 418], 'no-comparison-outcome'],
    [[0, 0], [3, 90], 'no-reference-base'],
    [[3, 90], [0, 0], 'no-comparison-base'],
    [[91, 90], [3, 90], 'count-exceeds-base'],
    [[2.5, 90], [3, 90], 'not-a-count'],
    [[3, 90], [-1, 90], 'not-a-count'],
  ] as const)('has no number but a reason for %j and %j: %s', (white, bme, code) => {
    const figure = figureOf(appointments(white, bme).figures, '2');
    expect(figure).toMatchObject({ value: null, interval: null, fourFifths: null });
    expect(figure.unavailable?.code).toBe(code);
    expect(figure.reading).toMatch(/^WRES 2: no figure\. “/);
  });

  it('still has its exact test and its direction where a group has no outcomes', () => {
    const figure = figureOf(appointments([30, 300], [0, 200]).figures, '2');
    expect(figure.p).toBeLessThan(0.001);
    expect(figure.adverse).toBe(true);
    expect(figure.shortfall).toBe(20);
  });

  it('points at the cell of the count that exceeds its base, once', () => {
    const { findings } = appointments([3, 90], [95, 90]);
    expect(findings).toEqual([
      {
        code: 'count-exceeds-base',
        sheet: 'Data',
        cell: 'E3',
        raw: '95',
        detail: { count: 95, base: 90, group: 'BME' },
      },
    ]);
  });

  it('says which count is missing', () => {
    const { figures } = compute([countRow('WDES', '2', 'Shortlisted', 100, 20)]);
    expect(figureOf(figures, '2').unavailable).toEqual({
      code: 'figure-missing',
      message: '“Appointed” is not given for Non-disabled.',
    });
  });
});
