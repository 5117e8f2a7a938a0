import type { Measure } from '../plan/plan';

const UNITS: Readonly<Record<Measure['unit'], { readonly decimals: number; readonly words: string }>> = {
  percent: { decimals: 1, words: ' percentage points' },
  points: { decimals: 1, words: ' points' },
  score: { decimals: 1, words: ' points' },
  ratio: { decimals: 2, words: '' },
  number: { decimals: 1, words: '' },
};

/** Rounds half up, and drops zeros behind the point: 15 stays 15. */
function formatAmount(amount: number, decimals: number): string {
  const scale = 10 ** decimals;
  return String(Math.round((amount + Number.EPSILON) * scale) / scale);
}

/**
 * How far an action's figures are from their targets, in words; empty when no figure has both a current value and
 * a target.
 *
 * @example formatGaps([{ indicator: 'WDES 8', gap: 15, unit: 'percent', better: 'higher', target: 89, … }])
 * // 'WDES 8: 15 percentage points below target'
 */
export function formatGaps(measures: readonly Measure[]): string {
  if (measures.length === 0) return '';
  return measures
    .flatMap((measure) => {
      if (measure.gap === null) return [];
      const name = measure.indicator ?? (measures.length > 1 ? measure.label : null);
      return [(name === null ? '' : `${name}: `) + formatGap(measure, measure.gap)];
    })
    .join('; ');
}

function formatGap({ unit, better }: Measure, gap: number): string {
  if (gap === 0) return 'target met';
  const { decimals, words } = UNITS[unit];
  const way = { higher: 'below target', lower: 'above target', none: 'from target' }[better ?? 'none'];
  return `${formatAmount(gap, decimals)}${words} ${way}`;
}
