import { ApiCollection, ITEMS } from '../../protocol/api-object';
import { itemNotFound } from '../../protocol/host-error';
import type { BookData } from '../data/book-data';
import { newSeries, type ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';
import { ChartSeries } from './chart-series';

/** The series of a chart, in the order they are drawn. */
export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly chart: ChartData,
  ) {
    super('ChartSeriesCollection');
  }

  [ITEMS](): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.book, this.sheet, this.chart, series));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeries {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  add(name?: string, index?: number): ChartSeries {
    requireWritable(this.book, this.sheet);
    const series = newSeries(name ?? `Series${this.count + 1}`);
    this.chart.series.splice(index ?? this.count, 0, series);
    this.book.isDirty = true;
    return new ChartSeries(this.book, this.sheet, this.chart, series);
  }
}
