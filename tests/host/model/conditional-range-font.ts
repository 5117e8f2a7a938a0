import { ApiObject } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import { readColour } from './data/colour';
import type { ConditionalFormatData } from './data/conditional-format-data';
import type { SheetData } from './data/sheet-data';
import { requireWritable } from './data/write-cells';

/** The letters a conditional format gives; null for what it leaves as it is. */
export class ConditionalRangeFont extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super('ConditionalRangeFont');
  }

  get bold(): boolean | null {
    return this.data.font.bold ?? null;
  }
  set bold(value: unknown) {
    this.#put({ bold: yesOrNo(value) });
  }
  get italic(): boolean | null {
    return this.data.font.italic ?? null;
  }
  set italic(value: unknown) {
    this.#put({ italic: yesOrNo(value) });
  }
  get strikethrough(): boolean | null {
    return this.data.font.strikethrough ?? null;
  }
  set strikethrough(value: unknown) {
    this.#put({ strikethrough: yesOrNo(value) });
  }
  get color(): string {
    return this.data.font.color ?? '';
  }
  set color(value: unknown) {
    this.#put({ color: readColour(value) });
  }

  #put(change: ConditionalFormatData['font']): void {
    requireWritable(this.book, this.sheet);
    this.data.font = { ...this.data.font, ...change };
  }
}

function yesOrNo(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('yes or no is needed');
  return value;
}
