import { duesOf, planOf } from '../../../support/read-grid';
import type { Plan } from '../../../../src/domain/plan/plan';

const ACTIONS = [
  ['Open the mentoring scheme to bank staff', 'Head of Learning'],
  ['Pay expenses of lay panel members', 'Head of Reward'],
  ['Repaint the prayer room', 'Estates Manager'],
  ['Teach managers about dyslexia', 'Head of Learning'],
] as const;
const QUARTERS = ['Q1 (Apr–Jun)', 'Q2 (Jul–Sep)', 'Q3 (Oct–Dec)', 'Q4 (Jan–Mar)'];
const SHORT = [
  ['Scope', 'Pilot', null, 'Launch'],
  [null, 'Agreed', 'Paid', null],
  [null, null, null, 'Painted'],
  ['Written', null, null, null],
];
const LONG = SHORT.map((row) =>
  row.map((step) => step && `${step} with the staff side and the carers network`),
);

const planUnder = (band: string, steps: readonly (readonly (string | null)[])[]): Plan =>
  planOf(
    [
      ['Open wards programme'],
      [null, null, band],
      ['Action', 'Lead', ...QUARTERS, 'RAG'],
      ...ACTIONS.map((action, at) => [...action, ...(steps[at] ?? []), 'Green']),
    ],
    { merges: ['C2:F2'] },
  );

describe('an action with steps under the quarters of a year', () => {
  it.each([
    ['Milestones 2024-25', SHORT],
    ['Milestones 2024-25', LONG],
    ['Deliverables by quarter, 2024/25', LONG],
    ['2024/25', SHORT],
  ])('is due at the end of each of them, and once: %s', (band, steps) => {
    const plan = planUnder(band, steps);
    expect(duesOf(plan)).toEqual(['2024-06-30', '2024-09-30', '2025-03-31', '2024-06-30']);
    expect(plan.actions.map(({ due }) => due.deadlines.map(({ date }) => date.toString()))).toEqual([
      ['2024-06-30', '2024-09-30', '2025-03-31'],
      ['2024-09-30', '2024-12-31'],
      ['2025-03-31'],
      ['2024-06-30'],
    ]);
  });

  it('begins with the first of several, and not with the last', () => {
    const starts = planUnder('Milestones 2024-25', SHORT).actions.map(({ due }) => due.start?.toString());
    expect(starts).toEqual(['2024-04-01', '2024-07-01', undefined, undefined]);
  });

  it('is not due by long texts that report on each quarter', () => {
    const plan = planUnder('Progress 2024-25', LONG);
    expect(plan.actions.every(({ due }) => due.kind !== 'date' && due.kind !== 'range')).toBe(true);
  });
});

describe('figures under the quarters of a year', () => {
  const planWith = (cells: readonly (readonly (string | number | null)[])[]): Plan =>
    planOf([
      ['EDI plan 2024/25'],
      ['Action', 'Lead', 'Q1', 'Q2', 'Q3', 'Q4', 'RAG'],
      ...ACTIONS.map((action, at) => [...action, ...(cells[at] ?? []), 'Green']),
    ]);

  it.each([
    [
      [
        ['12%', '11%', null, null],
        ['60%', '75%', null, null],
        ['1.5', '1.4', null, null],
        ['40', '90', null, null],
      ],
    ],
    [
      [
        [3, 4, 5, 6],
        [40, 52, 61, 80],
        [1.5, 1.4, 1.4, 1.3],
        [2, 3, 5, 8],
      ],
    ],
  ])('tell where things stood and give no deadline', (cells) => {
    expect(duesOf(planWith(cells)).every((day) => day === null)).toBe(true);
  });

  it('are marks where each is a 1', () => {
    const cells = [
      [1, null, null, null],
      [null, 1, null, null],
      [null, null, 1, null],
      [null, null, null, 1],
    ];
    expect(duesOf(planWith(cells))).toEqual(['2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31']);
  });
});
