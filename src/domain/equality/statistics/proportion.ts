/** So many out of so many. A survey's count may be no whole number: percentage times base. */
export interface Proportion {
  readonly count: number;
  readonly base: number;
}

/** An interval; either end may be an end of what is possible. */
export type Interval = readonly [low: number, high: number];

/**
 * The rate of a proportion, a fraction. Its base must be above zero.
 *
 * @example rateOf({ count: 1426, base: 12067 }) // 0.11817…
 */
export function rateOf({ count, base }: Proportion): number {
  return count / base;
}
