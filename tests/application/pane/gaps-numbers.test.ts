import {
  formatInUnit,
  formatNumber,
  formatP,
  formatShare,
  formatSigned,
  formatWithUnit,
} from '../../../src/application/pane/gaps-numbers';

describe('A number of a figure, for display', () => {
  it('is rounded once, half up, on its decimal digits', () => {
    expect(formatNumber(2.345, 2)).toBe('2.35');
    expect(formatNumber(1.005, 2)).toBe('1.01');
    expect(formatNumber(-0.25, 1)).toBe('−0.3');
    expect(formatNumber(2, 1)).toBe('2.0');
  });

  it('has commas between thousands, and none behind the point', () => {
    expect(formatNumber(1234567, 0)).toBe('1,234,567');
    expect(formatNumber(1234.5678, 4)).toBe('1,234.5678');
    expect(formatNumber(999, 0)).toBe('999');
  });

  it('has its sign where a difference is meant, and none where it rounds to nought', () => {
    expect([
      formatSigned(3.44, 1),
      formatSigned(-3.46, 1),
      formatSigned(0.01, 1),
      formatSigned(-0.01, 1),
    ]).toEqual([...['+3.4', '−3.5', '0.0', '0.0']]);
  });

  it('is said to have no limit where it has none', () => {
    expect(formatInUnit({ unit: 'ratio' }, Infinity)).toBe('no limit');
  });

  it('carries its unit', () => {
    expect(formatWithUnit({ unit: 'ratio' }, 2.078)).toBe('2.08');
    expect(formatWithUnit({ unit: 'points' }, -11.7)).toBe('−11.7 points');
    expect(formatWithUnit({ unit: 'people' }, 33.21)).toBe('33.21 people');
    expect(formatWithUnit({ unit: 'percent' }, 5.85)).toBe('5.9%');
    expect(formatWithUnit({ unit: 'yes-no' }, 0)).toBe('No');
  });

  it('is a share of a hundred, or a p down to a thousandth', () => {
    expect(formatShare(0.15789)).toBe('15.8%');
    expect([formatP(0.0004), formatP(0.0314)]).toEqual(['less than 0.001', '0.031']);
  });
});
