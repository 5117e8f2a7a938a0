import type { Figure } from '../../domain/equality/figure';
import { formatSigned, formatWithUnit } from './gaps-numbers';
import type { GapMark } from './gaps-view';

/** Where a figure stands in a chart, or why it has no place in one, as a sentence; empty where it has no number. */
export type Charted = { readonly mark: GapMark } | { readonly mark: null; readonly why: string };

const not = (why: string): Charted => ({ mark: null, why });

/** Where a figure stands in a chart. A share is shown by how far it is from the share it is compared with. */
export function chartFigure(figure: Figure): Charted {
  const { value, interval, statistic, unit, parity } = figure;
  if (value === null) return not('');
  const words = formatWithUnit(figure, value);
  switch (statistic) {
    case 'relative-likelihood':
    case 'disparity-ratio':
      return value > 0 && Number.isFinite(value)
        ? { mark: { axis: 'ratio', value, interval, words } }
        : not('A ratio of nought has no place on an axis of ratios.');
    case 'gap-points':
      return unit === 'points'
        ? { mark: { axis: 'points', value, interval, words } }
        : not('It is not in percentage points.');
    case 'representation':
      return parity === null
        ? not('There is no share to compare it with.')
        : { mark: { axis: 'points', ...lessParity(value, interval, parity) } };
    case 'pay-gap':
      return unit === 'percent'
        ? { mark: { axis: 'percent-of-pay', value, interval, words } }
        : not('It is not in percent of pay.');
    case 'percentage':
      return not('It has no group to compare it with.');
    case 'score':
      return not('A score has an axis of its own.');
    case 'yes-no':
      return not('It is an answer, not a number.');
    case 'model-employer':
      return not('It is a number of people.');
  }
}

function lessParity(value: number, interval: Figure['interval'], parity: number): Omit<GapMark, 'axis'> {
  return {
    value: value - parity,
    interval: interval && [interval[0] - parity, interval[1] - parity],
    words: `${formatSigned(value - parity, 1)} points`,
  };
}
