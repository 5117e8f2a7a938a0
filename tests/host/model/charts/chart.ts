import { IDENTITY } from '../../protocol/api-object';
import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import { bounding } from '../data/place';
import { edgesOf } from '../data/points';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';
import { findRange } from '../find-range';
import { Range } from '../range';
import { Worksheet } from '../worksheet';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartPart, plainProperties } from './chart-part';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';

export const CHART_TYPES: readonly string[] = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line',
  'LineMarkers', 'Pie', 'Doughnut',
]; // prettier-ignore

/** One chart. */
export class Chart extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly data: ChartData,
  ) {
    super('Chart', book, sheet, data.values);
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.book, this.sheet, this.data);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.book, this.sheet, this.data);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.book, this.sheet, this.data);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.book, this.sheet, this.data.fill);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.sheet, this.data);
  }

  setPosition(startCell: unknown, endCell?: unknown): void {
    requireWritable(this.book, this.sheet);
    const start = this.#range(startCell);
    const end = endCell === undefined ? null : this.#range(endCell);
    const place = end ? bounding(start.area, end.area) : start.area;
    const edges = edgesOf(this.sheet, place);
    Object.assign(this.data.values, { left: edges.left, top: edges.top });
    if (end) {
      Object.assign(this.data.values, { width: edges.right - edges.left, height: edges.bottom - edges.top });
      this.data.place = place;
    }
    this.book.isDirty = true;
  }
  delete(): void {
    requireWritable(this.book, this.sheet);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.data);
    this.book.isDirty = true;
  }

  #range(cell: unknown): Range {
    return cell instanceof Range ? cell : findRange(this.book, this.sheet, String(cell));
  }
}

plainProperties(Chart, {
  name: ['text', ''],
  chartType: [CHART_TYPES, 'ColumnClustered'],
  left: ['number', 0],
  top: ['number', 0],
  width: ['number', 360],
  height: ['number', 216],
  plotBy: [['Rows', 'Columns'], 'Columns'],
  plotVisibleOnly: ['yes-no', true],
  displayBlanksAs: [['NotPlotted', 'Zero', 'Interplotted'], 'NotPlotted'],
  style: ['number', 2],
  categoryLabelLevel: ['number', -1],
  seriesNameLevel: ['number', -1],
});
