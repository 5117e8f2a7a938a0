import { planOf } from '../../support/read-grid';

const HEAD = ['Action', 'Lead', 'Due date'];
const ROWS = [
  ['Train every interview panel in fair scoring', 'Head of HR', '30 September 2026'],
  ['Publish the pay gap report', 'EDI Lead', '31 January 2027'],
  ['Open a quiet room on each site', 'Head of Estates', 'December 2026'],
  ['Renew the carers’ passport', 'Head of HR', 'by the end of February'],
  ['Survey the staff networks', 'EDI Lead', 'Nov-26'],
];

const duesUnder = (...titles: readonly string[]): readonly string[] =>
  planOf([...titles.map((title) => [title]), HEAD, ...ROWS]).actions.map(
    ({ due }) => `${due.kind} ${due.first?.toString() ?? due.candidates.map(String).join('|')}`,
  );

const TRUE_DUES = [
  'date 2026-09-30',
  'date 2027-01-31',
  'date 2026-12-31',
  'date 2027-02-28',
  'date 2026-11-30',
];

describe('deadlines without a year', () => {
  it.each([
    [['EDS 2022 action plan']],
    [['Inclusion action plan (network established 2015)']],
    [['EDI action plan 2023']],
    [['Action plan 2026']],
    [['EDS 2022 action plan', 'Financial year 2026/27']],
    [['Last year’s action plan 2024/25']],
  ])('lie where the other deadlines do, whatever year the title has: %j', (titles) => {
    expect(duesUnder(...titles)).toEqual(TRUE_DUES);
  });

  it('are not all said to lie outside the plan for the year of a standard', () => {
    const { actions, period } = planOf([['EDS 2022 action plan'], HEAD, ...ROWS]);
    expect(period).toBeNull();
    expect(actions.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      'due-outside-period',
    );
  });

  it.each([
    'Action plan 2024/25',
    'Workforce Race Equality Standard (WRES) 2023-2024: Action Plan',
    'WDES 2022/23 action plan',
    'Gender pay gap 2023-24 – actions',
  ])('that lie outside the years of “%s” are told once, and the years are not the plan’s', (title) => {
    const { actions, period } = planOf([[title], HEAD, ...ROWS]);
    const told = actions.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'due-outside-period'),
    );
    expect(told).toMatchObject([{ detail: { most: { outside: 3, dated: 3 } } }]);
    expect(period).toBeNull();
  });

  it('without a year are dated by those beside them, not by a title these gainsay', () => {
    const months = [...ROWS, ['Publish the figures', 'Head of HR', 'February']];
    const lastUnder = (rows: readonly (readonly (string | undefined)[])[]): string | undefined =>
      planOf([['WDES 2022-2023: action plan'], HEAD, ...rows])
        .actions.at(-1)
        ?.due.first?.toString();
    expect(lastUnder(months.slice(-1))).toBe('2023-02-28');
    expect(lastUnder(months)).toBe('2027-02-28');
  });

  it('of which most lie inside leave the title’s period as it is', () => {
    const dues = ['May 2024', 'June 2024', 'March 2025', 'October 2025', 'May 2026'];
    const rows = dues.map((due, at) => [ROWS[at % ROWS.length]?.[0], 'Head of HR', due]);
    const { actions, period } = planOf([['Action plan 2024/25'], HEAD, ...rows]);
    expect(period?.end.toString()).toBe('2025-03-31');
    expect(actions.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(
      expect.arrayContaining(['due-outside-period', 'due-outside-period']),
    );
  });
});

describe('a deadline outside the plan’s period', () => {
  const outside = (title: string, ...dues: readonly string[]): readonly string[] =>
    planOf([
      [title],
      HEAD,
      ...dues.map((due, at) => [ROWS[at % ROWS.length]?.[0], 'Head of HR', due]),
    ]).actions.flatMap(({ findings, due }) =>
      findings.some(({ code }) => code === 'due-outside-period') ? [due.text] : [],
    );

  it('is none that lies in a year its title names in full', () => {
    expect(outside('Action plan 2024 - 2025', 'March 2025', 'October 2025', 'May 2024')).toEqual([]);
    expect(outside('Action plan 2023-26', 'March 2025', 'October 2026', 'May 2024')).toEqual([]);
  });

  it('is none before April in the first year its title names, which may be the calendar’s', () => {
    expect(outside('Equality plan 2023 – 2027', 'February 2023', 'October 2025', 'May 2024')).toEqual([]);
    expect(outside('Equality plan 2023-27', 'March 2023', 'October 2025', 'May 2024')).toEqual([]);
    expect(outside('Equality plan 2023 – 2027', 'December 2022', 'October 2025', 'May 2024')).toEqual([
      'December 2022',
    ]);
    expect(outside('Equality plan 2023/24', 'February 2023', 'October 2023', 'March 2024')).toEqual([
      'February 2023',
    ]);
  });

  it('is none that is counted from the plan’s own start, nor the beginning of what recurs', () => {
    expect(outside('Action plan 2023-2025', 'Year 1', 'Year 2', 'Year 3')).toEqual([]);
    expect(outside('Action plan 2024/25', 'From January 2024, quarterly', 'May 2024', 'June 2024')).toEqual(
      [],
    );
  });

  it('is told where the title leaves no doubt', () => {
    expect(outside('Action plan 2024/25', 'March 2025', 'October 2025', 'May 2024')).toEqual([
      'October 2025',
    ]);
    expect(outside('Action plan 2023-26', 'March 2025', 'January 2027', 'May 2024')).toEqual([
      'January 2027',
    ]);
    expect(outside('Action plan April 2023 / March 2026', 'March 2025', 'October 2026', 'May 2024')).toEqual([
      'October 2026',
    ]);
  });
});

describe('a note above the table', () => {
  it.each([
    'This plan runs from 1 November 2026 to 31 October 2027.',
    'The actions below are those the networks asked for, after a year of listening to staff on every site and at every grade. The plan covers the next 12-month period, until 31st October 2027.',
  ])('says the plan’s period before a title of years does: %s', (note) => {
    const october = ['Renew the carers’ passport', 'Head of HR', 'October'];
    const { actions, period } = planOf([['WDES action plan 2026-27'], [note], HEAD, october]);
    expect(period?.start.toString()).toBe('2026-11-01');
    expect(actions[0]?.due.first?.toString()).toBe('2027-10-31');
  });
});
