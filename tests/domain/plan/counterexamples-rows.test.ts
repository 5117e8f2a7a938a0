import { actionsOf, duesOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

const MENTOR = 'Develop a mentoring offer for internationally educated colleagues';
const GUIDE = 'Embed guidance for managers on flexible working requests';
const ALLIES = 'Establish an ally programme across wards and community teams';

function sectionsOf(
  grid: readonly GridValue[][],
  merges: readonly string[] = [],
): readonly (readonly string[])[] {
  return planOf(grid, { merges }).actions.map(({ section }) => section);
}

/** Rows that generated layouts showed to be read as something else. */
describe('a section named on a row of its own', () => {
  const ROWS: readonly GridValue[][] = [
    ['•', MENTOR, 'Head of Inclusion', 'March 2025'],
    ['•', GUIDE, 'EDI Lead', 'June 2025'],
  ];

  it('may begin in a narrow column before the table and run over it', () => {
    const grid = [[null, 'Action', 'Lead', 'Due date'], ['Recruit fairly'], ...ROWS];
    expect(sectionsOf(grid, ['A2:D2'])).toEqual([['Recruit fairly'], ['Recruit fairly']]);
  });

  it('may stand in a narrow column before the table, with another table beside it', () => {
    const grid = [
      [null, 'Action', 'Lead', 'Due date', null, 'Abbreviation', 'Meaning'],
      ['Objective 1: Recruit fairly', null, null, null, null, 'OH', 'Occupational health'],
      ...ROWS,
    ];
    expect(sectionsOf(grid)).toEqual([['Objective 1: Recruit fairly'], ['Objective 1: Recruit fairly']]);
  });

  it('stands in the column of deadlines when that is the first', () => {
    const grid = [
      ['Due date', 'Action', 'Lead'],
      ['   Make this a safe place to work'],
      ['March 2025', MENTOR, 'Head of Inclusion'],
      ['June 2025', GUIDE, 'EDI Lead'],
    ];
    expect(sectionsOf(grid)).toEqual([
      ['Make this a safe place to work'],
      ['Make this a safe place to work'],
    ]);
  });

  it('stands in a column of prose when each such line is over full rows', () => {
    const grid = [
      ['Evidence', 'Due date', 'Action', 'Lead'],
      ['Grow leaders who reflect us'],
      ['Published report', 'March 2025', MENTOR, 'Head of Inclusion'],
      ['Minutes', 'June 2025', GUIDE, 'EDI Lead'],
    ];
    expect(sectionsOf(grid)).toEqual([['Grow leaders who reflect us'], ['Grow leaders who reflect us']]);
  });

  it('may follow a note, and a page that parts an action', () => {
    const grid = [
      ['Directorate', 'Action', 'Lead', 'Due date'],
      ['   Recruit fairly'],
      ['Medicine', 'Embed guidance for managers on', 'Head of Inclusion', 'March 2025'],
      ['Page 2 of 7'],
      ['Directorate', 'Action', 'Lead', 'Due date'],
      [null, 'flexible working requests'],
      ['Note: the actions below were agreed with the staff networks.'],
      ['   Grow leaders'],
      ['Surgery', MENTOR, 'EDI Lead', 'June 2025'],
    ];
    expect(sectionsOf(grid, ['A7:D7'])).toEqual([['Recruit fairly'], ['Grow leaders']]);
  });

  it('may be numbered where the actions are not and have little beside them', () => {
    const grid = [
      ['Action', 'Lead', 'Objective'],
      ['1. Recruit fairly'],
      [MENTOR, null, 'A fair offer for all'],
      ['2. Grow leaders'],
      [GUIDE, null, 'Flexible work for all'],
      [ALLIES, 'EDI Lead', 'Allies on each ward'],
    ];
    expect(sectionsOf(grid)).toEqual([['1. Recruit fairly'], ['2. Grow leaders'], ['2. Grow leaders']]);
  });

  it('is asked about when it reads like a short action', () => {
    const plan = planOf([
      ['Action', 'Due date', 'Lead'],
      ['Recruit and promote fairly'],
      [MENTOR, 'March 2025', 'Head of Inclusion'],
      [GUIDE, 'June 2025', 'EDI Lead'],
      [ALLIES, 'July 2025', 'EDI Lead'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual(
      Array.from({ length: 3 }, () => ['Recruit and promote fairly']),
    );
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'row-unsure', cell: 'A2' }));
  });

  it('is no action of a plan in which the first merely lacks its lead', () => {
    const plan = planOf([['Action', 'Lead'], [MENTOR], [GUIDE, 'Head of Inclusion'], [ALLIES, 'EDI Lead']]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `4 ${ALLIES}`]);
  });
});

describe('a plan that stands sideways', () => {
  it('with its actions side by side is told, not read as a table', () => {
    const sheet = buildSheet([
      ['Action', MENTOR, GUIDE],
      ['Due date', 'March 2025', 'June 2025'],
      ['Lead', 'Head of Inclusion', 'EDI Lead'],
      ['Milestones', '• Agree\n• Report', '• Agree\n• Report'],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', cell: 'A1' })]);
  });

  it('is told though one of its fields holds something for one action alone', () => {
    const sheet = buildSheet([
      ['Areas for improvement', 'Recruit fairly', 'Use data well', 'Listen'],
      ['Progress against actions', 'Draft shared.', 'Not begun.', 'Under way.'],
      ['Delivery lead', 'Head of Inclusion / EDI Lead'],
      ['What we are going to do', MENTOR, GUIDE, ALLIES],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', cell: 'A4' })]);
  });

  it('is told though beside its actions it has one deadline alone', () => {
    const sheet = buildSheet([
      ['Action', MENTOR, GUIDE, ALLIES],
      ['Due date', 'March 2025'],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', cell: 'A1' })]);
  });

  it('is told though beside its actions most of its deadlines are said to be met', () => {
    const sheet = buildSheet([
      ['Due date', 'Completed', 'Completed', 'January 2025'],
      ['Action', MENTOR, GUIDE, ALLIES],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', cell: 'A2' })]);
  });

  it('with its actions under dates is read date by date where a lead stands beside them', () => {
    const sheet = buildSheet([
      ['Lead', 'April 2025', 'July 2025', 'October 2025'],
      ['Head of Inclusion', MENTOR, null, GUIDE],
      ['EDI Lead', null, ALLIES, null],
    ]);
    const { plans } = plansOf([sheet]);
    expect(plans.map(duesOf)).toEqual([['2025-04-30'], ['2025-07-31'], ['2025-10-31']]);
    expect(plans.map(actionsOf)).toEqual([[`2 ${MENTOR}`], [`3 ${ALLIES}`], [`2 ${GUIDE}`]]);
  });

  it('with its actions under dates and nothing known beside them is told', () => {
    const sheet = buildSheet([
      ['Vow', 'April 2025', 'July 2025', 'October 2025'],
      ['Careers', MENTOR, null, GUIDE],
      ['Allies', null, ALLIES, null],
    ]);
    const { plans, findings } = plansOf([sheet]);
    expect(plans).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'sheet-unread',
        cell: 'B1',
        detail: expect.objectContaining({
          missing: 'a column of actions, since its actions stand under their dates',
        }) as unknown,
      }),
    ]);
  });
});

describe('a form', () => {
  const block = (action: string, due: string | null): GridValue[][] => [
    ['Due date', due],
    ['Action', action],
    ['Lead', 'Head of Inclusion'],
  ];
  const rowsOf = (grid: readonly GridValue[][]) => planOf(grid).actions.map(({ rows }) => rows);

  it('begins after the pairs of its title block, though one of them names the same field', () => {
    const grid = [
      ['Lead', 'Head of HR'],
      ['Service', 'Whole trust'],
      [],
      ...block(MENTOR, 'May 2025'),
      ...block(GUIDE, 'June 2025'),
    ];
    expect(rowsOf(grid)).toEqual([
      [4, 6],
      [7, 9],
    ]);
  });

  it('begins an action at its first label though that has no value', () => {
    const grid = [...block(MENTOR, 'May 2025'), ...block(GUIDE, null), ...block(ALLIES, 'June 2025')];
    expect(rowsOf(grid)).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
    ]);
  });

  it('does not take its title for a label', () => {
    const grid = [['Equality action plan'], ...block(MENTOR, 'May 2025'), ...block(GUIDE, 'June 2025')];
    expect(rowsOf(grid)).toEqual([
      [2, 4],
      [5, 7],
    ]);
  });

  it('says by its label of which standard a number is', () => {
    const plan = planOf([
      ['WRES indicator', '1, 5'],
      ...block(MENTOR, 'May 2025'),
      ['WRES indicator', '4, 8'],
      ...block(GUIDE, 'June 2025'),
    ]);
    expect(plan.actions.map(({ indicators }) => indicators)).toEqual([
      ['WRES 1', 'WRES 5'],
      ['WRES 4', 'WRES 8'],
    ]);
  });

  it('follows sections between blocks to the last row of each', () => {
    const plan = planOf([
      ['Objective 1: Recruit fairly'],
      ...block(MENTOR, 'May 2025'),
      ['Objective 3: Grow leaders'],
      ...block(GUIDE, 'June 2025'),
    ]);
    expect(plan.actions.map(({ rows, section }) => [rows, section])).toEqual([
      [[2, 4], ['Objective 1: Recruit fairly']],
      [[6, 8], ['Objective 3: Grow leaders']],
    ]);
  });
});

describe('a row parted from the plan by a blank one', () => {
  it('is an action though it has a priority and nothing else beside it', () => {
    const plan = planOf([
      ['Priority', 'Action', 'Due date'],
      ['High', MENTOR, 'January 2023'],
      [],
      ['Medium', GUIDE],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `4 ${GUIDE}`]);
  });
});

describe('a line alone above actions with something beside each of them', () => {
  it('is the heading of their section though few have a lead and it is set in', () => {
    const plan = planOf([
      ['Action', 'Success measure', 'Lead'],
      ['    Recruit and promote fairly'],
      [MENTOR, 'Gap in survey scores reduced to 5%'],
      [GUIDE, 'Increase in declaration rates to 8%', 'Head of Inclusion'],
      [ALLIES, 'At least 90% of managers trained'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['Recruit and promote fairly'],
      ['Recruit and promote fairly'],
      ['Recruit and promote fairly'],
    ]);
  });
});

describe('an action with its number and no day', () => {
  it('is none of the sections though the next section begins with the same number', () => {
    const plan = planOf([
      ['', 'Due date', 'Action'],
      ['1. Recruit and promote fairly'],
      ['1', 'January 2025', MENTOR],
      ['2. Make this a safe place to work'],
      ['2', 'January 2025', GUIDE],
      ['3', null, ALLIES],
      ['3. Grow leaders'],
      ['4', 'January 2025', 'Publish the shortlisting figures'],
    ]);
    expect(actionsOf(plan)).toContain(`6 ${ALLIES}`);
  });
});

describe('a table under unknown headings', () => {
  it('is no form though what was done stands beside its actions as whole sentences', () => {
    const { plans } = plansOf([
      buildSheet([
        ['Mark', 'Proggress against action', 'Zone', 'Matter'],
        ['January 2025', 'Draft has been shared with the networks.', 'Head of Inclusion', MENTOR],
        ['February 2025', 'Sessions have been booked and are in progress.', 'Recruitment Manager', GUIDE],
        ['March 2025', 'No progress to date because of vacancies.', 'Director of People', ALLIES],
      ]),
    ]);
    expect(plans.flatMap(actionsOf)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `4 ${ALLIES}`]);
  });
});
