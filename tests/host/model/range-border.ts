import type { CellRange } from '../../../src/domain/grid/address';
import { ApiObject, IDENTITY } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import { readColour } from './data/colour';
import type { BookData } from './data/book-data';
import type { BorderData } from './data/cell-data';
import type { SheetData } from './data/sheet-data';
import { commonly, restyle } from './data/write-cells';

export const EDGES = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
] as const; // prettier-ignore
type Edge = (typeof EDGES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const NO_LINE: BorderData = { style: 'None', weight: 'Thin', color: '#000000' };

/** One line of a range: an edge around it, or all lines inside it. */
export class RangeBorder extends ApiObject {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
    readonly edge: Edge,
  ) {
    super('RangeBorder');
  }

  override get [IDENTITY](): Readonly<Record<string, unknown>> {
    return { Id: this.edge };
  }

  get id(): string {
    return this.edge;
  }
  get sideIndex(): string {
    return this.edge;
  }
  get style(): unknown {
    return this.#common('style');
  }
  set style(value: unknown) {
    if (typeof value !== 'string' || !STYLES.includes(value)) throw invalidArgument('no such line style');
    this.#put({ style: value });
  }
  get weight(): unknown {
    return this.#common('weight');
  }
  set weight(value: unknown) {
    if (typeof value !== 'string' || !WEIGHTS.includes(value)) throw invalidArgument('no such line weight');
    this.#put({ weight: value });
  }
  get color(): unknown {
    return this.#common('color');
  }
  set color(value: unknown) {
    this.#put({ color: readColour(value) });
  }

  #common(name: keyof BorderData): unknown {
    const values = new Set<unknown>();
    for (const { area, edge } of this.#sides()) {
      values.add(commonly(this.sheet, area, (cell) => (cell.style.borders[edge] ?? NO_LINE)[name]));
    }
    const [only] = values;
    return values.size === 1 ? (only ?? null) : null;
  }

  /** A colour or weight makes a line where there was none, as in Excel. */
  #put(change: Partial<BorderData>): void {
    for (const { area, edge } of this.#sides()) {
      restyle(this.book, this.sheet, area, (style) => {
        const before = style.borders[edge] ?? { ...NO_LINE, style: 'Continuous' };
        const others = Object.fromEntries(Object.entries(style.borders).filter(([name]) => name !== edge));
        if (change.style === 'None') return { ...style, borders: others };
        return { ...style, borders: { ...others, [edge]: { ...before, ...change } } };
      });
    }
  }

  /** Which side of which cells the line is. */
  #sides(): readonly { readonly area: CellRange; readonly edge: string }[] {
    const { top, left, bottom, right } = this.area;
    switch (this.edge) {
      case 'EdgeTop':
        return [{ area: { ...this.area, bottom: top }, edge: 'EdgeTop' }];
      case 'EdgeBottom':
        return [{ area: { ...this.area, top: bottom }, edge: 'EdgeBottom' }];
      case 'EdgeLeft':
        return [{ area: { ...this.area, right: left }, edge: 'EdgeLeft' }];
      case 'EdgeRight':
        return [{ area: { ...this.area, left: right }, edge: 'EdgeRight' }];
      case 'InsideHorizontal':
        return top === bottom ? [] : [{ area: { ...this.area, bottom: bottom - 1 }, edge: 'EdgeBottom' }];
      case 'InsideVertical':
        return left === right ? [] : [{ area: { ...this.area, right: right - 1 }, edge: 'EdgeRight' }];
      default:
        return [{ area: this.area, edge: this.edge }];
    }
  }
}
