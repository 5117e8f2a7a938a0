import fc from 'fast-check';
import { rateOf } from '../../../../src/domain/equality/statistics/proportion';
import {
  compareDifferences,
  compareRates,
  differenceError,
  leastExpected,
  newcombeInterval,
  wilsonInterval,
} from '../../../../src/domain/equality/statistics/rate-difference';
import { anyGroup, mixedGroup, scaled } from './proportions';

describe('Wilson’s interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I: single proportions, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d is %d to %d, as published', (count, base, low, high) => {
    const interval = wilsonInterval({ count, base }, 0.95);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('holds the rate and stays between nothing and everything', () => {
    fc.assert(
      fc.property(anyGroup(), (group) => {
        const [low, high] = wilsonInterval(group, 0.95);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(rateOf(group)).toBeGreaterThanOrEqual(low);
        expect(rateOf(group)).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('Newcombe’s interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II: differences, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('of %d of %d less %d of %d is as published', (a, m, b, n, low, high) => {
    const interval = newcombeInterval({ count: a, base: m }, { count: b, base: n }, 0.95);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('turns round when the groups are swapped', () => {
    fc.assert(
      fc.property(anyGroup(), anyGroup(), (one, other) => {
        const [low, high] = newcombeInterval(one, other, 0.95);
        const [backLow, backHigh] = newcombeInterval(other, one, 0.95);
        expect(backLow).toBeCloseTo(-high, 10);
        expect(backHigh).toBeCloseTo(-low, 10);
      }),
    );
  });

  it('narrows when all counts are scaled, around the same difference', () => {
    fc.assert(
      fc.property(mixedGroup(), mixedGroup(), fc.integer({ min: 2, max: 50 }), (one, other, by) => {
        const [low, high] = newcombeInterval(one, other, 0.95);
        const [largeLow, largeHigh] = newcombeInterval(scaled(one, by), scaled(other, by), 0.95);
        expect(largeHigh - largeLow).toBeLessThan(high - low);
        const difference = rateOf(one) - rateOf(other);
        expect(largeLow).toBeLessThanOrEqual(difference);
        expect(largeHigh).toBeGreaterThanOrEqual(difference);
      }),
    );
  });
});

describe('the z test of two rates', () => {
  it('gives 0.135 where the exact test gives 0.155', () => {
    expect(compareRates({ count: 9, base: 725 }, { count: 17, base: 2505 })).toBeCloseTo(0.1354, 4);
  });

  it('has nothing to say where nobody or everybody has the outcome', () => {
    expect(compareRates({ count: 0, base: 5 }, { count: 0, base: 7 })).toBeNull();
    expect(compareRates({ count: 5, base: 5 }, { count: 7, base: 7 })).toBeNull();
  });

  it('is to be trusted by the thinnest cell expected', () => {
    expect(leastExpected({ count: 9, base: 725 }, { count: 17, base: 2505 })).toBeCloseTo(5.836, 3);
  });
});

describe('a change between two differences', () => {
  it('is surely chance when nothing changed', () => {
    const error = differenceError({ count: 56, base: 70 }, { count: 48, base: 80 });
    expect(compareDifferences(20, 100 * error, 20, 100 * error)).toBe(1);
  });

  it('cannot be tested where neither difference has any error', () => {
    expect(compareDifferences(20, 0, 10, 0)).toBeNull();
  });
});
