import { ApiObject } from '../protocol/api-object';
import type { BookData } from './data/book-data';
import { readColour } from './data/colour';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';

/** The colour a conditional format gives; empty text for none. */
export class ConditionalRangeFill extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('ConditionalRangeFill');
  }

  get color(): string {
    return this.data.fill ?? '';
  }
  set color(value: unknown) {
    requireWritable(this.book, this.sheet);
    this.data.fill = readColour(value);
  }
  clear(): void {
    requireWritable(this.book, this.sheet);
    this.data.fill = null;
  }
}
