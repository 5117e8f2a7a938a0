import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

function headcount(
  breakdown: string,
  white: number | null,
  bme: number | null,
  unknown: number | null,
  row = 2,
) {
  return countRow('WRES', '1', 'Headcount', white, bme, unknown, { breakdown, row });
}

const TRUST = [headcount('All', 2429, 480, 120, 2), headcount('Clinical 8a', 270, 30, 20, 3)];

describe('representation in a pay band (WRES 1)', () => {
  it('is the share of everyone in the band, set against the share of all staff', () => {
    const figure = figureOf(compute(TRUST).figures, '1', 'Clinical 8a');
    expect(figure.value).toBeCloseTo(9.375, 10);
    expect(figure.parity).toBeCloseTo(15.846_814, 5);
    expect(figure.shortfall).toBeCloseTo((480 / 3029) * 320 - 30, 10);
    expect(figure.adverse).toBe(true);
    expect(figure.otherShare).toMatchObject({ of: 'staff of known status', numerator: 30, denominator: 300 });
    expect(figure.notKnown).toEqual({ count: 20, share: 0.0625 });
    expect(figure.reading).toBe(
      'BME staff were 9.4% of all staff in Clinical band 8a (White 84.4%, not known 6.3% of everyone there), 6.5 percentage points below their 15.8% of the whole.',
    );
  });

  it('takes those of known status as the denominator where the settings say so', () => {
    const figure = figureOf(compute(TRUST, { shareOf: 'known-status' }).figures, '1', 'Clinical 8a');
    expect(figure.value).toBe(10);
    expect(figure.otherShare).toMatchObject({ of: 'all staff', denominator: 320 });
    expect(figure.method.value).toContain('staff of known status');
  });

  it('gives the share of everyone alone, without anything to set it against', () => {
    const figure = figureOf(compute(TRUST).figures, '1', 'All');
    expect(figure.value).toBeCloseTo(15.8468, 4);
    expect(figure).toMatchObject({ parity: null, adverse: null, shortfall: null, p: null });
  });

  it('does not call the lowest bands adverse: fewer there is no worse', () => {
    const { figures } = compute([...TRUST, headcount('Clinical 2', 900, 10, 0, 4)]);
    expect(figureOf(figures, '1', 'Clinical 2').adverse).toBeNull();
  });

  it('says when the number of those not known is blank, as both denominators are one then', () => {
    const { figures } = compute(
      [TRUST[0], headcount('Clinical 8a', 270, 30, null, 3)].flatMap((row) => row ?? []),
    );
    const figure = figureOf(figures, '1', 'Clinical 8a');
    expect(figure).toMatchObject({ value: 10, otherShare: null, notKnown: null });
    expect(figure.cautions.join(' ')).toContain('unknown status is not given');
  });
});

describe('the whole that bands are set against', () => {
  const BANDS = [
    headcount('Clinical 5', 1000, 300, 0, 2),
    headcount('Clinical 6', 400, 60, 0, 3),
    headcount('Clinical 8a', 90, 5, 0, 4),
    headcount('Non-clinical 3', 500, 80, 10, 5),
    headcount('Medical Consultant', 100, 50, 0, 6),
  ];

  it('is the sum of clinical, non-clinical and medical staff where no row for all is given', () => {
    const figure = figureOf(compute(BANDS).figures, '1', 'All');
    expect(figure.comparison.numerator?.value).toBe(495);
    expect(figure.comparison.denominator?.value).toBe(2595);
    expect(figure.cautions.join(' ')).toContain('the sum of the bands');
  });

  it('is none where only senior bands are given: they are not the workforce', () => {
    const figure = figureOf(compute([headcount('Clinical 8a', 90, 5, 0)]).figures, '1', 'Clinical 8a');
    expect(figure.value).toBeCloseTo(500 / 95, 10);
    expect(figure).toMatchObject({ parity: null, unavailable: null, adverse: null });
    expect(figure.cautions.join(' ')).toContain('no whole to set this band against');
  });

  it('takes the row for a staff group rather than count its bands twice', () => {
    const { figures } = compute([...BANDS, headcount('Clinical', 1490, 365, 0, 7)]);
    expect(figureOf(figures, '1', 'All').comparison.numerator?.value).toBe(495);
  });

  it('is left out, with a finding at the total, where parts exceed it; the bands stand by themselves', () => {
    const { figures, findings } = compute([...BANDS, headcount('All', 2090, 480, 10, 8)]);
    expect(figureOf(figures, '1', 'All').unavailable?.code).toBe('totals-differ');
    const band = figureOf(figures, '1', 'Clinical 8a');
    expect(band).toMatchObject({ unavailable: null, parity: null, p: null, adverse: null });
    expect(band.value).toBeCloseTo(500 / 95, 10);
    expect(band.cautions.join(' ')).toContain('one of the counts may be mistaken');
    expect(findings).toContainEqual({
      code: 'totals-differ',
      sheet: 'Data',
      cell: 'E8',
      raw: '480',
      detail: { total: 480, sum: 495, of: 'All staff' },
    });
  });

  it('is left out where parts that are meant to be all there are fall short of it', () => {
    const { figures } = compute([...BANDS, headcount('All', 2500, 600, 10, 8)]);
    expect(figureOf(figures, '1', 'All').unavailable?.code).toBe('totals-differ');
  });

  it('rests on no total of a staff group that differs from its bands', () => {
    const { figures } = compute([...BANDS, headcount('Clinical', 1490, 305, 0, 7)]);
    expect(figureOf(figures, '1', 'Clinical').unavailable?.code).toBe('totals-differ');
    expect(figureOf(figures, '1', 'All').unavailable?.code).toBe('totals-differ');
    expect(figureOf(figures, '1', 'Non-clinical 3').unavailable).toBeNull();
  });

  it('stands where it is the sum of all bands, whatever the total of one staff group says', () => {
    const { figures, findings } = compute([
      ...BANDS,
      headcount('Clinical', 1490, 305, 0, 7),
      headcount('All', 2090, 495, 10, 8),
    ]);
    expect(findings.map(({ cell }) => cell)).toEqual(['E7']);
    expect(figureOf(figures, '1', 'Clinical').unavailable?.code).toBe('totals-differ');
    expect(figureOf(figures, '1', 'All').comparison.denominator?.value).toBe(2595);
    expect(figureOf(figures, '1', 'Clinical 8a').parity).toBeCloseTo(19.075, 3);
  });

  it('counts doctors once where the clinical total has them', () => {
    const { figures, findings } = compute([
      ...BANDS,
      headcount('Non-clinical', 500, 80, 10, 7),
      headcount('Clinical and medical', 1590, 415, 0, 8),
    ]);
    expect(findings).toEqual([]);
    expect(figureOf(figures, '1', 'All').comparison.denominator?.value).toBe(2595);
    expect(figureOf(figures, '1', 'Clinical and medical').comparison.denominator?.value).toBe(2005);
  });

  it('may be more than a few bands, which nobody said are all', () => {
    const { figures, findings } = compute(TRUST);
    expect(figureOf(figures, '1', 'Clinical 8a').unavailable).toBeNull();
    expect(findings).toEqual([]);
  });

  it('does not add a band whose count is blank as if it were zero', () => {
    const { figures } = compute([...BANDS.slice(1), headcount('Clinical 5', 1000, null, 0, 2)]);
    expect(figureOf(figures, '1', 'All').unavailable?.code).toBe('figure-missing');
  });
});
