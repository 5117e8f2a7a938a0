import type { ChartSpec, SheetSpec } from '../../src/domain/report/sheet-spec';

/** A row of the table that a chart is drawn over: what it is called, then its figures. */
export type ChartedRow = readonly [label: string, ...figures: readonly number[]];

const STATUSES = [
  { name: 'R Overdue', fill: '#F9D6D5', letter: 'R' },
  { name: 'G On track', fill: '#D5EFD9', letter: 'G' },
] as const;

/** A chart over the table of `chartedSheet`. */
export function chartOver(rows: readonly ChartedRow[], changes: Partial<ChartSpec> = {}): ChartSpec {
  const column = (left: number) => ({ top: 12, bottom: 11 + rows.length, left, right: left });
  return {
    kind: 'stacked-bar',
    name: 'Parity chart of statuses',
    title: 'Actions by section',
    altText: 'Bar chart: actions by section. The table below gives the same figures.',
    categories: column(1),
    series: STATUSES.map(({ name, fill, letter }, index) => ({
      name,
      values: column(2 + index),
      fill,
      label: { format: `[>=1]"${letter} "0;""`, colour: '#333333' },
    })),
    place: { top: 2, left: 1, bottom: 10, right: 3 },
    ...changes,
  };
}

/** A sheet of ours with a title, rows kept free for a chart, and the table below that the chart is drawn over. */
export function chartedSheet(
  rows: readonly ChartedRow[],
  charts: readonly ChartSpec[] = [chartOver(rows)],
): SheetSpec {
  return {
    name: 'Charted',
    marker: 'charted',
    columnWidths: [40, 10, 10],
    rows: [
      { cells: [{ value: 'A title' }] },
      ...Array.from({ length: 9 }, () => ({ cells: [] })),
      { cells: [{ value: 'Section' }, { value: 'Overdue' }, { value: 'On track' }] },
      ...rows.map(([label, ...figures]) => ({
        cells: [{ value: label }, ...figures.map((value) => ({ value, style: { numberFormat: '0' } }))],
      })),
    ],
    charts,
  };
}

/** The same table drawn on a scale on which each step doubles, its first figures taking room unseen. */
export function doublingSheet(rows: readonly ChartedRow[]): SheetSpec {
  const plain = chartOver(rows);
  const series = plain.series.map(({ name, values, fill }, index) => ({
    ...{ name, values, fill },
    hidden: index === 0,
  }));
  const scale = { kind: 'doubling', min: 0.25, max: 8, step: 2, format: '0.##' } as const;
  return chartedSheet(rows, [{ ...plain, series, scale }]);
}

/** The same table drawn on an even scale that reaches below 0. */
export function eitherSideSheet(rows: readonly ChartedRow[]): SheetSpec {
  const scale = { kind: 'even', min: -10, max: 10, step: 5, format: '0' } as const;
  return chartedSheet(rows, [chartOver(rows, { scale })]);
}
