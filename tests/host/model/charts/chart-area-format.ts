import type { BookData } from '../data/book-data';
import type { ChartValues } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartFill } from './chart-fill';
import { ChartFont } from './chart-font';
import { ChartLine } from './chart-line';
import { ChartPart, plainProperties } from './chart-part';

/** How a chart's whole area looks. */
export class ChartAreaFormat extends ChartPart {
  constructor(book: BookData, sheet: SheetData, values: ChartValues) {
    super('ChartAreaFormat', book, sheet, values);
  }

  get fill(): ChartFill {
    return new ChartFill(this.book, this.sheet, (colour) => {
      this.values['fill'] = colour ?? 'none';
    });
  }
  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.values);
  }
  get border(): ChartLine {
    return new ChartLine('ChartBorder', this.book, this.sheet, this.values);
  }
}

plainProperties(ChartAreaFormat, { roundedCorners: ['yes-no', false] });
