import { ApiObject } from '../../protocol/api-object';
import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartFont } from './chart-font';
import { ChartLine } from './chart-line';

/** How an axis looks. */
export class ChartAxisFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly axis: ChartData['axes']['value'],
  ) {
    super('ChartAxisFormat');
  }

  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.axis.font);
  }
  get line(): ChartLine {
    return new ChartLine('ChartLineFormat', this.book, this.sheet, this.axis.line);
  }
}
