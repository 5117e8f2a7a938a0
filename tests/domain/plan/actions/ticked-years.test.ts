import { duesOf, planOf } from '../../../support/read-grid';
import type { Plan } from '../../../../src/domain/plan/plan';

const ACTIONS = [
  ['Open the mentoring scheme to bank staff', 'Head of Learning'],
  ['Pay expenses of lay panel members', 'Head of Reward'],
  ['Repaint the prayer room', 'Estates Manager'],
] as const;
type Cell = string | number | null;

const under = (headings: readonly Cell[], rows: readonly (readonly Cell[])[]): Plan =>
  planOf([['Action', 'Lead', ...headings], ...ACTIONS.map((action, at) => [...action, ...(rows[at] ?? [])])]);

const ticked = (sign: Cell): readonly (readonly Cell[])[] => [
  [sign, null, null],
  [sign, sign, null],
  [null, null, sign],
];

describe('signs under years', () => {
  it.each([
    [['2024/25', '2025/26', '2026/27'], '✓'],
    [['2024/25', '2025/26', '2026/27'], 'X'],
    [['2024-25', '2025-26', '2026-27'], '●'],
    [['24/25', '25/26', '26/27'], '✓'],
    [['FY24/25', 'FY25/26', 'FY26/27'], 1],
  ])('under %j say by the end of which year each action is due', (headings, sign) => {
    expect(duesOf(under(headings, ticked(sign)))).toEqual(['2025-03-31', '2026-03-31', '2027-03-31']);
  });

  it.each([[['2024', '2025', '2026']], [[2024, 2025, 2026]]])(
    'are of years of the calendar under %j',
    (headings) => {
      expect(duesOf(under(headings, ticked('x')))).toEqual(['2024-12-31', '2025-12-31', '2026-12-31']);
    },
  );

  it('count though two years are all there are, and one of them has none', () => {
    const rows = [
      [null, '✓'],
      [null, '✓'],
      [null, '✓'],
    ];
    expect(duesOf(under(['2024/25', '2025/26'], rows))).toEqual(Array(3).fill('2026-03-31'));
  });

  it('count under one heading of the time for all of them', () => {
    const plan = planOf(
      [
        [null, null, 'Timescale'],
        ['Action', 'Lead', '2024/25', '2025/26', '2026/27'],
        ...ACTIONS.map((action, at) => [...action, ...(ticked('✓')[at] ?? [])]),
      ],
      { merges: ['C1:E1'] },
    );
    expect(duesOf(plan)).toEqual(['2025-03-31', '2026-03-31', '2027-03-31']);
  });

  it('say no where they are crosses beside ticks, or words for no', () => {
    const rows = [
      ['✓', '✗', '✗'],
      ['✗', '✓', 'No'],
      ['-', 'n/a', '✓'],
    ];
    expect(duesOf(under(['2024/25', '2025/26', '2026/27'], rows))).toEqual([
      '2025-03-31',
      '2026-03-31',
      '2027-03-31',
    ]);
    expect(duesOf(under(['Q1 2024/25', 'Q2 2024/25', 'Q3 2024/25'], rows))).toEqual([
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
    ]);
  });
});

describe('a letter under years', () => {
  const headings = ['2024/25', '2025/26', '2026/27'];

  it('is a mark beside blanks, whatever sign other rows have', () => {
    const rows = [
      ['X', null, null],
      [null, '✓', null],
      [null, 'X', 'X'],
    ];
    expect(duesOf(under(headings, rows))).toEqual(['2025-03-31', '2026-03-31', '2027-03-31']);
  });

  it('says no beside a tick in its own row', () => {
    const rows = [
      ['✓', 'X', 'X'],
      ['X', '✓', 'X'],
      ['X', 'X', '✓'],
    ];
    expect(duesOf(under(headings, rows))).toEqual(['2025-03-31', '2026-03-31', '2027-03-31']);
  });
});

describe('what stands under years', () => {
  it('gives no deadline where it is a figure', () => {
    const figures = [
      [50, 60, 70],
      [40, 50, 60],
      [12, 10, 8],
    ];
    for (const headings of [
      ['2024/25', '2025/26', '2026/27'],
      [2024, 2025, 2026],
    ])
      expect(duesOf(under(headings, figures))).toEqual([null, null, null]);
  });

  it('gives none beside a column of deadlines, or under a heading of something else', () => {
    const dated = planOf([
      ['Action', 'Lead', 'Due date', '2024/25', '2025/26'],
      ...ACTIONS.map((action) => [...action, 'June 2024', '✓', '✓']),
    ]);
    expect(duesOf(dated)).toEqual(Array(3).fill('2024-06-30'));
    const reported = planOf(
      [
        [null, null, 'Achieved', null],
        ['Action', 'Lead', '2022/23', '2023/24'],
        ...ACTIONS.map((action) => [...action, '✓', '✓']),
      ],
      { merges: ['C1:D1'] },
    );
    expect(duesOf(reported)).toEqual([null, null, null]);
  });
});
