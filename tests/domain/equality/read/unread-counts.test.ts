import { DEFAULT_EQUALITY_POLICY } from '../../../../src/domain/equality/equality-policy';
import { computeFigures } from '../../../../src/domain/equality/figures/compute-figures';
import { found, readGrid } from './reading';

const GRID = [
  ['Workforce'],
  ['Pay band', 'White', 'BME', 'Not stated', 'Not asked'],
  ['Band 5', 300, 120, '<5', 2],
  ['Band 6', 200, 60, 8, null],
  ['Band 8a', 90, 10, null, null],
];

function shares(policy = DEFAULT_EQUALITY_POLICY) {
  return computeFigures(readGrid(GRID), policy).figures.filter(
    ({ statistic }) => statistic === 'representation',
  );
}

describe('a number of people not known that is no number', () => {
  it('leaves out the share of everyone, which it is part of, and says why', () => {
    const band = shares().find(({ breakdown }) => breakdown === '5');
    expect(band).toMatchObject({ value: null, unavailable: { code: 'not-a-count' } });
    expect(band?.unavailable?.message).toContain('“<5”');
    expect(found(readGrid(GRID))).toEqual(['count-unreadable D3 <5']);
  });

  it('leaves out the sum over bands, and what a band would be set against', () => {
    const whole = shares().find(({ breakdown }) => breakdown === 'All');
    expect(whole?.unavailable?.code).toBe('not-a-count');
    const band = shares().find(({ breakdown }) => breakdown === '6');
    expect(band).toMatchObject({ unavailable: null, parity: null });
    expect(band?.cautions.join(' ')).toContain('no share of everyone');
  });

  it('does not matter to the share of those whose status is known', () => {
    const known = shares({ ...DEFAULT_EQUALITY_POLICY, shareOf: 'known-status' });
    expect(known.find(({ breakdown }) => breakdown === '5')?.comparison.denominator?.value).toBe(420);
  });

  it('is not the same as a blank, which is not given', () => {
    expect(shares().find(({ breakdown }) => breakdown === '8a')?.value).toBe(10);
  });
});

it('A whole number that is shown as a percentage counts nobody', () => {
  const data = readGrid([
    ['Indicator', 'Measure', 'White', 'BME'],
    ['2', 'Shortlisted', 100, 50],
    ['2', 'Appointed', { value: 1, text: '100%', numberFormat: '0%' }, 20],
  ]);
  expect(found(data)).toEqual(['count-unreadable C3 100%']);
  expect(data.counts[1]?.reference).toBeNull();
});
