import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartAxis } from './chart-axis';

/** The axes of a chart: its categories and its values. */
export class ChartAxes extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly chart: ChartData,
  ) {
    super('ChartAxes');
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chart, 'category');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chart, 'value');
  }

  getItem(type: string, group?: string): ChartAxis {
    if (group !== undefined && group !== 'Primary') throw invalidArgument('only primary axes are modelled');
    if (type === 'Category') return this.categoryAxis;
    if (type === 'Value') return this.valueAxis;
    throw invalidArgument(`no axis ${type}`);
  }
}
