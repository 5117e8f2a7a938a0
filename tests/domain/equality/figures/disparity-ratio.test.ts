import { figureOf, compute } from './compute';
import { countRow } from './workforce-rows';

function headcount(breakdown: string, white: number, bme: number) {
  return countRow('WRES', '1', 'Headcount', white, bme, 0, { breakdown });
}

const CLINICAL = [
  headcount('Clinical 4', 300, 200),
  headcount('Clinical 5', 600, 400),
  headcount('Clinical 6', 200, 60),
  headcount('Clinical 7', 100, 20),
  headcount('Clinical 8a', 60, 6),
  headcount('Clinical VSM', 3, 1),
];

describe('the race disparity ratio', () => {
  const { figures } = compute(CLINICAL);

  it('is White staff higher up against lower down, over the same for BME staff', () => {
    expect(figureOf(figures, 'lower to middle', 'Clinical').value).toBeCloseTo(300 / 900 / (80 / 600), 10);
    expect(figureOf(figures, 'lower to upper', 'Clinical').value).toBeCloseTo(63 / 900 / (7 / 600), 10);
  });

  it('multiplies over its steps', () => {
    const [first, second, both] = ['lower to middle', 'middle to upper', 'lower to upper'].map(
      (id) => figureOf(figures, id, 'Clinical').value ?? 0,
    );
    expect((first ?? 0) * (second ?? 0)).toBeCloseTo(both ?? 0, 10);
  });

  it('says that its definition is not confirmed, and what it compares', () => {
    const figure = figureOf(figures, 'lower to middle', 'Clinical');
    expect(figure.cautions[0]).toBe('This definition is not confirmed against the national guidance.');
    expect(figure.fourFifths).toBeNull();
    expect(figure.reading).toBe(
      'Set against bands 5 and below, White clinical staff were 2.50 times as numerous in bands 6 and 7 as BME clinical staff.',
    );
  });

  it('has a reason where a tier has nobody of a group', () => {
    const { figures: sparse } = compute([...CLINICAL.slice(0, 4), headcount('Clinical 8a', 60, 0)]);
    expect(figureOf(sparse, 'lower to upper', 'Clinical').unavailable).toEqual({
      code: 'no-comparison-outcome',
      message: 'No BME staff are in bands 8a and above, so no ratio can be formed.',
    });
  });

  it('is not formed for disability, nor from one tier alone', () => {
    const tiers = compute([headcount('Clinical 8a', 60, 6)]).figures.map(({ statistic }) => statistic);
    expect(tiers).not.toContain('disparity-ratio');
    const wdes = compute(CLINICAL.map((row) => ({ ...row, standard: 'WDES' as const }))).figures;
    expect(wdes.map(({ statistic }) => statistic)).not.toContain('disparity-ratio');
  });
});
