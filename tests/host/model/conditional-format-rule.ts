import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';

/** The formula of a conditional format, written for its top left cell. */
export class ConditionalFormatRule extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('ConditionalFormatRule');
  }

  get formula(): string {
    return this.data.formula;
  }
  set formula(value: unknown) {
    if (typeof value !== 'string' || !/^=./.test(value)) throw invalidArgument('a formula begins with =');
    requireWritable(this.book, this.sheet);
    this.data.formula = value;
  }
}
