import type { CellRange } from '../../../src/domain/grid/address';
import { ApiCollection, ITEMS } from '../protocol/api-object';
import { HostError, itemNotFound } from '../protocol/host-error';
import { ConditionalFormat } from './conditional-format';
import { takeOut } from './data/area-sets';
import type { BookData } from './data/book-data';
import type { ConditionalFormatData } from './data/conditional-format-data';
import { intersection } from './data/place';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';

/** The conditional formats that touch a range, the first to apply first. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('ConditionalFormatCollection');
  }

  [ITEMS](): readonly ConditionalFormat[] {
    return this.#here().map((format) => new ConditionalFormat(this.book, this.sheet, format));
  }

  getCount(): number {
    return this.#here().length;
  }
  getItem(id: string): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this[ITEMS]().find((format) => format.data.id === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    const found = this[ITEMS]()[index];
    if (!found) throw itemNotFound();
    return found;
  }
  /** A new one goes before all others of the sheet. */
  add(type: string): ConditionalFormat {
    if (type !== 'Custom') {
      throw new HostError(
        'ApiNotFound',
        `Emulated host: conditional formats of type ${type} are not modelled`,
      );
    }
    requireWritable(this.book, this.sheet, this.area);
    const format: ConditionalFormatData = {
      id: `{CF-${this.book.newId()}}`,
      areas: [this.area],
      formula: '',
      stopIfTrue: false,
      fill: null,
      font: {},
    };
    this.sheet.conditionalFormats.unshift(format);
    this.book.isDirty = true;
    return new ConditionalFormat(this.book, this.sheet, format);
  }
  clearAll(): void {
    requireWritable(this.book, this.sheet, this.area);
    this.sheet.conditionalFormats = takeOut(this.sheet.conditionalFormats, this.area);
    this.book.isDirty = true;
  }

  #here(): readonly ConditionalFormatData[] {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => intersection(area, this.area)),
    );
  }
}
