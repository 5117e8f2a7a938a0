/** A national standard of workforce equality: race (WRES) or disability (WDES). */
export type Standard = 'WRES' | 'WDES';

/** What one WRES indicator or WDES metric is about. */
export interface IndicatorDefinition {
  readonly standard: Standard;
  /** `2`, `4b`, `4a(i)`. */
  readonly number: string;
  readonly subject: string;
  /** Words that may speak of it; an action with none of them is hardly about it. */
  readonly speaks: RegExp;
  /** Words that speak of it alone; null when it has none. */
  readonly clearly: RegExp | null;
  readonly unit: 'percent' | 'ratio' | 'score' | 'points' | 'yes-no';
  /** Which way is better; null where parity or "equal to the workforce" is the aim. */
  readonly better: 'higher' | 'lower' | null;
  readonly source: string;
  /** Year of the wording the source carries. */
  readonly dated: number;
  /** How well founded the entry is: read at the source, worked out from published figures, or general knowledge. */
  readonly tag: 'confirmed' | 'inferred' | 'unconfirmed';
}
