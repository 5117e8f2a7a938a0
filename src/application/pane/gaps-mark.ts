import type { Figure } from '../../domain/equality/figure';
import { formatSigned, formatWithUnit } from './gaps-numbers';
import type { GapMark } from './gaps-view';

/**
 * Where a figure stands in a chart, or null where it has no place in one: no number, or one that is compared with
 * nothing. A share is shown by how far it is from the share it is compared with.
 */
export function markOf(figure: Figure): GapMark | null {
  const { value, interval, statistic, unit, parity } = figure;
  if (value === null) return null;
  const words = formatWithUnit(figure, value);
  switch (statistic) {
    case 'relative-likelihood':
    case 'disparity-ratio':
      // A ratio of nought has no place on an axis of ratios.
      return value > 0 && Number.isFinite(value) ? { axis: 'ratio', value, interval, words } : null;
    case 'gap-points':
      return unit === 'points' ? { axis: 'points', value, interval, words } : null;
    case 'representation':
      return parity === null ? null : { axis: 'points', ...lessParity(value, interval, parity) };
    case 'pay-gap':
      return unit === 'percent' ? { axis: 'percent-of-pay', value, interval, words } : null;
    case 'percentage':
    case 'score':
    case 'yes-no':
    case 'model-employer':
      return null;
  }
}

function lessParity(value: number, interval: Figure['interval'], parity: number): Omit<GapMark, 'axis'> {
  return {
    value: value - parity,
    interval: interval && [interval[0] - parity, interval[1] - parity],
    words: `${formatSigned(value - parity, 1)} points`,
  };
}
