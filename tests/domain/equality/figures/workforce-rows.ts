import type {
  Count,
  CountMeasure,
  CountRow,
  WorkforceData,
} from '../../../../src/domain/equality/workforce-data';

const SHEET = 'Data';

/** A count that stands in one cell; null for a blank one. */
export function count(value: number | null, row = 2, column = 4): Count | null {
  return value === null ? null : { value, cells: [{ sheet: SHEET, row, column }] };
}

/** One row of a data sheet with columns D, E and F as its counts. */
export function countRow(
  standard: 'WRES' | 'WDES',
  id: string,
  measure: CountMeasure,
  reference: number | null,
  comparison: number | null,
  notKnown: number | null = null,
  rest: Partial<Pick<CountRow, 'breakdown' | 'year' | 'answer' | 'from'>> & { readonly row?: number } = {},
): CountRow {
  const { row = 2, ...scope } = rest;
  return {
    standard,
    id,
    measure,
    breakdown: 'All',
    year: '2024',
    answer: null,
    from: 'data-sheet',
    reference: count(reference, row, 4),
    comparison: count(comparison, row, 5),
    notKnown: count(notKnown, row, 6),
    place: { sheet: SHEET, row, column: 1 },
    ...scope,
  };
}

/** Data of a workbook that holds these counts and no more, unless given. */
export function workforce(counts: readonly CountRow[], rest: Partial<WorkforceData> = {}): WorkforceData {
  return { counts, modelEmployer: [], pay: [], sheets: [], findings: [], ...rest };
}
