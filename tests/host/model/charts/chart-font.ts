import type { BookData } from '../data/book-data';
import type { ChartValues } from '../data/chart-data';
import type { SheetData } from '../data/sheet-data';
import { ChartPart, plainProperties } from './chart-part';

/** The letters of a part of a chart. */
export class ChartFont extends ChartPart {
  constructor(book: BookData, sheet: SheetData, values: ChartValues) {
    super('ChartFont', book, sheet, values);
  }
}

plainProperties(ChartFont, {
  bold: ['yes-no', false],
  italic: ['yes-no', false],
  color: ['colour', '#000000'],
  name: ['text', 'Calibri'],
  size: ['number', 10],
  underline: [['None', 'Single'], 'None'],
});
