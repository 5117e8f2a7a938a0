import { ApiObject, IDENTITY } from '../protocol/api-object';
import { HostError, invalidArgument } from '../protocol/host-error';
import { CustomConditionalFormat } from './custom-conditional-format';
import type { BookData } from './data/book-data';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';
import { Range } from './range';
import { RangeAreas } from './range-areas';

/** One conditional format; only those by formula are modelled. */
export class ConditionalFormat extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('ConditionalFormat');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }
  get type(): string {
    return 'Custom';
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.book, this.sheet, this.data);
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.data);
  }
  set priority(value: unknown) {
    requireWritable(this.book, this.sheet);
    if (!Number.isInteger(value) || (value as number) < 0) throw invalidArgument('a priority counts from 0');
    const others = this.sheet.conditionalFormats.filter((format) => format !== this.data);
    others.splice(value as number, 0, this.data);
    this.sheet.conditionalFormats = others;
  }
  get stopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    requireWritable(this.book, this.sheet);
    this.data.stopIfTrue = value === true;
  }

  getRange(): Range {
    const [only, ...more] = this.data.areas;
    if (!only || more.length > 0)
      throw new HostError('InvalidOperation', 'The format stands on several ranges.');
    return new Range(this.book, this.sheet, only);
  }
  getRangeOrNullObject(): Range | null {
    const [only, ...more] = this.data.areas;
    return only && more.length === 0 ? new Range(this.book, this.sheet, only) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheet, this.data.areas);
  }
  delete(): void {
    requireWritable(this.book, this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.data);
    this.book.isDirty = true;
  }
}
