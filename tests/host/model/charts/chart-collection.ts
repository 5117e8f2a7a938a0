import { ApiCollection, ITEMS } from '../../protocol/api-object';
import { invalidArgument, itemNotFound } from '../../protocol/host-error';
import type { BookData } from '../data/book-data';
import { newChart } from '../data/chart-data';
import { seriesOfRange } from '../data/chart-source';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';
import { Range } from '../range';
import { Chart, CHART_TYPES } from './chart';

/** The charts of a sheet. */
export class ChartCollection extends ApiCollection<Chart> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
  ) {
    super('ChartCollection');
  }

  [ITEMS](): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  getCount(): number {
    return this.count;
  }
  /** By name; the client asks by id too, once it knows it. */
  getItem(name: string): Chart {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: string): Chart | null {
    return this[ITEMS]().find(({ data }) => data.values['name'] === name || data.id === name) ?? null;
  }
  getItemAt(index: number): Chart {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  add(type: string, sourceData: unknown, seriesBy?: string): Chart {
    if (!CHART_TYPES.includes(type)) throw invalidArgument(`${type} is no modelled type of chart`);
    if (!(sourceData instanceof Range)) throw invalidArgument('a chart is made from a range');
    requireWritable(this.book, this.sheet);
    const number = this.book.newId();
    const chart = newChart(`{CHART-${number}}`, `Chart ${number}`, type);
    chart.series = seriesOfRange(sourceData.sheet, sourceData.area, seriesBy ?? 'Auto');
    this.sheet.charts.push(chart);
    this.book.isDirty = true;
    return new Chart(this.book, this.sheet, chart);
  }
}
