import { ApiObject } from '../protocol/api-object';
import { ConditionalFormatRule } from './conditional-format-rule';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { BookData } from './data/book-data';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';

/** A conditional format by formula: the formula and the look. */
export class CustomConditionalFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('CustomConditionalFormat');
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.sheet, this.data);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.data);
  }
}
