import { actionsOf, lettersOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

const MENTOR = 'Develop a mentoring offer for internationally educated colleagues';
const GUIDE = 'Embed guidance for managers on flexible working requests';
const ALLIES = 'Establish an ally programme across wards and community teams';
const DARK = '#1F4E78';

/** What generated layouts showed of pages, lone lines and tables that come and go. */
describe('a lone line', () => {
  it('numbered like the actions is asked about, since it may be one of them', () => {
    const plan = planOf([
      ['Lead', 'Action', 'Due date'],
      ['Head of Inclusion', `1. ${MENTOR}`, 'March 2025'],
      [null, '2. Embed guidance for managers'],
      ['EDI Lead', `3. ${ALLIES}`, 'June 2025'],
    ]);
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'row-unsure', cell: 'B3' }));
  });

  it('numbered like some of the actions is asked about as well', () => {
    const plan = planOf([
      ['Action', 'Lead'],
      [`1. ${MENTOR}`],
      [`(a) ${GUIDE}`, 'Head of Inclusion'],
      [`3. ${ALLIES}`, 'EDI Lead'],
    ]);
    expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'row-unsure', cell: 'A2' }));
  });

  it('below an action rated A is no rest of that letter', () => {
    const plan = planOf([
      ['RAG', 'Action', 'Lead', 'Due date'],
      ['Recruit fairly'],
      ['A', MENTOR, 'Head of Inclusion', 'March 2025'],
      ['Make this a safe place to work'],
      ['G', GUIDE, 'EDI Lead', 'June 2025'],
    ]);
    expect(plan.actions.map(({ rows, section }) => [rows, section])).toEqual([
      [[3, 3], ['Recruit fairly']],
      [[5, 5], ['Make this a safe place to work']],
    ]);
  });

  it('right above repeated headings names the section that follows them', () => {
    const headings: GridValue[][] = [
      [null, null, null, 'Date'],
      ['How we will achieve this', 'Lead and delivery', 'Budget', 'raised'],
    ];
    const plan = planOf([
      ...headings,
      ['Recruit fairly'],
      [MENTOR, 'Head of Inclusion', 1000, '12/01/2022'],
      ['Grow leaders'],
      ...headings,
      [GUIDE, 'EDI Lead', 1007, '12/08/2022'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([['Recruit fairly'], ['Grow leaders']]);
  });

  it('is the last action though a list of abbreviations follows', () => {
    const plan = planOf([
      ['Due date', 'Action'],
      ['March 2025', MENTOR],
      ['June 2025', GUIDE],
      [],
      [null, ALLIES],
      [],
      ['Abbreviation', 'Meaning'],
      ['OH', 'Occupational health'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `5 ${ALLIES}`]);
  });

  it('is the last action though blank rows and another plan follow', () => {
    const { plans } = plansOf([
      buildSheet([
        ['Due date', 'Lead', 'Action'],
        ['March 2025', 'Head of Inclusion', MENTOR],
        ['June 2025', 'Head of Inclusion', GUIDE],
        [null, null, ALLIES],
        [],
        [],
        ['Ref', 'Objective', 'Action', 'Lead', 'Due date'],
        ['A1', 'Recruit fairly', 'Train every interview panel', 'EDI Lead', 'May 2025'],
        ['A2', 'Recruit fairly', 'Publish the shortlisting figures', 'EDI Lead', 'July 2025'],
      ]),
    ]);
    expect(plans.flatMap(actionsOf)).toEqual([
      `2 ${MENTOR}`,
      `3 ${GUIDE}`,
      `4 ${ALLIES}`,
      '8 Train every interview panel',
      '9 Publish the shortlisting figures',
    ]);
  });

  it('is a section though as long as the actions where it stands in another column, first above them all', () => {
    const headings = ['Current position', 'Action', 'Progress', 'Due date'];
    const plan = planOf([
      headings,
      ['Make this a safe place to work'],
      ['6.2% of staff have declared a disability', 'Run a mentoring offer', 'Draft shared.', 'May 2025'],
      ['Grow leaders who reflect our communities and places'],
      ['48% said the offer is fair', 'Publish guidance', 'No progress to date.', 'June 2025'],
      ['48% said the offer is fair', 'Strengthen an ally programme', 'Work is under way.', 'June 2025'],
    ]);
    expect(plan.actions.map(({ rows, section }) => [rows[1], section])).toEqual([
      [3, ['Make this a safe place to work']],
      [5, ['Grow leaders who reflect our communities and places']],
      [6, ['Grow leaders who reflect our communities and places']],
    ]);
  });

  it('is no section where it is as long as the actions', () => {
    const plan = planOf([
      ['Action', 'Lead'],
      ['Recruit fairly'],
      [MENTOR, 'Head of Inclusion'],
      ['Grow leaders'],
      [ALLIES, 'EDI Lead'],
      [`${GUIDE} in each of the divisions and report back`],
      [MENTOR.replace('mentoring', 'sponsorship'), 'EDI Lead'],
    ]);
    expect(plan.actions.map(({ rows }) => rows[0])).toContain(6);
  });
});

describe('a page break', () => {
  it('does not make sections of objectives because the rest of an action has none', () => {
    const headings = ['Domain', 'Lead', 'Objective', 'Action', 'Due date'];
    const plan = planOf([
      headings,
      ['Recruit fairly', 'Head of Inclusion', 'A fair offer for all', MENTOR, 'March 2025'],
      ['Recruit fairly', null, 'Flexible work for all', 'Embed guidance for managers', 'June 2025'],
      ['Page 2 of 3'],
      headings,
      [null, null, null, 'on flexible working requests'],
      ['Grow leaders', 'EDI Lead', 'Allies on each ward', ALLIES, 'July 2025'],
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['Recruit fairly'],
      ['Recruit fairly'],
      ['Grow leaders'],
    ]);
  });

  it('that may part an action from its rest is asked about, however few its words', () => {
    const headings = ['Outcome', 'Action', 'Lead'];
    const plan = planOf([
      headings,
      ['Gap at 5%', MENTOR, 'Head of Inclusion'],
      ['At least 90% trained', GUIDE, 'EDI Lead'],
      ['Fewer staff report harassment', ALLIES, 'EDI Lead'],
      ['Page 2 of 3'],
      headings,
      [null, 'Refresh a calendar of inclusion'],
    ]);
    const isOwn = plan.actions.length === 4;
    const isAsked = plan.findings.some(({ code, cell }) => code === 'row-unsure' && cell === 'B7');
    expect(isOwn || isAsked).toBe(true);
  });
});

describe('a table of figures', () => {
  const figures: GridValue[][] = [
    ['Indicator', 'White', 'BME', 'Year'],
    ['Shortlisting', 1.4, 1.1, 2023],
  ];

  it('between headings and the same headings again gives no actions', () => {
    const headings = ['Action', 'Due date', 'Lead'];
    const plan = planOf([
      headings,
      [MENTOR, 'March 2025', 'Head of Inclusion'],
      [GUIDE, 'June 2025', 'EDI Lead'],
      [],
      ...figures,
      [],
      headings,
      [ALLIES, 'July 2025', 'EDI Lead'],
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`, `9 ${ALLIES}`]);
  });

  it('below a plan of two columns does not make its dates doubtful', () => {
    const plan = planOf([
      ['Completion date', 'Proposed action'],
      ['March 2025', MENTOR],
      ['June 2025', GUIDE],
      [],
      ...figures,
    ]);
    expect(actionsOf(plan)).toEqual([`2 ${MENTOR}`, `3 ${GUIDE}`]);
  });
});

describe('a group heading that is not merged', () => {
  it('is no first word of the heading below it', () => {
    const plan = planOf(
      [
        [null, null, 'Delivery', null, null, null, 'The plan', null],
        [
          'Directorate',
          'Objective',
          'RAG',
          'Date raised',
          'Due date',
          'Date completed',
          'By whom?',
          'Action',
        ],
        ['Medicine', 'A fair offer', 'A', '12/01/2022', 'March 2025', null, 'Head of Inclusion', MENTOR],
        ['Surgery', 'Flexible work', 'G', '12/02/2022', 'June 2025', null, 'EDI Lead', GUIDE],
      ],
      { fills: { 'A1:H1': DARK, 'A2:H2': DARK } },
    );
    expect(lettersOf(plan)).toMatchObject({ lead: 'G', rag: 'C' });
  });
});

describe('a form under many lines', () => {
  it('does not take a line that names a committee for one of its labels', () => {
    const block = (action: string): GridValue[][] => [
      ['Oversight', 'People Committee'],
      ['Due date', 'March 2025'],
      ['Action', action],
    ];
    const plan = planOf([
      ['Prepared for the People Committee'],
      ['Each action has a named lead.'],
      ['Prepared for the People Committee'],
      ...block(MENTOR),
      ...block(GUIDE),
    ]);
    expect(plan.actions.map(({ rows }) => rows)).toEqual([
      [4, 6],
      [7, 9],
    ]);
  });
});

describe('two plans on a sheet', () => {
  it('begin each at a title of their own though the second has few known headings', () => {
    const sheet = buildSheet([
      ['Lead', 'Due date', 'Governance', 'Action'],
      ['Head of Inclusion', 'March 2025', 'People Committee', MENTOR],
      ['EDI Lead', 'June 2025', 'People Committee', GUIDE],
      [],
      ['Race equality action plan'],
      ['Action steps', 'Zone', 'Completion target'],
      [ALLIES, 'Alex Sample', 'July 2025'],
      ['Publish the pay gap report with a plain summary', 'Sam Example', 'May 2025'],
    ]);
    expect(plansOf([sheet]).plans.map(({ headerRow }) => headerRow)).toEqual([1, 6]);
  });
});
