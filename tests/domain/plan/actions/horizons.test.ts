import { duesOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const ROWS: readonly GridValue[][] = [
  ['Action', 'Lead', 'Horizon'],
  ['Advertise posts as open to job share', 'Head of Resourcing', 'Short term'],
  ['Redesign local awards', 'Medical Director', 'Medium-term'],
  ['Sponsor colleagues to senior posts', 'EDI Lead', 'Long term'],
  ['Publish the pay report', 'Head of Reward', 'March 2025'],
];

const planned = (above: readonly GridValue[][], below: readonly GridValue[][] = []) =>
  planOf([['Pay gap action plan'], ...above, [], ...ROWS, [], ...below]);

describe('a deadline that is a horizon', () => {
  it('is what a line above the plan says it means', () => {
    const line =
      'Horizons: Short term = by 31 March 2025; Medium term = by 31 March 2026; Long term = by March 2028';
    expect(duesOf(planned([[line]]))).toEqual(['2025-03-31', '2026-03-31', '2028-03-31', '2025-03-31']);
  });

  it('is what cells beside one another under the plan say', () => {
    const below = [
      ['Short term', 'By end of December 2024'],
      ['Medium term', 'By December 2025'],
    ];
    expect(duesOf(planned([], below)).slice(0, 3)).toEqual(['2024-12-31', '2025-12-31', null]);
  });

  it('keeps its own words', () => {
    const [first] = planned([['Short term (by June 2025), long term (by June 2027)']]).actions;
    expect([first?.due.text, first?.due.first?.toString()]).toEqual(['Short term', '2025-06-30']);
  });

  it('stays unclear where the plan does not say, or says it in words that are no date', () => {
    expect(duesOf(planned([])).slice(0, 3)).toEqual([null, null, null]);
    expect(duesOf(planned([['Short term: quick wins; medium term: needs funding']])).slice(0, 2)).toEqual([
      null,
      null,
    ]);
  });
});

describe('a year or phase that a plan numbers', () => {
  const due = (text: string, ...lines: readonly string[]): string | null => {
    const rows = ROWS.map((row, at) => (at === 1 ? [row[0], row[1], text] : row)) as GridValue[][];
    const plan = planOf([['Carers plan'], ...lines.map((line) => [line]), [], ...rows]);
    const [first] = plan.actions;
    expect(first?.due.start ?? null).toBeNull();
    return first?.due.first?.toString() ?? null;
  };
  const TWO = 'Year 1 = April 2024 to March 2025; Year 2 = April 2025 to March 2026';

  it.each([
    ['Year 1', TWO, '2025-03-31'],
    ['By the end of Year 2', TWO, '2026-03-31'],
    ['Years 1 and 2', TWO, '2026-03-31'],
    ['Y2', 'Y1: 2024/25 | Y2: 2025/26', '2026-03-31'],
    ['Year two', 'Year 1 (2024/25), Year 2 (2025/26) and Year 3 (2026/27)', '2026-03-31'],
    ['Phase 2', 'Phase 1 – by June 2024. Phase 2 – by June 2025', '2025-06-30'],
    [
      'Year 2',
      'Year 1 runs from April 2024 to March 2025 and Year 2 from April 2025 to March 2026',
      '2026-03-31',
    ],
  ])('is due when the plan says that it ends: %s', (text, line, day) => {
    expect(due(text, line)).toBe(day);
  });

  it.each([
    ['Year 3', TWO],
    ['Year 1', 'Year 1 = getting started; Year 2 = going further'],
    ['Within 2 years', TWO],
    ['Year 1 wards', TWO],
    ['Phase 1', TWO],
  ])('stays unclear where the plan says nothing of it: %s', (text, line) => {
    expect(due(text, line)).toBeNull();
  });

  const duesNamed = (...texts: readonly string[]) =>
    duesOf(
      planOf([
        ['Carers plan'],
        ['Action', 'Lead', 'Due date'],
        ...texts.map((text, at): GridValue[] => [
          `Mend the lift of building ${String(at)}`,
          'Estates Lead',
          text,
        ]),
      ]),
    );

  it('is counted from another deadline that says which year it is', () => {
    expect(duesNamed('Year 1', 'Year 2 (2024/25)', 'Mar 2026', 'By end of Year 3')).toEqual([
      '2024-03-31',
      '2025-03-31',
      '2026-03-31',
      '2026-03-31',
    ]);
  });

  it('is not counted from one that says something else', () => {
    expect(duesNamed('Year 1', 'Year 2 (roll out to 2024 staff)', 'Mar 2026')[0]).toBeNull();
    expect(duesNamed('Year 1', 'Phase 2 (2024/25)', 'Mar 2026')[0]).toBeNull();
  });
});
