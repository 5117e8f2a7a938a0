import { MODEL_EMPLOYER_SOURCE } from '../definitions/other-sources';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { Count } from '../workforce-data';
import { makeGroup } from './computed-figure';

/** A need this little above a whole number is that number, computed inexactly. */
export const TRACE = 1e-9;

/** How a need is computed. */
export const NEED_METHOD = {
  value: 'target × all staff in the band − BME staff in the band',
  interval: null,
  test: null,
} as const;

/** The counts of one band that a need is computed from. */
export interface Band {
  readonly bme: Count;
  readonly total: Count;
  readonly targetPercent: number;
}

/** People wanted at today's size of the band; below zero when there are more than the target asks for. */
export function needOf(bme: number, total: number, targetPercent: number): number {
  return (targetPercent * total - 100 * bme) / 100;
}

/** A band as a sentence has it. */
export function bandName(band: string): string {
  return /^\d/.test(band) ? `band ${band}` : band;
}

/** What all Model Employer figures share. */
export function bandFacts(
  band: string,
  year: string | null,
  bme: Count | null,
  total: Count | null,
  policy: EqualityPolicy,
) {
  return {
    standard: 'Model Employer',
    id: band,
    breakdown: 'All',
    year,
    statistic: 'model-employer',
    subject: 'BME staff wanted to meet the target',
    unit: 'people',
    reference: makeGroup('Target', null, null),
    comparison: makeGroup('BME', bme, total),
    confidence: policy.confidence,
    better: 'lower',
    parity: null,
    method: NEED_METHOD,
    source: MODEL_EMPLOYER_SOURCE.source,
    definitionYear: MODEL_EMPLOYER_SOURCE.dated,
  } as const satisfies Partial<Figure>;
}
