import { actionsOf, duesOf, planOf } from '../../support/read-grid';

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
