import type { BookData } from '../data/book-data';
import type { ChartValues } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartLine } from './chart-line';
import { ChartPart, plainProperties } from './chart-part';

/** The lines across a chart at an axis' marks. */
export class ChartGridlines extends ChartPart {
  constructor(book: BookData, sheet: SheetData, values: ChartValues) {
    super('ChartGridlines', book, sheet, values);
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.book, this.sheet, this.values);
  }
}

plainProperties(ChartGridlines, { visible: ['yes-no', true] });

/** How those lines look. */
export class ChartGridlinesFormat extends ChartPart {
  constructor(book: BookData, sheet: SheetData, values: ChartValues) {
    super('ChartGridlinesFormat', book, sheet, values);
  }

  get line(): ChartLine {
    return new ChartLine('ChartLineFormat', this.book, this.sheet, this.values);
  }
}
