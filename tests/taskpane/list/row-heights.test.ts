import fc from 'fast-check';
import { RowHeights } from '../../../src/taskpane/components/list/row-heights';

const GUESS = 40;
const changes = fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 500 })), { maxLength: 300 });

/** The heights with some of them set, and the same as a plain list. */
function setSome(count: number, some: readonly (readonly [number, number])[]): [RowHeights, number[]] {
  const heights = new RowHeights(count, GUESS);
  const plain = Array.from({ length: count }, () => GUESS);
  for (const [at, height] of some) {
    const row = at % count;
    expect(heights.set(row, height)).toBe(height - (plain[row] ?? 0));
    plain[row] = height;
  }
  return [heights, plain];
}

const sumTo = (plain: readonly number[], row: number): number =>
  plain.slice(0, row).reduce((sum, height) => sum + height, 0);

test('a row begins where those above it end, whichever were measured', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), changes, (count, some) => {
      const [heights, plain] = setSome(count, some);
      for (let row = 0; row <= count; row += 1) expect(heights.topOf(row)).toBe(sumTo(plain, row));
      expect(heights.total).toBe(sumTo(plain, count));
    }),
  );
});

test('the row at a place is the one that covers it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      changes,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (count, some, share) => {
        const [heights, plain] = setSome(count, some);
        const place = share * heights.total;
        const row = heights.rowAt(place);
        expect(sumTo(plain, row)).toBeLessThanOrEqual(place);
        expect(sumTo(plain, row + 1)).toBeGreaterThan(place);
      },
    ),
  );
});

test('places outside belong to the first and the last row, and an empty list has none to stumble over', () => {
  const heights = new RowHeights(7, GUESS);
  expect(heights.rowAt(-500)).toBe(0);
  expect(heights.rowAt(7 * GUESS + 500)).toBe(6);
  expect(new RowHeights(0, GUESS).rowAt(10)).toBe(0);
  expect(new RowHeights(0, GUESS).total).toBe(0);
});
