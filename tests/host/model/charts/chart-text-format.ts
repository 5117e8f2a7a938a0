import { ChartFont } from './chart-font';
import { ChartPart } from './chart-part';

/** How some words of a chart look: title, legend, axis or labels. */
export class ChartTextFormat extends ChartPart {
  get font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.values);
  }
}
