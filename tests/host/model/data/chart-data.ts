import type { CellRange } from '../../../../src/domain/grid/address';

/** Plain properties by name, where they were set. */
export type ChartValues = Record<string, string | number | boolean>;

export interface ChartSeriesData {
  readonly values: ChartValues;
  /** The cells of its figures and of its labels, on the chart's own sheet or another. */
  figures: string | null;
  categories: string | null;
  fill: string | null;
  line: ChartValues;
  labels: ChartValues;
  labelFont: ChartValues;
}

/** A chart on a sheet. */
export interface ChartData {
  readonly id: string;
  /** `name`, `left`, `top`, `width`, `height` in points, `chartType`, … */
  readonly values: ChartValues;
  /** The cells it was put over, when it was put over cells. */
  place: CellRange | null;
  readonly fill: ChartValues;
  readonly title: ChartValues;
  readonly titleFont: ChartValues;
  readonly legend: ChartValues;
  readonly legendFont: ChartValues;
  readonly axes: Record<
    'category' | 'value',
    Record<'axis' | 'font' | 'grid' | 'title' | 'line', ChartValues>
  >;
  series: ChartSeriesData[];
}

export function newSeries(name: string): ChartSeriesData {
  return {
    values: { name },
    figures: null,
    categories: null,
    fill: null,
    line: {},
    labels: {},
    labelFont: {},
  };
}

export function newChart(id: string, name: string, chartType: string): ChartData {
  const axis = (): ChartData['axes']['value'] => ({ axis: {}, font: {}, grid: {}, title: {}, line: {} });
  return {
    id,
    values: { name, chartType, left: 0, top: 0, width: 360, height: 216 },
    place: null,
    fill: {},
    title: {},
    titleFont: {},
    legend: {},
    legendFont: {},
    axes: { category: axis(), value: axis() },
    series: [],
  };
}
