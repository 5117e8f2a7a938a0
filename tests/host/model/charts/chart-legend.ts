import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartPart, plainProperties } from './chart-part';
import { ChartTextFormat } from './chart-text-format';

/** The legend of a chart. */
export class ChartLegend extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly chart: ChartData,
  ) {
    super('ChartLegend', book, sheet, chart.legend);
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat('ChartLegendFormat', this.book, this.sheet, this.chart.legendFont);
  }
}

plainProperties(ChartLegend, {
  visible: ['yes-no', true],
  overlay: ['yes-no', false],
  position: [['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], 'Right'],
});
