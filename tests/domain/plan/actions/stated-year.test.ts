import { Temporal } from 'temporal-polyfill';
import { statedYear, type PlanYears } from '../../../../src/domain/plan/actions/stated-year';

const NOTHING: PlanYears = { period: null, isAcademic: false };
const spanOf = (text: string, plan = NOTHING): string => {
  const year = statedYear(text, plan);
  return year ? `${year.start.toString()} ${year.end.toString()}` : 'none';
};
const NHS_2021 = '2020-04-01 2021-03-31';

describe('the year a heading names for what follows it', () => {
  it.each([
    '2020-21',
    '2020/21',
    '2020/2021',
    '20/21',
    'FY21',
    'Actions for 2020/21',
    'Year 1 – 2020/21',
    'Year One (2020-21)',
    'Year: 2020-21',
    'Financial year 2020/21',
    'April 2020 to March 2021',
    'From April 2020 to March 2021',
    '1 April 2020 – 31 March 2021',
    '2020-21 (new)',
    '2020/21 (continued)',
    '1. 2020/21 actions',
    'Priorities for the year 2020/21',
    'Actions to be delivered in 2020/21',
    'WRES actions 2020/21',
    'WDES action plan 2020-21',
    'Equality objectives for 2020/21',
    'Q3 2020/21',
  ])('is read in “%s”', (text) => {
    expect(spanOf(text)).toBe(NHS_2021);
  });

  it.each([
    ['April to September 2021', '2021-04-01 2021-09-30'],
    ['Academic year 2020/21', '2020-08-01 2021-07-31'],
    ['2020-2023', '2020-04-01 2023-03-31'],
    ['Calendar year 2021', '2021-01-01 2021-12-31'],
    ['2021', '2021-01-01 2022-03-31'],
    ['Actions for 2021', '2021-01-01 2022-03-31'],
  ])('is what “%s” says', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });

  it.each([
    'Response to the 2019 survey',
    'WRES 2021 data',
    'WRES 2021',
    'WRES 2020-21',
    'WRES 2021 actions',
    'Staff survey results 2020/21',
    'Actions from the 2020/21 staff survey',
    'Actions carried forward from 2020/21',
    'Outstanding actions from 2020/21',
    'Actions completed in 2020/21',
    'Closed 2020/21',
    'From 2021/22',
    'By 2020/21',
    'EDS 2022',
    'Equality Act 2010',
    'Recruitment (2020/21)',
    '2020-21 and 2021-22',
    '2020/21 baseline',
    'Indicator 2 (2020-21)',
    'Updated 2021',
    'Our vision for 2030 is fair and open recruitment',
    'Theme 3',
    'Year 1',
    '24/7 cover',
    'Band 7-8 staff',
    'Meeting of 12 November 2026',
  ])('is not read in “%s”', (text) => {
    expect(spanOf(text)).toBe('none');
  });

  it('begins when the plan’s years do', () => {
    const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
    const autumn = { period: { start: day('2020-09-01'), end: day('2023-08-31') }, isAcademic: false };
    expect(spanOf('2020-21', autumn)).toBe('2020-09-01 2021-08-31');
    expect(spanOf('Financial year 2020-21', autumn)).toBe(NHS_2021);
    expect(spanOf('2019-20', autumn)).toBe('2019-04-01 2020-03-31');
    expect(spanOf('2020-21', { period: null, isAcademic: true })).toBe('2020-08-01 2021-07-31');
  });
});
