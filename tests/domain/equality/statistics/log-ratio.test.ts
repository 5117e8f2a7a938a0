import fc from 'fast-check';
import {
  compareLogRatios,
  katzLogRatio,
  logInterval,
  rateRatio,
  woolfLogRatio,
  type LogRatio,
} from '../../../../src/domain/equality/statistics/log-ratio';
import type { Interval, Proportion } from '../../../../src/domain/equality/statistics/proportion';
import { mixedGroup, scaled } from './proportions';

function ratioOf(top: Proportion, bottom: Proportion): LogRatio {
  const ratio = katzLogRatio(top, bottom);
  if (ratio === null) throw new Error('Both groups have outcomes.');
  return ratio;
}

function katz(top: Proportion, bottom: Proportion): Interval {
  return logInterval(ratioOf(top, bottom), 0.95);
}

describe('a ratio of two rates', () => {
  it('is inverted, and its interval with it, when the groups are swapped', () => {
    fc.assert(
      fc.property(mixedGroup(), mixedGroup(), (one, other) => {
        const [there, back] = [katz(one, other), katz(other, one)];
        expect(ratioOf(one, other).ratio * ratioOf(other, one).ratio).toBeCloseTo(1, 9);
        expect(there[0] * back[1]).toBeCloseTo(1, 9);
        expect(there[1] * back[0]).toBeCloseTo(1, 9);
      }),
    );
  });

  it('stays when all counts are scaled, while its interval narrows', () => {
    fc.assert(
      fc.property(mixedGroup(), mixedGroup(), fc.integer({ min: 2, max: 50 }), (one, other, by) => {
        const [small, large] = [katz(one, other), katz(scaled(one, by), scaled(other, by))];
        expect(ratioOf(scaled(one, by), scaled(other, by)).ratio).toBeCloseTo(ratioOf(one, other).ratio, 9);
        expect(large[0]).toBeGreaterThan(small[0]);
        expect(large[1]).toBeLessThan(small[1]);
      }),
    );
  });

  it('is exactly 0.8 for 8 of 100 against 10 of 100, where dividing the rates would fall short', () => {
    expect(8 / 100 / (10 / 100)).not.toBe(0.8);
    expect(rateRatio({ count: 8, base: 100 }, { count: 10, base: 100 })).toBe(0.8);
  });

  it('is nothing over a group without outcomes, and has no interval when either has none', () => {
    const [none, some] = [
      { count: 0, base: 418 },
      { count: 3, base: 90 },
    ];
    expect(rateRatio(some, none)).toBeNull();
    expect(rateRatio(none, some)).toBe(0);
    expect(katzLogRatio(some, none)).toBeNull();
    expect(katzLogRatio(none, some)).toBeNull();
  });

  it('has an interval of no width where everybody in both groups has the outcome', () => {
    expect(katz({ count: 7, base: 7 }, { count: 3, base: 3 })).toEqual([1, 1]);
  });
});

describe('a ratio of two odds', () => {
  it('is inverted when the groups are swapped', () => {
    const [one, other] = [
      { count: 300, base: 900 },
      { count: 60, base: 300 },
    ];
    expect(woolfLogRatio(one, other)?.ratio).toBeCloseTo(5 / 3, 12);
    expect(woolfLogRatio(other, one)?.ratio).toBeCloseTo(3 / 5, 12);
  });

  it('cannot be had when one of its four counts is zero', () => {
    expect(woolfLogRatio({ count: 3, base: 0 }, { count: 5, base: 8 })).toBeNull();
  });
});

describe('a change between two ratios', () => {
  it('is surely chance when the ratio stays, and hardly when it doubles on thousands', () => {
    const before = ratioOf({ count: 900, base: 4000 }, { count: 600, base: 4000 });
    const after = ratioOf({ count: 1800, base: 4000 }, { count: 600, base: 4000 });
    expect(compareLogRatios(before, before)).toBe(1);
    expect(compareLogRatios(after, before)).toBeLessThan(0.001);
  });

  it('cannot be tested where neither ratio has any error', () => {
    const certain = { ratio: 1, standardError: 0 };
    expect(compareLogRatios(certain, certain)).toBeNull();
  });
});
