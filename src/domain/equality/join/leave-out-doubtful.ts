import type { Figure } from '../figure';
import type { CellPlace, Count, WorkforceData } from '../workforce-data';

function keyOf({ sheet, row }: Pick<CellPlace, 'sheet' | 'row'>): string {
  return `${sheet}\n${String(row)}`;
}

/**
 * Figures without those that rest on a row whose groups do not add up to its own total: which of its numbers is wrong
 * cannot be told, so none is used.
 *
 * @example leaveOutDoubtful(figures, data)[0]?.unavailable?.code // 'totals-differ'
 */
export function leaveOutDoubtful(
  figures: readonly Figure[],
  { doubtfulRows = [] }: Pick<WorkforceData, 'doubtfulRows'>,
): readonly Figure[] {
  const doubtful = new Set(doubtfulRows.map(keyOf));
  if (doubtful.size === 0) return figures;
  const isDoubtful = (count: Count | null): boolean =>
    count?.cells.some((cell) => doubtful.has(keyOf(cell))) ?? false;
  return figures.map((figure) => {
    const { reference, comparison } = figure;
    const counts = [reference.numerator, reference.denominator, comparison.numerator, comparison.denominator];
    if (figure.unavailable !== null || !counts.some(isDoubtful)) return figure;
    const message = 'The groups of a row it rests on do not add up to the total of that row.';
    return {
      ...figure,
      value: null,
      interval: null,
      p: null,
      method: { ...figure.method, interval: null, test: null },
      fourFifths: null,
      adverse: null,
      shortfall: null,
      need: null,
      otherShare: null,
      change: null,
      unavailable: { code: 'totals-differ', message },
      reading: message,
    };
  });
}
