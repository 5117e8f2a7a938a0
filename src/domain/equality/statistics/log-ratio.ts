import { criticalValue, twoSidedP } from './normal';
import type { Interval, Proportion } from './proportion';

/** A ratio with the standard error of its logarithm. */
export interface LogRatio {
  readonly ratio: number;
  readonly standardError: number;
}

/**
 * The ratio of two rates, the first over the second, by one division of whole numbers, so that a ratio of exactly 0.8
 * is 0.8. Null when the second has no outcomes: nothing can be said to be so many times nothing.
 *
 * @example rateRatio({ count: 1148, base: 4675 }, { count: 1426, base: 12067 }) // 2.0780…
 */
export function rateRatio(top: Proportion, bottom: Proportion): number | null {
  const divisor = top.base * bottom.count;
  return divisor === 0 ? null : (top.count * bottom.base) / divisor;
}

/**
 * The ratio of two rates with the standard error of its logarithm. Null when either group has no outcomes: the
 * logarithm has no error then.
 *
 * @source D. Katz and others, Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34 (1978)
 * @example katzLogRatio({ count: 9, base: 725 }, { count: 17, base: 2505 })?.standardError // 0.4099…
 */
export function katzLogRatio(top: Proportion, bottom: Proportion): LogRatio | null {
  const ratio = rateRatio(top, bottom);
  if (ratio === null || ratio === 0) return null;
  const variance = 1 / top.count - 1 / top.base + 1 / bottom.count - 1 / bottom.base;
  // Everyone in both groups: the two differences leave nothing, or a trace below zero.
  return { ratio, standardError: Math.sqrt(Math.max(0, variance)) };
}

/**
 * The ratio of two odds, each so many against so many, with the standard error of its logarithm. Null when any of the
 * four is zero.
 *
 * @source B. Woolf, On estimating the relation between blood group and disease, Annals of Human Genetics 19 (1955)
 * @example woolfLogRatio({ count: 300, base: 900 }, { count: 60, base: 300 })?.ratio // 1.6667: 300 to 900 against 60 to 300
 */
export function woolfLogRatio(top: Proportion, bottom: Proportion): LogRatio | null {
  const cells = [top.count, top.base, bottom.count, bottom.base];
  if (cells.some((cell) => cell <= 0)) return null;
  return {
    ratio: (top.count * bottom.base) / (top.base * bottom.count),
    standardError: Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0)),
  };
}

/**
 * The interval of a ratio, even on the scale of logarithms.
 *
 * @example logInterval({ ratio: 1.8292, standardError: 0.41 }, 0.95) // [0.82, 4.09]
 */
export function logInterval({ ratio, standardError }: LogRatio, confidence: number): Interval {
  const factor = Math.exp(criticalValue(confidence) * standardError);
  return [ratio / factor, ratio * factor];
}

/**
 * Two-sided p that two ratios from separate data are one: z of the difference of their logarithms. Null when both are
 * free of error, so that there is nothing to set the difference against.
 *
 * @example compareLogRatios({ ratio: 1.62, standardError: 0.1 }, { ratio: 1.4, standardError: 0.1 }) // 0.302
 */
export function compareLogRatios(now: LogRatio, before: LogRatio): number | null {
  const error = Math.hypot(now.standardError, before.standardError);
  return error === 0 ? null : twoSidedP(Math.log(now.ratio / before.ratio) / error);
}
