import { withEachYear } from '../../../../src/domain/due-date/phrase/years-of-one-time';
import { brief, deadlines, inShort, ONE_YEAR, THREE_YEARS } from '../asking';

describe('several years behind one time of the year', () => {
  it.each([
    ['October 2023/24/25', 'October 2023, October 2024, October 2025'],
    ['October 2023/2024/2025', 'October 2023, October 2024, October 2025'],
    ['Report to Board June 2024 / 25 / 26', 'Report to Board June 2024, June 2025, June 2026'],
    ['Every July 2023/24/25/26', 'Every July 2023, July 2024, July 2025, July 2026'],
    ['30 June 2024, 25 and 26', '30 June 2024, 30 June 2025, 30 June 2026'],
    ['30 June 24, 25 and 26', '30 June 2024, 30 June 2025, 30 June 2026'],
    ["Dec '24 & '26", 'Dec 2024, Dec 2026'],
    ['June (2024, 2026, 2028)', 'June 2024, June 2026, June 2028'],
    ['(June 2024, 25 and 26)', '(June 2024, June 2025, June 2026)'],
    ['May and November 2024, 25', 'May and November 2024, May and November 2025'],
    ['Q2 2024/25 and 2025/26', 'Q2 2024/25, Q2 2025/26'],
    ['Q2 24/25, 25/26 and 26/27', 'Q2 2024/25, Q2 2025/26, Q2 2026/27'],
    ['Q1 in each of 2024/25 and 2025/26', 'Q1 2024/25, Q1 2025/26'],
    ['Summer term 2024/25 & 2025/26', 'Summer term 2024/25, Summer term 2025/26'],
    [
      'First week of May 2024, 25 and 26',
      'First week of May 2024, First week of May 2025, First week of May 2026',
    ],
    ['School years 2024/25 and 2025/26', 'School years 2024/25, School years 2025/26'],
    ['Easter 2025 and 2026', 'Easter 2025, Easter 2026'],
    ['before 31 March 2025 and 2026', 'before 31 March 2025, before 31 March 2026'],
  ])('are that time in each of them: “%s”', (phrase, each) => {
    expect(withEachYear(phrase)).toBe(each);
  });

  it.each([
    ['an NHS year', 'January 2024/25'],
    ['a span of years', 'March 2024/27'],
    ['a day in figures', 'March 2024/05/06'],
    ['years that do not follow one another', 'October 2024/23/22'],
    ['another day', '30 June 2024, 25 July 2024'],
    ['a count', 'June 2024, 25 staff'],
    ['a count in a list', 'June 2024, 25, 26 staff'],
    ['days, perhaps', 'March 24, 25 and 26'],
    ['a year that names something', 'June 2024, 2025 strategy'],
    ['a stretch', 'between March 2024 and 2025'],
    ['years of two kinds', 'Sept 2024, 2025/26'],
    ['a quarter before years that may be NHS years', 'Q4 2023/24/25'],
    ['a term before years that may be a school’s', 'Spring term 2023/24/25'],
    ['years without a time of the year', '2024, 2025 and 2026'],
    ['a share', 'June 2024, 25%'],
  ])('are left where they are %s: “%s”', (_, phrase) => {
    expect(withEachYear(phrase)).toBe(phrase);
  });

  it.each([
    ['October 2023/24/25', 'multiple 2023-10-31'],
    ['March 2023/24/25', 'multiple 2023-03-31'],
    ['Every October 2023/24/25', 'recurring 2023-10-31 annual'],
    ['October 2023/24/25 annually', 'recurring 2023-10-31 annual'],
    ['Autumn term 2023, 24 and 25', 'multiple 2023-12-31'],
    ['Q4 2023/24/25', 'unparseable'],
    ['March 24, 25 and 26', 'unparseable'],
    ['June 24, 25', 'ambiguous 2024-06-30|2025-06-24'],
    ['March 2024, 14:00', 'date 2024-03-31'],
    ['March 24, 25 staff', 'date 2024-03-31'],
  ])('are read so: %s is %s', (phrase, answer) => {
    expect(inShort(phrase)).toBe(answer);
  });

  it('do not hang on the day they are asked', () => {
    for (const asAt of ['2021-05-01', '2024-06-30', '2027-01-01'])
      expect(deadlines('May 2022/23/24', { asAt })).toEqual(['2022-05-31', '2023-05-31', '2024-05-31']);
  });

  it('are each a deadline, for the same thing', () => {
    expect(deadlines('Publish data March 2024, 25 and 26')).toEqual([
      '2024-03-31 Publish data',
      '2025-03-31 Publish data',
      '2026-03-31 Publish data',
    ]);
    expect(deadlines('Q2 2024/25 and 2025/26')).toEqual(['2024-09-30', '2025-09-30']);
    expect(deadlines('May and November 2024 and 2025')).toEqual([
      '2024-05-31',
      '2024-11-30',
      '2025-05-31',
      '2025-11-30',
    ]);
  });
});

describe('a time of the year beside a list of years', () => {
  it.each([
    ['By 30 June each year: 2024, 2025, 2026', ['2024-06-30', '2025-06-30', '2026-06-30']],
    ['Annually in March (2024, 2025)', ['2024-03-31', '2025-03-31']],
    ['2024, 2025, 2026 (first Thursday of October)', ['2024-10-03', '2025-10-02', '2026-10-01']],
    ['2024 and 2025 (by the end of May)', ['2024-05-31', '2025-05-31']],
  ])('falls in each of them: “%s”', (phrase, days) => {
    expect(deadlines(phrase).map((each) => each.slice(0, 10))).toEqual(days);
  });

  it.each([
    ['2024, 2025 - March launch', THREE_YEARS, 'multiple 2024-12-31'],
    ['Plan 2024, 2025, report in March', ONE_YEAR, 'multiple 2024-12-31'],
  ])('is left where it stands with other words: “%s”', (phrase, asked, answer) => {
    expect(brief(phrase, asked)).toBe(answer);
  });
});

describe('the first and last year behind a time of every year', () => {
  it.each([
    ['Every June 2025-2028', 'Every June from 2025 to 2028'],
    ['each April and October 2025 to 2027', 'each April and October from 2025 to 2027'],
    ['each June, 2025 until 2028', 'each June from 2025 to 2028'],
  ])('are told apart from it: “%s”', (phrase, told) => {
    expect(withEachYear(phrase)).toBe(told);
  });

  it.each([['June 2025-2028'], ['Every June 2025-26'], ['Every team, 2025 to 2028']])(
    'are left where no time comes in each of them: “%s”',
    (phrase) => {
      expect(withEachYear(phrase)).toBe(phrase);
    },
  );

  it.each([
    ['Every October 2024-2027', 'recurring 2024-10-31 annual next 2024-10-31'],
    ['Every October 2024-25', 'recurring 2024-10-31 annual next 2024-10-31'],
    ['October 2024-2027', 'unparseable'],
  ])('say how long it goes on: “%s” is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('several sessions or academic years', () => {
  it.each([
    ['Sessions 2024/25 and 2025/26', ['2025-07-31', '2026-07-31']],
    ['AY 2024/25 and 2025/26', ['2025-07-31', '2026-07-31']],
    ['Training sessions 2024/25 and 2025/26', ['2025-03-31', '2026-03-31']],
  ])('are told as one of each: %s', (phrase, days) => {
    expect(deadlines(phrase).map((each) => each.slice(0, 10))).toEqual(days);
  });
});
