import type { CountTable } from './table-shape';

/** The columns of both groups, those not known and the total, of each set. */
export function figureColumns({ sets }: Pick<CountTable, 'sets'>): readonly number[] {
  return sets.flatMap(({ reference, comparison, notKnown, total }) =>
    [reference.count, reference.percent, comparison.count, comparison.percent, ...notKnown, total].filter(
      (column) => column !== null,
    ),
  );
}
