import type { BookData } from '../data/book-data';
import type { ChartSeriesData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartPart, plainProperties } from './chart-part';
import { ChartTextFormat } from './chart-text-format';

/** What is written on the parts of a series. */
export class ChartDataLabels extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly series: ChartSeriesData,
  ) {
    super('ChartDataLabels', book, sheet, series.labels);
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat('ChartDataLabelFormat', this.book, this.sheet, this.series.labelFont);
  }
}

plainProperties(ChartDataLabels, {
  showValue: ['yes-no', true],
  showSeriesName: ['yes-no', false],
  showCategoryName: ['yes-no', false],
  showLegendKey: ['yes-no', false],
  showPercentage: ['yes-no', false],
  numberFormat: ['text', 'General'],
  linkNumberFormat: ['yes-no', true],
  position: [['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'BestFit'], 'Center'],
  separator: ['text', ','],
});
