import type { SpecCell } from '../../sheet-spec';

/** A formula and what it comes to; null where it shows nothing. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number | null;
}

/** Two numbers that differ in the last digits alone. */
const AS_GOOD_AS_EQUAL = 1e-9;

/**
 * Whether two numbers are the same but for rounding in their last digits.
 *
 * @example isSameNumber(0.1 + 0.2, 0.3) // true
 */
export function isSameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  const scale = Math.max(1, Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= AS_GOOD_AS_EQUAL * scale;
}

/**
 * A cell that holds a figure as a formula over the counts beside it. A figure may be written more ways than one
 * (which group stands on top, whole shares or known ones): the first formula that comes to it is taken. Where none
 * does, the figure itself stands there, so that no cell ever shows another number than the review.
 *
 * @param wanted the figure; null where there is none
 */
export function liveCell(
  wanted: number | null,
  candidates: readonly LiveNumber[],
  style: SpecCell['style'],
): SpecCell {
  const found = candidates.find(({ value }) => isSameNumber(value, wanted));
  const value = wanted ?? (found ? '' : null);
  return { value, ...(found ? { formula: found.formula } : {}), ...(style ? { style } : {}) };
}
