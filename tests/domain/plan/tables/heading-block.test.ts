import { actionsOf, lettersOf, planOf } from '../../../support/read-grid';

const LEADS = ['Head of HR', 'EDI Lead', 'Director of People'];
const TASKS = ['Train panels in scoring', 'Publish the pay gap report', 'Match mentors with new managers'];
const DUES = ['March 2025', 'May 2025', 'June 2025'];
const RAGS = ['Green', 'Amber', 'Red'];

describe('headings merged over more columns than they need', () => {
  const grid = [
    ['Ref', 'Action', null, 'Lead', 'Due date', null, 'Status', null, 'Update', null],
    ...TASKS.map((task, at) => [
      at + 1,
      task,
      null,
      LEADS[at],
      DUES[at],
      null,
      RAGS[at],
      null,
      'Draft done',
      null,
    ]),
  ];

  it.each([
    [
      'merged alike',
      [1, 2, 3, 4].flatMap((row) =>
        ['B:C', 'E:F', 'G:H', 'I:J'].map((over) => `${over.replace(':', `${String(row)}:`)}${String(row)}`),
      ),
    ],
    ['not merged', ['B1:C1', 'E1:F1', 'G1:H1', 'I1:J1']],
  ])('have their first action on the very next row, whose cells are %s', (_, merges) => {
    const plan = planOf(grid, { merges });
    expect(actionsOf(plan)).toEqual(TASKS.map((task, at) => `${String(at + 2)} ${task}`));
    expect(lettersOf(plan)).toMatchObject({ action: 'B C', due: 'E F', rag: 'G H', progress: 'I J' });
    expect(plan.headerRow).toBe(1);
  });

  it('keep headings of their own below them where one stands over two', () => {
    const plan = planOf(
      [
        ['Action', 'Lead', 'Dates', null, 'RAG', null],
        [null, null, 'Original', 'Revised', 'Last', 'Now'],
        ...TASKS.map((task, at) => [task, LEADS[at], DUES[at], 'July 2025', 'Red', RAGS[at]]),
      ],
      { merges: ['C1:D1', 'E1:F1'] },
    );
    expect(plan.headerRow).toBe(2);
    expect(actionsOf(plan)).toHaveLength(3);
  });
});
