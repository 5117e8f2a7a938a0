import { requireWritable } from '../data/write-cells';
import { ChartPart, plainProperties } from './chart-part';

/** A line of a chart. */
export class ChartLine extends ChartPart {
  clear(): void {
    requireWritable(this.book, this.sheet);
    this.values['lineStyle'] = 'None';
  }
}

plainProperties(ChartLine, {
  color: ['colour', '#000000'],
  weight: ['number', 0.75],
  lineStyle: [['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic'], 'Automatic'],
});
