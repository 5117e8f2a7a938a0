import type { SuppressionProfile } from '../equality-policy';

/** A profile as numbers and words. */
export interface SuppressionRule {
  readonly profile: SuppressionProfile;
  /** Counts below this are hidden, 0 among them. */
  readonly threshold: number;
  /**
   * How many values have to stay possible for a small number: half of those below the threshold, and three at least.
   * No source sets one; it is Parity's own.
   */
  readonly stayPossible: number;
  /** What shown counts are rounded to; 1 where they are printed as they are. */
  readonly roundTo: 1 | 5;
  /** For the head of a published sheet. */
  readonly inWords: string;
  /** Who uses it. */
  readonly source: string;
}

const RULES: Readonly<Record<SuppressionProfile, Omit<SuppressionRule, 'profile' | 'stayPossible'>>> = {
  'under-5': {
    threshold: 5,
    roundTo: 1,
    inWords: 'Counts below 5 are hidden, and others where they would give one away.',
    source: 'Usual in answers to freedom of information requests: fewer than 5 is shown as an asterisk.',
  },
  'under-7': {
    threshold: 7,
    roundTo: 1,
    inWords: 'Counts below 7 are hidden, and others where they would give one away.',
    source: 'Model Health System, NHS England: values below 7 are shown as an asterisk.',
  },
  'under-10': {
    threshold: 10,
    roundTo: 1,
    inWords: 'Counts below 10 are hidden, and others where they would give one away.',
    source: 'NHS Wales WRES and Social Work England (SC-WRES): fewer than 10.',
  },
  '1-to-7-rounded': {
    threshold: 8,
    roundTo: 5,
    inWords:
      'Counts up to 7 are hidden, all others are rounded to the nearest 5, and what follows is worked out from the rounded counts.',
    source: 'Hospital Episode Statistics since 2018 (not confirmed), but that 0 is hidden here as well.',
  },
};

/**
 * A suppression profile as numbers and words. 0 counts as small: "no BME applicant was appointed" says something of
 * every one of them.
 *
 * @example suppressionRule('under-7').threshold // 7
 */
export function suppressionRule(profile: SuppressionProfile): SuppressionRule {
  const rule = RULES[profile];
  return { profile, ...rule, stayPossible: Math.max(3, Math.ceil(rule.threshold / 2)) };
}
