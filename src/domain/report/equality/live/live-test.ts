import type { Figure } from '../../../equality/figure';
import type { FigureCells } from './live-figure';

/**
 * The p of a two-proportion z test as a formula over the counts; null for another test, above all Fisher’s, which no
 * formula of moderate length gives: its p stands as it was at the review.
 */
export function liveTest(figure: Figure, cells: FigureCells): string | null {
  const { firstCount, firstOf, firstRate, secondCount, secondOf, secondRate } = cells;
  if (figure.p === null || figure.method.test === null) return null;
  if (!/\bz\b/i.test(figure.method.test) || /fisher/i.test(figure.method.test)) return null;
  if (figure.statistic !== 'relative-likelihood' && figure.statistic !== 'gap-points') return null;
  const isGiven = figure.reference.given !== undefined || figure.comparison.given !== undefined;
  const counts = isGiven
    ? `${firstRate}*${firstOf}+${secondRate}*${secondOf}`
    : `${firstCount}+${secondCount}`;
  const pooled = `(${counts})/(${firstOf}+${secondOf})`;
  const error = `SQRT(${pooled}*(1-${pooled})*(1/${firstOf}+1/${secondOf}))`;
  const p = `2*NORMSDIST(-ABS(${secondRate}-${firstRate})/${error})`;
  return `IF(AND(ISNUMBER(${firstRate}),ISNUMBER(${secondRate})),IFERROR(${p},""),"")`;
}
