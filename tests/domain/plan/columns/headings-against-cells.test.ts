import { actionsOf, duesOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const WORK = [
  'Run a forum for disabled colleagues',
  'Publish accessible versions of all forms',
  'Train reception staff in deaf awareness',
  'Review the parking policy with users',
];
const PEOPLE = ['Head of Estates', 'Director of Nursing', 'Head of HR', 'Estates Manager'];
const DAYS = ['Dec 2026', 'March 2027', 'October 2026', 'in good time'];
const EARLIER = ['May 2026', 'June 2026', 'July 2026', 'June 2026'];

type Column = readonly [heading: string, cells: readonly GridValue[]];

function read(...columns: readonly Column[]) {
  return planOf([
    columns.map(([heading]) => heading),
    ...WORK.map((_, at) => columns.map(([, cells]) => cells[at] ?? null)),
  ]);
}

const codesOf = ({ findings }: ReturnType<typeof read>): readonly string[] =>
  findings.map(({ code }) => code);

describe('the dates under a heading that names a report', () => {
  it.each(['Reporting Date', 'Reporting date(s)', 'Monitoring date', 'Report back by', 'Date for reporting'])(
    'are the deadlines where nothing else has them: %s',
    (heading) => {
      const plan = read(['Aim', PEOPLE], ['Action', WORK], [heading, DAYS], ['Lead', PEOPLE]);
      expect(lettersOf(plan)).toMatchObject({ action: 'B', due: 'C', lead: 'D' });
      expect(duesOf(plan).slice(0, 3)).toEqual(['2026-12-31', '2027-03-31', '2026-10-31']);
    },
  );

  it.each(['Reporting date', 'Monitoring dates'])('are none beside a deadline: %s', (heading) => {
    const plan = read(['Action', WORK], [heading, EARLIER], ['Lead', PEOPLE], ['Due date', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ due: 'D' });
    expect(lettersOf(plan)).not.toHaveProperty('governance');
  });

  it.each(['Governance date', 'Assurance group date', 'Outcome dates'])(
    'are asked about where the heading could mean any date: %s',
    (heading) => {
      const plan = read(['Action', WORK], [heading, DAYS.map((day) => day)], ['Lead', PEOPLE]);
      expect(lettersOf(plan)).toMatchObject({ due: 'B' });
      expect(codesOf(plan)).toContain('column-unsure');
    },
  );

  it('leave a column of committees what it is', () => {
    const groups = ['People Committee', 'Trust Board', 'EDI Steering Group', 'People Committee'];
    const plan = read(['Action', WORK], ['Reporting to', groups], ['Lead', PEOPLE], ['When', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ governance: 'B', due: 'D' });
  });
});

describe('a year over what is done in it', () => {
  const STEPS = ['Select colleagues', 'Scope the work', 'Run a pilot scheme', 'Recruit mentors'];
  const LATER = ['Keep meeting', 'Sign up to it', 'Extend to all sites', 'Run the scheme'];

  it.each([
    ['Year 1', 'Year 2', 'Year 3'],
    ['Yr 1', 'Yr 2', 'Yr 3'],
    ['First year', 'Second year', 'Third year'],
    ['Short term', 'Medium term', 'Long term'],
    ['Q1', 'Q2', 'Q3'],
  ])('is no column of deadlines: %s', (...years) => {
    const plan = read(
      ['Actions', WORK],
      ['Lead', PEOPLE],
      [years[0] ?? '', STEPS],
      [years[1] ?? '', LATER],
      [years[2] ?? '', LATER],
    );
    expect(lettersOf(plan)).not.toHaveProperty('due');
    expect(codesOf(plan)).not.toContain('due-unclear');
  });

  it.each([
    ['Year 1', 'Year 2'],
    ['Year one', 'Year two'],
    ['Term 1', 'Term 2'],
  ])('is told as unread: %s', (first, second) => {
    const { findings } = read(['Actions', WORK], ['Lead', PEOPLE], [first, STEPS], [second, LATER]);
    const unread = findings.filter(({ code }) => code === 'column-unread').map(({ raw }) => raw);
    expect(unread).toEqual([first, second]);
  });

  it('is one where days stand under it', () => {
    const plan = read(['Actions', WORK], ['Lead', PEOPLE], ['Year 1', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ due: 'C' });
  });

  it('leaves the progress of a quarter what it is', () => {
    const told = ['Forum met twice', 'All forms done', 'Training was booked', 'Review under way'];
    const plan = read(['Actions', WORK], ['Lead', PEOPLE], ['Q3 progress', told], ['Due', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ progress: 'C', due: 'D' });
  });
});

describe('how many steps an action has', () => {
  it.each(['Sub actions', 'Milestones', 'Sub tasks'])('is no step: %s', (heading) => {
    const plan = read(['Action', WORK], ['Lead', PEOPLE], ['Due date', DAYS], [heading, [4, 3, 2, 4]]);
    expect(lettersOf(plan)).not.toHaveProperty('milestone');
  });

  it('is not what a column of steps holds', () => {
    const steps = ['Terms agreed', '12 forms by May 2026', 'Course bought', 'Survey sent out'];
    const plan = read(['Action', WORK], ['Lead', PEOPLE], ['Due date', DAYS], ['Milestones', steps]);
    expect(lettersOf(plan)).toMatchObject({ milestone: 'D' });
  });
});

describe('those who hold a portfolio', () => {
  const MEMBERS = ['Cllr Example', 'Cllr Sample', 'Cllr Example', 'Cllr Pattern'];

  it.each([
    ['Portfolio Holder', 'Director'],
    ['Cabinet Member', 'Responsible officer'],
    ['Lead Member', 'Lead Officer'],
    ['Executive Member', 'Head of Service'],
    ['Councillor', 'Lead'],
  ])('are no leads beside those who do the work: %s and %s', (member, officer) => {
    const plan = read(['Action', WORK], [member, MEMBERS], [officer, PEOPLE], ['Target date', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'C', due: 'D' });
    expect(codesOf(plan)).not.toContain('column-unsure');
  });

  it.each(['Portfolio Holder', 'Cabinet Member', 'Lead member'])(
    'are the leads where nobody else is named: %s',
    (member) => {
      const plan = read(['Action', WORK], [member, MEMBERS], ['Target date', DAYS]);
      expect(lettersOf(plan)).toMatchObject({ lead: 'B' });
    },
  );

  it('are told from a sponsor, who is a lead as well', () => {
    const plan = read(['Action', WORK], ['Executive sponsor', PEOPLE], ['Lead', PEOPLE], ['Due', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ lead: 'B C' });
  });
});

describe('what and how', () => {
  const TOPICS = ['Improve access', 'Meet the standard', 'Better welcome', 'Fair parking'];

  it.each([
    ['What?', 'How?'],
    ['WHAT', 'HOW'],
  ])('are the aim and the action where the second says more: %s, %s', (what, how) => {
    const plan = read([what, TOPICS], [how, WORK], ['Who by?', PEOPLE], ['When?', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', action: 'B', lead: 'C', due: 'D' });
  });

  it('are the action and a word on it where the second says less', () => {
    const plan = read(
      ['What?', WORK],
      ['How?', ['By post', 'In house', 'Online', 'Survey']],
      ['Who?', PEOPLE],
      ['When?', DAYS],
    );
    expect(lettersOf(plan)).toMatchObject({ action: 'A' });
  });

  it('leave what we will do the action', () => {
    const sentences = TOPICS.map((topic) => `We will ${topic.toLowerCase()} for everybody`);
    const plan = read(['What will we do?', sentences], ['How', WORK], ['Who', PEOPLE], ['When', DAYS]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A' });
  });
});

describe('steps that each have a deadline', () => {
  const project = (heading: string, head: string, isMerged: boolean) => {
    const grid = [
      ['Objective', heading, 'Team', head, 'Target date', 'Complete'],
      ['Mentoring', 'Run a mentoring scheme for staff', 'HR', 'Recruit mentors', '31/01/2025', 'Yes'],
      [null, null, null, 'Match the first pairs', '31/03/2025', 'No'],
      [null, null, null, 'Survey those who took part', '31/07/2025', 'No'],
      ['Events', 'Hold a yearly conference for staff', 'Estates', 'Agree a venue', '30/04/2025', 'No'],
      [null, null, null, 'Open the bookings', '30/06/2025', 'No'],
      [null, null, null, 'Hold the conference', '30/09/2025', 'No'],
    ];
    const merges = ['A', 'B', 'C'].flatMap((column) => [`${column}2:${column}4`, `${column}5:${column}7`]);
    return planOf(grid, isMerged ? { merges } : {});
  };

  it.each([
    ['Description', 'Milestone', true],
    ['Project', 'Milestones', true],
    ['Description', 'Key milestone', false],
    ['Details', 'Interim steps', true],
  ])('are the actions where “%s” is told once for all of them: “%s”', (heading, head, isMerged) => {
    const plan = project(heading, head, isMerged);
    expect(lettersOf(plan)).toMatchObject({ action: 'D', due: 'E', rag: 'F' });
    expect(actionsOf(plan)).toHaveLength(6);
    expect(duesOf(plan)[2]).toBe('2025-07-31');
  });

  it.each(['Action', 'Activity', 'Agreed actions'])('are steps of what is headed “%s”', (heading) => {
    const plan = project(heading, 'Milestone', true);
    expect(lettersOf(plan)).toMatchObject({ action: 'B', milestone: 'D' });
    expect(actionsOf(plan)).toHaveLength(2);
  });
});

describe('terms merged down without a heading', () => {
  const terms = ['Short term', null, null, 'Long term', null, null];
  const rows = terms.map((term, at): readonly GridValue[] => [
    term,
    `${WORK[at % 4] ?? ''} at site ${String(at)}`,
    at < 3 ? 'May 2025' : 'May 2027',
    'Head of HR',
  ]);
  const merges = ['A2:A4', 'A5:A7'];

  it('sort the actions', () => {
    const plan = planOf([[null, 'Action', 'Timescale', 'Lead'], ...rows], { merges });
    expect(lettersOf(plan)).toMatchObject({ action: 'B', due: 'C', lead: 'D' });
    const sections = plan.actions.map(({ section }) => section.at(-1));
    expect(sections).toEqual(terms.map((_, at) => (at < 3 ? 'Short term' : 'Long term')));
  });

  it('are no topics where no other column has the deadlines', () => {
    const plan = planOf(
      [
        [null, 'Action', 'Lead'],
        ...rows.map(([term = null, work = null, , lead = null]) => [term, work, lead]),
      ],
      { merges },
    );
    expect(lettersOf(plan)).not.toHaveProperty('objective');
  });
});

describe('the same step for several aims', () => {
  const told = (leads: readonly [string, string], aims: readonly [string, string | null]) => {
    const step = 'Recruit a chair for this work';
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      [aims[0]],
      [step, leads[0], 'May 2025'],
      ...(aims[1] === null ? [] : [[aims[1]]]),
      [step, leads[1], 'May 2025'],
    ]);
    return plan.actions.flatMap(({ findings }) => findings.map(({ code }) => code));
  };

  it('is no copy where another leads it', () => {
    expect(told(['EDI Lead', 'Head of HR'], ['1. Mentoring', '2. Events'])).toEqual([]);
  });

  it('is one where all but one of them is the same', () => {
    expect(told(['EDI Lead', 'EDI Lead'], ['1. Mentoring', '2. Events'])).toEqual(['action-duplicate']);
    expect(told(['EDI Lead', 'Head of HR'], ['1. Events', null])).toEqual(['action-duplicate']);
  });
});

describe('dated notes under a heading of what has been done to date', () => {
  const NOTES = [
    'Completed. New lease began 1 July 2026',
    'Draft out 12/06/2026',
    '04.09.26 - all staff told',
    'Jan 2027: 8 of 10 so far',
  ];

  it.each([
    'Progress to date',
    'Progress to date (September 2026)',
    'Update to date',
    'Activity to date',
    'Work so far',
  ])('are progress, however short: %s', (heading) => {
    const plan = read(['Action', WORK], ['Lead', PEOPLE], ['Timescale', EARLIER], [heading, NOTES]);
    expect(lettersOf(plan)).toMatchObject({ due: 'C', progress: 'D' });
  });
});

describe('those who support an action', () => {
  const HELPERS = ['Staff Side', 'Finance Team', 'Communications Manager', 'Estates Team'];

  it.each(['Support', 'Supported by', 'Input from', 'With help from', 'Supporting officers'])(
    'are no leads beside those: %s',
    (heading) => {
      const plan = read(['Action', WORK], ['Lead', PEOPLE], [heading, HELPERS], ['Due date', EARLIER]);
      expect(lettersOf(plan)).toMatchObject({ lead: 'B', due: 'D' });
    },
  );

  it('lead where nobody else does', () => {
    const plan = read(['Action', WORK], ['Support', HELPERS], ['Due date', EARLIER]);
    expect(lettersOf(plan)).toMatchObject({ lead: 'B', due: 'C' });
  });
});
