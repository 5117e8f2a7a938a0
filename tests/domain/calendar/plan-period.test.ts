import { readPlanPeriod } from '../../../src/domain/calendar/plan-period';

const period = (...titles: readonly string[]): string => {
  const found = readPlanPeriod(titles);
  return found ? `${found.start.toString()}..${found.end.toString()}` : 'not clear';
};

describe('the period in a plan’s title', () => {
  it.each([
    ['EDI action plan 2023-2026', '2023-04-01..2026-03-31'],
    ['EDI action plan 2023–26', '2023-04-01..2026-03-31'],
    ['Strategy 2021 to 2024', '2021-04-01..2024-03-31'],
    ['2006 – 2009', '2006-04-01..2009-03-31'],
    ['WDES Action Plan 2020/21', '2020-04-01..2021-03-31'],
    ['Action Plan 2022-2023', '2022-04-01..2023-03-31'],
    ['2024/2025', '2024-04-01..2025-03-31'],
    ['Strategy 2023/24 - 2025/26', '2023-04-01..2026-03-31'],
    ['Business Plan 09-10 Detailed Objectives', '2009-04-01..2010-03-31'],
    ['Accessibility Plan 24 - 27', '2024-04-01..2027-03-31'],
    ['FY24', '2023-04-01..2024-03-31'],
    ['FY24/25 plan', '2024-04-01..2025-03-31'],
    ['Objectives for academic year 2023/24', '2023-08-01..2024-07-31'],
    ['Access plan, academic years 2023/24 to 2025/26', '2023-08-01..2026-07-31'],
    ['Plan on a page 2025-26 to 2027-28', '2025-04-01..2028-03-31'],
    ['Draft EDI plan 24/25-26/27', '2024-04-01..2027-03-31'],
  ])('is in NHS years unless it says otherwise: %s is %s', (title, answer) => {
    expect(period(title)).toBe(answer);
  });

  it.each([
    ['May 2012 – April 2018', '2012-05-01..2018-04-30'],
    ['1 April 2023 to 31 March 2026', '2023-04-01..2026-03-31'],
    ['01/04/2023 - 31/03/2026', '2023-04-01..2026-03-31'],
    ['Apr 23 – Mar 26', '2023-04-01..2026-03-31'],
    ['Plan for April - March 2025', '2024-04-01..2025-03-31'],
    ['January to December 2025', '2025-01-01..2025-12-31'],
    ['Inclusion plan April 2023 / March 2026', '2023-04-01..2026-03-31'],
    ['Inclusion plan Apr 23/Mar 26', '2023-04-01..2026-03-31'],
    ['1 April 2023 / 31 March 2026', '2023-04-01..2026-03-31'],
    ['01/04/2023 / 31/03/2026', '2023-04-01..2026-03-31'],
    ['Plan: April 2023 through March 2026', '2023-04-01..2026-03-31'],
    ['April 2023 → March 2026', '2023-04-01..2026-03-31'],
  ])('is as it is dated: %s is %s', (title, answer) => {
    expect(period(title)).toBe(answer);
  });

  it.each([
    ['EDI Plan 2025', '2025-01-01..2026-03-31'],
    ['Gender Pay Gap Action Plan 2024', '2024-01-01..2025-03-31'],
  ])(
    'is the calendar year or the NHS year that begins in it, both together, for a year alone: %s is %s',
    (title, answer) => {
      expect(period(title)).toBe(answer);
    },
  );

  it.each([
    'Action plan',
    'Equality Act 2010',
    'NHS Staff Survey 2023',
    'Updated 31/03/2024',
    'Version 2 March 2024',
    'Action plan March 2024',
    'WRES Report 2022/23',
    'Data for 2022/23',
    'Board paper 12 May 2024',
    'Band 8-9',
    'Actions 1-2',
    '',
    '31/03/2024',
    'Plan 2023-2060',
    'April 2024 - May 2024',
    'March/April 2024',
    'Agreed 03/04/2023/Reviewed 31/03/2026',
    'Race equality plan to 2028',
    'Vision 2030: inclusion plan',
    'Plan until 2027',
    'Plan 2023-25 to 2026-28',
    'Plan 24/26-27/29',
  ])('is not taken from other years: %s', (title) => {
    expect(period(title)).toBe('not clear');
  });

  it('passes over the years of data, surveys and laws beside the plan’s own', () => {
    expect(period('WRES report 2022/23 and action plan 2023/24')).toBe('2023-04-01..2024-03-31');
    expect(period('Based on 2022/23 data, plan for 2023/24')).toBe('2023-04-01..2024-03-31');
    expect(period('Plan (updated June 2024) 2024-2027 under the Equality Act 2010')).toBe(
      '2024-04-01..2027-03-31',
    );
  });

  it('is the longest that holds the others, and not clear where none does', () => {
    expect(period('Action plan 2023-26 (Year 1: 2023/24)')).toBe('2023-04-01..2026-03-31');
    expect(period('WDES plan 2021-22; WRES plan 2023-24')).toBe('not clear');
  });

  it('comes from the first text that says one', () => {
    expect(period('Trust name', 'EDI plan 2023-2026', 'Annual plan 2020/21')).toBe('2023-04-01..2026-03-31');
    expect(period()).toBe('not clear');
  });

  it('is what a period beside it says, where a title has only a year that the period begins in', () => {
    const stated = '1 April 2025 to 31 March 2026';
    expect(period('Race action plan 2025', 'Period:', stated)).toBe('2025-04-01..2026-03-31');
    expect(period('Race action plan 2026', 'Period:', stated)).toBe('not clear');
    expect(period('Race action plan 2025/26', '1 January 2025 to 31 December 2025')).toBe(
      '2025-04-01..2026-03-31',
    );
  });

  it('is the calendar year for a line that is only a year, as sheets for each year are named', () => {
    expect(period('2025')).toBe('2025-01-01..2025-12-31');
  });

  it.each([
    'EDS 2022 action plan',
    'EDS2022 improvement plan',
    'Equality Delivery System 2022: action plan',
    'WRES 2025 action plan',
    'Workforce Disability Equality Standard 2025 - action tracker',
    'Plan following the 2024 WRES submission',
    'Inclusion plan of a charity (established 2015)',
    'Trust formed 2019: EDI action plan',
    'Action plan in response to the 2023 staff survey',
    'Action plan: response to the 2024 CQC inspection',
    'Culture plan, arising from the 2023 independent review',
    'NHS People Plan 2020: local action plan',
    'Race Equality Charter 2024 action plan',
    'Plan under the Equality Act (2010)',
  ])('is not the year of a standard, a survey, a law or a foundation: %s', (title) => {
    expect(period(title)).toBe('not clear');
  });

  it.each([
    [['EDS 2022 action plan 2026/27'], '2026-04-01..2027-03-31'],
    [['EDS 2022 action plan', 'Financial year 2026/27'], '2026-04-01..2027-03-31'],
    [['Belonging plan 2025', 'Actions for 2026/27'], '2026-04-01..2027-03-31'],
    [['Action plan 2026', 'Part of the EDI strategy 2024-2029'], '2026-01-01..2027-03-31'],
    [['EDI plan 2024-2029', 'Plan period: April 2026 – March 2028'], '2026-04-01..2028-03-31'],
    [['Inclusion plan', 'Period of the plan:', '1 May 2026 to 30 April 2028'], '2026-05-01..2028-04-30'],
    [['Model Employer 2019-2028: plan for 2026/27'], '2026-04-01..2027-03-31'],
    [['Long term strategy 2019-2029 and action plan 2026/27'], '2026-04-01..2027-03-31'],
    [['WRES tracker', 'Reporting period: Apr 2025 to Mar 2027'], '2025-04-01..2027-03-31'],
    [['WRES tracker', 'Reporting period: Apr 2025 to Mar 2026'], 'not clear'],
  ])('is what a line says of the plan itself: %j is %s', (titles, answer) => {
    expect(period(...titles)).toBe(answer);
  });

  describe('beside the deadlines', () => {
    const beside = (days: readonly number[], ...titles: readonly string[]): string => {
      const found = readPlanPeriod(titles, new Map(days.map((day) => [day, 1])));
      return found ? `${found.start.toString()}..${found.end.toString()}` : 'not clear';
    };

    it('is not a lone year that most of them lie outside', () => {
      expect(beside([20260930, 20270131, 20251231], 'Harmony plan 2023')).toBe('not clear');
      expect(beside([20260930, 20270131, 20251231], 'Harmony plan 2026')).toBe('2026-01-01..2027-03-31');
      expect(beside([20260930], 'Harmony plan 2023')).toBe('2023-01-01..2024-03-31');
    });

    it('is the one of a year and a period that they lie in', () => {
      const titles = ['Harmony plan 2026', '1 April 2024 to 31 March 2025'];
      expect(beside([20241130, 20250131], ...titles)).toBe('2024-04-01..2025-03-31');
      expect(beside([20261130, 20260131], ...titles)).toBe('2026-01-01..2027-03-31');
      expect(beside([], ...titles)).toBe('not clear');
    });

    it.each([
      ['Harmony plan 2023-2026', '2023-04-01..2026-12-31'],
      ['Harmony plan 2023-26', '2023-04-01..2026-12-31'],
      ['Harmony plan 23-26', '2023-04-01..2026-12-31'],
      ['Harmony plan 2023/26', '2023-04-01..2026-12-31'],
      ['Harmony plan 2023/24 - 2025/26', '2023-04-01..2026-03-31'],
      ['Harmony plan FY 2023-2026', '2023-04-01..2026-03-31'],
      ['Harmony plan April 2023 - March 2026', '2023-04-01..2026-03-31'],
    ])('runs to the end of the last year named where one lies there: %s is %s', (title, answer) => {
      expect(beside([20241130, 20261031], title)).toBe(answer);
      expect(beside([20241130, 20260331], title).endsWith('2026-03-31')).toBe(true);
      expect(beside([20241130, 20270131], title).endsWith('2026-03-31')).toBe(true);
    });

    it('stays the NHS year where the years named follow on', () => {
      expect(beside([20231031], 'Harmony plan 2022-2023')).toBe('2022-04-01..2023-03-31');
      expect(beside([20231031], 'Harmony plan 2022/23')).toBe('2022-04-01..2023-03-31');
    });

    it('is a year of reporting that they bear out', () => {
      const titles = ['WRES tracker', 'Reporting period: 1 April 2025 to 31 March 2026'];
      expect(beside([20250930, 20260131, 20260831], ...titles)).toBe('2025-04-01..2026-03-31');
      expect(beside([20260930, 20270131], ...titles)).toBe('not clear');
    });
  });
});

describe('the period that a sentence names as the plan’s', () => {
  it.each([
    ['The plan covers the next 12-month period, until 31st October 2024.', '2023-11-01..2024-10-31'],
    ['This plan runs from 1 November 2023 to 31 October 2024.', '2023-11-01..2024-10-31'],
    ['This action plan covers the period from November 2023 to October 2024.', '2023-11-01..2024-10-31'],
    ['Our equality plan is for three years to March 2027.', '2024-04-01..2027-03-31'],
    ['Our equality plan is for nine months to March 2027.', '2026-07-01..2027-03-31'],
    ['The plan will run for 18 months from 1 October 2023.', '2023-10-01..2025-03-31'],
    ['This plan covers the period between 1 January 2024 and 31 December 2024', '2024-01-01..2024-12-31'],
    ['This plan covers 2024/25.', '2024-04-01..2025-03-31'],
    [
      'Intro. The WRES and WDES action plan is in place for two years, ending March 2025.',
      '2023-04-01..2025-03-31',
    ],
  ])('is %s', (sentence, answer) => {
    expect(period('WDES action plan 2023-2024', sentence)).toBe(answer);
  });

  it.each([
    'The survey covers the 12 months to 31 October 2024.',
    'Our data are for the 12 months to March 2024.',
    'The mentoring programme runs from 1 November 2023 to 31 October 2024.',
    'The People Strategy covers 2020-2025.',
    'This plan covers the WRES data for 2024/25.',
    'Staff joined between 1 January 2024 and 31 December 2024.',
    'The plan runs until October 2024.',
    'The NHS Long Term Plan runs from 2019 to 2029.',
  ])('is not what is said of anything else: %s', (sentence) => {
    expect(period('WDES action plan 2023-2024', sentence)).toBe('2023-04-01..2024-03-31');
  });
});

describe('the year of a report in a title', () => {
  const beside = (title: string, days: readonly number[]): string => {
    const found = readPlanPeriod([title], new Map(days.map((day) => [day, 1])));
    return found ? `${found.start.toString()}..${found.end.toString()}` : 'not clear';
  };

  it.each([
    '2025 Pay Gaps Report – Appendix 2: action plan',
    '2025 gender and ethnicity pay gap report: action plan',
  ])('is not the plan’s: %s', (title) => {
    expect(beside(title, [])).toBe('not clear');
  });

  it('is the plan’s only where every deadline lies in it', () => {
    expect(beside('Gender Pay Gap 2025 action plan', [20250930, 20251231])).toBe('2025-01-01..2026-03-31');
    expect(beside('Gender Pay Gap 2025 action plan', [20250930, 20251231, 20241130])).toBe('not clear');
    expect(beside('Gender pay gap action plan 2025', [20250930, 20251231, 20241130])).toBe(
      '2025-01-01..2026-03-31',
    );
  });
});
