import type { CellRange } from '../grid/address';
import type { CellStyle, ConditionalFormatSpec, SpecCell, SpecRow, SpecValue } from './sheet-spec';

/** A sheet while its rows are being laid out, one below the other. */
export class SheetDraft {
  readonly rows: SpecRow[] = [];
  readonly formats: ConditionalFormatSpec[] = [];
  /** The rows on which blocks begin that are best printed whole. */
  readonly blocks: number[] = [];

  /** The row the next line will stand on, from 1. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  add(...cells: readonly (SpecCell | null)[]): void {
    this.addRow(cells);
  }

  addRow(cells: readonly (SpecCell | null)[]): void {
    this.rows.push({ cells });
  }

  /** A line of text in column A that runs over the empty cells beside it. */
  line(value: SpecValue, style: CellStyle, formula?: string): void {
    this.add({ value, style, ...(formula === undefined ? {} : { formula }) });
  }

  gap(): void {
    this.rows.push({ cells: [] });
  }

  /** A block with its heading, parted from what stands above by a gap. */
  block(heading: string, style: CellStyle): void {
    this.gap();
    this.blocks.push(this.nextRow);
    this.line(heading, style);
  }

  /** Rows left empty for a picture, parted from what stands above by a gap and best printed whole. */
  reserve(count: number): { readonly top: number; readonly bottom: number } {
    this.gap();
    const top = this.nextRow;
    this.blocks.push(top);
    for (let row = 0; row < count; row += 1) this.gap();
    return { top, bottom: this.rows.length };
  }

  format(...formats: readonly ConditionalFormatSpec[]): void {
    this.formats.push(...formats);
  }
}

/** How far what is laid out reaches: from A1 to the last row and the widest one. */
export function extentOf(rows: readonly SpecRow[]): CellRange {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return { top: 1, left: 1, bottom: Math.max(rows.length, 1), right };
}
