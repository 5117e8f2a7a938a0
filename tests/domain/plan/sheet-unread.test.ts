import { plansOf } from '../../support/read-grid';
import { buildSheet } from '../../support/sheet-builder';

const PLAN = buildSheet(
  [
    ['Action', 'Lead', 'Due date'],
    ['Train every interview panel', 'Head of HR', 'March 2025'],
  ],
  { name: 'Plan' },
);

describe('a sheet that looks like a plan and was not read', () => {
  it('is told, though another sheet was read', () => {
    const other = buildSheet(
      [
        ['No', 'Lead', 'Due date'],
        ['1', 'Head of HR', 'March 2025'],
        ['2', 'EDI Lead', 'May 2025'],
      ],
      { name: 'Other' },
    );
    expect(plansOf([PLAN, other]).findings).toEqual([
      expect.objectContaining({
        code: 'sheet-unread',
        sheet: 'Other',
        cell: 'C1',
        detail: { lead: 'Lead', due: 'Due date', missing: 'a column of actions' },
      }),
    ]);
  });

  it('is not a list without leads and deadlines', () => {
    const other = buildSheet([
      ['Name', 'Role', 'Email'],
      ['Priya Example', 'Head of HR', 'p@example.org'],
      ['Sam Example', 'EDI Lead', 's@example.org'],
    ]);
    expect(plansOf([PLAN, other]).findings).toEqual([]);
  });
});

describe('actions parted by blank rows under words that are no known headings', () => {
  it('are not passed over in silence though the first have no day', () => {
    const { plans, findings } = plansOf([
      buildSheet([
        ['Zone', 'Matter', 'Due date'],
        ['Head of Inclusion', 'Develop a mentoring offer for colleagues from abroad', null],
        [],
        ['Head of Inclusion', 'Embed guidance for managers on flexible working', null],
        ['Note: the actions below were agreed with the staff networks.'],
        [],
        ['Director of People', 'Establish an ally programme across wards', 'January 2023'],
        [],
        ['Recruitment Manager', 'Refresh a talent scheme in every division', 'January 2023'],
        [],
        ['Head of Inclusion', 'Launch training for recruitment panels', 'January 2023'],
      ]),
    ]);
    expect([plans.length, findings.map(({ code }) => code)]).toEqual([0, ['sheet-unread']]);
  });

  it('are not passed over in silence though a hint of the template stands over them', () => {
    const { plans, findings } = plansOf([
      buildSheet([
        ['Matter', 'Zone', 'Due date'],
        [],
        ['[Insert action here]', '[Name]'],
        ['Objective 1: Recruit and promote fairly'],
        ['Develop a mentoring offer for colleagues from abroad', 'Head of Inclusion'],
        [],
        ['Embed guidance for managers on flexible working', 'Head of Inclusion', 'January 2023'],
        [],
        ['Establish an ally programme across wards', 'Director of People', 'January 2023'],
        [],
        ['Refresh a talent scheme in every division', 'Recruitment Manager', 'January 2023'],
      ]),
    ]);
    expect([plans.length, findings.map(({ code }) => code)]).toEqual([0, ['sheet-unread']]);
  });

  it('are read from the first of their headings where these are repeated on the next page', () => {
    const headings = ['Zone', 'Matter', 'Due date'];
    const { plans } = plansOf([
      buildSheet([
        headings,
        ['Head of Inclusion', 'Develop a mentoring offer for colleagues from abroad', null],
        [],
        ['Head of Inclusion', 'Embed guidance for managers on flexible working', null],
        [],
        ['Director of People', 'Establish an ally programme across wards', 'January 2023'],
        ['Page 2 of 7'],
        headings,
        [],
        ['Head of Inclusion', 'Launch training for recruitment panels', 'January 2023'],
      ]),
    ]);
    expect(plans.map(({ headerRow, actions }) => [headerRow, actions.length])).toEqual([[1, 4]]);
  });
});

describe('actions with days outside the plan that was read from their sheet', () => {
  it('are told of, whatever stands over them', () => {
    const { plans, findings } = plansOf([
      buildSheet([
        ['Matter', 'Zone', 'Moon'],
        ['Develop a mentoring offer for colleagues', 'North', 'June 2025'],
        ['Embed guidance for managers on leave', 'South', 'July 2025'],
        ['Establish an ally programme across wards', 'East', 'August 2025'],
        [],
        ['Action', 'Lead', 'Due date'],
        ['Train every interview panel', 'Head of HR', 'March 2025'],
        ['Publish the pay gap report', 'Head of HR', 'May 2025'],
      ]),
    ]);
    const read = plans.flatMap(({ actions }) => actions).length;
    const told = findings.filter(({ code }) => code === 'table-unread').length;
    expect([read, told]).toEqual([2, 1]);
  });
});

describe('the second page of a table that has no headings', () => {
  const rows = [
    ['Column1', 'Column2', 'Column3', 'Column4'],
    ['B1', 'Guarantee interviews for care leavers', 'Recruitment Lead', 'January 2027'],
    ['B2', 'Carers passport adopted by all six partners', 'HR Director', 'April 2027'],
    ['B3', 'Publish waiting lists by deprivation', 'Chief Analyst', 'November 2026'],
  ];

  it('is told, though the first page was read', () => {
    const { findings } = plansOf([PLAN, buildSheet(rows, { name: 'Page 2' })]);
    expect(findings).toEqual([expect.objectContaining({ code: 'sheet-unread', sheet: 'Page 2' })]);
  });

  it.each([
    [
      'nobody is to do anything',
      ['B1', 'Carers passport adopted by all six partners', 'HR Director', 'May 2027'],
    ],
    ['no day is set', ['B1', 'Guarantee interviews for care leavers', 'Recruitment Lead', 'soon enough']],
  ])('is none where %s', (_, row) => {
    const { findings } = plansOf([PLAN, buildSheet([row, row, row, row], { name: 'List' })]);
    expect(findings).toEqual([]);
  });

  it('is none where it has headings of another kind', () => {
    const register = [
      ['Risk no.', 'Description of risk', 'Risk owner', 'RAG', 'Review date'],
      ['R1', 'Loss of the analyst post', 'HR Director', 'Amber', 'Dec 2026'],
      ['R2', 'Review of networks loses protected time', 'Chief Executive', 'Amber', 'Jan 2027'],
      ['R3', 'Procure the platform too late', 'Finance Lead', 'Green', 'Nov 2026'],
    ];
    expect(plansOf([PLAN, buildSheet(register, { name: 'Risks' })]).findings).toEqual([]);
  });
});
