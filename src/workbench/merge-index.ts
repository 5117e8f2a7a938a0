import type { CellRange } from '../domain/grid/address';

/** The merged areas of a sheet, asked by cell or by rows. */
export interface MergeIndex {
  /** The area a cell is part of. */
  at(row: number, column: number): CellRange | undefined;
  /** The areas that reach into some rows, though they may begin above them. */
  touching(first: number, last: number): readonly CellRange[];
}

/** Rows that are looked up together, so that an area over a whole column is noted a few times and not once a row. */
const BAND = 64;

/** @param rowCount areas that reach below it are noted down to it */
export function indexMerges(merges: readonly CellRange[], rowCount: number): MergeIndex {
  const bands = new Map<number, CellRange[]>();
  for (const area of merges) {
    const last = Math.floor(Math.min(area.bottom, rowCount) / BAND);
    for (let band = Math.floor(area.top / BAND); band <= last; band++) {
      const here = bands.get(band);
      if (here) here.push(area);
      else bands.set(band, [area]);
    }
  }
  return {
    at: (row, column) =>
      bands
        .get(Math.floor(row / BAND))
        ?.find(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        ),
    touching(first, last) {
      const found = new Set<CellRange>();
      for (let band = Math.floor(first / BAND); band <= Math.floor(last / BAND); band++) {
        for (const area of bands.get(band) ?? []) {
          if (area.top <= last && area.bottom >= first) found.add(area);
        }
      }
      return [...found];
    },
  };
}
