import { actionsOf, duesOf, lettersOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, dateCell } from '../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'RAG'];
const TRAIN = ['Train every interview panel in fair scoring', 'Head of HR', 'March 2025', 'A'];
const PUBLISH = ['Publish the pay gap report', 'EDI Lead', 'June 2024', 'G'];
const MENTOR = ['Set up reciprocal mentoring for senior managers', 'Director of People', 'May 2025', 'R'];

describe('finding a plan on a sheet', () => {
  it('finds the headings on the first row', () => {
    const plan = planOf([HEAD, TRAIN, PUBLISH]);
    expect(plan.headerRow).toBe(1);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C', rag: 'D' });
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-06-30']);
  });

  it('finds the headings on row 30 under a long title block', () => {
    const above = Array.from({ length: 29 }, (_, at) =>
      at === 0
        ? ['EDI action plan 2024-25']
        : at % 4 === 0
          ? []
          : ['Words about the plan that go on for a while.'],
    );
    const plan = planOf([...above, HEAD, TRAIN]);
    expect(plan.headerRow).toBe(30);
    expect(plan.title).toBe('EDI action plan 2024-25');
    expect(plan.period?.start.toString()).toBe('2024-04-01');
  });

  it('starts at whatever column the plan starts at', () => {
    const plan = planOf([['Plan'], HEAD, TRAIN], { columnsBefore: 4, rowsAbove: 3 });
    expect(lettersOf(plan)).toEqual({ action: 'E', lead: 'F', due: 'G', rag: 'H' });
    expect([plan.firstColumn, plan.lastColumn]).toEqual([5, 8]);
  });

  it('reads hidden rows and columns like any other', () => {
    const plan = planOf([HEAD, TRAIN, PUBLISH], { hiddenRows: [2], hiddenColumns: [2, 3] });
    expect(actionsOf(plan)).toEqual([`2 ${TRAIN[0] ?? ''}`, `3 ${PUBLISH[0] ?? ''}`]);
  });

  it('takes a plan with no due column for a plan', () => {
    const plan = planOf([
      ['Action', 'Lead', 'RAG rating'],
      [TRAIN[0], TRAIN[1], 'A'],
    ]);
    expect(plan.actions[0]?.due.kind).toBe('none');
    expect(plan.actions[0]?.findings).toEqual([]);
  });

  it.each([
    [
      'a contact list',
      [
        ['Name', 'Role', 'Email', 'Telephone'],
        ['Priya Example', 'Head of HR', 'p@example.org', '0100'],
      ],
    ],
    [
      'a list of abbreviations',
      [
        ['Abbreviation', 'Meaning'],
        ['EDI', 'Equality, diversity and inclusion'],
        ['OH', 'Occupational health'],
      ],
    ],
    [
      'a table of bands and numbers',
      [
        ['AfC band', 'Current numbers of BME staff', 'BME %', 'Additional numbers required'],
        ['6', 120, '17%', 33.2],
        ['7', 64, '12%', 21],
      ],
    ],
    [
      'a dashboard',
      [
        ['Metric', '2022', '2023', 'Trend'],
        ['Declaration rate', '4%', '5%', 'Better'],
        ['Harassment', '24%', '22%', 'Better'],
      ],
    ],
    ['objectives with no more to them', [['Objectives'], ['Recruit fairly'], ['Listen to staff']]],
    [
      'a page of prose',
      [['This strategy sets out what the trust will do.'], ['Every action has a lead and a date.']],
    ],
    ['an empty sheet', []],
  ])('does not take %s for a plan, and says what was missing', (_, grid) => {
    const { plans, lookedAt } = plansOf([buildSheet(grid, { name: 'Other' })]);
    expect(plans).toEqual([]);
    expect(lookedAt).toHaveLength(1);
    expect(lookedAt[0]?.missing).not.toBe('');
  });

  it('reads every plan of a workbook in the order of its sheets', () => {
    const { plans } = plansOf([
      buildSheet([HEAD, TRAIN], { name: 'One' }),
      buildSheet([['Notes']], { name: 'Two' }),
      buildSheet([HEAD, PUBLISH], { name: 'Three' }),
    ]);
    expect(plans.map(({ sheet }) => sheet)).toEqual(['One', 'Three']);
  });

  it('reads two plans on one sheet, each under its title', () => {
    const { plans } = plansOf([
      buildSheet([
        ['WRES action plan 2024'],
        HEAD,
        TRAIN,
        [],
        ['WDES action plan 2024'],
        HEAD,
        PUBLISH,
        MENTOR,
      ]),
    ]);
    expect(plans.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['WRES action plan 2024', 1],
      ['WDES action plan 2024', 2],
    ]);
  });

  it('keeps one plan where the same title is printed on every page', () => {
    const plan = planOf([['WRES action plan 2024'], HEAD, TRAIN, ['WRES action plan 2024'], HEAD, PUBLISH]);
    expect(plan.repeatedHeaderRows).toEqual([5]);
    expect(plan.actions).toHaveLength(2);
  });

  it('reads a second table with other headings as a plan of its own', () => {
    const { plans } = plansOf([
      buildSheet([
        HEAD,
        TRAIN,
        [],
        ['Objective', 'Key actions', 'Who', 'By when', 'Success measure'],
        ['Fair pay', 'Audit starting salaries', 'Head of Reward', 'May 2025', 'No gap'],
      ]),
    ]);
    expect(plans.map(({ headerRow }) => headerRow)).toEqual([1, 4]);
  });

  it('leaves a list of contacts beside the plan out of it', () => {
    const plan = planOf([
      [...HEAD, null, 'Name', 'Email'],
      [...TRAIN, null, 'Head of HR', 'hr@example.org'],
      [...PUBLISH, null, 'EDI Lead', 'edi@example.org'],
    ]);
    expect(plan.lastColumn).toBe(4);
    expect(plan.actions[0]?.leads.map(({ name }) => name)).toEqual(['Head of HR']);
  });

  it('keeps together what empty columns part for the look of it', () => {
    const plan = planOf([
      ['Action', null, 'Lead', null, 'Due date'],
      [TRAIN[0], null, TRAIN[1], null, TRAIN[2]],
      [PUBLISH[0], null, PUBLISH[1], null, PUBLISH[2]],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'C', due: 'E' });
  });

  it('takes numbers under a heading that stands over two columns for references', () => {
    const plan = planOf(
      [
        ['Action', null, 'Lead'],
        ['1.1', TRAIN[0], TRAIN[1]],
        ['1.2', PUBLISH[0], PUBLISH[1]],
      ],
      { merges: ['A1:B1'] },
    );
    expect(lettersOf(plan)).toEqual({ ref: 'A', action: 'B', lead: 'C' });
    expect(plan.actions.map(({ ownRef }) => ownRef)).toEqual(['1.1', '1.2']);
  });

  it('keeps one plan where each objective’s table is called its action plan', () => {
    const plan = planOf([
      ['Objective 1 action plan'],
      HEAD,
      TRAIN,
      ['Objective 2 action plan'],
      HEAD,
      PUBLISH,
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['Objective 1 action plan'],
      ['Objective 2 action plan'],
    ]);
  });

  it('does not take a table that stands on its side for a plan, for it would lose all actions but one', () => {
    const grid = [
      ['Action', TRAIN[0], PUBLISH[0]],
      ['Lead', TRAIN[1], PUBLISH[1]],
      ['Due date', TRAIN[2], PUBLISH[2]],
    ];
    expect(plansOf([buildSheet(grid)]).plans).toEqual([]);
  });

  it('ends the plan where another kind of table begins', () => {
    const plan = planOf([
      HEAD,
      TRAIN,
      [],
      ['Abbreviation', 'Meaning'],
      ['EDI', 'Equality, diversity and inclusion'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${TRAIN[0] ?? ''}`]);
  });

  it('names the Excel table a plan is kept in', () => {
    const plan = planOf([['EDI plan'], HEAD, TRAIN], { tables: [{ name: 'Actions', range: 'A2:D3' }] });
    expect(plan.tableName).toBe('Actions');
  });

  it('leaves out sheets and columns that are Parity’s own', () => {
    const grid = [
      [...HEAD, 'Parity ref', 'Status'],
      [...TRAIN, 'A-001', 'Overdue'],
    ];
    const { plans } = plansOf([buildSheet(grid), buildSheet([HEAD, TRAIN], { name: 'Parity summary' })], {
      own: {
        sheets: new Set(['Parity summary']),
        ranges: [{ sheet: 'Plan', range: { top: 1, left: 5, bottom: 2, right: 6 } }],
      },
    });
    expect(plans.map(({ sheet, lastColumn }) => [sheet, lastColumn])).toEqual([['Plan', 4]]);
    expect(plans[0]?.actions[0]?.stated?.text).toBe('A');
  });
});

describe('headings on two rows', () => {
  const rows = [
    ['Activity', 'Planned completion', 'Lead', 'Status', null, null],
    [null, null, null, 'Completed', 'In progress', 'Not started'],
    ['Train panels in fair scoring', 'March 2025', 'Head of HR', null, 'X', null],
    ['Publish the pay gap report', 'June 2024', 'EDI Lead', 'X', null, null],
    ['Set up reciprocal mentoring', 'May 2025', 'EDI Lead', null, null, null],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'];

  it('reads a status spread over several columns by the heading that is marked', () => {
    const plan = planOf(rows, { merges });
    expect([plan.headerTop, plan.headerRow]).toEqual([1, 2]);
    expect(lettersOf(plan)).toEqual({ action: 'A', due: 'B', lead: 'C', rag: 'D E F' });
    expect(plan.actions.map(({ stated }) => stated?.heading ?? null)).toEqual([
      'In progress',
      'Completed',
      null,
    ]);
  });

  it('reads them where nothing is merged but the group', () => {
    expect(lettersOf(planOf(rows, { merges: ['D1:F1'] }))).toMatchObject({ action: 'A', rag: 'D E F' });
  });

  it('takes group headings above for what they are, and the lower row for the headings', () => {
    const plan = planOf(
      [
        ['What and why', null, 'Delivery', null, null],
        ['Objective', 'Action', 'Lead', 'By when', 'Status'],
        ['Fair pay', ...TRAIN.slice(0, 3), 'On track'],
      ],
      { merges: ['A1:B1', 'C1:E1'] },
    );
    expect([plan.headerTop, plan.headerRow]).toEqual([1, 2]);
    expect(lettersOf(plan)).toEqual({ objective: 'A', action: 'B', lead: 'C', due: 'D', rag: 'E' });
  });

  it('reads "Date" under "Start" and "Date" under "Finish" by their groups', () => {
    const plan = planOf(
      [
        ['Action', 'Lead', 'Start', 'Finish'],
        [null, null, 'Date', 'Date'],
        ['Train panels in scoring', 'Head of HR', 'May 2024', 'March 2025'],
      ],
      { merges: ['A1:A2', 'B1:B2'] },
    );
    expect(lettersOf(plan)).toMatchObject({ start: 'C', due: 'D' });
    expect(plan.actions[0]?.start?.toString()).toBe('2024-05-01');
  });

  it('puts a heading together that runs over two rows', () => {
    const plan = planOf([
      ['Action', 'Success', 'Target', 'Lead'],
      [null, 'measure', 'date', null],
      ['Train panels in scoring', 'All panels trained', 'March 2025', 'Head of HR'],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', target: 'B', due: 'C', lead: 'D' });
    expect(plan.actions).toHaveLength(1);
  });

  it('puts a heading together that an export split over two cells', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Mile', 'stones', 'RAG'],
      ['Train panels in fair scoring', 'Head of HR', '•', 'Agree the content (May 2024)', 'A'],
    ]);
    expect(lettersOf(plan).milestone).toBe('C D');
    expect(plan.actions[0]?.milestones.map(({ text }) => text)).toHaveLength(1);
  });
});

describe('repeated headings', () => {
  it('are not actions, and the plan goes on under them', () => {
    const plan = planOf([HEAD, TRAIN, HEAD, PUBLISH, HEAD, MENTOR]);
    expect(plan.repeatedHeaderRows).toEqual([3, 5]);
    expect(plan.actions.map(({ rows }) => rows[0])).toEqual([2, 4, 6]);
  });

  it('may stand in other columns than the first time', () => {
    const plan = planOf([HEAD, TRAIN, ['Ref', ...HEAD], ['1', ...PUBLISH]]);
    expect(plan.actions.map(({ leads }) => leads[0]?.name)).toEqual(['Head of HR', 'EDI Lead']);
    expect(plan.actions[1]?.stated?.text).toBe('G');
  });

  it('may be left in one cell of a row that carries on', () => {
    const plan = planOf([
      HEAD,
      ['Train every interview panel in fair', 'Head of HR', 'March 2025', 'A'],
      HEAD,
      ['scoring before the summer', 'Lead', null, null],
    ]);
    expect(actionsOf(plan)).toEqual(['2-4 Train every interview panel in fair scoring before the summer']);
    expect(plan.actions[0]?.leads.map(({ name }) => name)).toEqual(['Head of HR']);
  });

  it('may each stand under the heading of an objective', () => {
    const plan = planOf([['1. Recruit fairly'], HEAD, TRAIN, ['2. Pay fairly'], HEAD, PUBLISH, MENTOR]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['1. Recruit fairly'],
      ['2. Pay fairly'],
      ['2. Pay fairly'],
    ]);
  });
});

describe('two date columns', () => {
  it('takes the revised date where there is one, and the first date elsewhere', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', 'Revised due date'],
      ['Train panels in fair scoring', 'Head of HR', 'March 2024', 'May 2025'],
      ['Publish the pay gap report', 'EDI Lead', 'June 2024', null],
    ]);
    expect(duesOf(plan)).toEqual(['2025-05-31', '2024-06-30']);
  });

  it('never takes the date a matter was raised, agreed or closed for the deadline', () => {
    const plan = planOf([
      ['Ref', 'Date raised', 'Action', 'Lead', 'Target date', 'Date closed'],
      [
        '1',
        dateCell('2023-01-12'),
        'Train panels in fair scoring',
        'Head of HR',
        dateCell('2024-03-31'),
        dateCell('2024-02-01'),
      ],
    ]);
    expect(duesOf(plan)).toEqual(['2024-03-31']);
  });

  it('takes a bare "Date" before the action for when it arose', () => {
    const plan = planOf([
      ['Ref', 'Date', 'Action', 'Lead', 'Status'],
      ['1', dateCell('2023-01-12'), 'Train panels in fair scoring', 'Head of HR', 'On track'],
    ]);
    expect(plan.columns.due).toBeUndefined();
  });

  it('takes a bare "Date" after the action for the deadline', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Date'],
      ['Train panels in fair scoring', 'Head of HR', 'March 2025'],
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31']);
  });

  it('believes the sheet’s own note on what a heading means', () => {
    const plan = planOf([
      ['Recommendation', 'Lead officer', 'Date', 'Status'],
      ['Review the complaints policy with staff', 'Head of HR', dateCell('2024-01-10'), 'Open'],
      [],
      ['Key'],
      ['Date: date of the committee meeting at which the recommendation was agreed.'],
    ]);
    expect(plan.columns.due).toBeUndefined();
    expect(actionsOf(plan)).toEqual(['2 Review the complaints policy with staff']);
  });

  it('finds deadlines inside a column shared with measures', () => {
    const plan = planOf([
      ['Action', 'Success measures / timescales', 'Lead'],
      ['Review take-up of training', 'A report goes to the board by October 2024.', 'EDI Lead'],
    ]);
    expect(duesOf(plan)).toEqual(['2024-10-31']);
    expect(lettersOf(plan)).toMatchObject({ target: 'B', due: 'B' });
  });

  it('never reads progress for a deadline', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Progress update'],
      ['Review take-up of training', 'EDI Lead', 'Complete by October 2024'],
    ]);
    expect(plan.actions[0]?.due.kind).toBe('none');
    expect(plan.actions[0]?.progress).toBe('Complete by October 2024');
  });
});

describe('a person’s corrections', () => {
  const grid = [
    ['EDI plan'],
    ['Zig', 'Zag', 'Zog', 'Zug'],
    ['Train every panel in scoring', 'Head of HR', 'March 2025', 'A'],
    ['Publish the report', 'EDI Lead', 'June 2024', 'G'],
  ];

  it('win over what is recognised, column by column', () => {
    const columns = new Map([
      [1, 'action'],
      [2, null],
      [3, 'due'],
      [4, 'rag'],
    ] as const);
    const { plans } = plansOf([buildSheet(grid)], { mappings: [{ sheet: 'Plan', headerRow: 2, columns }] });
    expect(plans.map(lettersOf)).toEqual([{ action: 'A', due: 'C', rag: 'D' }]);
    expect(plans[0]?.columnReadings.map(({ sureness }) => sureness)).toEqual([
      'sure',
      'sure',
      'sure',
      'sure',
    ]);
    expect(plans[0]?.findings).toEqual([]);
  });

  it('leave the other columns to be recognised', () => {
    const { plans } = plansOf([buildSheet([HEAD, TRAIN])], {
      mappings: [{ sheet: 'Plan', headerRow: null, columns: new Map([[4, 'progress']]) }],
    });
    expect(plans.map(lettersOf)).toEqual([{ action: 'A', lead: 'B', due: 'C', progress: 'D' }]);
  });

  it('hold for their own sheet alone', () => {
    const { plans } = plansOf([buildSheet([HEAD, TRAIN])], {
      mappings: [{ sheet: 'Other', headerRow: 2, columns: new Map([[1, null]]) }],
    });
    expect(plans.map(({ headerRow }) => headerRow)).toEqual([1]);
  });
});

describe('headings that are not known', () => {
  const rows = [
    ['Train every interview panel in scoring', 'Head of HR', 'March 2025', 'A'],
    ['Publish the pay gap report', 'EDI Lead', 'June 2024', 'G'],
    ['Review the induction for new starters', 'EDI Lead', 'June 2025', 'R'],
  ];

  it('are understood by what stands under them, and said to be unsure', () => {
    const plan = planOf([['EDI plan'], ['Zig', 'Zag', 'Zog', 'Zug'], ...rows]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C', rag: 'D' });
    expect(plan.columnReadings.every(({ sureness }) => sureness === 'please-check')).toBe(true);
    expect(plan.findings.map(({ code }) => code)).toEqual([
      'headings-unsure',
      'column-unsure',
      'column-unsure',
      'column-unsure',
      'column-unsure',
    ]);
  });

  it('are left alone where nothing under them can be understood', () => {
    const plan = planOf([
      ['Action', 'Zag', 'Due date'],
      ['Train every interview panel', 'qwerty', 'March 2025'],
      ['Publish the report', 'uiop', 'May 2025'],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', due: 'C' });
  });

  it('may be missing: a first column of topics without one', () => {
    const plan = planOf([
      [null, 'Proposed actions', 'By when', 'Progress update'],
      ['Mentoring scheme', 'Help the network set up its mentoring', 'May 2025', 'Talks are under way'],
      ['History month', 'Plan a programme of events', 'October 2024', 'Booked'],
    ]);
    expect(lettersOf(plan)).toEqual({ objective: 'A', action: 'B', due: 'C', progress: 'D' });
  });

  it('may be known with one letter wrong', () => {
    const plan = planOf([
      ['Action', 'Responsibilty', 'Due date'],
      ['Train every interview panel', 'Head of HR', 'March 2025'],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
  });
});

describe('the whole of a plan', () => {
  it('is read field by field', () => {
    const plan = planOf([
      ['Workforce Disability Equality Standard action plan 2024/25'],
      [
        'Ref',
        'Aim',
        'Metric',
        'What will we do?',
        'Baseline',
        'How will we know?',
        'Who',
        'Start',
        'By when',
        'Milestones',
        'Committee',
        'Update',
        'BRAG',
        'Evidence',
        'Budget',
      ],
      [
        'D1',
        'Adjustments',
        '8',
        'Launch an adjustments passport',
        '74% of staff',
        '89%',
        'Head of OH, EDI Lead',
        'May 2024',
        'March 2025',
        'Draft (June 2024)',
        'People Committee',
        'Draft written',
        'Amber',
        'Minutes',
        5000,
      ],
    ]);
    expect(lettersOf(plan)).toEqual({
      ref: 'A',
      objective: 'B',
      metric: 'C',
      action: 'D',
      current: 'E',
      target: 'F',
      lead: 'G',
      start: 'H',
      due: 'I',
      milestone: 'J',
      governance: 'K',
      progress: 'L',
      rag: 'M',
      evidence: 'N',
    });
    const [action] = plan.actions;
    expect(action).toMatchObject({
      ownRef: 'D1',
      leads: [{ name: 'Head of OH' }, { name: 'EDI Lead' }],
      committees: ['People Committee'],
      indicators: ['WDES 8'],
      progress: 'Draft written',
      stated: { text: 'Amber', cell: { row: 3, column: 13 } },
    });
    expect(action?.start?.toString()).toBe('2024-05-01');
    expect(action?.milestones.map(({ due }) => due?.toString())).toEqual(['2024-06-30']);
    expect(action?.measures[0]).toMatchObject({ indicator: 'WDES 8', current: 74, target: 89 });
    expect(action?.places.due).toEqual({ row: 3, column: 9 });
    expect(plan.period?.end.toString()).toBe('2025-03-31');
  });

  it('gives the numbered indicator of a section to the actions under it, and not the plan’s bare standard', () => {
    const plan = planOf([
      ['WRES action plan'],
      HEAD,
      ['Indicator 5: Harassment by patients'],
      TRAIN,
      ['Indicator 7'],
      PUBLISH,
    ]);
    expect(plan.actions.map(({ indicators }) => indicators)).toEqual([['WRES 5'], ['WRES 7']]);
  });

  it('reads the status of a cell that has only a colour', () => {
    const plan = planOf([HEAD, TRAIN.slice(0, 3), PUBLISH.slice(0, 3)], {
      fills: { D2: '#FFC000', D3: '#00B050' },
    });
    expect(plan.actions.map(({ stated }) => [stated?.text, stated?.fill])).toEqual([
      ['', '#FFC000'],
      ['', '#00B050'],
    ]);
  });

  it('does not take the colour of a whole row for a status', () => {
    const plan = planOf(
      [
        [...HEAD, 'Progress'],
        [...TRAIN.slice(0, 3), null, 'Begun with two teams'],
        [...PUBLISH.slice(0, 3), null, 'Begun with two teams'],
      ],
      { fills: { 'A2:E2': '#DDEBF7' } },
    );
    expect(plan.actions.map(({ stated }) => stated)).toEqual([null, null]);
  });

  it('takes the strong colours that change from action to action for the status where no column has it', () => {
    const grid = [HEAD.slice(0, 3), TRAIN.slice(0, 3), PUBLISH.slice(0, 3), MENTOR.slice(0, 3)];
    const told = planOf(grid, { fills: { A2: '#00B050', A3: '#FFC000', A4: '#FF0000' } });
    expect(told.actions.map(({ stated }) => stated?.fill)).toEqual(['#00B050', '#FFC000', '#FF0000']);
    const banded = planOf(grid, { fills: { 'A2:C2': '#DDEBF7', 'A4:C4': '#E2EFDA' } });
    expect(banded.actions.map(({ stated }) => stated)).toEqual([null, null, null]);
  });

  it('parts names and dates where one column has both', () => {
    const plan = planOf([
      ['What', 'Who and by when', 'Status'],
      [TRAIN[0], 'Head of HR, March 2025', 'On track'],
      [PUBLISH[0], 'EDI Lead - June 2024', 'Complete'],
    ]);
    expect(plan.actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['Head of HR'],
      ['EDI Lead'],
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-06-30']);
  });

  it('takes the latest of several RAG columns', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', 'RAG Q1', 'RAG Q2', 'RAG Q3'],
      [...TRAIN.slice(0, 3), 'R', 'A', null],
    ]);
    expect(plan.actions[0]?.stated?.text).toBe('A');
  });

  it('takes "as above" for the date above', () => {
    const plan = planOf([HEAD, TRAIN, ['Publish the report', 'EDI Lead', 'As above', 'A']]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2025-03-31']);
  });
});
