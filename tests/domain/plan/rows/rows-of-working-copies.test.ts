import { actionsOf, duesOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEADINGS = ['No', 'What to do', 'Who', 'When', 'How is it going'];

describe('actions written in small letters', () => {
  const ROWS: readonly GridValue[][] = [
    ['1', 'mend the lift to the faith space', 'FM', 'end oct', 'nearly'],
    ['2', 'first-day letter in plain words', 'RM', 'jan', ''],
    ['3', 'cards for the mentoring desk', 'RM', 'before easter', ''],
  ];

  it('are one to a row, however each begins', () => {
    expect(actionsOf(planOf([HEADINGS, ...ROWS]))).toEqual([
      '2 mend the lift to the faith space',
      '3 first-day letter in plain words',
      '4 cards for the mentoring desk',
    ]);
  });

  it('are so without numbers of their own too', () => {
    const grid = [HEADINGS.slice(1), ...ROWS.map((row) => row.slice(1))];
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('may stand under a title in small letters, whose period settles their months', () => {
    const plan = planOf([['edi plan 24/25 - please do not share'], [], HEADINGS, ...ROWS]);
    expect(duesOf(plan).slice(0, 2)).toEqual(['2024-10-31', '2025-01-31']);
  });

  it('are still carried on by a row that has no key of its own', () => {
    const grid = [
      HEADINGS,
      ['1', 'mend the lift to', 'FM', 'jan'],
      [null, 'the faith space'],
      ...ROWS.slice(1),
    ];
    expect(actionsOf(planOf(grid))[0]).toBe('2-3 mend the lift to the faith space');
  });
});

describe('a row that begins small among actions with capitals', () => {
  it('is the rest of the action above where it has no reference', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      ['1', 'Train all panel members', 'Head of Resourcing', 'March 2025'],
      [null, 'in fair scoring', null, null],
      ['2', 'Publish the results', 'EDI Lead', 'June 2025'],
    ];
    expect(actionsOf(planOf(grid))).toEqual([
      '2-3 Train all panel members in fair scoring',
      '4 Publish the results',
    ]);
  });

  it('is an action of its own where it has another reference', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      ['1', 'Train all panel members', 'Head of Resourcing', 'March 2025'],
      ['2', 'publish the results', 'EDI Lead', 'June 2025'],
      ['3', 'Offer exit interviews', 'EDI Lead', 'June 2025'],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('is the rest where the reference stands beside a later line of the action', () => {
    const grid = [
      ['Ref', 'Action', 'Lead', 'Due date'],
      [null, 'Train all panel members', 'Head of Resourcing', 'March 2025'],
      ['1', 'in fair scoring', null, null],
      [null, 'Publish the results of', 'EDI Lead', 'June 2025'],
      ['2', 'each round', null, null],
    ];
    expect(actionsOf(planOf(grid))).toEqual([
      '2-3 Train all panel members in fair scoring',
      '4-5 Publish the results of each round',
    ]);
  });
});

describe('numbered tasks', () => {
  const GRID: readonly GridValue[][] = [
    ['WBS', 'Task', 'Task owner', 'Finish', 'State'],
    ['1', 'Belonging'],
    ['1.1', 'Faith and belief'],
    ['1.1.1', 'Open a quiet room on each site', 'Estates Manager', 'March 2025', 'Done'],
    ['1.2', 'Publish a calendar of festivals', 'EDI Lead', 'May 2025', 'To do'],
    ['2', 'Fair pay'],
    ['2.1', 'Check starting salaries', 'Head of Reward', 'June 2025', 'To do'],
  ];

  it('stand under the names of their parts, which are no actions', () => {
    const { actions } = planOf(GRID);
    expect(actions.map(({ action, section }) => [...section, action])).toEqual([
      ['1 Belonging', '1.1 Faith and belief', 'Open a quiet room on each site'],
      ['1 Belonging', 'Publish a calendar of festivals'],
      ['2 Fair pay', 'Check starting salaries'],
    ]);
  });

  it('may have nothing beside them when no task is numbered below', () => {
    const grid = [...GRID, ['2.2', 'Publish the pay gap by grade']];
    expect(actionsOf(planOf(grid)).at(-1)).toBe('8 Publish the pay gap by grade');
  });
});

describe('figures under a plan', () => {
  const PLAN: readonly GridValue[][] = [
    ['Group', 'Barrier', 'Action', 'Lead', 'Timescale'],
    ['All', 'Reporting', 'Publish the pay report', 'Head of Reward', 'March 2025'],
  ];

  it('are about the plan as a whole where a blank row parts them from it', () => {
    const plan = planOf([...PLAN, [], ['Mean pay gap', '19.4%'], ['Median pay gap', '8.1%']]);
    expect(actionsOf(plan)).toEqual(['2 Publish the pay report']);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it('are an action where they stand in its column', () => {
    const plan = planOf([...PLAN, [], [null, null, 'Reach 19.4% by grade', 'Head of Reward']]);
    expect(actionsOf(plan)).toEqual(['2 Publish the pay report', '4 Reach 19.4% by grade']);
  });
});

describe('a section of several indicators', () => {
  it('follows the one before it, and a line of its figures is none', () => {
    const plan = planOf([
      ['Workforce Race Equality Standard action plan'],
      ['Indicator 3 – Disciplinary process'],
      ['2023: 1.32     2024: 1.20'],
      ['Action', 'Lead', 'Due date'],
      ['Review cases before they are opened', 'Head of HR', 'March 2025'],
      ['Indicators 5 and 6 – Bullying'],
      ['Hold bystander sessions', 'Head of OD', 'June 2025'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['Indicator 3 – Disciplinary process'],
      ['Indicators 5 and 6 – Bullying'],
    ]);
    expect(plan.actions[1]?.indicators).toEqual(['WRES 5', 'WRES 6']);
  });
});

describe('a lead and a deadline in one cell', () => {
  it('are told apart by brackets and colons', () => {
    const plan = planOf([
      ['Action', 'Lead and timescale', 'Progress'],
      ['Ring-fence places on courses', 'Head of Education – March 2025', 'Agreed'],
      ['Write a guide for managers', 'Wellbeing Lead (Q4 24/25)', 'Drafted'],
      ['Join the staff forum', 'Network Chairs: quarterly', 'Begun'],
      ['Buy software for all sites', 'Head of HR (interim), June 2025', 'Begun'],
    ]);
    expect(plan.actions.map(({ leads }) => leads.map(({ name }) => name).join())).toEqual([
      'Head of Education',
      'Wellbeing Lead',
      'Network Chairs',
      'Head of HR (interim)',
    ]);
  });
});

describe('a deadline and what it was extended to', () => {
  it('is the later one where it was', () => {
    const grid = [
      ['Action', 'Owner', 'Deadline', 'Extended to', 'Stage'],
      ['Publish the pay gap by grade', 'Head of Reward', '11/09/2024', null, 'Done'],
      ['Train all panel members', 'Head of Resourcing', '02/10/2024', '18/12/2024', 'In progress'],
      ['Offer exit interviews', 'EDI Lead', '06/11/2024', null, 'In progress'],
    ];
    expect(duesOf(planOf(grid))).toEqual(['2024-09-11', '2024-12-18', '2024-11-06']);
  });
});

describe('a heading and what it means', () => {
  it('is understood by its second half where the first says nothing else', () => {
    const grid = [
      ['Theme', 'Ownership: who takes it on', 'Response – what will be done', 'Timing: by when'],
      ['Pay', 'Head of Reward', 'Check starting salaries', 'March 2025'],
      ['Pay', 'Head of Reward', 'Fair acting-up process', 'May 2025'],
    ];
    expect(lettersOf(planOf(grid))).toMatchObject({ lead: 'B', action: 'C', due: 'D' });
  });
});
