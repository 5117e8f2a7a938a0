import type { PublishedFigure } from '../../../equality/suppression/published-figure';
import type { SheetDraft } from '../../sheet-draft';
import type { ChartSpec } from '../../sheet-spec';
import { addChart } from '../charts/chart-table';
import { GAP_CHARTS } from '../figure-charts';
import { figureTitle } from '../words/figure-name';
import { type ChartedGap, gapChart } from '../charts/gap-chart';
import { isMet } from '../model-employer-rows';
import { ALL_BANDS } from '../model-employer-sheet';
import { type ChartedNeed, needChart } from '../charts/need-chart';
import { judgedOf, shownOf } from './published-rows';
import { type ChartedRatio, ratioChart } from '../charts/ratio-chart';
import { verdictOf } from '../words/verdict';

function chartedRatio(figure: PublishedFigure): readonly ChartedRatio[] {
  const { breakdown, year, unit } = figure;
  const [value, interval] = [shownOf(figure.value), shownOf(figure.interval)];
  if (unit !== 'ratio' || value === null || interval === null || interval[0] <= 0) return [];
  return [{ title: figureTitle(figure), breakdown, year, value, interval, at: null }];
}

function chartedGap(figure: PublishedFigure): readonly ChartedGap[] {
  const { breakdown, year, parity } = figure;
  const judged = judgedOf(figure);
  if (!judged || judged.value === null || parity === null) return [];
  const title = figureTitle(figure);
  return [{ title, breakdown, year, value: judged.value - parity, verdict: verdictOf(judged), at: null }];
}

function chartedNeed(figure: PublishedFigure): readonly ChartedNeed[] {
  const { year, statistic, comparison } = figure;
  const people = shownOf(comparison.numerator);
  const share = shownOf(comparison.rate);
  const need = isMet(figure) ? 0 : shownOf(figure.value);
  if (statistic !== 'model-employer' || figure.id === ALL_BANDS) return [];
  if (people === null || share === null || need === null) return [];
  return [{ band: figureTitle(figure), year, people, need, share, at: null }];
}

/** Lays out the charts of a published sheet: over shown values, and a hidden one takes no room in them. */
export function addPublishedCharts(
  draft: SheetDraft,
  figures: readonly PublishedFigure[],
  [from, to]: readonly [number, number],
  name: string,
): readonly ChartSpec[] {
  const blocks = [
    ratioChart(figures.flatMap(chartedRatio), { from, to, at: null }, name),
    needChart(figures.flatMap(chartedNeed)),
    ...GAP_CHARTS.map(({ shows, ...words }) => gapChart(figures.filter(shows).flatMap(chartedGap), words)),
  ];
  return blocks.flatMap((block) => (block ? [addChart(draft, block)] : []));
}
