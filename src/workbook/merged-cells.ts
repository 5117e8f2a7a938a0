import type { CellRange } from '../domain/grid/address';

/** The merged areas of a sheet, asked row by row from the top, so that a sheet of many costs no more for each cell. */
export class MergedCells {
  private readonly fromTop: readonly CellRange[];
  private next = 0;
  private here: CellRange[] = [];
  private row = 0;

  constructor(merges: readonly CellRange[]) {
    this.fromTop = [...merges].sort((a, b) => a.top - b.top);
  }

  /**
   * The area that hides a cell, which any but its first does; nobody would see what is written there.
   *
   * @param row never above one asked before
   */
  hiding(row: number, column: number): CellRange | undefined {
    if (row > this.row) this.moveTo(row);
    if (this.here.length === 0) return undefined;
    return this.here.find(
      ({ top, left, right }) =>
        column >= left && column <= right && top <= row && (row > top || column > left),
    );
  }

  private moveTo(row: number): void {
    this.row = row;
    if (this.here.length > 0) this.here = this.here.filter(({ bottom }) => bottom >= row);
    for (; this.next < this.fromTop.length; this.next++) {
      const area = this.fromTop[this.next] as CellRange;
      if (area.top > row) return;
      if (area.bottom >= row) this.here.push(area);
    }
  }
}
