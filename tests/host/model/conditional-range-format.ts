import { ApiObject } from '../protocol/api-object';
import { ConditionalRangeFill } from './conditional-range-fill';
import { ConditionalRangeFont } from './conditional-range-font';
import type { BookData } from './data/book-data';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';

/** The look a conditional format gives. */
export class ConditionalRangeFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('ConditionalRangeFormat');
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.sheet, this.data);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.sheet, this.data);
  }
}
