import { bandInName } from './definitions/band-words';
import type { Count } from './workforce-data';

/** Whose figure it is. */
export type FigureStandard = 'WRES' | 'WDES' | 'Model Employer' | 'Pay gap';

export type Statistic =
  | 'relative-likelihood'
  | 'representation'
  | 'gap-points'
  /** A percentage of one group alone, without a comparator (WDES metric 8). */
  | 'percentage'
  | 'score'
  | 'yes-no'
  | 'pay-gap'
  | 'model-employer'
  | 'disparity-ratio';

/** One of the two groups a figure compares. `rate` is a fraction, or a score, or pay; null where it cannot be had. */
export interface FigureGroup {
  /** `White`, `Disabled`, `All staff`. */
  readonly label: string;
  readonly numerator: Count | null;
  readonly denominator: Count | null;
  readonly rate: number | null;
  /** What the sheet gives outright and no count makes up: a survey percentage, a score, pay. */
  readonly given?: Count;
}

/** Why there is no number. */
export interface Unavailable {
  readonly code:
    | 'no-reference-base'
    | 'no-comparison-base'
    | 'no-reference-outcome'
    | 'no-comparison-outcome'
    | 'count-exceeds-base'
    | 'percentage-over-100'
    | 'fraction-for-percentage'
    | 'totals-differ'
    | 'not-a-count'
    | 'target-met'
    | 'several-targets'
    | 'no-total'
    | 'figure-missing'
    | 'not-numeric';
  /** A sentence for the analyst. */
  readonly message: string;
}

/** How a figure differs from that of the year before. */
export interface FigureChange {
  readonly fromYear: string;
  readonly from: number;
  /** This year's value less that one's, in the figure's unit. */
  readonly difference: number;
  /** Two-sided; null where no test can be made. */
  readonly p: number | null;
  readonly test: string | null;
  /** `The ratio rose from 1.40 to 1.62, further from parity; so large a change is likely by chance alone (p = 0.31).` */
  readonly reading: string;
}

/**
 * One equality figure with all that defends it. Nothing is rounded: rounding is for display, once, half up
 * (percentages to 1 decimal, ratios to 2).
 */
export interface Figure {
  readonly standard: FigureStandard;
  /** Indicator or metric (`2`, `4a(i)`); the band or tiers, the pay measure, where there is no number. */
  readonly id: string;
  readonly breakdown: string;
  readonly year: string | null;
  readonly statistic: Statistic;
  /** What it is about, in a few words: `Appointment from shortlisting`. */
  readonly subject: string;
  /** `ratio`; `points` of percentage; `percent`; `score` (0 to 10); `people`. */
  readonly unit: 'ratio' | 'points' | 'percent' | 'score' | 'people' | 'yes-no';
  readonly reference: FigureGroup;
  readonly comparison: FigureGroup;
  /**
   * Ratio: as its standard writes it, above 1 where the comparison group does worse. Points: comparison less
   * reference. Representation: the comparison group's share in percent. Pay gap: percent of the reference's pay.
   * Model Employer: people wanted beyond those there are, unrounded.
   */
  readonly value: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly confidence: number;
  readonly p: number | null;
  readonly method: {
    readonly value: string;
    readonly interval: string | null;
    readonly test: string | null;
  };
  /** Whether a ratio lies in the range of the four-fifths guideline; null where the guideline says nothing. */
  readonly fourFifths: 'inside' | 'outside' | null;
  readonly better: 'lower' | 'higher' | 'parity' | null;
  /** The value at which both groups fare alike. */
  readonly parity: number | null;
  /** Whether the comparison group fares worse than parity; null where it cannot be told. */
  readonly adverse: boolean | null;
  /** People wanted for parity at today's numbers, unrounded; null where that has no meaning. */
  readonly shortfall: number | null;
  /** Model Employer: whole people, and people when posts are added rather than filled. */
  readonly need: { readonly wholePeople: number; readonly withPostsAdded: number } | null;
  /** The share by another denominator than that of `comparison`, with what it is of: both are in use. */
  readonly otherShare: {
    readonly of: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly rate: number;
  } | null;
  readonly notKnown: { readonly count: number; readonly share: number } | null;
  readonly change: FigureChange | null;
  /** Whether the published version hides it. */
  readonly suppressed: boolean;
  readonly unavailable: Unavailable | null;
  /** The figure in a sentence, with its direction. */
  readonly reading: string;
  /** What qualifies it: small numbers, the status of a rule that is not confirmed, a break in the series. */
  readonly cautions: readonly string[];
  /** The references (`A-017`) of the actions that name it. */
  readonly actions: readonly string[];
  /** The address its definition was read at, and the year of that wording. */
  readonly source: string;
  readonly definitionYear: number;
}

/** A figure's name among all: `WRES 2, All, 2024`. */
export function figureName({ standard, id, breakdown, year }: Figure): string {
  return [`${standard} ${id}`, bandInName(breakdown), year]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
