import { planLabels, rowsInWords } from '../../../src/domain/report/action-lines';
import { plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

test('Rows are told from the first to the last', () => {
  expect(rowsInWords(4, 11)).toBe('rows 4 to 11');
});

test('One row is told as one', () => {
  expect(rowsInWords(4, 4)).toBe('row 4');
});

describe('Each plan of a workbook is called', () => {
  const HEAD = ['Action', 'Lead', 'Due'];
  const ROWS: readonly GridValue[][] = [
    ['Train every panel chair', 'Head of HR', 'May 2024'],
    ['Open a quiet room on each site', 'Estates Manager', 'June 2024'],
  ];
  const called = (grid: readonly GridValue[][]): readonly string[] =>
    planLabels(plansOf([buildSheet(grid, { name: 'Plan' })]).plans);

  it('by its sheet, or by its rows where the sheet has another', () => {
    expect(called([HEAD, ...ROWS])).toEqual(['Plan']);
    const second = ROWS.map((row, at) => [`B${at + 1}`, ...row, 'Green']);
    const other = ['Ref', 'What we will do', 'Owner', 'By when', 'RAG'];
    expect(called([HEAD, ...ROWS, [], ['Disability action plan'], other, ...second])).toEqual([
      'Plan, rows 2 to 3',
      'Plan, rows 7 to 8',
    ]);
  });

  it('by what heads its actions where plans share their rows, or else by its columns', () => {
    const twice = ROWS.map(([action = '', ...rest]) => [action, `Later: ${String(action)}`, ...rest]);
    expect(called([['Year 1 actions', 'Year 2 actions', 'Lead', 'Due'], ...twice])).toEqual([
      'Plan, Year 1 actions',
      'Plan, Year 2 actions',
    ]);
    expect(called([[...HEAD, null, ...HEAD], ...ROWS.map((row) => [...row, null, ...row])])).toEqual([
      'Plan, columns A to C',
      'Plan, columns E to G',
    ]);
  });
});
