import { actionsOf, duesOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet } from '../../../support/sheet-builder';

const FORM = [
  ['Workforce Race Equality Standard 2023-2025'],
  ['Indicator 7'],
  ['Share of staff who believe in equal chances of promotion.'],
  ['48% of BME staff believe so'],
  ['Action 1', 'Open the leadership programme to bands five to seven'],
  ['Lead', 'Head of Learning'],
  ['Timeframe', 'March 2024'],
  ['Progress', 'Places have been advertised.'],
  ['Action 2', 'Review promotion panels'],
  ['Lead', '• Recruitment Manager\n• EDI Lead'],
  ['Timeframe', 'September 2024'],
];

describe('a plan kept as a form', () => {
  it('has an action for each block of labels', () => {
    const plan = planOf(FORM, { merges: ['A1:B1', 'A2:B2'] });
    expect(plan.layout).toBe('form');
    expect(actionsOf(plan)).toEqual([
      '5-8 Open the leadership programme to bands five to seven',
      '9-11 Review promotion panels',
    ]);
    expect(duesOf(plan)).toEqual(['2024-03-31', '2024-09-30']);
    expect(plan.actions.map(({ leads }) => leads.length)).toEqual([1, 2]);
    expect(plan.actions[0]?.progress).toBe('Places have been advertised.');
  });

  it('takes the indicator of its title for its actions', () => {
    expect(planOf(FORM).actions.map(({ indicators }) => indicators)).toEqual([['WRES 7'], ['WRES 7']]);
  });

  it('takes the row above its first action for the row of headings', () => {
    expect(planOf(FORM).headerRow).toBe(4);
  });

  it('begins with whatever label comes first', () => {
    const plan = planOf([
      ['Objective', 'Fair promotion'],
      ['Action', 'Review promotion panels'],
      ['Due date', 'March 2025'],
      [],
      ['Objective', 'Fair pay'],
      ['Action', 'Publish the pay gap report'],
      ['Due date', 'June 2025'],
    ]);
    expect(actionsOf(plan)).toEqual(['1-3 Review promotion panels', '5-7 Publish the pay gap report']);
  });

  it('carries a value on over rows without a label', () => {
    const plan = planOf([
      ['Action', 'Review promotion panels'],
      [null, 'and publish what was found'],
      ['Lead', 'Head of HR'],
      ['Due date', 'March 2025'],
    ]);
    expect(actionsOf(plan)).toEqual(['1-4 Review promotion panels and publish what was found']);
  });

  it('follows section lines between blocks', () => {
    const plan = planOf([
      ['Action', 'Review promotion panels'],
      ['Lead', 'Head of HR'],
      ['Due date', 'March 2025'],
      ['Objective 2: Fair pay'],
      ['Action', 'Publish the pay gap report'],
      ['Lead', 'EDI Lead'],
      ['Due date', 'June 2025'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([[], ['Objective 2: Fair pay']]);
  });

  it.each([
    [
      'a form about something else',
      [
        ['Title of analysis', 'Car parking'],
        ['Service area', 'Estates'],
        ['Lead manager', 'Head of Estates'],
        ['Summary', 'No impact was found'],
      ],
    ],
    [
      'a list of words and meanings',
      [
        ['Action', 'A thing to be done'],
        ['Lead', 'The person who does it'],
      ],
    ],
  ])('is not made of %s', (_, grid) => {
    expect(plansOf([buildSheet(grid)]).plans).toEqual([]);
  });

  it('may stand above a table, which is then the plan', () => {
    const plan = planOf([
      ['Title of analysis', 'Car parking'],
      ['Lead manager', 'Head of Estates'],
      [],
      ['Action', 'By when', 'Progress'],
      ['Add spaces for disabled drivers', 'March 2025', 'Under way'],
    ]);
    expect([plan.layout, plan.headerRow]).toEqual(['table', 4]);
    expect(plan.actions).toHaveLength(1);
  });
});

describe('a plan laid out by time', () => {
  const months = ['Apr 2024', 'May 2024', 'Jun 2024', 'Jul 2024'];

  it('is due at the end of the last month that is marked', () => {
    const plan = planOf([
      ['Action', 'Lead', ...months],
      ['Review promotion panels', 'Head of HR', 'X', 'X', null, null],
      ['Publish the report', 'EDI Lead', null, null, null, '✓'],
    ]);
    expect(duesOf(plan)).toEqual(['2024-05-31', '2024-07-31']);
  });

  it('is due by a colour as by a mark, but not by the colour of the whole row', () => {
    const grid = [
      ['Action', 'Lead', ...months],
      ['Review promotion panels', 'Head of HR'],
      ['Publish the report', 'EDI Lead'],
    ];
    const plan = planOf(grid, { fills: { 'D2:E2': '#4472C4', 'A3:F3': '#EEEEEE' } });
    expect(duesOf(plan)).toEqual(['2024-06-30', null]);
  });

  it('takes the year from the group above its quarters', () => {
    const plan = planOf(
      [
        ['Action', 'Lead', '2024/25', null, null, null],
        [null, null, 'Q1', 'Q2', 'Q3', 'Q4'],
        ['Review promotion panels', 'Head of HR', null, 'X', null, null],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:F1'] },
    );
    expect(duesOf(plan)).toEqual(['2024-09-30']);
  });

  it('says nothing where nothing is marked', () => {
    const plan = planOf([
      ['Action', 'Lead', ...months],
      ['Review promotion panels', 'Head of HR'],
    ]);
    expect(plan.actions[0]?.due.kind).toBe('none');
    expect(plan.actions[0]?.findings.map(({ code }) => code)).toEqual(['due-missing']);
  });
});

describe('a table whose headings are not known ones', () => {
  const TASKS = [
    'Invite three community groups to the open day',
    'Repaint the quiet room on every ward',
    'Teach porters to sign a greeting',
    'Hold a supper for night staff each term',
  ];
  const STATES = [
    ['Done', 'Done', 'Part'],
    ['Done', 'Part', 'Done'],
    ['Part', 'Done', 'Done'],
    ['Done', 'Done', 'Done'],
  ];

  it('is read as one by what stands in it, and its states are no labels of a form', () => {
    const plan = planOf(
      [
        ['Our culture programme'],
        [],
        ['Ref', 'What we will do', 'Places', null, null, 'Completion aim', 'General position', 'Resp.'],
        [null, null, 'North', 'South', 'Mill Lane'],
        ...TASKS.map((task, at) => [
          `K${String(at + 1)}`,
          task,
          ...(STATES[at] ?? []),
          `31 May 202${String(at + 5)}`,
          'In progress',
          'Head of Culture',
        ]),
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:G4', 'H3:H4'] },
    );
    expect(plan.layout).toBe('table');
    expect(actionsOf(plan)).toEqual(TASKS.map((task, at) => `${String(at + 5)} ${task}`));
  });

  it('gives way to a form whose labels stand in pairs along its rows', () => {
    const plan = planOf([
      ['Action', TASKS[0] ?? '', 'Lead', 'Head of Culture', 'Due date', 'May 2025'],
      ['Action', TASKS[1] ?? '', 'Lead', 'Estates Manager', 'Due date', 'June 2025'],
    ]);
    expect(plan.layout).toBe('form');
    expect(plan.actions).toHaveLength(2);
  });

  it('gives way to a form of one action that has much on each of its rows', () => {
    const plan = planOf([
      ['Action', TASKS[0] ?? ''],
      ['Lead', 'Head of Culture', 'Deputy', 'Estates Manager', 'Sponsor', 'Director of Nursing'],
      ['Due date', 'May 2025', 'Review', 'June 2025', 'Closed', '-'],
      ['Progress', 'The first group has replied', 'Evidence', 'Letters', 'Seen by', 'Head of HR'],
    ]);
    expect(plan.layout).toBe('form');
    expect(actionsOf(plan)).toEqual([`1-4 ${TASKS[0] ?? ''}`]);
  });
});
