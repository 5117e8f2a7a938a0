import { Temporal } from 'temporal-polyfill';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { lettersOf, planOf } from '../../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';

const AS_AT = Temporal.PlainDate.from('2024-06-30');
const ACTIONS = [
  ['Open a mentoring scheme for library staff', 'Head of Learning', 'March 2024'],
  ['Train every interview panel in fair scoring', 'Head of HR', 'December 2023'],
  ['Publish the pay gap report for the Cabinet', 'Head of Reward', 'March 2024'],
  ['Repaint the prayer room', 'Estates Manager', 'June 2025'],
] as const;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const TOLD: readonly (readonly GridValue[])[] = [
  ['List drawn up', null, 'Mentors met in November', 'Complete'],
  ['Delayed', '60% trained', null, '100% - complete'],
  [null, 'Delayed', 'Data were late', null],
  ['Colours chosen', null, null, null],
];

function gridOf(
  headings: readonly GridValue[],
  told: readonly (readonly GridValue[])[] = TOLD,
  group?: string,
): readonly (readonly GridValue[])[] {
  return [
    ['Equality action plan 2023/24'],
    ...(group === undefined ? [] : [[null, null, null, group]]),
    ['Action', 'Lead', 'Due date', ...headings],
    ...ACTIONS.map((action, at) => [...action, ...(told[at] ?? [])]),
  ];
}

const planUnder = (...[headings, told, group]: Parameters<typeof gridOf>) =>
  planOf(gridOf(headings, told, group), group === undefined ? {} : { merges: ['D2:G2'] });

function ratingsUnder(...[headings, told, group]: Parameters<typeof gridOf>) {
  const merges = group === undefined ? [] : ['D2:G2'];
  const workbook = buildWorkbook(buildSheet(gridOf(headings, told, group), { merges }));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  return reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT).flatMap(({ actions }) =>
    actions.map(({ rating }) => rating.status),
  );
}

describe('progress told in a column for each quarter', () => {
  it.each([
    ['Progress 2023/24', QUARTERS],
    ['Progress', ['Q1 (Apr–Jun)', 'Q2 (Jul–Sep)', 'Q3 (Oct–Dec)', 'Q4 (Jan–Mar)']],
    ['Quarterly updates', ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']],
    ['Quarterly monitoring', QUARTERS],
    ['Progress to date', ['June 2023', 'September 2023', 'December 2023', 'March 2024']],
    ['Progress', ['2020/21', '2021/22', '2022/23', '2023/24']],
    ['Progress update', ['6 months', '12 months', 'Year 2', 'Year 3']],
  ])('is read under “%s” over %j', (group, headings) => {
    expect(lettersOf(planUnder(headings, TOLD, group))).toEqual({
      action: 'A',
      lead: 'B',
      due: 'C',
      progress: 'D E F G',
    });
  });

  it.each([
    [['Progress Q1', 'Q2', 'Q3', 'Progress Q4']],
    [['Q1 update', 'Q2', 'Q3', 'Q4']],
    [QUARTERS],
    [['Q1 (Apr - Jun 23)', 'Q2 (Jul - Sep 23)', 'Q3 (Oct - Dec 23)', 'Q4 (Jan - Mar 24)']],
  ])('is read without a group heading: %j', (headings) => {
    expect(lettersOf(planUnder(headings))).toMatchObject({ due: 'C', progress: 'D E F G' });
  });

  it.each([
    ['Progress 2023/24', QUARTERS],
    [undefined, ['Progress Q1', 'Progress Q2', 'Progress Q3', 'Progress Q4']],
    [undefined, ['Update June 2023', 'Update September 2023', 'Update December 2023', 'Update March 2024']],
    [undefined, ['Year 1 progress', 'Year 2 progress', 'Year 3 progress', 'Year 4 progress']],
  ])('counts by what was said last: “%s” over %j', (group, headings) => {
    expect(ratingsUnder(headings, TOLD, group)).toEqual(['complete', 'complete', 'overdue', 'on-track']);
  });

  it('counts by the latest where the quarters stand the other way round', () => {
    const turned = TOLD.map((row) => [...row].reverse());
    const headings = QUARTERS.map((quarter) => `${quarter} progress`).reverse();
    expect(ratingsUnder(headings, turned)).toEqual(['complete', 'complete', 'overdue', 'on-track']);
  });

  it('stays complete where a later report tells more of it', () => {
    const told = [
      ['Complete', 'Evaluation sent to the Board'],
      ['Complete', 'Reopened after the audit'],
    ];
    const [first, second] = ratingsUnder(['Progress Q3', 'Progress Q4'], told);
    expect([first, second]).toEqual(['complete', 'overdue']);
  });

  it('counts by what was said before where the last report says nothing new', () => {
    const told = [
      ['Complete', 'No further update'],
      ['Complete', 'N/A'],
      ['Delayed', 'As above'],
      ['Complete', 'TBC'],
    ];
    expect(ratingsUnder(['Progress Q3', 'Progress Q4'], told).slice(0, 4)).toEqual([
      'complete',
      'complete',
      'overdue',
      'complete',
    ]);
  });

  it('is no end of what comes again, done in one of the quarters', () => {
    const rows = ACTIONS.map(([action, lead]) => [
      action,
      lead,
      'Annually in March, from March 2022',
      'Done',
      null,
    ]);
    const workbook = buildWorkbook(
      buildSheet([['Action', 'Lead', 'Due date', 'Progress Q1', 'Progress Q2'], ...rows]),
    );
    const { plans } = readPlans(workbook, { asAt: AS_AT });
    const [plan] = reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT);
    expect(plan?.actions.map(({ rating }) => rating.status)).not.toContain('complete');
  });

  it('leaves an old trouble behind that the last report does not name', () => {
    const told = [[], [], [], ['Stalled', 'Painters chosen']];
    expect(ratingsUnder(['Progress Q1', 'Progress Q2'], told)[3]).toBe('on-track');
  });

  it('is no second deadline, whatever days the reports name', () => {
    const told = [
      ['Meeting held 3 May 2023', null, 'Interviews held 9 December 2023', null],
      [null, 'First panel trained 4 July 2023', 'Second panel trained October 2023', null],
      [null, null, 'Report was sent 1 December 2023', 'Done'],
      ['Quotes were asked for in May 2023', null, null, null],
    ];
    const plan = planUnder(['Progress Q1', 'Q2', 'Q3', 'Progress Q4'], told);
    expect(lettersOf(plan).due).toBe('C');
    expect(lettersOf(planUnder(['Notes Q1', 'Q2', 'Quarter 3', 'Q4 photos'], told)).due).toBe('C');
  });
});

describe('years or quarters over texts that may be progress or what is to be reached', () => {
  const EITHER = [
    ['Working group set up with students', 'Three first courses revised', 'All courses revised by staff'],
    ['Pilot in two schools complete', 'Six more pairs matched', 'Scheme launched for all schools'],
    ['Rates of pay published online', 'Gap in rates halved', 'Rates equal in all grades'],
    ['Colours agreed with the users', 'Walls of the room painted', 'Floor laid and room opened'],
  ];

  it.each([[['2021/22', '2022/23', '2023/24']], [['Q1', 'Q2', 'Q3']], [['Year 1', 'Year 2', 'Year 3']]])(
    'are left, and told once: %j',
    (headings) => {
      const plan = planUnder(headings, EITHER);
      expect(lettersOf(plan)).not.toHaveProperty('progress');
      expect(plan.findings.filter(({ code }) => code === 'column-unread')).toHaveLength(1);
    },
  );

  it('are left where they are still to come', () => {
    const told = [
      ['Pilot was held', 'In place', 'Embedded'],
      [null, 'Under way', 'Complete'],
    ];
    expect(lettersOf(planUnder(['2025/26', '2026/27', '2027/28'], told))).not.toHaveProperty('progress');
  });

  it('are not told where a column tells the progress', () => {
    const plan = planUnder(
      ['Q1', 'Q2', 'Q3', 'Progress'],
      EITHER.map((row) => [...row, 'On track']),
    );
    expect(plan.findings.map(({ code }) => code)).not.toContain('column-unread');
  });
});

describe('quarters that are no progress', () => {
  const TASKS = [
    ['Draft the leaflet', 'Consult the staff networks', null, 'Launch the scheme'],
    ['Write the course', null, 'Run the course for managers', null],
    [null, 'Collect the data', 'Publish the report', null],
    ['Choose the colours', 'Order the paint', null, 'Paint the room'],
  ];
  const TICKS = [
    ['x', null, null, 'x'],
    [null, 'x', null, null],
    [null, null, 'x', 'x'],
    ['x', 'x', null, null],
  ];
  const FIGURES = [
    [12, 14, 15, 19],
    [3, 4, 4, 5],
    [1, 1, 2, 2],
    [70, 71, 75, 80],
  ];

  it.each([
    ['tasks for each', TASKS, undefined],
    ['tasks for each', TASKS, 'Milestones 2023/24'],
    ['ticks', TICKS, undefined],
    ['ticks', TICKS, 'Monitoring 2023/24'],
    ['figures', FIGURES, undefined],
    ['figures', FIGURES, 'Performance 2023/24'],
  ])('hold %s', (_, told, group) => {
    expect(lettersOf(planUnder(QUARTERS, told, group))).not.toHaveProperty('progress');
  });

  it('hold ratings, which are how the actions stood', () => {
    const letters = [
      ['R', 'A', 'G', 'G'],
      ['A', 'A', 'G', 'B'],
      ['R', 'R', 'A', 'G'],
      ['G', 'G', 'G', 'G'],
    ];
    const plan = planUnder(QUARTERS, letters, 'Progress 2023/24');
    expect(lettersOf(plan)).toMatchObject({ rag: expect.stringContaining('G') as string });
  });

  it('say when each action is done where no other column does', () => {
    const grid = [
      ['Action', 'Lead', ...QUARTERS],
      ...ACTIONS.map(([action, lead], at) => [action, lead, ...(TICKS[at] ?? [])]),
    ];
    expect(lettersOf(planOf(grid))).toMatchObject({ due: 'C D E F' });
  });
});
