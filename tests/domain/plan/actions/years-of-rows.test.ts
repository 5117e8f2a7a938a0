import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const HEAD = ['Action', 'Lead', 'Due date'];
const TITLE = ['EDI action plan 2020-2024'];

const shown = (grid: Grid): readonly string[] =>
  planOf(grid).actions.map(({ due }) =>
    `${due.kind} ${due.first?.toString() ?? due.candidates.map(String).join(' ')}`.trim(),
  );

/** One action under a section row, and one before it that another section has. */
const under = (section: string, due: string, ...more: readonly string[]): string | undefined =>
  shown([
    TITLE,
    HEAD,
    [section],
    ['Train every interview panel in fair scoring', 'Head of HR', due],
    ...more.map((other) => ['Publish the workforce figures by grade', 'EDI Lead', other]),
  ])[0];

describe('a deadline without a year', () => {
  it.each([
    '2020-21',
    '2020/21',
    'Actions for 2020/21',
    'Year 1 – 2020/21',
    'Year: 2020-21',
    'April 2020 to March 2021',
    'Year 1',
    'YEAR ONE ACTIONS',
    'Priorities for Year 1',
  ])('lies in the year that its section names: %s', (section) => {
    expect(under(section, 'June')).toBe('date 2020-06-30');
    expect(under(section, 'By February')).toBe('date 2021-02-28');
    expect(under(section, 'Q4')).toBe('date 2021-03-31');
    expect(under(section, '30 September')).toBe('date 2020-09-30');
    expect(under(section, 'Nov - Mar')).toBe('range 2021-03-31');
    expect(under(section, 'Autumn')).toMatch(/^date 2020/);
    expect(under(section, 'End of March')).toBe('date 2021-03-31');
  });

  it('lies there where the plan itself says no period', () => {
    const rows = (title: readonly string[]): Grid => [
      title,
      HEAD,
      ['2021-22'],
      ['Train every interview panel in fair scoring', 'Head of HR', 'January'],
      ['2022-23'],
      ['Open a quiet room on each site', 'Head of Estates', 'January'],
    ];
    expect(shown(rows(['Inclusion action plan']))).toEqual(['date 2022-01-31', 'date 2023-01-31']);
  });

  it('lies in the year of the section, not of the title', () => {
    const grid = [
      ['WDES action plan 2023/24'],
      HEAD,
      ['2022/23 (continued)'],
      ['Train every interview panel', 'Head of HR', 'June'],
      ['2023/24'],
      ['Open a quiet room on each site', 'Head of Estates', 'June'],
    ];
    expect(shown(grid)).toEqual(['date 2022-06-30', 'date 2023-06-30']);
  });

  it.each([
    'Response to the 2020 survey',
    'WRES 2021 data',
    'Actions carried forward from 2020/21',
    'Recruitment',
    'Staff survey 2020/21',
    'Closed 2020/21',
  ])('is settled by no section that only mentions a year: %s', (section) => {
    expect(under(section, 'June')).toMatch(/^ambiguous/);
  });

  it('is settled by no section whose full dates lie outside its year', () => {
    expect(under('2020-21', 'June', 'March 2022', '30 September 2023')).toMatch(/^ambiguous/);
    expect(under('2020-21', 'June', 'March 2021', '30 September 2023')).toBe('date 2020-06-30');
  });

  it('is settled by no numbered year of a plan whose own year is open', () => {
    const grid = [
      ['EDI action plan 2025'],
      HEAD,
      ['Year 1'],
      ['Train every panel', 'Head of HR', 'February'],
    ];
    expect(shown(grid)).toEqual(['ambiguous 2025-02-28 2026-02-28']);
  });

  it('is settled by a section within a section', () => {
    const grid = [
      TITLE,
      HEAD,
      ['Objective 1: Recruitment'],
      ['2021/22'],
      ['Train every interview panel', 'Head of HR', 'June'],
      ['2022/23'],
      ['Publish the figures', 'EDI Lead', 'June'],
    ];
    expect(shown(grid)).toEqual(['date 2021-06-30', 'date 2022-06-30']);
  });

  it('keeps the year it has, and is counted from the plan where it says so', () => {
    expect(under('2020-21', 'March 2022')).toBe('date 2022-03-31');
    expect(under('2020-21', '31/10/22')).toBe('date 2022-10-31');
    expect(under('2021-22', 'Year 3')).toBe('date 2023-03-31');
    expect(under('2021-22', 'Within 6 months')).toBe('date 2020-09-30');
    expect(under('2021-22', 'Ongoing')).toBe('ongoing');
    expect(under('2021-22', 'Quarterly')).toBe('recurring');
  });

  it('lies in either year that a lone one may mean', () => {
    expect(under('2021', 'June')).toBe('date 2021-06-30');
    expect(under('2021', 'February')).toBe('ambiguous 2021-02-28 2022-02-28');
    expect(under('2021', 'Q4')).toBe('ambiguous 2021-12-31 2022-03-31');
  });

  it('lies in the year of its own row before that of its section', () => {
    const grid = (year: string): Grid => [
      TITLE,
      ['Action', year, 'Measure of success', 'Lead', 'Due date'],
      ['2020-21'],
      ['Train every interview panel', '2021-22', 'All trained', 'Head of HR', 'June'],
      ['Open a quiet room on each site', '', 'One a site', 'Head of Estates', 'June'],
    ];
    expect(shown(grid('Year'))).toEqual(['date 2021-06-30', 'date 2020-06-30']);
    expect(shown(grid('Financial year'))).toEqual(['date 2021-06-30', 'date 2020-06-30']);
    expect(shown(grid('Year raised'))).toEqual(['date 2020-06-30', 'date 2020-06-30']);
  });

  it('begins with the months in which the years of the plan do', () => {
    const grid = [
      ['Inclusion plan September 2020 to August 2023'],
      HEAD,
      ['2020-21'],
      ['Train every interview panel', 'Head of HR', 'June'],
      ['Publish the figures', 'EDI Lead', 'October'],
    ];
    expect(shown(grid)).toEqual(['date 2021-06-30', 'date 2020-10-31']);
  });

  it('lies in the year after which its sheet is named, of a plan for several', () => {
    const grid = [TITLE, HEAD, ['Train every interview panel', 'Head of HR', 'June']];
    expect(planOf(grid, { name: '2021-22' }).actions[0]?.due.first?.toString()).toBe('2021-06-30');
  });

  it('is not settled by a column of years that its full dates gainsay', () => {
    const grid = [
      TITLE,
      ['Year', 'Action', 'Measure of success', 'Lead', 'Due date'],
      ['2020-21', 'Train every interview panel', 'All trained', 'Head of HR', 'June 2022'],
      ['2020-21', 'Open a quiet room on each site', 'One a site', 'Head of Estates', 'June 2023'],
      ['2021-22', 'Publish the figures', 'Published', 'Head of HR', 'May'],
    ];
    expect(shown(grid)[2]).toMatch(/^ambiguous/);
  });

  it('lies in the one year of the plan that a line above the table names', () => {
    const row = ['Train every interview panel', 'Head of HR', 'June'];
    expect(shown([TITLE, ['Actions for 2022/23'], HEAD, row])).toEqual(['date 2022-06-30']);
    expect(shown([TITLE, ['Response to the 2022/23 survey'], HEAD, row])[0]).toMatch(/^ambiguous/);
    expect(shown([['Action plan 2021/22'], ['Year: 2018/19'], HEAD, row])).toEqual(['date 2021-06-30']);
  });

  it('lies in the year that the heading of the deadlines names', () => {
    const row = ['Train every interview panel', 'Head of HR', 'June'];
    expect(shown([TITLE, ['Action', 'Lead', 'Deadline (2021/22)'], row])).toEqual(['date 2021-06-30']);
  });

  it('gives its year to the steps on the way', () => {
    const { actions } = planOf([
      TITLE,
      ['Action', 'Lead', 'Milestones', 'Due date'],
      ['2021-22'],
      ['Train every interview panel', 'Head of HR', '• Agree the content (September)', 'January'],
    ]);
    expect(actions[0]?.milestones[0]?.due?.toString()).toBe('2021-09-30');
  });
});
