import type { Figure, Unavailable } from '../figure';

/** Why the published version withholds something. Both marks look alike on a sheet: `*`. */
export type HiddenBecause =
  /** It is itself a small number, or tells of one. */
  | 'small-number'
  /** It is large enough, but with what else is printed it would give a small number away. */
  | 'protects-small-number'
  /** It is worked out from something hidden. */
  | 'from-hidden'
  /** It could not be traced to the counts it is made of, so nobody can vouch for it. */
  | 'not-traced';

/** Something the published version prints, or withholds with a reason. */
export type Published<T> =
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'hidden'; readonly because: HiddenBecause };

export interface PublishedGroup {
  readonly label: string;
  /** Null where the figure has no such count, as in the working version. */
  readonly numerator: Published<number> | null;
  readonly denominator: Published<number> | null;
  readonly rate: Published<number> | null;
}

export interface PublishedChange {
  readonly fromYear: string;
  readonly from: number;
  readonly difference: number;
  readonly p: number | null;
  readonly test: string | null;
  readonly reading: string;
}

/** What of a figure never tells of a count; how it was computed may, for there is no interval where nobody is counted. */
export type Harmless =
  | 'standard'
  | 'id'
  | 'breakdown'
  | 'year'
  | 'statistic'
  | 'subject'
  | 'unit'
  | 'confidence'
  | 'method'
  | 'better'
  | 'parity'
  | 'actions'
  | 'source'
  | 'definitionYear';

/**
 * A figure as it may leave the organisation. Everything that is printed of it is here: a published sheet, chart or
 * page that takes a number from elsewhere is not covered. Counts are those of the working version or, where the
 * profile rounds, rounded; everything worked out from counts is worked out from the counts as printed. Null stands
 * where the working version has nothing either, or where even that would tell.
 */
export interface PublishedFigure extends Pick<Figure, Harmless> {
  readonly reference: PublishedGroup;
  readonly comparison: PublishedGroup;
  readonly value: Published<number> | null;
  readonly interval: Published<readonly [low: number, high: number]> | null;
  readonly p: Published<number> | null;
  readonly fourFifths: 'inside' | 'outside' | null;
  readonly adverse: boolean | null;
  readonly shortfall: Published<number> | null;
  readonly need: Published<{ readonly wholePeople: number; readonly withPostsAdded: number }> | null;
  readonly otherShare: {
    readonly of: string;
    readonly numerator: Published<number>;
    readonly denominator: Published<number>;
    readonly rate: Published<number>;
  } | null;
  readonly notKnown: { readonly count: Published<number>; readonly share: Published<number> } | null;
  readonly change: Published<PublishedChange> | null;
  /** Only where every count behind the figure is printed: that a rate cannot be had may tell that a count is 0. */
  readonly unavailable: Unavailable | null;
  /** In words; where the value is hidden, a sentence that says so. */
  readonly reading: string;
  /** None where anything is hidden: they may speak of counts. */
  readonly cautions: readonly string[];
  /** Whether the value is hidden. */
  readonly suppressed: boolean;
}

/** How a hidden number is written on published sheets. */
export const HIDDEN_MARK = '*';
