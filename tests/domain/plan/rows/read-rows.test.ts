import { actionsOf, duesOf, lettersOf, planOf } from '../../../support/read-grid';

const HEAD = ['Ref', 'Action', 'Lead', 'Due date', 'Progress', 'RAG'];
const TRAIN = [
  '1',
  'Train every interview panel in fair scoring',
  'Head of HR',
  'March 2025',
  'Content agreed',
  'A',
];
const PUBLISH = ['2', 'Publish the pay gap report', 'EDI Lead', 'June 2024', 'Draft with finance', 'G'];
const MENTOR = [
  '3',
  'Set up reciprocal mentoring for senior managers',
  'Director of People',
  'May 2025',
  'Pairs found',
  'R',
];
const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report',
  'Set up reciprocal mentoring for senior managers',
];

const sectionsOf = (grid: Parameters<typeof planOf>[0], options: Parameters<typeof planOf>[1] = {}) =>
  planOf(grid, options).actions.map(({ section }) => section.join(' > '));

describe('section rows', () => {
  it('are followed when merged over the table', () => {
    const grid = [HEAD, ['Recruit fairly'], TRAIN, ['Pay fairly'], PUBLISH];
    expect(sectionsOf(grid, { merges: ['A2:F2', 'A4:F4'] })).toEqual(['Recruit fairly', 'Pay fairly']);
  });

  it('are followed when not merged and not numbered', () => {
    expect(sectionsOf([HEAD, ['Recruit fairly'], TRAIN, ['Pay fairly'], PUBLISH])).toEqual([
      'Recruit fairly',
      'Pay fairly',
    ]);
  });

  it('nest by their numbers', () => {
    const grid = [
      HEAD,
      ['3. Actions and impact'],
      ['3.1 Recruitment'],
      TRAIN,
      ['3.2 Pay'],
      PUBLISH,
      ['4. Listening'],
      MENTOR,
    ];
    expect(sectionsOf(grid)).toEqual([
      '3. Actions and impact > 3.1 Recruitment',
      '3. Actions and impact > 3.2 Pay',
      '4. Listening',
    ]);
  });

  it('nest by the order they come in when nothing is numbered', () => {
    const grid = [
      HEAD,
      ['OUR PEOPLE'],
      ['Recruitment'],
      TRAIN,
      ['Pay'],
      PUBLISH,
      ['OUR LEADERS'],
      ['Mentoring'],
      MENTOR,
    ];
    expect(sectionsOf(grid)).toEqual([
      'OUR PEOPLE > Recruitment',
      'OUR PEOPLE > Pay',
      'OUR LEADERS > Mentoring',
    ]);
  });

  it('may stand in the action column, in capitals or with a number', () => {
    const grid = [HEAD, [null, '3.1 RECRUITMENT'], TRAIN, [null, 'PAY AND REWARD'], PUBLISH];
    expect(sectionsOf(grid)).toEqual(['3.1 RECRUITMENT', 'PAY AND REWARD']);
  });

  it('may be known by their colour alone', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['Recruit fairly'],
      ['Train panels in scoring', 'Head of HR', 'May 2025'],
      ['Pay fairly'],
      ['Publish the report', 'EDI Lead', 'May 2025'],
    ];
    const fills = { 'A2:C2': '#D9E1F2', 'A4:C4': '#D9E1F2' };
    expect(sectionsOf(grid, { fills })).toEqual(['Recruit fairly', 'Pay fairly']);
  });

  it('may be a first column merged down over the actions', () => {
    const grid = [
      ['Theme', ...HEAD],
      ['Recruit fairly', ...TRAIN],
      [null, ...PUBLISH],
      ['Listen', ...MENTOR],
    ];
    expect(sectionsOf(grid, { merges: ['A2:A3'] })).toEqual(['Recruit fairly', 'Recruit fairly', 'Listen']);
  });

  it('may be a first column written once for the actions below it', () => {
    const grid = [
      ['Objective', ...HEAD],
      ['Recruit fairly', ...TRAIN],
      [null, ...PUBLISH],
      ['Listen', ...MENTOR],
    ];
    expect(sectionsOf(grid)).toEqual(['Recruit fairly', 'Recruit fairly', 'Listen']);
  });

  it('may stand above the headings, and belong to the actions under them', () => {
    expect(sectionsOf([['EDI action plan'], ['Objective 1: Recruit fairly'], HEAD, TRAIN])).toEqual([
      'Objective 1: Recruit fairly',
    ]);
  });

  it('are not made of notes, bullets and issues between tables', () => {
    const grid = [
      ['EDI plan'],
      ['1. Recruit fairly'],
      ['Key issues:'],
      ['- Panels score without training'],
      HEAD,
      TRAIN,
      ['2. Pay fairly'],
      ['Key issues:'],
      ['Bonuses differ by sex.'],
      HEAD,
      PUBLISH,
    ];
    expect(sectionsOf(grid, { merges: ['A3:F3', 'A4:F4', 'A8:F8', 'A9:F9'] })).toEqual([
      '1. Recruit fairly',
      '2. Pay fairly',
    ]);
  });

  it('may be no more than a word and a number', () => {
    expect(sectionsOf([HEAD, ['Objective 1'], TRAIN, ['Objective 2'], PUBLISH])).toEqual([
      'Objective 1',
      'Objective 2',
    ]);
  });

  it('are not made of capitals where every action is in capitals', () => {
    const grid = [
      ['Action', 'Lead', 'Due date'],
      ['TRAIN EVERY PANEL IN SCORING', 'Head of HR', 'March 2025'],
      ['PUBLISH THE PAY GAP REPORT'],
      ['REVIEW THE INDUCTION', 'EDI Lead', 'May 2025'],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('may be broken over a page', () => {
    const grid = [
      HEAD,
      TRAIN,
      [null, '3.5 AN ENVIRONMENT FREE FROM BULLYING IN THE'],
      HEAD,
      [null, 'WORKFORCE'],
      PUBLISH,
    ];
    expect(sectionsOf(grid)[1]).toBe('3.5 AN ENVIRONMENT FREE FROM BULLYING IN THE WORKFORCE');
  });
});

describe('lone lines in the action column', () => {
  const head = ['Action', 'Lead', 'Due date'];
  const train = ['Train every interview panel in fair scoring', 'Head of HR', 'March 2025'];
  const publish = ['Publish the pay gap report', 'EDI Lead', 'June 2024'];

  it('are sections where they name a time', () => {
    expect(sectionsOf([head, ['Year 1 (2023/24)'], train, ['Year 2 (2024/25)'], publish])).toEqual([
      'Year 1 (2023/24)',
      'Year 2 (2024/25)',
    ]);
  });

  it('are sections where they are a few words over actions with leads and dates', () => {
    expect(sectionsOf([head, ['Recruitment'], train, ['Learning and development'], publish])).toEqual([
      'Recruitment',
      'Learning and development',
    ]);
  });

  it('are told where no action stands under them, for they may be one', () => {
    const plan = planOf([head, train, publish, ['Communications plan']]);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([['row-unread', 'A4']]);
  });

  it('belong to the action above where they say themselves what they are', () => {
    const plan = planOf(
      [head, train, ['Progress May 2024: content agreed'], publish, ['Update: draft written']],
      { merges: ['A3:C3', 'A5:C5'] },
    );
    expect(plan.actions.map(({ rows, progress }) => [rows, progress])).toEqual([
      [[2, 3], 'content agreed'],
      [[4, 5], 'draft written'],
    ]);
  });
});

describe('placeholders of forms', () => {
  it('are read as nothing', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due', 'Status'],
      ['Train every interview panel', 'Head of HR', 'Click or tap to enter a date.', 'Choose an item.'],
    ]);
    expect(plan.actions[0]?.due.kind).toBe('none');
    expect(plan.actions[0]?.stated).toBeNull();
  });
});

describe('rows that are no actions', () => {
  it.each([
    ['blank rows', []],
    ['a row of diamonds', ['◆', '◆']],
    ['page numbers', ['Page 2 of 5']],
    ['a version line', ['Version 1.2 June 2024']],
    ['a line of the key', ['Amber: some delay']],
    ['a template row', [null, '[Insert action here]', '[Name]', '[Date]']],
    [
      'an example',
      [null, 'e.g. Train all managers in fair recruitment', 'e.g. Head of HR', 'e.g. March 2024'],
    ],
    ['a row of hints', ['(number)', '(what will be done)', '(who)', '(by when)']],
    ['a total', ['Total', '2']],
    ['a row laid out and numbered but not filled in', ['7']],
    ['a row with a number and a priority and no more', ['7', null, null, null, null, null]],
  ])('are passed over: %s', (_, row) => {
    const plan = planOf([HEAD, TRAIN, row, PUBLISH]);
    expect(actionsOf(plan)).toEqual([`2 ${ACTIONS[0] ?? ''}`, `4 ${ACTIONS[1] ?? ''}`]);
    expect(plan.findings).toEqual([]);
  });

  it('are passed over: a key below the plan, with the words it explains', () => {
    const plan = planOf([
      HEAD,
      TRAIN,
      [],
      ['Key'],
      ['R', 'Off track'],
      ['A', 'Some delay'],
      ['G', 'On track'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${ACTIONS[0] ?? ''}`]);
  });

  it('are passed over: notes below the plan', () => {
    const plan = planOf([
      HEAD,
      TRAIN,
      [],
      ['Notes: leads are asked for an update every quarter.'],
      ['Source: staff survey 2023'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${ACTIONS[0] ?? ''}`]);
  });

  it.each([
    ['Note: moved from the plan of 2023, see the paper of 3 June 2023'],
    ['N.B. paid for by the charity until 2026'],
    ['Please note that the survey closes in May'],
    ['* subject to the budget'],
  ])('are passed over: “%s” in the column of actions', (note) => {
    const rest = [null, note];
    expect(actionsOf(planOf([HEAD, TRAIN, rest, PUBLISH]))).toEqual([
      `2 ${ACTIONS[0] ?? ''}`,
      `4 ${ACTIONS[1] ?? ''}`,
    ]);
    expect(actionsOf(planOf([HEAD, TRAIN, PUBLISH, [], rest]))).toHaveLength(2);
  });

  it('are no remarks where they tell somebody to note something, or have a lead', () => {
    const plan = planOf([
      HEAD,
      TRAIN,
      ['2', 'Note the findings of the review and act on them', 'EDI Lead', 'June 2024'],
      ['3', 'Note: rooms are to be booked by each site', 'EDI Lead', 'June 2024'],
    ]);
    expect(plan.actions).toHaveLength(3);
  });

  it('are told when they hold part of an action and no words for it', () => {
    const plan = planOf([HEAD, [null, null, 'Head of HR', 'March 2025'], TRAIN]);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([['row-unread', 'C2']]);
    expect(plan.actions).toHaveLength(1);
  });

  it('are told when they have a reference of their own and no words for the action', () => {
    const plan = planOf([HEAD, TRAIN, ['2', null, 'EDI Lead', 'June 2024', null, 'G'], MENTOR]);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([['row-unread', 'A3']]);
    expect(plan.actions.map(({ leads }) => leads.length)).toEqual([1, 1]);
  });

  it('keep an error in a cell from spoiling the rest', () => {
    const plan = planOf([
      HEAD,
      [
        '1',
        'Train panels in scoring',
        'Head of HR',
        { value: { error: '#N/A' }, text: '#N/A' },
        'Begun',
        'A',
      ],
      PUBLISH,
    ]);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([['cell-error', 'D2']]);
    expect(plan.actions[0]?.due.kind).toBe('none');
  });
});

describe('split rows', () => {
  it('are joined across a page break', () => {
    const grid = [
      HEAD,
      ['1', 'Train every interview panel', 'Head of HR and', 'March 2025', 'Content', 'A'],
      ['Page 1 of 3'],
      HEAD,
      [null, 'in fair scoring', 'EDI Lead', null, 'agreed', null],
      PUBLISH,
    ];
    const plan = planOf(grid);
    expect(actionsOf(plan)).toEqual([
      '2-5 Train every interview panel in fair scoring',
      `6 ${ACTIONS[1] ?? ''}`,
    ]);
    expect(plan.actions[0]?.leads.map(({ name }) => name)).toEqual(['Head of HR', 'EDI Lead']);
    expect(plan.actions[0]?.progress).toBe('Content agreed');
  });

  it('are joined when every printed line has a row of its own', () => {
    const plan = planOf([
      HEAD,
      ['1', 'Train every interview', 'Head of', 'March', 'Content agreed', 'A'],
      [null, 'panel in fair scoring and', 'HR', '2025', 'with the union'],
      [null, 'report what was learnt.', null, null, 'side.'],
      ['2', 'Publish the pay', 'EDI Lead', 'June 2024', 'Draft', 'G'],
      [null, 'gap report.'],
    ]);
    expect(actionsOf(plan)).toEqual([
      '2-4 Train every interview panel in fair scoring and report what was learnt.',
      '5-6 Publish the pay gap report.',
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-06-30']);
    expect(plan.actions[0]?.progress).toBe('Content agreed with the union side.');
  });

  it('keep a second line of another column with the action it belongs to', () => {
    const plan = planOf([HEAD, TRAIN, [null, null, null, null, 'Trainer found', null], PUBLISH]);
    expect(plan.actions[0]?.rows).toEqual([2, 3]);
    expect(plan.actions[0]?.progress).toBe('Content agreed\nTrainer found');
  });

  it('put the overhang of a page into the column that was still running', () => {
    const plan = planOf([
      ['Ref', 'Action', 'Lead', 'Due', 'Milestones'],
      ['1', 'Train panels in scoring', 'Head of HR', 'March 2025', 'Agree the content'],
      [null, null, null, null, 'with union side and'],
      ['Page 1 of 2'],
      [null, null, 'book the rooms'],
      ['2', 'Publish the report', 'EDI Lead', 'May 2025', 'Draft'],
    ]);
    expect(plan.actions[0]?.leads.map(({ name }) => name)).toEqual(['Head of HR']);
    expect(plan.actions[0]?.rows).toEqual([2, 5]);
  });

  it('are one action where the action is merged down over rows of steps', () => {
    const plan = planOf(
      [
        ['Action', 'Lead', 'Milestone', 'Due'],
        ['Train panels in scoring', 'Head of HR', 'Content agreed', 'March 2024'],
        [null, 'EDI Lead', 'Panels trained', 'May 2025'],
      ],
      { merges: ['A2:A3'] },
    );
    expect(actionsOf(plan)).toEqual(['2-3 Train panels in scoring']);
    expect(plan.actions[0]?.leads).toHaveLength(2);
    expect(plan.actions[0]?.due.deadlines.map(({ date }) => date.toString())).toEqual([
      '2024-03-31',
      '2025-05-31',
    ]);
  });

  it('say so where the rest of an action may be an action of its own', () => {
    const plan = planOf([
      HEAD,
      TRAIN,
      PUBLISH,
      HEAD,
      [null, 'Review the induction for new starters with the networks'],
      MENTOR,
    ]);
    expect(plan.findings.filter(({ code }) => code === 'row-unsure')).toHaveLength(1);
  });

  it('are not made of a short action without a lead or date', () => {
    const plan = planOf([HEAD, TRAIN, ['2', 'Reverse mentoring'], MENTOR]);
    expect(plan.actions).toHaveLength(3);
  });

  it('are not made of actions that have nothing beside their words', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      ['Train panels in scoring'],
      ['Publish the pay gap report'],
      ['Mentoring for managers'],
    ]);
    expect(actionsOf(plan)).toEqual([
      '2 Train panels in scoring',
      '3 Publish the pay gap report',
      '4 Mentoring for managers',
    ]);
  });
});

describe('cells merged down', () => {
  it('give their value to every action they stand beside', () => {
    const plan = planOf(
      [
        ['Action', 'Lead', 'Due date', 'Baseline'],
        ['Train panels in scoring', 'Head of HR', 'March 2025', '6% declared'],
        ['Publish the pay gap report', null, null, null],
      ],
      { merges: ['B2:B3', 'C2:C3', 'D2:D3'] },
    );
    expect(plan.actions.map(({ leads }) => leads[0]?.name)).toEqual(['Head of HR', 'Head of HR']);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2025-03-31']);
  });
});

describe('a row that an export shifted', () => {
  it('is read by what its cells hold', () => {
    const plan = planOf([
      ['Aim', 'Action', 'Metric', 'Due date', 'Lead', 'Committee'],
      [
        'Fair',
        'Train every interview panel in scoring',
        'WRES 2',
        'March 2025',
        'Head of HR',
        'People Committee',
      ],
      ['Publish the pay gap report every spring', 'WRES 9', 'June 2024', 'EDI Lead', 'Trust Board'],
      [
        'Fair',
        'Review the induction for new starters',
        'WDES 4',
        'May 2024',
        'Head of HR',
        'People Committee',
      ],
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-06-30', '2024-05-31']);
    expect(plan.actions[1]?.leads[0]?.name).toBe('EDI Lead');
  });
});

describe('litter of exports', () => {
  it('is taken off: stray paragraph tags, bullets and diamonds', () => {
    const plan = planOf([
      ['Aim', null, 'Action', 'Lead', 'Due date'],
      [null, '<p>◆ ◆</p>', '<p>Train every interview panel</p>', '<p>Head of HR</p>', '<p>March 2025</p>'],
      [null, '♦', '• Publish the pay gap report', 'EDI Lead', 'June 2024'],
    ]);
    expect(plan.actions.map(({ action }) => action)).toEqual([
      'Train every interview panel',
      '• Publish the pay gap report',
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-06-30']);
    expect(lettersOf(plan)).toMatchObject({ action: 'C', lead: 'D', due: 'E' });
  });

  it('is seen through: headings with look-alike letters', () => {
    const plan = planOf([
      ['Аction', 'Lеad', 'Due dаte'],
      ['Train every interview panel', 'Head of HR', 'March 2025'],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
  });
});
