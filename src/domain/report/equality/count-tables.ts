import type { Figure } from '../../equality/figure';
import { COUNT_TABLE_HEADINGS, TIER_TABLE_HEADINGS } from './page/figure-layout';

/** A table of counts, and the figures it is for. */
interface CountTable {
  readonly heading: string;
  readonly headings: readonly string[];
  readonly shows: (figure: Pick<Figure, 'statistic'>) => boolean;
}

/** The tables of counts on a sheet: a tier of pay is no part of the tier below it, so its counts stand in one of their own. */
export const COUNT_TABLES: readonly CountTable[] = [
  {
    heading: 'The counts behind the figures',
    headings: COUNT_TABLE_HEADINGS,
    shows: ({ statistic }) => statistic !== 'disparity-ratio',
  },
  {
    heading: 'The counts behind the race disparity ratios',
    headings: TIER_TABLE_HEADINGS,
    shows: ({ statistic }) => statistic === 'disparity-ratio',
  },
];
