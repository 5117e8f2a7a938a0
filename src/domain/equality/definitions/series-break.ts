import type { Standard } from '../../plan/indicators/indicator-definition';

/** Where a figure's definition changed, so that values on both sides of it do not compare. */
export interface SeriesBreak {
  readonly standard: Standard;
  readonly ids: readonly string[];
  /** The breakdowns it touches; null for all. */
  readonly breakdown: RegExp | null;
  /** The first report year of the new definition. */
  readonly since: number;
  readonly why: string;
  readonly tag: 'confirmed' | 'inferred' | 'unconfirmed';
}

/** Changes of definition, by report year: the year of the 31 March. */
const SERIES_BREAKS: readonly SeriesBreak[] = [
  {
    standard: 'WRES',
    ids: ['1'],
    breakdown: /\bvsm\b|very senior/i,
    since: 2023,
    why: 'who counts as a very senior manager changed between the reports of 2022 and 2023',
    tag: 'inferred',
  },
  {
    standard: 'WDES',
    ids: ['1'],
    breakdown: /\bvsm\b|very senior/i,
    since: 2023,
    why: 'who counts as a very senior manager changed in 2023',
    tag: 'confirmed',
  },
  {
    standard: 'WRES',
    ids: ['7'],
    breakdown: null,
    since: 2021,
    why: 'from 2021 “don’t know” is in the base of the question on progression, before it was not',
    tag: 'unconfirmed',
  },
  {
    standard: 'WDES',
    ids: ['5'],
    breakdown: null,
    since: 2021,
    why: 'from 2021 “don’t know” is in the base of the question on progression, before it was not',
    tag: 'unconfirmed',
  },
  {
    standard: 'WRES',
    ids: ['3'],
    breakdown: null,
    since: 2020,
    why: 'before 2020 cases were the mean of two years',
    tag: 'unconfirmed',
  },
  {
    standard: 'WDES',
    ids: ['3'],
    breakdown: null,
    since: 2023,
    why: 'from 2022/23 cases on grounds of ill health are counted in',
    tag: 'confirmed',
  },
  {
    standard: 'WDES',
    ids: ['8'],
    breakdown: null,
    since: 2023,
    why: 'the survey of 2022 asks for “reasonable” adjustments where it asked for “adequate” ones',
    tag: 'confirmed',
  },
];

/**
 * The change of definition between two reports of a figure; null where there is none.
 *
 * @example findSeriesBreak('WRES', '1', 'Clinical VSM', 2022, 2023)?.since // 2023
 */
export function findSeriesBreak(
  standard: string,
  id: string,
  breakdown: string,
  before: number,
  now: number,
): SeriesBreak | null {
  return (
    SERIES_BREAKS.find(
      (entry) =>
        entry.standard === standard &&
        entry.ids.includes(id) &&
        (entry.breakdown?.test(breakdown) ?? true) &&
        before < entry.since &&
        now >= entry.since,
    ) ?? null
  );
}
