import { ApiObject } from '../../protocol/api-object';
import { invalidArgument } from '../../protocol/host-error';
import type { BookData } from '../data/book-data';
import type { ChartValues } from '../data/chart-data';
import { readColour } from '../data/colour';
import type { SheetData } from '../data/sheet-data';
import { requireWritable } from '../data/write-cells';

/** What a plain property takes: text, a number, yes or no, a colour, or one of some words. */
export type Kind = 'text' | 'number' | 'yes-no' | 'colour' | readonly string[];

/** A part of a chart: most of what it has are plain values. */
export abstract class ChartPart extends ApiObject {
  constructor(
    typeName: string,
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly values: ChartValues,
  ) {
    super(typeName);
  }
}

/**
 * Gives a part of a chart its plain properties.
 *
 * @param properties each with what it takes and what it is at first
 */
export function plainProperties(
  part: { readonly prototype: ChartPart },
  properties: Readonly<Record<string, readonly [Kind, string | number | boolean]>>,
): void {
  for (const [name, [kind, first]] of Object.entries(properties)) {
    Object.defineProperty(part.prototype, name, {
      get(this: ChartPart) {
        return this.values[name] ?? first;
      },
      set(this: ChartPart, value: unknown) {
        requireWritable(this.book, this.sheet);
        this.values[name] = checked(name, kind, value);
        this.book.isDirty = true;
      },
    });
  }
}

function checked(name: string, kind: Kind, value: unknown): string | number | boolean {
  if (kind === 'colour') return readColour(value);
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'yes-no' && typeof value === 'boolean') return value;
  if (Array.isArray(kind) && typeof value === 'string' && kind.includes(value)) return value;
  throw invalidArgument(`${name} takes ${String(kind)}, not ${JSON.stringify(value)}`);
}
