import fc from 'fast-check';
import { assignBest } from '../../../../src/domain/plan/columns/best-assignment';

function total(scores: readonly (readonly number[])[], pairs: readonly (number | null)[]): number {
  return pairs.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : (scores[row]?.[column] ?? 0)),
    0,
  );
}

/** The best total by trying everything. */
function bestByTrying(scores: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const line = scores[row];
  if (!line) return 0;
  const without = bestByTrying(scores, row + 1, used);
  const withOne = line.map((score, column) =>
    score > 0 && !used.includes(column) ? score + bestByTrying(scores, row + 1, [...used, column]) : 0,
  );
  return Math.max(without, ...withOne);
}

const tables = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 5,
  }),
);

describe('the best assignment', () => {
  it('gives up the best single pair where the whole is better for it', () => {
    expect(
      assignBest([
        [3, 2],
        [3, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves a row alone that nothing speaks for', () => {
    expect(
      assignBest([
        [0, -1],
        [2, 0],
      ]),
    ).toEqual([null, 0]);
  });

  it('copes with more rows than columns, and with nothing', () => {
    expect(assignBest([[1], [5], [2]])).toEqual([null, 0, null]);
    expect(assignBest([])).toEqual([]);
  });

  it('reaches the total that trying everything reaches, and uses no column twice', () => {
    fc.assert(
      fc.property(tables, (scores) => {
        const pairs = assignBest(scores);
        const columns = pairs.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        expect(total(scores, pairs)).toBe(bestByTrying(scores));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
