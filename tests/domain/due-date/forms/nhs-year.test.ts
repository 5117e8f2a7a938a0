import { brief } from '../asking';

describe('a year written as two', () => {
  it.each([
    ['2016/17', 'date 2017-03-31'],
    ['2016/2017', 'date 2017-03-31'],
    ['2010 - 2011', 'date 2011-03-31'],
    ['2024-25', 'date 2025-03-31'],
    ['2024 / 25', 'date 2025-03-31'],
    ['by 2020/21', 'date 2021-03-31'],
    ['for 2010/11', 'date 2011-03-31'],
    ['FY 2024/25', 'date 2025-03-31'],
    ['FY24/25', 'date 2025-03-31'],
    ['Financial Year 24/25', 'date 2025-03-31'],
    ['by the end of the financial year 2025-2026', 'date 2026-03-31'],
    ['during 2024/25', 'range 2024-04-01..2025-03-31'],
    ['Courses across financial year 2012/13', 'range 2012-04-01..2013-03-31'],
  ])('is the NHS year to 31 March: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['academic year 2023/24', 'date 2024-07-31'],
    ['2023/24 academic year', 'date 2024-07-31'],
    ['AY 2023/24', 'date 2024-07-31'],
  ])('is the academic year to 31 July when it says so: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['end of FY24', 'date 2024-03-31'],
    ['by end of FY26', 'date 2026-03-31'],
    ['FY2025', 'date 2025-03-31'],
    ['FYE 2025', 'date 2025-03-31'],
  ])('may be named after the year it ends in: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['financial year 2024', 'ambiguous 2024-03-31|2025-03-31'],
    ['year end 2025', 'ambiguous 2025-03-31|2025-12-31'],
  ])('stays open where the naming does not say which: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['2024/25 and 2025/26', 'multiple 2025-03-31'],
    ['2024/25 - 2026/27', 'range 2024-04-01..2027-03-31'],
    ['2024/25-2026/27', 'range 2024-04-01..2027-03-31'],
  ])('may come several at a time: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['2016/17/19', 'unparseable'],
    ['2024/2025/2026', 'unparseable'],
    ['2024/6', 'unparseable'],
  ])('is doubted when more figures hang on it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a session', () => {
  it.each([
    ['Session 2014/15', 'date 2015-07-31'],
    ['by end of session 2016-17', 'date 2017-07-31'],
    ['in session 24/25', 'date 2025-07-31'],
    ['2024-5 session', 'date 2025-07-31'],
    ['from session 2013-14', 'ongoing 2013-08-01..2014-07-31'],
  ])('is the academic year of a college or university: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Training session 2024/25', 'date 2025-03-31'],
    ['2024/25 session planning', 'date 2025-03-31'],
  ])('is no year where it is one of training: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
