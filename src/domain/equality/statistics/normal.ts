import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * How many standard errors an interval reaches to either side, for a confidence between 0 and 1.
 *
 * @example criticalValue(0.95) // 1.9599639845…
 */
export function criticalValue(confidence: number): number {
  return quantile(0.5 + confidence / 2, 0, 1);
}

/**
 * The two-sided p of a z statistic. Taken from the lower tail, where small values keep their digits.
 *
 * @example twoSidedP(1.959964) // 0.05
 */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1));
}
