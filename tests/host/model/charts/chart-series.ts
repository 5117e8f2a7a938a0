import { itemNotFound, invalidArgument } from '../../protocol/host-error';
import type { BookData } from '../data/book-data';
import type { ChartData, ChartSeriesData } from '../data/chart-data';
import { absoluteAddress } from '../data/name-target';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';
import { Range } from '../range';
import { ChartDataLabels } from './chart-data-labels';
import { ChartPart, plainProperties } from './chart-part';
import { ChartSeriesFormat } from './chart-series-format';

/** One series of a chart. */
export class ChartSeries extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly chart: ChartData,
    readonly data: ChartSeriesData,
  ) {
    super('ChartSeries', book, sheet, data.values);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.sheet, this.data);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, this.sheet, this.data);
  }

  setValues(sourceData: unknown): void {
    this.data.figures = this.#cells(sourceData);
  }
  setXAxisValues(sourceData: unknown): void {
    this.data.categories = this.#cells(sourceData);
  }
  delete(): void {
    requireWritable(this.book, this.sheet);
    const index = this.chart.series.indexOf(this.data);
    if (index < 0) throw itemNotFound();
    this.chart.series.splice(index, 1);
    this.book.isDirty = true;
  }

  #cells(source: unknown): string {
    requireWritable(this.book, this.sheet);
    if (!(source instanceof Range)) throw invalidArgument('a series is made of a range');
    if (source.rowCount > 1 && source.columnCount > 1) throw invalidArgument('a series is one row or column');
    this.book.isDirty = true;
    return absoluteAddress(source.sheet, source.area);
  }
}

plainProperties(ChartSeries, {
  name: ['text', ''],
  chartType: ['text', ''],
  gapWidth: ['number', 150],
  overlap: ['number', 0],
  hasDataLabels: ['yes-no', false],
  invertIfNegative: ['yes-no', false],
  plotOrder: ['number', 0],
  smooth: ['yes-no', false],
  varyByCategories: ['yes-no', false],
  axisGroup: [['Primary', 'Secondary'], 'Primary'],
});
