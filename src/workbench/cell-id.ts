import { formatAddress } from '../domain/grid/address';

export const CELL = 'cell-';

/** The element that shows a cell, for what points to it. */
export function cellId(row: number, column: number): string {
  return CELL + formatAddress({ row, column });
}
