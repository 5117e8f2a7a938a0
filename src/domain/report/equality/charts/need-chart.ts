import type { CellStyle } from '../../sheet-spec';
import { NUMBER, TEXT } from '../../styles';
import type { ChartBlock } from './chart-table';
import { RATE, WHOLE } from '../page/figure-layout';

/** A band with its staff and its need, 0 where the target is met. */
export interface ChartedNeed {
  readonly band: string;
  readonly year: string | null;
  readonly people: number;
  readonly need: number;
  readonly share: number;
  /** Where they stand; null on a published sheet, which has values alone. */
  readonly at: { readonly people: string; readonly need: string; readonly share: string } | null;
}

const MOST_BARS = 24;
const NEED: CellStyle = { ...NUMBER, numberFormat: '#,##0.00_)' };
/** A part narrower than this share of the scale has no room for its figure. */
const NARROWEST_LABELLED = 1 / 25;
/** Steps of the scale are round, and not more than so many. */
const MOST_STEPS = 10;

function stepFor(longest: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].find((one) => one * ten * MOST_STEPS >= longest);
    if (step !== undefined) return step * ten;
  }
}

/** The chart of bands: the BME staff there are, and how many more are wanted. Null when no band has both numbers. */
export function needChart(all: readonly ChartedNeed[]): ChartBlock | null {
  const needs = all.slice(0, MOST_BARS);
  if (needs.length === 0) return null;
  const longest = Math.max(1, ...needs.map(({ people, need }) => people + need));
  const step = stepFor(longest);
  const max = Math.ceil(longest / step) * step;
  const least = Math.ceil(max * NARROWEST_LABELLED);
  const most = needs.reduce((one, other) => (other.need > one.need ? other : one));
  const live = (at: string | undefined) => (at === undefined ? {} : { formula: `N(${at})` });
  return {
    heading: 'Bands as bars',
    title: 'BME staff in each band, and how many more would meet the target',
    altText: [
      `Bar chart: ${needs.length} ${needs.length === 1 ? 'band' : 'bands'}, each parted into the BME staff there are and how many more are wanted.`,
      `Most wanted: ${most.band} with ${(Math.round(most.need * 100) / 100).toFixed(2)}.`,
      'The table below the chart gives the same figures.',
    ].join(' '),
    headings: ['Bar', 'Year', 'Now', 'Wanted', 'Share now'],
    bars: needs.map(({ band, year, people, need, share, at }) => () => [
      { value: band, style: TEXT },
      { value: year ?? '–', style: { ...TEXT, wrap: false } },
      { value: people, ...live(at?.people), style: WHOLE },
      { value: need, ...live(at?.need), style: NEED },
      { value: share, ...live(at?.share), style: RATE },
    ]),
    series: [
      {
        name: 'BME staff there are',
        fill: '#7FA7D1',
        label: { format: `[>=${least}]0;""`, colour: '#000000' },
      },
      {
        name: 'U More BME staff wanted',
        fill: '#FFE8B8',
        label: { format: `[>=${least}]"U "0.0;""`, colour: '#5C3D00' },
      },
    ],
    scale: { kind: 'even', min: 0, max, step, format: '0' },
  };
}
