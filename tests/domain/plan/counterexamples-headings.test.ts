import { actionsOf, duesOf, lettersOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

const DARK = '#1F4E78';
const MENTOR = 'Develop a mentoring offer for internationally educated colleagues';
const GUIDE = 'Embed guidance for managers on flexible working requests';
const ALLIES = 'Establish an ally programme across wards and community teams';

/** Headings that generated layouts showed to be read wrongly, each as small as it could be made. */
describe('headings that stand on two rows', () => {
  it('are one where the upper word begins the heading below it', () => {
    const plan = planOf([
      [null, null, 'Due', 'Start'],
      ['Action', 'Lead', 'date', 'date'],
      [MENTOR, 'Head of Inclusion', 'March 2025', '01/01/2024'],
      [GUIDE, 'EDI Lead', 'June 2025', '01/02/2024'],
    ]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C', start: 'D' });
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`]);
  });

  it('are one where the upper words would be headings by themselves', () => {
    const headings: GridValue[][] = [
      ['Progress', 'Due', 'Action', null, null, null],
      ['update', 'date', 'no', 'Action', 'Governance', 'Lead'],
    ];
    const line = (ref: string, action: string): GridValue[] => {
      return ['Draft has been shared.', 'March 2025', ref, action, 'People Committee', 'Head of Inclusion'];
    };
    const plan = planOf([
      ...headings,
      line('A1', MENTOR),
      line('A2', GUIDE),
      ['Page 2 of 7'],
      ...headings,
      line('A3', ALLIES),
    ]);
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`, `8 ${ALLIES}`]);
    expect(plan.actions.map(({ ownRef }) => ownRef)).toEqual(['A1', 'A2', 'A3']);
  });

  it('are one where only some upper words change the meaning of the lower ones', () => {
    const plan = planOf([
      [null, null, 'Forecast', 'Our'],
      ['Commencement', 'Lead', 'date', 'actions'],
      ['01/01/2024', 'Head of Inclusion', 'March 2025', MENTOR],
      ['01/02/2024', 'EDI Lead', 'June 2025', GUIDE],
    ]);
    expect(lettersOf(plan)).toEqual({ start: 'A', lead: 'B', due: 'C', action: 'D' });
  });

  it('name states of which one is in progress and one not started', () => {
    const plan = planOf([
      [null, 'Due', null, 'In', null, 'Not'],
      ['Action', 'date', 'Lead', 'progress', 'Completed', 'started'],
      [MENTOR, 'March 2025', 'Head of Inclusion', 'X', null, null],
      [GUIDE, 'June 2025', 'EDI Lead', null, null, 'X'],
    ]);
    expect(plan.actions.map(({ stated }) => stated?.heading)).toEqual(['In progress', 'Not started']);
  });

  it('are no actions where groups without merges are repeated on the next page', () => {
    const headings: GridValue[][] = [
      ['Delivery', null, null, 'The plan', null],
      ['Success measure', 'Deadline', 'Current position', 'Action', 'Lead'],
    ];
    const line = (action: string): GridValue[] => [
      'Gap at 5%',
      'March 2025',
      '48% agree',
      action,
      'EDI Lead',
    ];
    const plan = planOf([...headings, line(MENTOR), line(GUIDE), ...headings, line(ALLIES)], {
      fills: { 'A1:E1': DARK, 'A2:E2': DARK, 'A5:E5': DARK, 'A6:E6': DARK },
    });
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`, `7 ${ALLIES}`]);
  });

  it('are headings again on the next page though the lower halves begin small', () => {
    const headings: GridValue[][] = [
      ['Priority', 'Report'],
      ['area', 'to:', 'Indicator', 'End:', 'Activity and actions:'],
    ];
    const line = (action: string): GridValue[] => ['Fair jobs', 'Trust Board', 'WRES 2', 'May 2025', action];
    const plan = planOf([...headings, line(MENTOR), line(GUIDE), ['Page 2 of 7'], ...headings, line(ALLIES)]);
    expect(plan.repeatedHeaderRows).toEqual([7]);
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`, `8 ${ALLIES}`]);
    expect(plan.actions.map(({ committees }) => committees)).toEqual(plan.actions.map(() => ['Trust Board']));
  });

  it('make one plan where some run over both rows and others stand under groups', () => {
    const headings: GridValue[][] = [
      ['Delivery', null, 'Evidence of completion', 'Lead officer', 'The plan', null],
      ['Action', 'Date completed', null, null, 'Due date', 'Start date'],
    ];
    const line = (action: string): GridValue[] => {
      return [action, null, 'Minutes', 'Head of Inclusion', 'March 2025', '01/01/2024'];
    };
    const merges = (top: number): string[] =>
      ['A-B', 'E-F']
        .map((pair) => pair.replace('-', `${String(top)}:`) + String(top))
        .concat(['C', 'D'].map((column) => `${column}${String(top)}:${column}${String(top + 1)}`));
    const plan = planOf([...headings, line(MENTOR), line(GUIDE), ...headings, line(ALLIES)], {
      merges: [...merges(1), ...merges(5)],
    });
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`, `7 ${ALLIES}`]);
  });

  it('keep the theme beside one wide group', () => {
    const plan = planOf(
      [
        ['Theme', 'Delivery', null, null],
        [null, 'Action', 'By when', 'Lead'],
        ['Recruit fairly', MENTOR, 'March 2025', 'Head of Inclusion'],
        [null, GUIDE, 'June 2025', 'EDI Lead'],
      ],
      { merges: ['A1:A2', 'B1:D1', 'A3:A4'], fills: { 'A1:D2': DARK } },
    );
    expect(lettersOf(plan)).toEqual({ section: 'A', action: 'B', due: 'C', lead: 'D' });
    expect(plan.actions.map(({ section }) => section)).toEqual([['Recruit fairly'], ['Recruit fairly']]);
  });

  it('may be long below a row of merged ones', () => {
    const plan = planOf(
      [
        ['Workstream', 'Lead', 'Completion date', 'Delivery', null],
        [null, null, null, '1. What we are going to do about it', 'Directorate'],
        ['Recruit fairly', 'Head of Inclusion', 'March 2025', MENTOR, 'Medicine'],
        ['Grow leaders', 'EDI Lead', 'June 2025', GUIDE, 'Surgery'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(actionsOf(plan)).toEqual([`3 ${MENTOR}`, `4 ${GUIDE}`]);
  });
});

describe('a heading', () => {
  it('with a letter too many says what it means under a group as well as without one', () => {
    const grid: GridValue[][] = [
      ['Risk', 'Delivery', null, 'Lead', 'Actions'],
      [null, 'Mileestones and progress', 'Actual completion date', null, null],
      [
        'None',
        '• Agree the offer with the networks\n• Report what was found',
        null,
        'Head of Inclusion',
        MENTOR,
      ],
      ['None', '• Agree the offer with the networks\n• Report what was found', null, 'EDI Lead', GUIDE],
      ['None', '• Agree the offer with the networks\n• Report what was found', null, 'EDI Lead', ALLIES],
    ];
    const plan = planOf(grid, { merges: ['B1:C1'] });
    expect(lettersOf(plan)).toMatchObject({ milestone: 'B', lead: 'D', action: 'E' });
  });

  it('in unknown words is not passed over for an action whose status is a heading elsewhere', () => {
    const plan = planOf([
      ['Matter', 'Due date', 'Zone'],
      [MENTOR, 'Completed', 'Director of People'],
      [GUIDE, 'January 2025', 'Head of Inclusion'],
      [ALLIES, 'March 2025', 'Head of Inclusion'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `4 ${ALLIES}`]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', due: 'B', lead: 'C' });
  });

  it('is not defined by the one beside it where both stand on a row of their own again', () => {
    const headings: GridValue[][] = [
      ['Lead', 'Task', 'Delivery', null, 'Evidence'],
      [null, null, 'Completion date', 'Objective', null],
    ];
    const line = (action: string): GridValue[] => [
      'EDI Lead',
      action,
      'March 2025',
      'A fair offer',
      'Minutes',
    ];
    const merges = (top: number): string[] => [
      `C${String(top)}:D${String(top)}`,
      ...['A', 'B', 'E'].map((column) => `${column}${String(top)}:${column}${String(top + 1)}`),
    ];
    const plan = planOf([...headings, line(MENTOR), line(GUIDE), ...headings, line(ALLIES)], {
      merges: [...merges(1), ...merges(5)],
    });
    expect(lettersOf(plan)).toMatchObject({ due: 'C', objective: 'D' });
  });

  it('under a group that means the actions is not one of them when it holds names', () => {
    const plan = planOf(
      [
        ['Deadline', 'Evidence', 'Completed on', 'The plan', null],
        [null, null, null, 'Zone', 'Action'],
        ['March 2025', 'Minutes', null, 'Recruitment Manager', MENTOR],
        ['June 2025', 'Survey', null, 'Head of Inclusion', GUIDE],
        ['June 2025', 'Report', null, 'Director of People', ALLIES],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(lettersOf(plan)).toMatchObject({ lead: 'D', action: 'E' });
  });

  it('may be the number sign', () => {
    const plan = planOf([
      ['Due date:', 'Lead:', '#:', 'Action:'],
      ['March 2025', 'Head of Inclusion', 'A1', MENTOR],
      ['June 2025', 'EDI Lead', 'A2', GUIDE],
    ]);
    expect(plan.actions.map(({ ownRef }) => ownRef)).toEqual(['A1', 'A2']);
  });

  it('is understood with a letter too many though one of its words means something else', () => {
    const plan = planOf([
      ['Due', 'Actions', 'Perfformance indicator', 'Lead'],
      ['March 2025', MENTOR, 'Gap in survey scores reduced to 5%', 'Head of Inclusion'],
      ['June 2025', GUIDE, 'At least 90% of managers trained', 'EDI Lead'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ target: 'C' });
  });

  it('of completion is the deadline beside a planned start', () => {
    const plan = planOf([
      ['Completion date', 'Action', 'Planned start date', 'Lead'],
      ['March 2025', MENTOR, '01/01/2024', 'Head of Inclusion'],
      ['June 2025', GUIDE, '01/02/2024', 'EDI Lead'],
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2025-06-30']);
  });

  it('that is unknown is inferred though hints and merged rows part it from the actions', () => {
    const plan = planOf(
      [
        ['Mark', 'Progress', 'Matter', 'Zone'],
        [],
        [null, null, '[Insert action here]', '[Name]'],
        ['Recruit and promote fairly'],
        ['March 2025', 'Draft has been shared.', MENTOR, 'Deputy Chief Nurse'],
        ['June 2025', 'Work is under way.', GUIDE, 'Director of People'],
        ['July 2025', 'Sessions have been booked.', ALLIES, 'Head of Inclusion'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'A4:D4'] },
    );
    expect(plan.headerRow).toBe(1);
    expect(plan.actions).toHaveLength(3);
  });

  it('such as “Mark” is a word and no month', () => {
    const plan = planOf([
      ['3. Mark', '2. Zone', '1. Matter'],
      ['January 2025', 'Recruitment Manager', MENTOR],
      ['February 2025', 'Head of Inclusion', GUIDE],
      ['March 2025', 'Director of People', ALLIES],
    ]);
    expect(lettersOf(plan)).toEqual({ due: 'A', lead: 'B', action: 'C' });
  });

  it('over an empty column that the headings’ colour runs through parts nothing', () => {
    const plan = planOf(
      [
        ['Resources', 'Action', 'Due date', null, 'Ref', 'Priority', 'Lead', 'Evidence'],
        ['Staff time', MENTOR, 'March 2025', null, 'A1', 'High', 'Head of Inclusion', 'Minutes'],
        ['None', GUIDE, 'June 2025', null, 'A2', 'High', 'EDI Lead', 'Survey'],
      ],
      { fills: { 'A1:H1': DARK } },
    );
    expect(lettersOf(plan)).toMatchObject({ ref: 'E', priority: 'F', lead: 'G', evidence: 'H' });
  });
});

describe('a plan with two columns', () => {
  it('is found below a table of figures with a year', () => {
    const sheet = buildSheet([
      ['Indicator', 'White', 'BME', 'Year'],
      ['Shortlisting', 1.4, 1.1, 2023],
      ['Harassment', 22.5, 28.1, 2023],
      [],
      ['Action', 'Lead'],
      [MENTOR, 'Head of Inclusion'],
      [GUIDE, 'EDI Lead'],
    ]);
    expect(plansOf([sheet]).plans.map(({ headerRow }) => headerRow)).toEqual([5]);
  });

  it('is found below a list of objectives though one heading is in words of its own', () => {
    const sheet = buildSheet([
      ['No', 'Objective', 'Strategic theme'],
      [1, 'Recruit and promote fairly in every division', 'Our people'],
      [2, 'Make this a safe place to work for everyone', 'Our culture'],
      [],
      ['Action we will take:', 'Accountable lead:'],
      [MENTOR, 'Head of Inclusion'],
      [GUIDE, 'EDI Lead'],
    ]);
    expect(plansOf([sheet]).plans.map(actionsOf)).toEqual([[`6 ${MENTOR}`, `7 ${GUIDE}`]]);
  });

  it('is found though a blank row stands between any two of its actions', () => {
    const plan = planOf([
      ['Completion date', 'Key actions'],
      ['March 2025', MENTOR],
      [],
      ['June 2025', GUIDE],
      [],
      ['July 2025', ALLIES],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `4 ${GUIDE}`, `6 ${ALLIES}`]);
  });

  it('is found though its rows are numbered before it, and a blank one stands between any two', () => {
    const plan = planOf([
      [null, 'Action we will take', 'Completion date'],
      ['Recruit fairly'],
      [1, MENTOR, 'March 2025'],
      [],
      [2, GUIDE, 'June 2025'],
      [],
      [3, ALLIES, 'July 2025'],
    ]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2025-06-30', '2025-07-31']);
  });

  it('is told of where too few dates bear its heading out', () => {
    const sheet = buildSheet([
      ['Completion date', 'Key actions'],
      [null, MENTOR],
      [],
      ['March 2025', GUIDE],
      [],
      [null, ALLIES],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', cell: 'A1' })]);
  });

  it('is found where its headings are numbered and a dashboard stands beside it', () => {
    const sheet = buildSheet([
      ['3. Lead', '1. Actions', '2. Date to complete', null, 'Status', 'Number', 'Share'],
      ['Head of Inclusion', MENTOR, 'January 2023', null, 'Complete', '3', '25%'],
      ['Head of Inclusion', GUIDE, 'January 2023', null, 'On track', '6', '50%'],
      ['Head of Inclusion', ALLIES, 'January 2023', null, 'Overdue', '3', '25%'],
    ]);
    expect(plansOf([sheet]).plans.map(({ actions }) => actions.length)).toEqual([3]);
  });

  it('is found below a list of objectives', () => {
    const sheet = buildSheet([
      ['No', 'Objective', 'Strategic theme'],
      [1, 'Recruit and promote fairly in every division', 'Our people'],
      [2, 'Make this a safe place to work for everyone', 'Our culture'],
      [],
      ['Due date', 'Action'],
      ['March 2025', MENTOR],
      ['June 2025', GUIDE],
    ]);
    expect(plansOf([sheet]).plans.map(({ headerRow }) => headerRow)).toEqual([5]);
  });
});

describe('a second plan under a title of its own', () => {
  it('has its headings read as such though one of them is not a known one', () => {
    const plans = plansOf([
      buildSheet([
        ['Due date', 'Lead', 'Action'],
        ['January 2023', 'Head of Inclusion', 'Embed guidance for managers on flexible working'],
        [],
        [],
        ['Race equality action plan'],
        ['Zone', 'Due date', 'Action we will take'],
        ['Director of People', 'January 2023', 'Develop an ally programme across wards'],
      ]),
    ]).plans;
    expect(plans.map(({ headerRow }) => headerRow)).toEqual([1, 6]);
  });

  it('has its headings read as such though most of them are states under which a mark is put', () => {
    const plans = plansOf([
      buildSheet([
        ['Lead', 'Action', 'Due date'],
        ['Head of Inclusion', MENTOR, 'January 2023'],
        [],
        ['Race equality action plan'],
        ['Due date', 'Zone', 'Comments / progress', 'Action', 'In progress', 'Completed', 'Not started'],
        ['May 2023', 'Estates', 'Draft has been shared with the networks.', GUIDE, '✓', null, null],
        ['June 2023', 'Theatres', 'No progress to date because of vacancies.', ALLIES, null, null, '✓'],
      ]),
    ]).plans;
    expect(plans.map(({ headerRow }) => headerRow)).toEqual([1, 5]);
  });
});

it.each([
  ['Evidence and outcomes', 'evidence'],
  ['Success outcome', 'target'],
])(
  'a column left of the actions headed "%s" is no objective though its texts come again',
  (heading, field) => {
    const rows = [MENTOR, GUIDE, ALLIES, `${MENTOR} in every division`].map((action, at): GridValue[] => [
      'Recruit and promote fairly',
      'Head of Inclusion',
      at % 2 === 0 ? 'Minutes of the group' : 'Survey of all staff',
      action,
      'January 2027',
    ]);
    const plan = planOf([['Objective', 'Lead', heading, 'Action', 'Due date'], ...rows]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', [field]: 'C' });
  },
);

it('a column of dates beside a year-end update is when the actions are due, whatever its heading', () => {
  const rows: readonly (readonly GridValue[])[] = [
    [MENTOR, 'Draft has been shared with the networks.', 'February 2023', 'Head of Inclusion'],
    [GUIDE, 'Sessions have been booked and are in progress.', 'January 2023', 'Head of Inclusion'],
    [ALLIES, 'No progress to date because of vacancies.', 'March 2023', 'Head of Inclusion'],
  ];
  const plan = planOf([['Actions', 'Year end update', 'Mark', 'Lead'], ...rows]);
  expect(lettersOf(plan)).toMatchObject({ progress: 'B', due: 'C' });
  expect(plan.actions.map(({ due }) => due.first?.toString())).toEqual([
    '2023-02-28',
    '2023-01-31',
    '2023-03-31',
  ]);
});
