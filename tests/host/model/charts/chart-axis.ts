import type { BookData } from '../data/book-data';
import type { ChartData } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartGridlines } from './chart-gridlines';
import { ChartAxisFormat } from './chart-axis-format';
import { ChartPart, plainProperties } from './chart-part';

/** One axis of a chart. */
export class ChartAxis extends ChartPart {
  constructor(
    book: BookData,
    sheet: SheetData,
    readonly chart: ChartData,
    readonly which: 'category' | 'value',
  ) {
    super('ChartAxis', book, sheet, chart.axes[which].axis);
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.book, this.sheet, this.chart.axes[this.which]);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.sheet, this.chart.axes[this.which].grid);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.sheet, this.chart.axes[this.which].title);
  }
}

const TICKS = ['None', 'Cross', 'Inside', 'Outside'];

plainProperties(ChartAxis, {
  visible: ['yes-no', true],
  reversePlotOrder: ['yes-no', false],
  numberFormat: ['text', 'General'],
  linkNumberFormat: ['yes-no', true],
  minimum: ['number', 0],
  maximum: ['number', 0],
  scaleType: [['Linear', 'Logarithmic'], 'Linear'],
  logBase: ['number', 10],
  majorUnit: ['number', 0],
  minorUnit: ['number', 0],
  majorTickMark: [TICKS, 'Outside'],
  minorTickMark: [TICKS, 'None'],
  tickLabelPosition: [['NextToAxis', 'High', 'Low', 'None'], 'NextToAxis'],
  tickLabelSpacing: ['number', 1],
  position: [['Automatic', 'Maximum', 'Minimum', 'Custom'], 'Automatic'],
  textOrientation: ['number', 0],
  categoryType: [['Automatic', 'TextAxis', 'DateAxis'], 'Automatic'],
});
