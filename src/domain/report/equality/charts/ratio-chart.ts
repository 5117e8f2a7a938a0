import type { ChartBlock } from './chart-table';
import { NUMBER, TEXT } from '../../styles';

/** A ratio with its interval, and where they stand. */
export interface ChartedRatio {
  readonly title: string;
  readonly breakdown: string;
  readonly year: string | null;
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
  /** The addresses of value and ends; null on a published sheet, which has values alone. */
  readonly at: { readonly value: string; readonly low: string; readonly high: string } | null;
}

/** The range of the guideline, and where its ends stand. */
export interface ChartedRange {
  readonly from: number;
  readonly to: number;
  readonly at: { readonly from: string; readonly to: string } | null;
}

/** More bars than this are no longer taken in at a glance; the tables have them all. */
const MOST_BARS = 20;
const HEADINGS = ['Bar', 'Year', 'Begins at', 'Up to the figure', 'On to the end', 'In words'];
const LENGTH = { ...NUMBER, numberFormat: '0.000_)' };
/** No scale is drawn wider than this: what lies beyond is said in the table. */
const WIDEST = 64;
const LEAST = 2;

const said = (value: number): string => (Math.round(value * 100 + 1e-9) / 100).toFixed(2);

/** The power of two at or beyond a ratio. */
function reach(ratio: number): number {
  let power = LEAST;
  while (power < ratio && power < WIDEST) power *= 2;
  return power;
}

function label({ title, breakdown }: ChartedRatio): string {
  return breakdown === 'All' || breakdown === '' ? title : `${title}, ${breakdown}`;
}

/** A bar from the low end of an interval, over the figure, to the high end. */
function bar(ratio: ChartedRatio): ChartBlock['bars'][number] {
  const { year, value, interval, at } = ratio;
  const [low, high] = interval;
  const live = (formula: string | undefined) => (formula === undefined ? {} : { formula });
  const guarded = (one: string, other: string): string =>
    `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${one}-${other},0)`;
  return () => [
    { value: label(ratio), style: TEXT },
    { value: year ?? '–', style: { ...TEXT, wrap: false } },
    { value: low, ...live(at?.low), style: LENGTH },
    { value: value - low, ...live(at ? guarded(at.value, at.low) : undefined), style: LENGTH },
    { value: high - value, ...live(at ? guarded(at.high, at.value) : undefined), style: LENGTH },
    { value: `At this review ${said(value)}, interval ${said(low)} to ${said(high)}`, style: TEXT },
  ];
}

/**
 * The chart of ratios with their intervals, on a scale on which half and twice lie as far from one, with the range of
 * the guideline as a bar of its own on top. Null when no ratio has an interval.
 */
export function ratioChart(
  all: readonly ChartedRatio[],
  range: ChartedRange,
  name: string,
): ChartBlock | null {
  const ratios = all.slice(0, MOST_BARS);
  if (ratios.length === 0) return null;
  const lows = ratios.map(({ interval }) => interval[0]);
  const highs = ratios.map(({ interval }) => interval[1]);
  const guideline: ChartedRatio = {
    title: `Guideline range ${said(range.from)} to ${said(range.to)}, about 1`,
    breakdown: 'All',
    year: null,
    value: 1,
    interval: [range.from, range.to],
    at: range.at && { value: '1', low: range.at.from, high: range.at.to },
  };
  const worst = ratios.reduce((most, one) => (one.value > most.value ? one : most));
  return {
    heading: 'Ratios with their intervals',
    title: `${name}: ratios with their intervals (1 is parity; each line of the scale is twice the one before)`,
    altText: [
      `Bar chart: ${ratios.length} ${ratios.length === 1 ? 'ratio' : 'ratios'} of ${name}, each as a bar from the low to the high end of its interval, its two shades meeting at the figure.`,
      `The topmost bar is the guideline range from ${said(range.from)} to ${said(range.to)}.`,
      `Highest: ${label(worst)} with ${said(worst.value)}.`,
      'The table below the chart gives the same figures.',
    ].join(' '),
    headings: HEADINGS,
    bars: [guideline, ...ratios].map(bar),
    series: [
      { name: 'Up to the interval', fill: '#FFFFFF', hidden: true },
      { name: 'From the low end to the figure', fill: '#7FA7D1' },
      { name: 'From the figure to the high end', fill: '#C5D9EE' },
    ],
    scale: {
      kind: 'doubling',
      min: 1 / reach(1 / Math.min(...lows)),
      max: reach(Math.max(...highs)),
      step: 2,
      format: '0.##',
    },
  };
}
