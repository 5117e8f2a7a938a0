import { planOf } from '../../support/read-grid';
import type { GridValue } from '../../support/sheet-builder';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report for the Board',
  'Open a quiet room on each site',
];

/** The deadlines of a plan with these columns between its leads and its statuses. */
const duesUnder = (
  headings: readonly string[],
  ...cells: readonly (readonly GridValue[])[]
): readonly string[] => {
  const rows = ACTIONS.map((action, at) => [action, 'Head of HR', ...(cells[at] ?? []), 'On track']);
  const plan = planOf([['Inclusion actions'], ['Action', 'Lead', ...headings, 'Status'], ...rows]);
  return plan.actions.map(
    ({ due }) => `${due.kind} ${due.first?.toString() ?? due.candidates.map(String).join('|')}`,
  );
};

describe('a deadline told in two columns', () => {
  it.each([
    [['Month', 'Year']],
    [['Month due', 'Year due']],
    [['Due (month)', 'Due (year)']],
    [['By when - month', 'By when - year']],
    [['Target month', 'Target year']],
    [['Deadline', 'Year']],
  ])('is that month of that year: %j', (headings) => {
    expect(duesUnder(headings, ['June', 2026], ['Oct', 2026], ['January', 2027])).toEqual([
      'date 2026-06-30',
      'date 2026-10-31',
      'date 2027-01-31',
    ]);
  });

  it('is read with the year first, the month by number, and a day beside them', () => {
    expect(duesUnder(['Year', 'Month'], [2026, 'June'], [2026, 'Oct'], [2027, 'Jan'])[2]).toBe(
      'date 2027-01-31',
    );
    expect(duesUnder(['Month', 'Year'], [6, 2026], [10, 2026], [1, 2027])[1]).toBe('date 2026-10-31');
    expect(
      duesUnder(['Day', 'Month', 'Year'], [15, 'June', 2026], [30, 'Oct', 2026], [31, 'Jan', 2027]),
    ).toEqual(['date 2026-06-15', 'date 2026-10-30', 'date 2027-01-31']);
  });

  it.each([
    [['Quarter', 'Year']],
    [['Quarter', 'Financial year']],
    [['Qtr', 'FY']],
    [['Due quarter', 'Due year']],
  ])('is that quarter of that NHS year: %j', (headings) => {
    expect(duesUnder(headings, ['Q1', '2026/27'], ['Q3', '2026/27'], ['Q4', '2026/27'])).toEqual([
      'date 2026-06-30',
      'date 2026-12-31',
      'date 2027-03-31',
    ]);
  });

  it('is that term of an academic year', () => {
    expect(
      duesUnder(
        ['Term', 'Academic year'],
        ['Autumn', '2026/27'],
        ['Spring', '2026/27'],
        ['Summer', '2026/27'],
      ),
    ).toEqual(['date 2026-12-31', 'date 2027-03-31', 'date 2027-07-31']);
  });

  it('is the year where a row has no more, and the date where a row has it whole', () => {
    expect(duesUnder(['Month', 'Year'], ['June', 2026], ['', 2027], ['Oct', 2026])[1]).toBe(
      'date 2027-12-31',
    );
    expect(
      duesUnder(['Due date', 'Year'], ['30 June 2026', '2026/27'], ['Ongoing', '2026/27'], ['Q3', '2026/27']),
    ).toEqual(['date 2026-06-30', 'ongoing ', 'date 2026-12-31']);
  });

  it('is not put together out of a start and an end', () => {
    expect(
      duesUnder(
        ['Start month', 'Start year', 'End month', 'End year'],
        ['May', 2025, 'July', 2026],
        ['June', 2025, 'Jan', 2027],
        ['June', 2025, 'March', 2027],
      ),
    ).toEqual(['date 2026-07-31', 'date 2027-01-31', 'date 2027-03-31']);
  });

  it('leaves no finding that the years were not read', () => {
    const rows = ACTIONS.map((action, at) => [action, 'Head of HR', ['June', 'Oct', 'Jan'][at] ?? '', 2026]);
    const { findings } = planOf([['Inclusion actions'], ['Action', 'Lead', 'Deadline', 'Year'], ...rows]);
    expect(findings.map(({ code }) => code)).not.toContain('column-unread');
  });
});

describe('two dates under a heading for the original and the revised one', () => {
  it.each([
    ['Due date (original / revised)', '30/06/2026 / 31/12/2026'],
    ['Original and revised date', '30/06/2026\n31/12/2026'],
    ['Original / new target date', 'June 2026/Dec 2026'],
    ['Completion: original → revised', '30.06.26 → 31.12.26'],
    ['Target date: revised (original)', '31/12/2026 (30/06/2026)'],
    ['Latest / previous deadline', 'Dec 2026; June 2026'],
  ])('are the revised one: %s, %s', (heading, cell) => {
    expect(duesUnder([heading], [cell], ['31/10/2026'], ['31/10/2026'])[0]).toBe('date 2026-12-31');
  });

  it('are the original where none is set in its place', () => {
    expect(
      duesUnder(['Due (original / revised)'], ['31/12/2026 / -'], ['31/12/2026 / TBC'], ['31/12/2026']),
    ).toEqual(['date 2026-12-31', 'date 2026-12-31', 'date 2026-12-31']);
  });

  it('are looked for only where there are two', () => {
    const cells = [
      ['Oct 26 (subject to funding)'],
      ['Ongoing, reported to each Board'],
      ['Oct 26, after the audit'],
    ];
    expect(duesUnder(['Due (original / revised)'], ...cells)).toEqual(duesUnder(['Due date'], ...cells));
  });

  it('keep their cell’s text, and are two deadlines under any other heading', () => {
    const grid = (heading: string): readonly GridValue[][] => [
      ['Action', 'Lead', heading],
      ...ACTIONS.map((action) => [action, 'Head of HR', '30/06/2026 / 31/12/2026']),
    ];
    const [action] = planOf(grid('Due (original / revised)')).actions;
    expect(action?.due.text).toBe('30/06/2026 / 31/12/2026');
    expect(planOf(grid('Due date')).actions[0]?.due.kind).toBe('multiple');
  });
});
