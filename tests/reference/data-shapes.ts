import type { GapsDocument, JsonFigure, Typed, TypedSheet } from './gaps-of';

/** One published figure with the inputs it was published from. */
export interface OracleEntry {
  readonly id: string;
  readonly standard: string;
  readonly indicator: string;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly published: { readonly value: string; readonly unit: string; readonly dp: number };
  readonly recomputed: string;
  readonly recomputed_6dp: number;
  readonly matches: boolean;
}

/** A workbook in one of the shapes of data sheets, and where in the answer the published figure stands. */
export interface OracleShape {
  readonly sheets: readonly TypedSheet[];
  readonly answer: (gaps: GapsDocument) => number | null | undefined;
}

const WRES: readonly Typed[] = ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'];
const WDES: readonly Typed[] = [
  'Metric',
  'Breakdown',
  'Measure',
  'Non-disabled',
  'Disabled',
  'Not known',
  'Year',
];

export function wres(...rows: readonly (readonly Typed[])[]): TypedSheet {
  return { name: 'WRES data', rows: [WRES, ...rows] };
}

export function wdes(...rows: readonly (readonly Typed[])[]): TypedSheet {
  return { name: 'WDES data', rows: [WDES, ...rows] };
}

export function percent(fraction: number | null | undefined): number | null | undefined {
  return fraction === null || fraction === undefined ? fraction : 100 * fraction;
}

export function first(gaps: GapsDocument, matches: (figure: JsonFigure) => boolean): JsonFigure | undefined {
  return gaps.figures.find(matches);
}

export function byId(id: string) {
  return (figure: JsonFigure): boolean => figure.id === id;
}

/** So many of so many, as the rate of appointment from shortlisting of both groups. */
export function rateShape(count: number, base: number): OracleShape {
  return {
    sheets: [wres(['2', 'All', 'Shortlisted', base, base], ['2', 'All', 'Appointed', count, count])],
    answer: (gaps) => percent(first(gaps, byId('2'))?.reference.rate),
  };
}

/** The share of staff of one group in everyone. */
export function shareShape(count: number, everyone: number): OracleShape {
  return {
    sheets: [wres(['1', 'All', 'Headcount', everyone - count, count])],
    answer: (gaps) => percent(first(gaps, byId('1'))?.comparison.rate),
  };
}

const QUARTERS: Readonly<Record<string, number>> = {
  lower: 1,
  'lower-middle': 2,
  'upper-middle': 3,
  upper: 4,
};

/** The share of one group in a quarter of pay; `side` is the column its count stands in. */
export function quarterShape(
  characteristic: string,
  quarter: string,
  counts: {
    readonly reference: number;
    readonly comparison: number;
    readonly notKnown: number | null;
  },
  side: 'reference' | 'comparison' | 'notKnown',
): OracleShape {
  const { reference, comparison, notKnown } = counts;
  return {
    sheets: [
      {
        name: 'Pay data',
        rows: [
          ['Characteristic', 'Measure', 'Reference', 'Comparison', 'Not known'],
          [
            characteristic,
            `Quartile ${String(QUARTERS[quarter])} headcount`,
            reference,
            comparison,
            notKnown,
          ],
        ],
      },
    ],
    answer: ({ figures: [figure] }) => {
      const [share, unknown] = [figure?.comparison.rate ?? NaN, figure?.notKnown?.share];
      if (side === 'notKnown') return percent(unknown);
      // The reference group is what the other two leave.
      return percent(side === 'comparison' ? share : 1 - share - (unknown ?? 0));
    },
  };
}

/** One band of Model Employer: how many more, or what share there is. */
export function bandShape(entry: OracleEntry, what: 'need' | 'share'): OracleShape {
  const { current_bme: bme = 0, band_total_solved: total = 0, target_pct: target = null } = entry.inputs;
  return {
    sheets: [
      {
        name: 'Model Employer data',
        rows: [
          ['Band', 'BME', 'Total', 'Target %'],
          ['8a', bme, total, target],
        ],
      },
    ],
    answer: (gaps) => {
      const figure = first(gaps, ({ standard }) => standard === 'Model Employer');
      return what === 'need' ? figure?.value : percent(figure?.comparison.rate);
    },
  };
}

/** Answers to one question of the survey, of a group alone. */
export function surveyShape(indicator: string, count: number, base: number): OracleShape {
  return {
    sheets: [
      wres(
        [indicator, 'All', 'Survey %', { fraction: count / base }, { fraction: count / base }],
        [indicator, 'All', 'Survey base', base, base],
      ),
    ],
    answer: (gaps) => percent(first(gaps, byId(indicator))?.reference.rate),
  };
}
