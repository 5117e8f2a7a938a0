import { compareReportYears } from './report-year';

/** What of a figure is the same from year to year. */
export interface OfSeries {
  readonly standard: string;
  readonly id: string;
  readonly breakdown: string;
  readonly statistic: string;
}

/**
 * What a figure is known by from year to year.
 *
 * @example seriesOf({ standard: 'WRES', id: '2', breakdown: 'All', statistic: 'relative-likelihood' })
 */
export function seriesOf({ standard, id, breakdown, statistic }: OfSeries): string {
  return [standard, id, breakdown.toLowerCase(), statistic].join('\n');
}

/**
 * Tells the figures of the latest year of their series, however years are written; a figure without a year is the
 * latest where no other has one. What is given twice for that year is so twice.
 *
 * @example figures.filter(latestOfSeries(figures))
 */
export function latestOfSeries<One extends OfSeries & { readonly year: string | null }>(
  figures: readonly One[],
): (figure: One) => boolean {
  const latest = new Map<string, string | null>();
  for (const figure of figures) {
    const series = seriesOf(figure);
    const known = latest.get(series);
    if (known === undefined || compareReportYears(figure.year, known) > 0) latest.set(series, figure.year);
  }
  return (figure) => compareReportYears(figure.year, latest.get(seriesOf(figure)) ?? null) === 0;
}
