import { actionsOf, duesOf, lettersOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

const MENTOR = 'Develop a mentoring offer for internationally educated colleagues';
const GUIDE = 'Embed guidance for managers on flexible working requests';
const ALLIES = 'Establish an ally programme across wards and community teams';
const HEADINGS = ['Action', 'Due date', 'Lead'];
const ROWS: readonly GridValue[][] = [
  [MENTOR, 'March 2025', 'Head of Inclusion'],
  [GUIDE, 'June 2025', 'EDI Lead'],
  [ALLIES, 'July 2025', 'Director of People'],
];
const READ = [`2 ${MENTOR}`, `3 ${GUIDE}`, `4 ${ALLIES}`];

/** The plan with another table beside it, a column apart. */
function beside(...table: readonly GridValue[][]): GridValue[][] {
  return [HEADINGS, ...ROWS].map((row, at) => [...row, null, ...(table[at] ?? [])]);
}

/** Tables near a plan that generated layouts showed to be taken for a part of it. */
describe('a table beside a plan that is no part of it', () => {
  it('counts states, though it has as many rows as the plan', () => {
    const plan = planOf(
      beside(
        ['Status', 'Number', 'Share'],
        ['Complete', 3, '25%'],
        ['On track', 6, '50%'],
        ['Overdue', 3, '25%'],
      ),
    );
    expect(lettersOf(plan)).toEqual({ action: 'A', due: 'B', lead: 'C' });
    expect(plan.actions.every(({ stated }) => stated === null)).toBe(true);
  });

  it('lists objectives under numbers of its own', () => {
    const plan = planOf(
      beside(
        ['No', 'Objective', 'Strategic theme'],
        [1, 'Recruit and promote fairly', 'Our people'],
        [2, 'Make this a safe place to work', 'Our culture'],
        [3, 'Use data well', 'Our learning'],
      ),
    );
    expect(lettersOf(plan)).toEqual({ action: 'A', due: 'B', lead: 'C' });
  });

  it('lists contacts, whose names are nobody’s leads', () => {
    const plan = planOf([
      ['Zone', 'Action', 'Due date', null, 'Name', 'Email'],
      ['Head of Inclusion', MENTOR, 'March 2025', null, 'Priya Example', 'p@example.org'],
      ['EDI Lead', GUIDE, 'June 2025', null, 'Sam Example', 's@example.org'],
    ]);
    expect(plan.lastColumn).toBe(3);
  });
});

/** A plan under two rows of headings, with a table beside it that begins on the upper one. */
function besideUpper(
  headings: readonly (readonly GridValue[])[],
  rows: readonly (readonly GridValue[])[],
  ...table: readonly GridValue[][]
): GridValue[][] {
  const width = Math.max(...headings.map((line) => line.length)) + 1;
  return [...headings, ...rows].map((row, at) => {
    const gap = Array.from({ length: width - row.length }, () => null);
    return [...row, ...gap, ...(table[at] ?? [])];
  });
}

describe('a table beside a plan whose headings take two rows', () => {
  const OBJECTIVES: GridValue[][] = [
    ['No', 'Objective', 'Strategic theme'],
    [1, 'Recruit and promote fairly in every division', 'Our people'],
    [2, 'Make this a safe place to work for everyone', 'Our culture'],
    [3, 'Use data well and share what it tells', 'Our learning'],
  ];
  const CONTACTS: GridValue[][] = [
    ['Name', 'Role', 'Email'],
    ['Priya Example', 'Head of Inclusion', 'p@example.org'],
    ['Sam Example', 'EDI Lead', 's@example.org'],
  ];

  it('leaves words their lower halves', () => {
    const plan = planOf(
      besideUpper(
        [
          [null, null, null, 'Date', 'Due', null],
          ['Budget', 'Lead', 'Action', 'completed', 'date', 'Directorate'],
        ],
        [
          [1000, 'Head of Inclusion', MENTOR, '02/03/2024', 'March 2025', 'Medicine'],
          [1001, 'EDI Lead', GUIDE, null, 'June 2025', 'Surgery'],
          [1002, 'Director of People', ALLIES, null, 'July 2025', 'Medicine'],
        ],
        ...OBJECTIVES,
      ),
    );
    expect(lettersOf(plan)).toEqual({ lead: 'B', action: 'C', completed: 'D', due: 'E' });
    expect(plan.actions[0]?.completed?.toString()).toBe('2024-03-02');
  });

  it('is not taken for the plan where some upper words are headings too', () => {
    const plan = planOf(
      besideUpper(
        [
          ['Completion', null, 'WRES', 'Accountable', 'Baseline', null],
          ['date', 'Ref', 'indicator', 'lead', 'data', 'Activity'],
        ],
        [
          ['March 2025', 1, 'WRES 2', 'Head of Inclusion', '48% agree', MENTOR],
          ['June 2025', 2, 'WRES 3', 'EDI Lead', '41% agree', GUIDE],
          ['July 2025', 3, 'WRES 4', 'Director of People', '6.2% declared', ALLIES],
        ],
        ...OBJECTIVES,
      ),
    );
    expect(lettersOf(plan)).toEqual({
      due: 'A',
      ref: 'B',
      metric: 'C',
      lead: 'D',
      current: 'E',
      action: 'F',
    });
    expect(plan.headerTop).toBe(1);
  });

  it('makes no headings of the groups beside its own', () => {
    const plan = planOf(
      besideUpper(
        [
          ['Delivery', null, null, 'The plan', null],
          ['Date raised', '3. When', '1. Actions and tasks', '2. Actioned by', 'Risk'],
        ],
        [
          ['12/01/2022', 'March 2025', MENTOR, 'Sam Example', 'None identified'],
          ['12/05/2022', 'June 2025', GUIDE, 'Priya Example', 'Staff time'],
        ],
        ...CONTACTS,
      ),
    );
    expect(lettersOf(plan)).toEqual({ due: 'B', action: 'C', lead: 'D' });
    expect(duesOf(plan)).toEqual(['2025-03-31', '2025-06-30']);
  });

  it('leaves states their words', () => {
    const plan = planOf(
      besideUpper(
        [
          [null, null, null, 'In', null, 'Not'],
          ['Action', 'Lead', 'Due date', 'progress', 'Completed', 'started'],
        ],
        [
          [MENTOR, 'Head of Inclusion', 'March 2025', 'X', null, null],
          [GUIDE, 'EDI Lead', 'June 2025', null, null, 'X'],
        ],
        ...OBJECTIVES,
      ),
    );
    expect(plan.actions.map(({ stated }) => stated?.heading)).toEqual(['In progress', 'Not started']);
  });

  it('holds nobody’s leads where groups stand over the plan’s headings', () => {
    const dark = '#1F4E78';
    const plan = planOf(
      besideUpper(
        [
          ['Delivery', null, null, 'The plan', null],
          ['ID', 'Recommended actions', 'Responsible committee', 'Priority status', 'By when'],
        ],
        [
          ['A1', MENTOR, 'People Committee', 'High', '18 October 2025'],
          ['A2', GUIDE, 'Trust Board', 'Low', '20 March 2025'],
          ['A3', ALLIES, 'People Committee', 'Low', '3 January 2025'],
        ],
        ...OBJECTIVES,
      ),
      { fills: { 'A1:E1': dark, 'A2:E2': dark } },
    );
    expect(plan.lastColumn).toBe(5);
    expect(plan.columns.lead).toBeUndefined();
  });

  it('stands beside sections too where one word is over the whole plan', () => {
    const dark = '#1F4E78';
    const plan = planOf(
      besideUpper(
        [
          ['Delivery', null, null, null],
          ['Reporting group', 'Risk', 'Expected date', 'Required action'],
        ],
        [
          ['    Recruit fairly'],
          ['People Committee', 'None identified', 'June 2025', MENTOR],
          ['Trust Board', 'Staff time', 'July 2025', GUIDE],
          ['    Grow leaders'],
          ['People Committee', 'None identified', 'May 2025', ALLIES],
        ],
        ...OBJECTIVES,
      ),
      { fills: { 'A1:D1': dark, 'A2:D2': dark } },
    );
    expect(plan.lastColumn).toBe(4);
    const [first, second] = [['Recruit fairly'], ['Grow leaders']];
    expect(plan.actions.map(({ section }) => section)).toEqual([first, first, second]);
  });

  it('names no section of the plan where some headings run over both rows', () => {
    const plan = planOf(
      besideUpper(
        [
          ['Current position', 'Delivery', null, 'Action', 'The plan', null],
          [null, 'Success factors', 'Evidence', null, 'Due date', 'Start date'],
        ],
        [
          ['48% agree', 'Gap at 5%', 'Minutes', MENTOR, 'March 2025', '01/01/2024'],
          ['41% agree', 'Gap at 4%', 'Survey', GUIDE, 'June 2025', '01/02/2024'],
        ],
        ...OBJECTIVES,
      ),
      { merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:F1'] },
    );
    expect(plan.lastColumn).toBe(6);
    expect(plan.columns.section).toBeUndefined();
  });
});

describe('a table below a plan', () => {
  it.each<[string, GridValue[][]]>([
    [
      'of figures',
      [
        ['Indicator', 'White', 'BME', 'Year'],
        ['Shortlisting', 1.4, 1.1, 2023],
      ],
    ],
    [
      'of states',
      [
        ['Status', 'Number', 'Share'],
        ['Complete', 3, '25%'],
      ],
    ],
  ])('%s gives no actions', (_, table) => {
    expect(actionsOf(planOf([HEADINGS, ...ROWS, [], ...table]))).toEqual(READ);
  });

  it('takes the lines above it with it', () => {
    const plan = planOf([
      HEADINGS,
      ...ROWS,
      [],
      ['The staff networks were asked for their views before this was agreed.'],
      ['Name', 'Role', 'Email'],
      ['Priya Example', 'Head of Inclusion', 'p@example.org'],
    ]);
    expect(actionsOf(plan)).toEqual(READ);
  });
});

describe('a dashboard above a plan', () => {
  it('is not its headings, though one of the plan’s is not known', () => {
    const plan = planOf([
      ['Status', 'Number', 'Share'],
      ['Complete', 3, '25%'],
      ['On track', 6, '50%'],
      [],
      ['Theme', 'WRES indicator', 'Matter', 'Due date', 'Zone'],
      ['Recruit fairly', 'WRES 1', MENTOR, 'March 2025', 'Head of Inclusion'],
      ['Recruit fairly', 'WRES 4', GUIDE, 'June 2025', 'EDI Lead'],
      ['Grow leaders', 'WRES 7', ALLIES, 'July 2025', 'Director of People'],
    ]);
    expect(plan.headerRow).toBe(5);
  });
});

describe('two plans on a sheet', () => {
  const FIRST = [HEADINGS, ...ROWS];
  const SECOND: GridValue[][] = [
    ['Due date', 'Lead', 'Action'],
    ['April 2025', 'Head of Learning', 'Launch a talent scheme for bands five to seven'],
    ['May 2025', 'Head of Learning', 'Publish the pay gap report with a plain summary'],
  ];

  it('begin each at their title, with pairs of labels and values under it', () => {
    const sheet = buildSheet([
      ...FIRST,
      [],
      ['Race equality action plan'],
      ['Lead', 'Head of Inclusion'],
      ['Service', 'Whole trust'],
      [],
      ...SECOND,
    ]);
    expect(plansOf([sheet]).plans.map((plan) => plan.actions.length)).toEqual([3, 2]);
  });

  it('leave the rest of an action that a page parts to the first', () => {
    const sheet = buildSheet([
      HEADINGS,
      ['Roll out a quarterly dashboard', 'March 2025', 'EDI Lead'],
      ['Page 2 of 3'],
      HEADINGS,
      ['of formal cases by ethnicity and disability'],
      [],
      ['Race equality action plan'],
      ...SECOND,
    ]);
    const [first] = plansOf([sheet]).plans;
    expect(first?.actions.map(({ action }) => action)).toEqual([
      'Roll out a quarterly dashboard of formal cases by ethnicity and disability',
    ]);
  });

  it('do not share a table beside the first, whose rows the second reaches below', () => {
    const first: GridValue[][] = [
      ['Start date', 'Specific actions', 'Deadline', 'Lead', null, 'No', 'Objective', 'Strategic theme'],
      ['01/01/2024', MENTOR, 'March 2025', 'EDI Lead', null, 1, 'Recruit fairly', 'Our people'],
      ['01/02/2024', GUIDE, 'June 2025', 'EDI Lead', null, 2, 'Use data well', 'Our learning'],
    ];
    const second: GridValue[][] = [
      ['Lead', 'Budget', 'Deadline', 'Progress', 'Specific actions', 'Start date'],
      ['EDI Lead', 1000, 'May 2025', 'Draft shared.', ALLIES, '01/03/2024'],
    ];
    const { plans } = plansOf([buildSheet([...first, [], [], ...second])]);
    expect(plans[0] && lettersOf(plans[0])).toEqual({ start: 'A', action: 'B', due: 'C', lead: 'D' });
    expect(plans[0]?.actions.map(({ section }) => section)).toEqual(plans[0]?.actions.map(() => []));
    expect(plans.flatMap(actionsOf)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `7 ${ALLIES}`]);
  });

  it('are both read when they stand side by side', () => {
    const sheet = buildSheet(FIRST.map((row, at) => [...row, null, ...(SECOND[at] ?? [])]));
    const { plans } = plansOf([sheet]);
    expect(plans.map(lettersOf)).toEqual([
      { action: 'A', due: 'B', lead: 'C' },
      { due: 'E', lead: 'F', action: 'G' },
    ]);
    expect(plans.map(duesOf)).toEqual([
      ['2025-03-31', '2025-06-30', '2025-07-31'],
      ['2025-04-30', '2025-05-31'],
    ]);
  });

  it('of which one lacks its actions are one plan and a finding', () => {
    const sheet = buildSheet([
      ...FIRST,
      [],
      ['Race equality action plan'],
      ['No', 'Lead', 'Due date', 'Status'],
      [1, 'Head of Learning', 'April 2025', 'On track'],
      [2, 'Head of Learning', 'May 2025', 'On track'],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans.map(actionsOf)).toEqual([READ]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'table-unread',
        cell: 'B7',
        detail: expect.objectContaining({ missing: 'a column of actions' }) as unknown,
      }),
    ]);
  });
});

describe('a table of few rows under numbered headings, a dashboard beside it', () => {
  it('is no form whose action is one of its headings', () => {
    const { plans } = plansOf([
      buildSheet([
        ['Lead', 'Head of Inclusion'],
        ['Service', 'Whole trust'],
        [],
        [
          'Theme',
          'Date raised',
          '1. Actions',
          '3. Date to complete',
          '2. Lead',
          null,
          'Status',
          'Number',
          'Share',
        ],
        ['', '', '', '', '', null, 'Complete', '3', '25%'],
        [
          null,
          null,
          'e.g. Train managers',
          'e.g. March 2025',
          'e.g. Head of Learning',
          null,
          'On track',
          '6',
          '50%',
        ],
        [
          'Recruit',
          '12/01/2025',
          'Develop a mentoring offer for all',
          'May 2026',
          'Head of HR',
          null,
          'Overdue',
          '3',
          '25%',
        ],
        [null, '12/04/2025', 'Embed guidance for managers', 'May 2026', 'Head of HR'],
        ['Grow', '12/01/2025', 'Pilot the exit interview form', null, 'Head of HR'],
      ]),
    ]);
    expect(plans.flatMap(({ actions }) => actions.map(({ action }) => action))).toEqual([
      'Develop a mentoring offer for all',
      'Embed guidance for managers',
      'Pilot the exit interview form',
    ]);
  });
});

describe('a title in which the same line comes again, over a plan whose themes do too', () => {
  it('holds no labels of a form, so that the table below it is read', () => {
    const themes = ['Recruit and promote fairly', 'A safe place to work', 'Leaders who reflect us'];
    const states = ['Sessions are booked.', 'No progress to date.', 'Work is under way.'];
    const plans = plansOf([
      buildSheet([
        ...Array.from({ length: 4 }, () => ['Version 3']),
        ['Theme', 'Lead', 'Success measure', 'Action', 'Governance', 'Progress'],
        ...themes.flatMap((theme) => [
          [theme, 'Head of Inclusion', 'Declaration reaches 8%', MENTOR, 'Trust Board', states[0]],
          [theme, 'Head of Inclusion', '90% of managers trained', GUIDE, 'People Committee', states[1]],
          [theme, 'Head of Inclusion', 'Fewer report harassment', ALLIES, 'Trust Board', states[2]],
        ]),
      ]),
    ]).plans;
    expect(plans.map(({ headerRow, actions }) => [headerRow, actions.length])).toEqual([[5, 9]]);
  });
});

describe('a plan below a list of objectives, with a heading misspelt and one unknown', () => {
  it('is read as a table, not as one form from the list on', () => {
    const sheet = buildSheet([
      ['No', 'Objective', 'Strategic theme'],
      ['1', 'Recruit and promote fairly in every division', 'Our people'],
      ['2', 'Make this a safe place to work for everyone', 'Our culture'],
      [],
      ['Zone', 'Objective', 'Action', 'Datee completed'],
      ['EDI Lead', 'Recruit and promote fairly', MENTOR, null],
      ['Director of People', 'Make this a safe place to work', GUIDE, null],
      ['Head of Inclusion', 'Use data well', ALLIES, null],
    ]);
    expect(plansOf([sheet]).plans.map(({ actions }) => actions.length)).toEqual([3]);
  });
});
