import { ApiObject } from '../../protocol/api-object';
import type { BookData } from '../data/book-data';
import type { ChartSeriesData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartFill } from './chart-fill';
import { ChartLine } from './chart-line';

/** How a series looks. */
export class ChartSeriesFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly series: ChartSeriesData,
  ) {
    super('ChartSeriesFormat');
  }

  get fill(): ChartFill {
    return new ChartFill(this.book, this.sheet, (colour) => {
      this.series.fill = colour;
    });
  }
  get line(): ChartLine {
    return new ChartLine('ChartLineFormat', this.book, this.sheet, this.series.line);
  }
}
