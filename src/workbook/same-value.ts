import type { CellValue } from '../domain/grid/cell';

/** Whether two cells hold the same. A cell of empty text holds nothing. */
export function sameValue(first: CellValue, second: CellValue): boolean {
  const [a, b] = [first === '' ? null : first, second === '' ? null : second];
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}
