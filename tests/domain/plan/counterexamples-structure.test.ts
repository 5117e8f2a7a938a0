import { actionsOf, duesOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet } from '../../support/sheet-builder';

describe('a plan kept as a form', () => {
  const block = (action: string, lead: string, due: string): readonly (readonly string[])[] => [
    ['What we will do', action],
    ['Owner', lead],
    ['Deadline', due],
    ['Status', 'Not started'],
    [''],
  ];

  it.each([
    'Diversify the board by advertising trustee posts in local papers',
    'Appoint a lead officer',
    'Appoint a lead officer for each status update',
    'Ask staff what the action plan and its deadline should be called',
  ])('stays one though an action speaks of “%s”', (action) => {
    const others = [
      block('Publish the pay gap with a plain summary', 'Treasurer', 'March 2027'),
      block('Offer quiet rooms at every event', 'Events manager', 'June 2027'),
    ];
    const own = block(action, 'Chair', 'May 2027');
    for (const blocks of [
      [own, ...others],
      [...others, own],
    ]) {
      const plan = planOf([['Our equality actions'], [''], ...blocks.flat()]);
      expect(plan.layout).toBe('form');
      expect(plan.actions.map(({ action: text }) => text)).toContain(action);
      expect(plan.actions).toHaveLength(3);
      expect(duesOf(plan)).toContain('2027-05-31');
    }
  });
});

describe('a row of headings', () => {
  it('may ask for what is to stand under it', () => {
    const plan = planOf([
      ['Describe the action you will take', 'By when'],
      ['Train every interview panel in fair scoring', 'March 2027'],
      ['Publish the pay gap with a plain summary', 'June 2027'],
    ]);
    expect(actionsOf(plan)).toHaveLength(2);
  });
});

describe('what stands under a plan', () => {
  const HEAD = ['Action', 'Lead', 'Due date', 'Status'];
  const ROWS = [
    ['Review the carers policy with staff', 'Head of HR', 'March 2027', 'G'],
    ['Publish the pay gap with a summary', 'Head of HR', 'May 2027', 'A'],
    ['Train every interview panel', 'EDI Manager', 'June 2027', 'R'],
  ];
  const WANTED = ['2 Review the carers policy with staff', '3 Publish the pay gap with a summary'];
  const LAST = '4 Train every interview panel';
  const readUnder = (...below: readonly (readonly string[])[]) => planOf([HEAD, ...ROWS, ...below]);

  it.each([
    [['Signed off by:', 'Chief Executive', '1 Feb 2026']],
    [['Date of next review', '', '1 October 2027']],
    [['Approved by the board on 3 March 2026']],
    [['Prepared by the inclusion team, March 2026']],
    [['Authorised by', 'Director of People', 'May 2026']],
  ])('is no action: %j', (line) => {
    for (const gap of [[], [['']]]) {
      const plan = readUnder(...gap, line);
      expect(actionsOf(plan)).toEqual([...WANTED, LAST]);
      expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
    }
  });

  it('may be a legend below the column of actions, with or without a gap', () => {
    const legend = [
      ['G', 'On target'],
      ['A', 'At risk'],
      ['R', 'Late'],
    ];
    expect(actionsOf(readUnder(...legend))).toEqual([...WANTED, LAST]);
    expect(actionsOf(readUnder([''], ...legend))).toEqual([...WANTED, LAST]);
  });

  it('may be a legend below the column of statuses, which is not a row lost', () => {
    const plan = planOf([
      ['Status', 'Ref', 'Action', 'Lead', 'Due date'],
      ['G', 'A1', 'Review the carers policy with staff', 'Head of HR', 'March 2027'],
      ['R', 'A2', 'Publish the pay gap with a summary', 'Head of HR', 'May 2027'],
      [''],
      ['G', 'Will be done in time'],
      ['R', 'Will be late'],
    ]);
    expect(plan.actions.map(({ rows }) => rows)).toEqual([
      [2, 2],
      [3, 3],
    ]);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it('may be rows of the template, which lengthen no action', () => {
    const plan = readUnder(
      ['[Insert action]', '[Insert name]', 'dd/mm/yyyy', 'Choose an item.'],
      ['', '', '', 'Choose an item.'],
      ['', '', 'DD/MM/YY', 'Select from list'],
    );
    expect(actionsOf(plan)).toEqual([...WANTED, LAST]);
  });

  it('may be rows with the first choice of a drop-down list, which is no second status', () => {
    const plan = readUnder(['', '', '', 'Not started'], ['', '', '', 'Not started']);
    expect(actionsOf(plan)).toEqual([...WANTED, LAST]);
    expect(plan.actions[2]?.stated?.text).toBe('R');
  });
});

describe('a line that names who saw an action', () => {
  it('stays with the action where it stands in its notes', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', 'Progress'],
      ['Review the carers policy with staff', 'Head of HR', 'March 2027', 'Draft shared.'],
      ['', '', '', 'Approved by the board on 3 March 2026'],
      ['Publish the pay gap with a summary', 'Head of HR', 'May 2027', 'Not begun.'],
    ]);
    expect(plan.actions[0]?.progress).toContain('Approved by the board');
  });
});

describe('a table of two columns', () => {
  const ROWS = [
    ['Review forms for inclusive titles', 'Aug 2026'],
    ['Consult on the leave policy (Head of HR)', 'Feb 2027'],
    ['Relaunch the allies pledge', '17 May 2027'],
  ];

  it.each(['By', 'By when', 'Date'])('is a plan under “Action and lead” and “%s”', (due) => {
    const plan = planOf([['Action and lead', due], ...ROWS]);
    expect(duesOf(plan)).toEqual(['2026-08-31', '2027-02-28', '2027-05-17']);
    expect(plan.actions.map(({ leads }) => leads.map(({ name }) => name))).toEqual([[], ['Head of HR'], []]);
    expect(plan.actions[0]?.findings.map(({ code }) => code)).toContain('lead-missing');
  });

  it('that is not read is told of, though another sheet is', () => {
    const plan = buildSheet([
      ['Action', 'Lead', 'Due date'],
      ['Train every interview panel', 'Head of HR', 'March 2027'],
    ]);
    const other = buildSheet([['Pride', 'Calendar'], ...ROWS], { name: 'Other' });
    const { plans, findings } = plansOf([plan, other]);
    const isRead = plans.some(({ sheet }) => sheet === 'Other');
    expect(isRead || findings.some(({ code, sheet }) => code === 'sheet-unread' && sheet === 'Other')).toBe(
      true,
    );
  });

  it('of events and days is not told of', () => {
    const other = buildSheet(
      [
        ['Event', 'Day'],
        ['Black History Month', 'October 2026'],
        ['Carers Week', 'June 2026'],
        ['Pride', 'July 2026'],
      ],
      { name: 'Other' },
    );
    expect(plansOf([other]).findings).toEqual([]);
  });
});

describe('dates among milestones', () => {
  const HEAD = ['Action', 'Lead', 'Milestones and dates'];
  const milestonesOf = (text: string) => {
    const plan = planOf([HEAD, ['Review the carers policy with staff', 'Head of HR', text]]);
    const [action] = plan.actions;
    return {
      due: action?.due.deadlines.map(({ date }) => date.toString()),
      steps: action?.milestones.map(({ text: step, due }) => `${step}: ${due?.toString() ?? 'none'}`),
    };
  };

  it('are the deadlines of a plan that has no other', () => {
    expect(milestonesOf('31 July 2026').due).toEqual(['2026-07-31']);
    expect(milestonesOf('Draft by Jan 2026\nAgreed by June 2026').due).toEqual(['2026-01-31', '2026-06-30']);
  });

  it('are each a step where several stand on one line', () => {
    expect(milestonesOf('March 2026, September 2026').steps).toEqual([
      'March 2026: 2026-03-31',
      'September 2026: 2026-09-30',
    ]);
    expect(milestonesOf('Nov 2025 (draft), Feb 2026 (final)').steps).toEqual([
      'Nov 2025 (draft): 2025-11-30',
      'Feb 2026 (final): 2026-02-28',
    ]);
    expect(milestonesOf('a) December 2025; b) June 2026 and annually').steps).toEqual([
      'December 2025: 2025-12-31',
      'June 2026 and annually: 2026-06-30',
    ]);
  });

  it('come again from the first on', () => {
    expect(milestonesOf('Each September, starting 2026').steps).toEqual([
      'Each September, starting 2026: 2026-09-30',
    ]);
  });

  it('are no deadlines beside a column of deadlines', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Milestones and dates', 'Deadline'],
      ['Review the carers policy with staff', 'Head of HR', 'Draft by March 2026', 'May 2027'],
    ]);
    expect(duesOf(plan)).toEqual(['2027-05-31']);
  });

  it('belong to the steps in the column beside them', () => {
    const plan = planOf([
      ['Action', 'Milestone', 'Milestone date', 'Final due date', 'Lead'],
      ['Review the carers policy with staff', 'Draft shared', 'May 2026', 'Dec 2026', 'Head of HR'],
      ['', 'Final version agreed', 'Nov 2026', '', ''],
      [
        'Publish the pay gap with a summary',
        'Data\nReport',
        'June 2026\nAugust 2026',
        'Sept 2026',
        'Head of HR',
      ],
    ]);
    expect(duesOf(plan)).toEqual(['2026-12-31', '2026-09-30']);
    expect(plan.actions[0]?.milestones.map(({ due }) => due?.toString())).toEqual([
      '2026-05-31',
      '2026-11-30',
    ]);
    expect(plan.actions[1]?.milestones.map(({ due }) => due?.toString())).toEqual([
      '2026-06-30',
      '2026-08-31',
    ]);
  });
});
