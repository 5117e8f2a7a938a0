import type { CellRange } from '../../../src/domain/grid/address';
import { ApiCollection, ITEMS, PARTS } from '../protocol/api-object';
import { invalidArgument } from '../protocol/host-error';
import type { BookData } from './data/book-data';
import type { SheetData } from './data/sheet-data';
import { EDGES, RangeBorder } from './range-border';

/** The lines around and between cells. */
export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  constructor(
    readonly book: BookData,
    readonly sheet: SheetData,
    readonly area: CellRange,
  ) {
    super('RangeBorderCollection');
  }

  [ITEMS](): readonly RangeBorder[] {
    return EDGES.map((edge) => this.getItem(edge));
  }

  get count(): number {
    return EDGES.length;
  }

  override get [PARTS](): Readonly<Record<string, RangeBorder>> {
    return {
      top: this.getItem('EdgeTop'),
      bottom: this.getItem('EdgeBottom'),
      left: this.getItem('EdgeLeft'),
      right: this.getItem('EdgeRight'),
      horizontal: this.getItem('InsideHorizontal'),
      vertical: this.getItem('InsideVertical'),
    };
  }

  getItem(index: string): RangeBorder {
    const edge = EDGES.find((name) => name === index);
    if (!edge) throw invalidArgument(`${index} is no border`);
    return new RangeBorder(this.book, this.sheet, this.area, edge);
  }
}
