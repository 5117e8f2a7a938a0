import type { Figure } from '../../equality/figure';
import { columnLetters } from '../../grid/address';
import type { SheetDraft } from '../sheet-draft';
import type { ChartSpec } from '../sheet-spec';
import { addChart } from './charts/chart-table';
import { COLUMN } from './page/figure-layout';
import { figureTitle } from './words/figure-name';
import { countAddresses, type FigureRows } from './figure-rows';
import { type ChartedGap, gapChart, type GapChartWords } from './charts/gap-chart';
import type { InputCells } from './input-block';
import { parityCandidates } from './live/live-figure';
import { isSameNumber } from './live/live-number';
import { type ChartedRatio, ratioChart } from './charts/ratio-chart';
import { verdictOf } from './words/verdict';

type RowsOf = (figure: Figure) => FigureRows;

/** The charts of gaps there may be, each with the figures it shows. */
export const GAP_CHARTS: readonly (GapChartWords & {
  readonly shows: (figure: Pick<Figure, 'statistic' | 'unit'>) => boolean;
})[] = [
  {
    heading: 'Gaps as bars',
    title: 'Gaps in percentage points, comparison group less reference group',
    unit: 'percentage points',
    parity: '0',
    shows: ({ statistic, unit }) => statistic === 'gap-points' && unit === 'points',
  },
  {
    heading: 'Shares against the whole as bars',
    title: 'Share of each part less the share of the whole, in percentage points',
    unit: 'percentage points',
    parity: '0',
    shows: ({ statistic }) => statistic === 'representation',
  },
  {
    heading: 'Pay gaps as bars',
    title: 'Pay gaps, percent of the reference group’s pay',
    unit: 'percent',
    parity: '0',
    shows: ({ statistic }) => statistic === 'pay-gap',
  },
];

function at(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

function chartedRatios(figures: readonly Figure[], rowsOf: RowsOf): readonly ChartedRatio[] {
  return figures.flatMap((figure) => {
    const { value, interval, unit, breakdown, year } = figure;
    if (unit !== 'ratio' || value === null || interval === null || interval[0] <= 0) return [];
    const { figure: row } = rowsOf(figure);
    const cells = { value: at(COLUMN.value, row), low: at(COLUMN.low, row), high: at(COLUMN.high, row) };
    return [{ title: figureTitle(figure), breakdown, year, value, interval, at: cells }];
  });
}

function chartedGap(figure: Figure, rowsOf: RowsOf): readonly ChartedGap[] {
  const { value, parity, breakdown, year } = figure;
  if (value === null || parity === null) return [];
  const rows = rowsOf(figure);
  const from = parityCandidates(figure, countAddresses(rows.counts, rows.whole)).find((one) =>
    isSameNumber(one.value, parity),
  );
  const cell = at(COLUMN.value, rows.figure);
  const formula = `IF(ISNUMBER(${cell}),${cell}-${from?.formula ?? String(parity)},0)`;
  return [
    {
      ...{ title: figureTitle(figure), breakdown, year },
      value: value - parity,
      verdict: verdictOf(figure),
      at: { value: formula, verdict: at(COLUMN.verdict, rows.figure) },
    },
  ];
}

/** Lays out the charts of a working sheet, each over a table of its own that is live over the figures. */
export function addFigureCharts(
  draft: SheetDraft,
  figures: readonly Figure[],
  rowsOf: RowsOf,
  inputs: InputCells,
  [from, to]: readonly [number, number],
  name: string,
): readonly ChartSpec[] {
  const range = { from, to, at: inputs.from === '' ? null : { from: inputs.from, to: inputs.to } };
  const blocks = [
    ratioChart(chartedRatios(figures, rowsOf), range, name),
    ...GAP_CHARTS.map(({ shows, ...words }) =>
      gapChart(
        figures.filter(shows).flatMap((figure) => chartedGap(figure, rowsOf)),
        words,
      ),
    ),
  ];
  return blocks.flatMap((block) => (block ? [addChart(draft, block)] : []));
}
