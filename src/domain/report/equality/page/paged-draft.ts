import { SheetDraft } from '../../sheet-draft';
import type { SpecCell, SpecRow } from '../../sheet-spec';
import { HEADING } from '../../styles';
import { CHARACTER, rowHeight } from './row-height';

/** An A4 page in landscape within its margins, in points, with a little to spare for how others draw letters. */
const PAGE = { width: 770, height: 500 } as const;
/** The title, repeated on each page. */
const REPEATED = 22;
const LINE = 15;
/** A table that does not fit begins on a new page when no more than this part of the old one is left. */
const LEAST_START = 0.3;
/** A table that takes up to this part of a page is not parted. */
const SHORT = 0.5;

/** Said over the rest of a table that goes on over the page. */
const CONTINUED = ', continued';

/** Where a sheet’s pages end. */
interface Pages {
  readonly breaks: readonly number[];
  /** Points taken on the last page. */
  readonly used: number;
}

/**
 * A sheet while it is laid out for printing: rows are as tall as their text, a block is parted only when it is longer
 * than a page, and a table that is parted has its headings on each page.
 */
export class PagedDraft extends SheetDraft {
  /** Rows at which a table goes on over the page. */
  private readonly parts = new Set<number>();
  private readonly page: number;

  constructor(readonly widths: readonly number[]) {
    super();
    const width = widths.reduce((sum, one) => sum + one, 0) * CHARACTER;
    // Programs fit a sheet to a page by whole percents; a larger one leaves less room.
    const scale = Math.ceil(Math.min(1, PAGE.width / width) * 100) / 100;
    this.page = PAGE.height / scale - REPEATED;
  }

  override addRow(cells: readonly (SpecCell | null)[]): void {
    const isFitted = cells.some((cell) => cell?.style?.wrap);
    this.rows.push(isFitted ? { cells, height: rowHeight(cells, this.widths) } : { cells });
  }

  /** The rows before which a new page begins, from 1. */
  get breaksBefore(): readonly number[] {
    return this.pages().breaks;
  }

  /**
   * Lays out a table with its heading; on each page that it goes on over, both stand again.
   *
   * @returns the row that each of its rows came to stand on
   */
  table(
    heading: string,
    header: readonly SpecCell[],
    rows: readonly (readonly (SpecCell | null)[])[],
  ): readonly number[] {
    const heights = rows.map((cells) => rowHeight(cells, this.widths));
    const above = LINE * 2 + rowHeight(header, this.widths);
    const whole = above + heights.reduce((sum, one) => sum + one, 0);
    const left = this.page - this.pages().used - LINE;
    const startsHere = whole <= left || (whole > this.page * SHORT && left > this.page * LEAST_START);
    let room = (startsHere ? left : this.page) - above;
    this.block(heading, HEADING);
    if (!startsHere) this.parts.add(this.nextRow - 1);
    this.addRow(header);
    return rows.map((cells, index) => {
      const height = heights[index] ?? LINE;
      if (height > room && index > 0) {
        this.block(heading + CONTINUED, HEADING);
        this.parts.add(this.nextRow - 1);
        this.addRow(header);
        room = this.page - above;
      }
      room -= height;
      this.addRow(cells);
      return this.rows.length;
    });
  }

  private heightOf({ cells, height }: SpecRow): number {
    return height ?? rowHeight(cells, this.widths);
  }

  private pages(): Pages {
    const breaks: number[] = [];
    const heights = this.rows.map((row) => this.heightOf(row));
    const sum = (from: number, to: number) => heights.slice(from - 1, to).reduce((all, one) => all + one, 0);
    // The first page has the title in its own place.
    let used = -REPEATED;
    let next = 0;
    let isWrapped = false;
    heights.forEach((height, index) => {
      const row = index + 1;
      if (this.blocks[next] === row) {
        let end = (this.blocks[next + 1] ?? heights.length + 1) - 1;
        if (this.rows[end - 1]?.cells.length === 0 && end < heights.length) end -= 1;
        const block = sum(row, end);
        next += 1;
        const left = this.page - used;
        const isTooTall = block > left && (block <= this.page || left < this.page * LEAST_START);
        // Where a page ended of itself is not known to the point, so what follows begins on the next.
        if (isWrapped || isTooTall || this.parts.has(row)) {
          breaks.push(row);
          used = 0;
        }
        isWrapped = false;
      }
      if (used + height > this.page) isWrapped = true;
      used = used + height > this.page ? height : used + height;
    });
    return { breaks, used };
  }
}
