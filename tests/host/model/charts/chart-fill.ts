import { ApiObject } from '../../protocol/api-object';
import type { BookData } from '../data/book-data';
import { readColour } from '../data/colour';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';

/** The colour of a part of a chart: it can be set and cleared, not read. */
export class ChartFill extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly put: (colour: string | null) => void,
  ) {
    super('ChartFill');
  }

  setSolidColor(color: string): void {
    requireWritable(this.book, this.sheet);
    this.put(readColour(color));
    this.book.isDirty = true;
  }
  clear(): void {
    requireWritable(this.book, this.sheet);
    this.put(null);
    this.book.isDirty = true;
  }
}
