import fc from 'fast-check';
import { MergedCells } from '../../src/workbook/merged-cells';

describe('A merged area', () => {
  it('hides each of its cells but the first, which shows what is written', () => {
    const merged = new MergedCells([{ top: 2, left: 3, bottom: 3, right: 4 }]);
    const hidden = [1, 2, 3, 4].map((row) =>
      [2, 3, 4, 5].map((column) => merged.hiding(row, column) !== undefined),
    );
    expect(hidden).toEqual([
      [false, false, false, false],
      [false, false, true, false],
      [false, true, true, false],
      [false, false, false, false],
    ]);
  });

  it('is found among many as by looking through them all, rows left out or asked twice (property)', () => {
    const area = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.nat(4), fc.nat(3))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
    const place = fc.record({ row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(area), fc.array(place), (areas, places) => {
        const merged = new MergedCells(areas);
        for (const { row, column } of [...places].sort((a, b) => a.row - b.row)) {
          const hides = areas.some(
            ({ top, left, bottom, right }) =>
              row >= top &&
              row <= bottom &&
              column >= left &&
              column <= right &&
              (row > top || column > left),
          );
          expect(merged.hiding(row, column) !== undefined).toBe(hides);
        }
      }),
    );
  });
});
