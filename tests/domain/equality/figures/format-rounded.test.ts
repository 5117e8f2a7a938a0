import fc from 'fast-check';
import {
  formatP,
  formatPercent,
  formatRounded,
  formatShare,
} from '../../../../src/domain/equality/figures/format-rounded';

describe('rounding for display', () => {
  it.each([
    [2.345, 2, '2.35'],
    [1.005, 2, '1.01'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-0.05, 1, '-0.1'],
    [-0.04, 1, '0.0'],
    [0, 1, '0.0'],
    [2, 1, '2.0'],
    [99.95, 1, '100.0'],
    [0.000_04, 1, '0.0'],
    [1659, 0, '1659'],
    [123_456_789.5, 0, '123456790'],
    [33.209_999_999_999_98, 2, '33.21'],
    [12.35 - 10.1, 1, '2.3'],
  ])('%d to %d places is %s: half up, on its decimal digits', (value, places, text) => {
    expect(formatRounded(value, places)).toBe(text);
  });

  it('is never further from the value than half of its last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, places) => {
          const shown = Number(formatRounded(value, places));
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 / 10 ** places + Math.abs(value) * 1e-11);
        },
      ),
    );
  });

  it('shows shares and percentages to one place and a p to three', () => {
    expect(formatShare(480 / 3029)).toBe('15.8%');
    expect(formatPercent(2)).toBe('2.0%');
    expect(formatP(0.155_03)).toBe('p = 0.155');
    expect(formatP(1e-90)).toBe('p < 0.001');
  });
});
