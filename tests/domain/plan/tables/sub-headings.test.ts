import { duesOf, lettersOf, planOf } from '../../../support/read-grid';

const ROWS = [
  ['4.1', 'Review where posts are advertised', 'Sept 2023', 'July 2025', 'HR Manager'],
  ['4.2', 'Pilot shortlisting without names', 'Jan 2024', 'Jan 2025', 'HR Manager'],
  ['4.3', 'Publish the pay gap by grade', 'March 2024', 'May 2026', 'Director of HR'],
];

describe('A heading over two columns', () => {
  it.each([
    ['Start', 'End'],
    ['Start date', 'End date'],
    ['From', 'To'],
  ])('that are not merged is told apart by “%s” and “%s” below it', (start, end) => {
    const plan = planOf([
      ['Ref', 'Action', 'Timeframe', '', 'Responsible'],
      ['', '', start, end, ''],
      ...ROWS,
    ]);
    expect(plan.headerRow).toBe(2);
    expect(lettersOf(plan)).toEqual({ ref: 'A', action: 'B', start: 'C', due: 'D', lead: 'E' });
    expect(duesOf(plan)).toEqual(['2025-07-31', '2025-01-31', '2026-05-31']);
  });

  it('is that of the quarters below it', () => {
    const marks = ['Green', 'Green', 'Amber', ''];
    const plan = planOf([
      ['Action', 'Responsible', 'By when', 'RAG 2024/25', '', '', ''],
      ['', '', '', 'Q1', 'Q2', 'Q3', 'Q4'],
      ...ROWS.map(([, action = '', , due = '', who = '']) => [action, who, due, ...marks]),
    ]);
    expect(plan.headerRow).toBe(2);
    expect(plan.actions).toHaveLength(3);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'C' });
  });

  it('keeps the first line of the table below it a line of the table', () => {
    const plan = planOf([
      ['Ref', 'Action', 'Status', '', 'Due', 'Responsible'],
      ['1', 'Complete', 'Ongoing', 'Complete', 'May 2025', 'HR Manager'],
      ['2', 'Publish the pay gap', 'Complete', '', 'June 2025', 'HR Manager'],
      ['3', 'Train panels', 'Ongoing', '', 'July 2025', 'HR Manager'],
    ]);
    expect(plan.headerRow).toBe(1);
    expect(plan.actions).toHaveLength(3);
  });

  it('leaves columns alone that have headings of their own', () => {
    const plan = planOf([['Ref', 'Action', 'Start', 'Due', 'Responsible'], ...ROWS]);
    expect(plan.headerRow).toBe(1);
    expect(plan.actions).toHaveLength(3);
  });
});
