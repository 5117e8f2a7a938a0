import { SheetDraft } from '../sheet-draft';
import type { SpecCell, SpecRow } from '../sheet-spec';
import { HEADING, SUBTITLE } from '../styles';
import { CHARACTER, LINE, rowHeight } from './row-height';

/** An A4 page in landscape within its margins, in points, with a little to spare for how others draw letters. */
const PAGE = { width: 770, height: 500 } as const;
/** The title, repeated on each page. */
const REPEATED = 22;
/** A table that does not fit begins on a new page when no more than this part of the old one is left. */
const LEAST_START = 0.3;
/** A table that takes up to this part of a page is not parted. */
const SHORT = 0.5;

type Cells = readonly (SpecCell | null)[];

/** The cells of a row; where a formula of its own says its row, made for the row that it comes to stand on. */
export type PagedRow = Cells | ((row: number) => Cells);

/** What else a table has. */
export interface PagedTableParts {
  /** Said once, between the heading and the headings of the columns. */
  readonly note?: string;
  /** So many of the first rows stand in one stretch, for a chart is drawn over them. */
  readonly together?: number;
}

function cellsOf(row: PagedRow, at: number): Cells {
  return typeof row === 'function' ? row(at) : row;
}

/** Said over the rest of a table that goes on over the page. */
const CONTINUED = ', continued';

function sumOf(heights: readonly number[]): number {
  return heights.reduce((all, one) => all + one, 0);
}

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

  override addRow(cells: Cells): void {
    const height = rowHeight({ cells }, this.widths);
    this.rows.push(height === undefined ? { cells } : { cells, height });
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
    rows: readonly PagedRow[],
    { note, together = 0 }: PagedTableParts = {},
  ): readonly number[] {
    const heights = rows.map((row) => this.heightOf({ cells: cellsOf(row, this.nextRow) }));
    const above = LINE * 2 + this.heightOf({ cells: header });
    const noted = above + (note === undefined ? 0 : LINE);
    const whole = noted + sumOf(heights);
    const first = noted + sumOf(heights.slice(0, together));
    const left = this.page - this.pages().used - LINE;
    const mayBeParted = whole > this.page * SHORT && left > this.page * LEAST_START;
    const startsHere = whole <= left || (mayBeParted && (first <= left || first > this.page));
    let room = (startsHere ? left : this.page) - noted;
    this.block(heading, HEADING);
    if (!startsHere) this.parts.add(this.nextRow - 1);
    if (note !== undefined) this.line(note, SUBTITLE);
    this.addRow(header);
    return rows.map((row, index) => {
      const height = heights[index] ?? LINE;
      if (height > room && index > 0 && index >= together) {
        this.block(heading + CONTINUED, HEADING);
        this.parts.add(this.nextRow - 1);
        this.addRow(header);
        room = this.page - above;
      }
      room -= height;
      this.addRow(cellsOf(row, this.nextRow));
      return this.rows.length;
    });
  }

  private heightOf(row: SpecRow): number {
    return rowHeight(row, this.widths) ?? LINE;
  }

  private pages(): Pages {
    const breaks: number[] = [];
    const heights = this.rows.map((row) => this.heightOf(row));
    const sum = (from: number, to: number) => sumOf(heights.slice(from - 1, to));
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
