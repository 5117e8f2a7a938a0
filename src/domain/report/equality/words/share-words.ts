import type { Figure } from '../../../equality/figure';
import { formatPercent, formatRounded } from '../../../equality/figures/format-rounded';

/** What of a share is told in words. */
interface ToldShare {
  readonly statistic: Figure['statistic'];
  /** In percent, as `parity`. */
  readonly value: number | null;
  readonly parity: number | null;
  readonly comparison: { readonly label: string };
}

/**
 * How a part’s share lies by that of the whole, in few words: the shares themselves stand in the same row and in the
 * counts. Null for any other figure, and for a share that is set against nothing.
 *
 * @example shareWords(figure) // 'BME: 5.3 points below their 32.3% of the whole.'
 */
export function shareWords({ statistic, value, parity, comparison }: ToldShare): string | null {
  if (statistic !== 'representation' || value === null || parity === null) return null;
  const apart = formatRounded(Math.abs(value - parity), 1);
  const by = apart === '0.0' ? 'as much as' : `${apart} points ${value < parity ? 'below' : 'above'}`;
  return `${comparison.label}: ${by} their ${formatPercent(parity)} of the whole.`;
}
