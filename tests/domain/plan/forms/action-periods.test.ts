import { actionsOf, AS_AT, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue, type SheetOptions } from '../../../support/sheet-builder';

const CHAPLAIN = 'Open a multi-faith room at each site';
const PRAYER = 'Publish prayer times in every rota';
const LOANS = 'Start a loan scheme for text-to-speech software';
const SIGNS = 'Replace signs that fail the contrast check';
const COFFEE = 'Hold listening events with night staff';
const BOARD = 'Report what night staff said to the Board';

/** What stands in each plan of a sheet: rows and words of its actions, with the first deadline of each. */
function plansIn(grid: readonly GridValue[][], options: SheetOptions = {}): readonly (readonly string[])[] {
  const { plans } = plansOf([buildSheet(grid, options)], { asAt: AS_AT });
  return plans.map((plan) =>
    actionsOf(plan).map((action, at) => `${action} | ${plan.actions[at]?.due.first?.toString() ?? '-'}`),
  );
}

const ROWS: readonly GridValue[][] = [
  ['Faith', 'Head Chaplain', CHAPLAIN, PRAYER],
  ['Access', 'Estates Manager', LOANS, SIGNS],
  ['Voice', 'Network Chair', COFFEE, BOARD],
];
const BOTH = [
  [`2 ${CHAPLAIN} | 2025-03-31`, `3 ${LOANS} | 2025-03-31`, `4 ${COFFEE} | 2025-03-31`],
  [`2 ${PRAYER} | 2026-03-31`, `3 ${SIGNS} | 2026-03-31`, `4 ${BOARD} | 2026-03-31`],
];

const NOUNS = [
  [
    'Doors',
    'A ramp at every shop',
    'Hearing loops in meeting rooms',
    'A lift for the annexe',
    'Estates Manager',
  ],
  [
    'Pay',
    'Living wage for cleaners',
    'Three pay gaps on the website',
    'An equal pay audit',
    'Finance Director',
  ],
  [
    'Voice',
    'Listening days with trustees',
    'A panel with its money',
    'Half of the board elected',
    'Board Secretary',
  ],
];

describe('a column of actions for each year', () => {
  it.each([
    ['2024/25 actions', '2025/26 actions'],
    ['Actions 2024-25', 'Actions 2025-26'],
    ['Year 1 actions (2024/25)', 'Year 2 actions (2025/26)'],
    ['What we will do in 2024/25', 'What we will do in 2025/26'],
    ['Planned activity 2024/25', 'Planned activity 2025/26'],
  ])('is read year by year, each due in its own: %s, %s', (first, second) => {
    expect(plansIn([['Theme', 'Lead', first, second], ...ROWS])).toEqual(BOTH);
  });

  it.each([
    ['Short term actions', 'Long term actions'],
    ['Immediate actions (0-6 months)', 'Medium-term actions (6-18 months)'],
    ['Phase 1', 'Phase 2'],
  ])('may be one for each term or phase, whose end nobody names: %s, %s', (first, second) => {
    expect(plansIn([['Theme', 'Lead', first, second], ...ROWS])).toEqual(
      BOTH.map((plan) => plan.map((line) => line.replace(/\S+$/, '-'))),
    );
  });

  it('may leave a year empty for a theme', () => {
    const [, second] = plansIn([
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions'],
      ['Faith', 'Head Chaplain', CHAPLAIN, null],
      ...ROWS.slice(1),
    ]);
    expect(second).toEqual([`3 ${SIGNS} | 2026-03-31`, `4 ${BOARD} | 2026-03-31`]);
  });

  it('has the leads and statuses of its rows in each year', () => {
    const sheet = buildSheet([
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions', 'Status'],
      ...ROWS.map((row) => [...row, 'On track']),
    ]);
    const { plans } = plansOf([sheet]);
    expect(plans.map(({ actions }) => actions.map(({ leads }) => leads[0]?.name))).toEqual([
      ['Head Chaplain', 'Estates Manager', 'Network Chair'],
      ['Head Chaplain', 'Estates Manager', 'Network Chair'],
    ]);
    expect(plans.flatMap(({ actions }) => actions.map(({ stated }) => stated?.text))).toEqual(
      Array.from({ length: 6 }, () => 'On track'),
    );
  });

  it('keeps the deadline of a column for it', () => {
    const grid = [
      ['Theme', 'Lead', '2024/25 actions', '2025/26 actions', 'Due date'],
      ...ROWS.map((row) => [...row, 'June 2025']),
    ];
    expect(
      plansIn(grid)
        .flat()
        .every((line) => line.endsWith('2025-06-30')),
    ).toBe(true);
  });

  it('tells more of the actions where these have a column besides', () => {
    const grid = [
      ['Action', 'Lead', '2024/25', '2025/26'],
      ['Make every site welcoming', 'Head Chaplain', CHAPLAIN, PRAYER],
      ['Make every site easy to get about', 'Estates Manager', LOANS, SIGNS],
      ['Hear from staff who work at night', 'Network Chair', COFFEE, BOARD],
    ];
    const { plans } = plansOf([buildSheet(grid)]);
    expect(plans.map(({ actions }) => actions.length)).toEqual([3]);
    expect(plans[0]?.findings).toContainEqual(
      expect.objectContaining({
        code: 'column-unread',
        raw: '2025/26',
        detail: { holds: 'things to be done' },
      }),
    );
  });

  it('is told where two columns hold actions of different kinds, and one alone was read', () => {
    const [plan] = plansOf([
      buildSheet([
        ['Theme', 'Lead', 'Workforce actions', 'Patient actions', 'Due date'],
        ...ROWS.map((row) => [...row, 'May 2025']),
      ]),
    ]).plans;
    expect(plan?.findings).toContainEqual(
      expect.objectContaining({ code: 'column-unread', detail: { holds: 'things to be done' } }),
    );
  });

  it.each([
    [
      ['Now (by May 2024)', 'Next (by May 2025)', 'Later (by May 2026)'],
      ['2024-05-31', '2025-05-31', '2026-05-31'],
    ],
    [
      ['By end of June 2024', 'By end of June 2025', 'By end of June 2026'],
      ['2024-06-30', '2025-06-30', '2026-06-30'],
    ],
    [
      ['Now: 2024/25', 'Next: 2025/26', 'Later: 2026/27'],
      ['2025-03-31', '2026-03-31', '2027-03-31'],
    ],
    [
      ['Horizon 1 (to May 2024)', 'Horizon 2 (to May 2025)', 'Horizon 3 (to May 2026)'],
      ['2024-05-31', '2025-05-31', '2026-05-31'],
    ],
    [
      ['Now', 'Next', 'Later'],
      ['-', '-', '-'],
    ],
    [
      ['Do this year', 'Do next year', 'The year after'],
      ['-', '-', '-'],
    ],
    [
      ['0-6 months', '6-12 months', '12+ months'],
      ['-', '-', '-'],
    ],
    [
      ['Quick wins', 'Medium term', 'Long term'],
      ['-', '-', '-'],
    ],
  ])(
    'is read under %j, where no other heading is known and no cell tells anybody to do it',
    (headings, dues) => {
      const plans = plansIn([['Inclusion on a page'], [], ['Vow', ...headings, 'Owner'], ...NOUNS]);
      expect(plans.map((plan) => plan.map((line) => line.split(' | ')[1]))).toEqual(
        dues.map((due) => [due, due, due]),
      );
      expect(plans.flat().map((line) => line.split(' | ')[0]?.slice(2))).toEqual(
        [1, 2, 3].flatMap((column) => NOUNS.map((row) => row[column])),
      );
    },
  );

  it('is read without a lead where its heading says by when', () => {
    const rows = NOUNS.map((row) => row.slice(0, 4));
    expect(plansIn([['Theme', 'By May 2024', 'By May 2025', 'By May 2026'], ...rows]).flat()).toHaveLength(9);
  });

  it('is told and not read by halves where nothing beside it is known', () => {
    const rows = NOUNS.map((row) => row.slice(0, 4));
    const { plans, findings } = plansOf([buildSheet([['Vow', 'Now', 'Next', 'Later'], ...rows])]);
    expect([plans.length, findings.map(({ code }) => code)]).toEqual([0, ['sheet-unread']]);
  });

  it('is told of where its heading names no date', () => {
    const { plans } = plansOf([buildSheet([['Vow', 'Now', 'Next', 'Later', 'Owner'], ...NOUNS])]);
    const codes = plans.flatMap(({ actions }) => actions.flatMap(({ findings }) => findings));
    expect(codes.filter(({ code }) => code === 'due-unclear')).toHaveLength(9);
  });

  it('is no column of the present and the wanted level beside actions', () => {
    const grid = [
      ['Theme', 'Now', 'Next', 'Later', 'Work to do', 'Lead', 'Due date'],
      [
        'Faith',
        'One room for all sites',
        'Two rooms for all sites',
        'Rooms on every site',
        CHAPLAIN,
        'Chaplain',
        'May 2025',
      ],
      [
        'Access',
        'No loans at all yet',
        'Loans on two sites',
        'Loans on every site',
        LOANS,
        'Estates',
        'May 2025',
      ],
    ];
    expect(plansIn(grid)).toEqual([[`2 ${CHAPLAIN} | 2025-05-31`, `3 ${LOANS} | 2025-05-31`]]);
  });

  it('is no column of a stage where one other stage alone stands beside it', () => {
    expect(
      plansIn([['Theme', 'Now', 'Next', 'Owner'], ...NOUNS.map((row) => [row[0], row[1], row[2], row[4]])])
        .length,
    ).toBeLessThan(2);
  });

  it('is no column of figures for each length of service', () => {
    const grid = [
      ['Group', '0-6 months', '6-12 months', '12+ months', 'Owner'],
      ['Nurses', '12', '40', '300', 'HR Analyst'],
      ['Porters', '3', '4', '50', 'HR Analyst'],
    ];
    expect(plansIn(grid)).toEqual([]);
  });

  it('is no column of targets for each year', () => {
    const grid = [
      ['Action', 'Lead', '2024/25 target', '2025/26 target'],
      [CHAPLAIN, 'Head Chaplain', 'Two sites', 'Five sites'],
      [LOANS, 'Estates Manager', 'Ten loans', 'Twenty loans'],
    ];
    expect(plansIn(grid)).toHaveLength(1);
  });
});

describe('Several actions of a row, each in a column of its own', () => {
  const gridUnder = (first: string, second: string) => [
    ['Ref', 'Objective', first, second, 'Lead', 'Timescale'],
    [
      '1',
      'Improve representation',
      'Run career clinics for nurses',
      'Open a shadow board',
      'CPO',
      'March 2025',
    ],
    [
      '2',
      'Fair recruitment',
      'Train the chairs of panels',
      'Debias all the adverts',
      'Head of HR',
      'May 2025',
    ],
    ['3', 'Safe to speak', 'Offer bystander training', '', 'CNO', 'June 2025'],
  ];

  it.each([
    ['Action 1', 'Action 2'],
    ['First action', 'Second action'],
    ['Key Action No. 1', 'Key Action No. 2'],
    ['Activity 1', 'Activity 2'],
  ])('are actions each, with the lead and deadline of their row: %s | %s', (first, second) => {
    const { plans } = plansOf([buildSheet(gridUnder(first, second))]);
    const found = plans.flatMap(({ actions }) =>
      actions.map(({ action, due, leads }) => `${action} | ${due.text} | ${leads[0]?.name ?? ''}`),
    );
    expect(found).toEqual([
      'Run career clinics for nurses | March 2025 | CPO',
      'Train the chairs of panels | May 2025 | Head of HR',
      'Offer bystander training | June 2025 | CNO',
      'Open a shadow board | March 2025 | CPO',
      'Debias all the adverts | May 2025 | Head of HR',
    ]);
  });
});

describe('the lists of a board', () => {
  const CARDS: readonly GridValue[][] = [
    [
      'Publish letters in plain words (Comms Manager, by March 2025)',
      'Train panel chairs (Head of HR, by Jan 2025)',
      'Open a quiet room (Estates Team, Sept 2023)',
    ],
    ['Audit adjustments', null, 'Relaunch the race network'],
    [null, null, 'Send in the yearly return'],
  ];
  const standsAs = (head: readonly string[]): readonly string[] => {
    const { plans } = plansOf([buildSheet([[...head], ...CARDS])], { asAt: AS_AT });
    return plans.flatMap(({ actions }) =>
      actions.map(({ action, stated, leads }) =>
        [action.replace(/ \(.*/, ''), stated?.text ?? '-', leads[0]?.name ?? '-'].join(' | '),
      ),
    );
  };

  it.each([
    ['To do', 'In progress', 'Done'],
    ['To-Do', 'Doing', 'Completed'],
    ['Not started', 'Under way', 'Complete'],
    ['Backlog', 'In review', 'Closed'],
  ])('are actions that stand so, each with whoever its card names: %s, %s, %s', (...head) => {
    const [first, second, third] = head;
    expect(standsAs(head)).toEqual([
      `Publish letters in plain words | ${first} | Comms Manager`,
      `Audit adjustments | ${first} | -`,
      `Train panel chairs | ${second} | Head of HR`,
      `Open a quiet room | ${third} | Estates Team`,
      `Relaunch the race network | ${third} | -`,
      `Send in the yearly return | ${third} | -`,
    ]);
  });

  it('are no more than marks beside a column of actions', () => {
    const { plans } = plansOf([
      buildSheet([
        ['Action', 'To do', 'In progress', 'Done'],
        ['Audit adjustments', 'x', null, null],
        ['Relaunch the race network', null, 'x', null],
        ['Send in the yearly return', null, null, 'x'],
      ]),
    ]);
    expect(plans.map(({ actions }) => actions.length)).toEqual([3]);
  });

  it('are counts of a dashboard where numbers stand under them', () => {
    const { plans } = plansOf([
      buildSheet([
        ['To do', 'In progress', 'Done'],
        [12, 4, 9],
        [3, 1, 2],
      ]),
    ]);
    expect(plans).toEqual([]);
  });
});
