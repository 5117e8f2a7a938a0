import type { CellRange } from '../../../../src/domain/grid/address';

/** An Excel table. Its header texts are the texts of its header cells. */
export interface TableData {
  readonly id: string;
  name: string;
  range: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Column ids, left to right; a new column takes the next number. */
  columnIds: number[];
}
