import fc from 'fast-check';
import type { Proportion } from '../../../../src/domain/equality/statistics/proportion';

/** A group of up to so many with some outcomes and some without. */
export function mixedGroup(most = 2000): fc.Arbitrary<Proportion> {
  return fc
    .integer({ min: 2, max: most })
    .chain((base) => fc.integer({ min: 1, max: base - 1 }).map((count) => ({ count, base })));
}

/** The same rate among so many times as many people. */
export function scaled({ count, base }: Proportion, by: number): Proportion {
  return { count: count * by, base: base * by };
}

/** A group any count of which may have the outcome, nobody and everybody included. */
export function anyGroup(most = 2000): fc.Arbitrary<Proportion> {
  return fc
    .integer({ min: 1, max: most })
    .chain((base) => fc.integer({ min: 0, max: base }).map((count) => ({ count, base })));
}
