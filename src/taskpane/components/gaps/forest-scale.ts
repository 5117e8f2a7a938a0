import { scaleLinear, scaleLog } from 'd3-scale';
import type { GapAxis, GapMark } from '../../../application/pane/gaps-view';

/** An axis from its left end, 0, to its right end, 100: places are percentages, so that it fits any width. */
export interface ForestScale {
  /** What is beyond an end stands at that end. */
  readonly at: (value: number) => number;
  readonly isBeyond: (value: number) => boolean;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  /** Where both groups fare alike. */
  readonly parity: number;
}

/** What every axis shows at least, and at most: one far value would press all others together. */
const EXTENTS: Readonly<Record<GapAxis, { readonly least: number; readonly most: number }>> = {
  ratio: { least: 2, most: 16 },
  points: { least: 5, most: 100 },
  'percent-of-pay': { least: 5, most: 100 },
};

/** The axis for some marks: ratios by doubling, so that twice and half as likely are as far from 1; all else evenly. */
export function forestScale(axis: GapAxis, marks: readonly GapMark[]): ForestScale {
  const values = marks.flatMap(({ value, interval }) => [value, ...(interval ?? [])]).filter(Number.isFinite);
  return axis === 'ratio' ? ratios(values) : differences(axis, values);
}

function ratios(values: readonly number[]): ForestScale {
  const { least, most } = EXTENTS.ratio;
  const low = Math.max(1 / most, Math.min(1 / least, ...values));
  const high = Math.min(most, Math.max(least, ...values));
  const scale = scaleLog().base(2).domain([low, high]).nice().range([0, 100]).clamp(true);
  const [from = low, to = high] = scale.domain();
  return {
    at: (value) => (value <= from ? 0 : scale(value)),
    isBeyond: (value) => value < from || value > to,
    ticks: scale.ticks().map((value) => ({ at: scale(value), words: String(value) })),
    parity: scale(1),
  };
}

function differences(axis: GapAxis, values: readonly number[]): ForestScale {
  const { least, most } = EXTENTS[axis];
  const low = Math.max(-most, Math.min(-least, ...values));
  const high = Math.min(most, Math.max(least, ...values));
  const scale = scaleLinear().domain([low, high]).nice(5).range([0, 100]).clamp(true);
  const [from = low, to = high] = scale.domain();
  const words = scale.tickFormat(5);
  return {
    at: scale,
    isBeyond: (value) => value < from || value > to,
    ticks: scale.ticks(5).map((value) => ({ at: scale(value), words: words(value) })),
    parity: scale(0),
  };
}
