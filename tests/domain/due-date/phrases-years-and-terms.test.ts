import { inShort } from './asking';

/** Years, quarters, terms and seasons as finance teams, schools and universities write them. */
const PHRASES: readonly (readonly [phrase: string, answer: string])[] = [
  ['FY 24-25', 'date 2025-03-31'],
  ['FY2024/25', 'date 2025-03-31'],
  ['Financial Yr 24/25', 'date 2025-03-31'],
  ['fin. year 2024/25', 'date 2025-03-31'],
  ['F/Y 2024-25', 'date 2025-03-31'],
  ['FYE 2025', 'date 2025-03-31'],
  ['EoFY 2024/25', 'date 2025-03-31'],
  ['By EOY 2025', 'date 2025-12-31'],
  ['EOY 24/25', 'date 2025-03-31'],
  ['Y/E 2024/25', 'date 2025-03-31'],
  ['by end of year 2024-25', 'date 2025-03-31'],
  ['end of year 24/03/2025', 'date 2025-03-24'],
  ['1st Qtr 25/26', 'date 2025-06-30'],
  ['3rd qtr. 2025/26', 'date 2025-12-31'],
  ['2nd Q 25/26', 'date 2025-09-30'],
  ['in 2024/2025', 'date 2025-03-31'],
  ['Within 2024/25', 'date 2025-03-31'],
  ['By the end of 24/25', 'date 2025-03-31'],
  ['over the course of 2024/25', 'range 2024-04-01..2025-03-31'],
  ['Over the 2024/25 and 2025/26 financial years', 'range 2024-04-01..2026-03-31'],
  ['2024/25 onwards', 'ongoing 2025-03-31'],
  ['2024/25 – 2026/27', 'range 2024-04-01..2027-03-31'],
  ['2024-25 to 2025-26', 'range 2024-04-01..2026-03-31'],
  ['2024/25 and 2025/26', 'multiple 2025-03-31'],
  ['24/25, 25/26', 'multiple 2025-03-31'],
  ['2024/5', 'date 2025-03-31'],
  ['2024/05', 'date 2024-05-31'],
  ['AY 2024/25', 'date 2025-07-31'],
  ['AY24/25', 'date 2025-07-31'],
  ['academic year 2025-26', 'date 2026-07-31'],
  ['Academic Yr 2024/2025', 'date 2025-07-31'],
  ['by the end of the 2024-25 academic year', 'date 2025-07-31'],
  ['By 2025-26', 'date 2026-03-31'],
  ['calendar year 2025', 'date 2025-12-31'],
  ['CY2025', 'date 2025-12-31'],
  ['second half of 2025', 'date 2025-12-31'],
  ['first half of 2025', 'date 2025-06-30'],
  ['over 2024 and 2025', 'range 2024-01-01..2025-12-31'],
  ['across 2024 and 2025', 'range 2024-01-01..2025-12-31'],
  ['throughout 2025 and 2026', 'range 2025-01-01..2026-12-31'],
  ['2024 – 2027 (3 years)', 'range 2024-01-01..2027-12-31'],
  ['2025 and 2027', 'multiple 2025-12-31'],
  // Quarters.
  ['Q1 24-25', 'date 2024-06-30'],
  ['Q2 of 2024-25', 'date 2024-09-30'],
  ['Q.3 2024/25', 'date 2024-12-31'],
  ['Qtr. 4 2024/25', 'date 2025-03-31'],
  ['4th Qtr 2024/25', 'date 2025-03-31'],
  ['Quarter Three 2024/25', 'date 2024-12-31'],
  ['QTR1 FY24/25', 'date 2024-06-30'],
  ['2024/25 Qtr 3', 'date 2024-12-31'],
  ['Q4 FY 24-25', 'date 2025-03-31'],
  ['Q1 FY2025/26', 'date 2025-06-30'],
  ['Q2/2024-25', 'date 2024-09-30'],
  ['end Q1 25/26', 'date 2025-06-30'],
  ['Q4 (Mar 2025)', 'date 2025-03-31'],
  ['Q3 24/25 (December)', 'date 2024-12-31'],
  ['by Q4 2025/26 at the latest', 'date 2026-03-31'],
  ['Delivered Q4 23/24', 'date 2024-03-31'],
  ['Q1 24/25 - Q4 24/25', 'range 2024-04-01..2025-03-31'],
  ['Q1–Q2 2025/26', 'range 2025-04-01..2025-09-30'],
  ['Quarters 2 and 3, 2024/25', 'range 2024-07-01..2024-12-31'],
  ['Q3 24/25 – Q1 25/26', 'range 2024-10-01..2025-06-30'],
  ['Jan-March (Q4) 2025', 'range 2025-01-01..2025-03-31'],
  ['Apr-Jun 2024 (Q1)', 'range 2024-04-01..2024-06-30'],
  ['Q1: scope; Q3: deliver (2024/25)', 'multiple 2024-06-30'],
  ['Q1 scope, Q2 pilot, Q4 evaluate 2024/25', 'multiple 2024-06-30'],
  ['2024/25 Q2: baseline; Q4: report', 'multiple 2024-09-30'],
  // Terms and seasons.
  ['Spring Term (2025)', 'date 2025-03-31'],
  ['Aut term 2024', 'date 2024-12-31'],
  ['by February half-term 2025', 'date 2025-02-28'],
  ['by the October half term 2024', 'date 2024-10-31'],
  ['Lent Term 2025', 'date 2025-03-31'],
  ['Semester 1, AY 2024/25', 'date 2025-01-31'],
  ['By the end of Trinity Term 2025', 'date 2025-06-30'],
  ['Autumn Term 1 2024', 'date 2024-10-31'],
  ['By Easter 2025', 'date 2025-04-20'],
  ['Before Christmas 2024', 'date 2024-12-24'],
  ['by Xmas 2024', 'date 2024-12-25'],
  ['Summer holidays 2024', 'date 2024-08-31'],
  ['School summer holidays 2025', 'date 2025-08-31'],
  ['Summer break 2025', 'date 2025-08-31'],
  ['winter 2024-25', 'date 2025-02-28'],
  ['Late spring 2025', 'date 2025-05-31'],
  ['end of summer 2025', 'date 2025-08-31'],
  ['Summer/Autumn 2025', 'range 2025-06-01..2025-11-30'],
  ['Autumn 2024 to Summer 2025', 'range 2024-09-01..2025-08-31'],
  ['Autumn term 2024 - Summer term 2025', 'range 2024-09-01..2025-07-31'],
  ['Nov 2024 – Spring 2025', 'range 2024-11-01..2025-05-31'],
];

describe('a year, quarter, term or season among other words', () => {
  it.each(PHRASES)('“%s” is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});

describe('the years, terms and semesters of schools', () => {
  it.each([
    ['Rolling programme throughout 2015-2019 academic years', 'range 2015-08-01..2019-07-31'],
    ['Academic years 2022-2025', 'range 2022-08-01..2025-07-31'],
    ['2022/23 to 2024/25 academic years', 'range 2022-08-01..2025-07-31'],
    ['By end of 1st semester 2007-8', 'date 2008-01-31'],
    ['Second semester of 2024/25', 'date 2025-06-30'],
    ['Autumn semester 2025', 'date 2026-01-31'],
    ['Semester two 2024/25', 'date 2025-06-30'],
    ['School year 2024/25, Term 5', 'date 2025-05-31'],
    ['Each semester', 'recurring every semester'],
    ['Once a semester', 'recurring every semester'],
    ['Every semester from September 2024', 'recurring 2024-09-30 every semester'],
    ['Quarter 1 of 2022/23', 'date 2022-06-30'],
  ])('are counted from their own beginning: %s is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it.each([
    ['2015-2019', 'range 2015-01-01..2019-12-31'],
    ['Academy plan 2022-2025', 'unparseable'],
    ['1 of 2022 posts', 'unparseable'],
  ])('are not seen in other figures: %s is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });
});
