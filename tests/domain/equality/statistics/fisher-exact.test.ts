import fc from 'fast-check';
import { fisherExact } from '../../../../src/domain/equality/statistics/fisher-exact';
import { anyGroup } from './proportions';

/** Ways to choose so many of so many, whole. */
function ways(of: number, chosen: number): bigint {
  let result = 1n;
  for (let step = 0; step < chosen; step += 1) {
    result = (result * BigInt(of - step)) / BigInt(step + 1);
  }
  return result;
}

describe('Fisher’s exact test', () => {
  it('gives the tea-tasting table its textbook p of 34 in 70', () => {
    expect(fisherExact({ count: 3, base: 4 }, { count: 1, base: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it('is 1 where the totals allow one table only', () => {
    expect(fisherExact({ count: 0, base: 5 }, { count: 0, base: 9 })).toBe(1);
    expect(fisherExact({ count: 5, base: 5 }, { count: 9, base: 9 })).toBe(1);
  });

  it('leaves the mode out of the tail when the mode is an end of the range', () => {
    expect(fisherExact({ count: 1, base: 1 }, { count: 0, base: 2 })).toBeCloseTo(1 / 3, 12);
  });

  it('equals the sum in whole numbers over every table no likelier', () => {
    fc.assert(
      fc.property(anyGroup(40), anyGroup(40), (first, second) => {
        const outcomes = first.count + second.count;
        const least = Math.max(0, outcomes - second.base);
        const most = Math.min(outcomes, first.base);
        const likelihood = (count: number) => ways(first.base, count) * ways(second.base, outcomes - count);
        const mine = likelihood(first.count);
        let [unlikelier, all] = [0n, 0n];
        for (let count = least; count <= most; count += 1) {
          const next = likelihood(count);
          all += next;
          if (next <= mine) unlikelier += next;
        }
        const p = Number((unlikelier * 10n ** 15n) / all) / 1e15;
        expect(fisherExact(first, second)).toBeCloseTo(p, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind which group comes first', () => {
    fc.assert(
      fc.property(anyGroup(3000), anyGroup(3000), (first, second) => {
        const [there, back] = [fisherExact(first, second), fisherExact(second, first)];
        expect(Math.abs(there - back)).toBeLessThanOrEqual(1e-9 * there + 1e-15);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the digits of a p far below one in a billion', () => {
    const p = fisherExact({ count: 1148, base: 4675 }, { count: 1426, base: 12067 });
    expect(p / 6.959628576e-87).toBeCloseTo(1, 6);
  });

  it('takes no more than a moment over 200,000 people, at the mode and far from it', () => {
    const started = performance.now();
    for (let run = 0; run < 20; run += 1) {
      fisherExact({ count: 50_000 + run, base: 100_000 }, { count: 50_003, base: 100_000 });
      fisherExact({ count: 40_000 + run, base: 100_000 }, { count: 50_003, base: 100_000 });
    }
    // 40 tests in well under a second each: a sum over every table would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
