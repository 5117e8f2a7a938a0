/** How the published version hides small numbers. */
export type SuppressionProfile = 'under-5' | 'under-7' | 'under-10' | '1-to-7-rounded';

/**
 * What holds for equality figures where the national guidance could not be confirmed or trusts differ. Each is a
 * setting, and its value is shown beside the figures it bears on.
 */
export interface EqualityPolicy {
  /** Of intervals; a fraction. */
  readonly confidence: number;
  /** The range of the four-fifths guideline, both ends inside. */
  readonly fourFifths: readonly [low: number, high: number];
  /** What shares of staff are of: everyone, or those whose status is known. */
  readonly shareOf: 'all-staff' | 'known-status';
  /** Percent of staff who are BME that Model Employer aims at. */
  readonly modelEmployerTarget: number;
  readonly suppression: SuppressionProfile;
  /** WRES indicator 3: cases as the mean of two years, or of one. */
  readonly indicator3Years: 1 | 2;
  /** WDES metric 3: cases as the mean of two years, or of one. */
  readonly metric3Years: 1 | 2;
  /** WDES metric 3: whether the analyst's cases hold those on grounds of ill health. Said beside the figure. */
  readonly illHealthCases: 'left-out' | 'included';
}

/**
 * Source: HSJ 7025477 for the range 0.80 to 1.25 (inside at both ends); HSJ 7027061 for 19 %; the rest is
 * Parity's own choice.
 */
export const DEFAULT_EQUALITY_POLICY: EqualityPolicy = {
  confidence: 0.95,
  fourFifths: [0.8, 1.25],
  shareOf: 'all-staff',
  modelEmployerTarget: 19,
  suppression: 'under-5',
  indicator3Years: 1,
  metric3Years: 1,
  illHealthCases: 'left-out',
};
