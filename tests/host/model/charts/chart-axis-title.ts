import type { BookData } from '../data/book-data';
import type { ChartValues } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartPart, plainProperties } from './chart-part';

/** The words beside an axis. */
export class ChartAxisTitle extends ChartPart {
  constructor(book: BookData, sheet: SheetData, values: ChartValues) {
    super('ChartAxisTitle', book, sheet, values);
  }
}

plainProperties(ChartAxisTitle, {
  text: ['text', 'Axis Title'],
  visible: ['yes-no', false],
  textOrientation: ['number', 0],
});
