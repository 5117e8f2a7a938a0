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

  it('beside deadlines that all lie outside a stated period come with a warning for each of these', () => {
    const { actions } = planOf([['Action plan 2024/25'], HEAD, ...ROWS]);
    const outside = actions.filter(({ findings }) =>
      findings.some(({ code }) => code === 'due-outside-period'),
    );
    expect(outside).toHaveLength(ROWS.length);
  });
});
