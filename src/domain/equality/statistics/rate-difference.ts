import { criticalValue, twoSidedP } from './normal';
import { rateOf, type Interval, type Proportion } from './proportion';

/**
 * The interval of one rate, as fractions, after Wilson: it stays between 0 and 1 and holds for small bases.
 *
 * @source E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @example wilsonInterval({ count: 81, base: 263 }, 0.95) // [0.2553, 0.3662]
 */
export function wilsonInterval(proportion: Proportion, confidence: number): Interval {
  const { count, base } = proportion;
  const z = criticalValue(confidence);
  const rate = rateOf(proportion);
  const middle = count + (z * z) / 2;
  const reach = z * Math.sqrt(count * (1 - rate) + (z * z) / 4);
  const whole = base + z * z;
  // At the ends both terms are equal, and a trace of rounding must not lead outside.
  return [
    count === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    count === base ? 1 : Math.min(1, (middle + reach) / whole),
  ];
}

/**
 * The interval of a difference of two rates, first less second, as fractions: Newcombe's hybrid score interval (his
 * method 10, without correction for continuity).
 *
 * @source R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998)
 * @example newcombeInterval({ count: 56, base: 70 }, { count: 48, base: 80 }, 0.95) // [0.0524, 0.3339]
 */
export function newcombeInterval(first: Proportion, second: Proportion, confidence: number): Interval {
  const [low1, high1] = wilsonInterval(first, confidence);
  const [low2, high2] = wilsonInterval(second, confidence);
  const [rate1, rate2] = [rateOf(first), rateOf(second)];
  const difference = rate1 - rate2;
  return [
    difference - Math.hypot(rate1 - low1, high2 - rate2),
    difference + Math.hypot(high1 - rate1, rate2 - low2),
  ];
}

/**
 * Two-sided p that two rates are one, by z with the rates pooled. Null when nobody or everybody has the outcome: there
 * is nothing to compare then.
 *
 * @example compareRates({ count: 9, base: 725 }, { count: 17, base: 2505 }) // 0.135
 */
export function compareRates(first: Proportion, second: Proportion): number | null {
  const pooled = (first.count + second.count) / (first.base + second.base);
  if (pooled <= 0 || pooled >= 1) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.base + 1 / second.base));
  return twoSidedP((rateOf(first) - rateOf(second)) / error);
}

/**
 * The standard error of a difference of two rates, as a fraction, each with its own variance.
 *
 * @example differenceError({ count: 56, base: 70 }, { count: 48, base: 80 }) // 0.0726…
 */
export function differenceError(first: Proportion, second: Proportion): number {
  const variances = [first, second].map((group) => (rateOf(group) * (1 - rateOf(group))) / group.base);
  return Math.sqrt(variances.reduce((sum, variance) => sum + Math.max(0, variance), 0));
}

/**
 * Two-sided p that two differences from separate data are one, by z. Null when both are free of error.
 *
 * @example compareDifferences(3.1, 1.2, 5.0, 1.4) // 0.303
 */
export function compareDifferences(
  now: number,
  errorNow: number,
  before: number,
  errorBefore: number,
): number | null {
  const error = Math.hypot(errorNow, errorBefore);
  return error === 0 ? null : twoSidedP((now - before) / error);
}

/**
 * The least count to be expected in any cell of the table when both rates are one: below 5, z is not to be trusted.
 *
 * @example leastExpected({ count: 9, base: 725 }, { count: 17, base: 2505 }) // 5.8359…
 */
export function leastExpected(first: Proportion, second: Proportion): number {
  const everyone = first.base + second.base;
  const outcomes = first.count + second.count;
  return (Math.min(first.base, second.base) * Math.min(outcomes, everyone - outcomes)) / everyone;
}
