import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartPart, plainProperties } from './chart-part';
import { ChartTextFormat } from './chart-text-format';

/** The title of a chart. */
export class ChartTitle extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly chart: ChartData,
  ) {
    super('ChartTitle', book, sheet, chart.title);
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat('ChartTitleFormat', this.book, this.sheet, this.chart.titleFont);
  }
}

plainProperties(ChartTitle, {
  text: ['text', 'Chart Title'],
  visible: ['yes-no', true],
  overlay: ['yes-no', false],
  left: ['number', 0],
  top: ['number', 0],
  horizontalAlignment: [['Center', 'Left', 'Right', 'Justify', 'Distributed'], 'Center'],
  position: [['Automatic', 'Top', 'Bottom', 'Left', 'Right'], 'Automatic'],
});
