import { brief, THREE_YEARS } from '../asking';

describe('words before a date', () => {
  it.each([
    ['by end of October 2015', 'date 2015-10-31'],
    ['End March 2024', 'date 2024-03-31'],
    ['before the end of June 2024', 'date 2024-06-30'],
    ['early October 2020', 'date 2020-10-31'],
    ['mid-October 2024', 'date 2024-10-31'],
    ['early 2024/25', 'date 2024-06-30'],
    ['Start of June 2024', 'date 2024-06-01'],
    ['beginning of 2025', 'date 2025-01-01'],
    ['first half of May 2024', 'date 2024-05-15'],
    ['last day of May 2024', 'date 2024-05-31'],
    ['last working day of March 2024', 'date 2024-03-29'],
    ['first week of June 2024', 'date 2024-06-07'],
    ['last week in May 2024', 'date 2024-05-31'],
    ['last Friday of March 2024', 'date 2024-03-29'],
    ['second Tuesday in May 2024', 'date 2024-05-14'],
    ['week commencing 3 June 2024', 'date 2024-06-09'],
    ['w/c 10/06/24', 'date 2024-06-16'],
    ['w/e 7 June 2024', 'date 2024-06-07'],
    ['no later than 30 September 2024', 'date 2024-09-30'],
  ])('name a part of it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Before June 2024', 'date 2024-05-31'],
    ['Prior to April 2025', 'date 2025-03-31'],
    ['Before 31 March 2025', 'date 2025-03-30'],
  ])('leave the day before it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('the week that begins on a day', () => {
  it.each(['w/c 3/9/12', 'wk beg 3/9/12', 'wk beg. 3/9/12', 'week comm 3/9/12', 'week beginning 3/9/12'])(
    'ends six days later, however it is shortened: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('date 2012-09-09');
    },
  );
});

describe('the beginning of a month in short', () => {
  it.each([
    ['Beg Nov 2024', 'date 2024-11-01'],
    ['beg. of Nov 2024', 'date 2024-11-01'],
    ['1st wk of Nov 2024', 'date 2024-11-07'],
    ['2nd week in Nov 2024', 'date 2024-11-14'],
  ])('is that part of it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is settled where two readings begin alike', () => {
    expect(brief('Start of T1 2024/25')).not.toContain('ambiguous');
  });
});

describe('"pre" before a time', () => {
  it.each([
    ['Pre Nov 24 Board', 'date 2024-10-31'],
    ['Pre-Easter 2025', 'date 2025-04-19'],
    ['pre April 2025', 'date 2025-03-31'],
  ])('is the day before it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a loose part of a year of the plan', () => {
  it.each([
    ['Mid yr 2', 'date 2024-09-30'],
    ['Early Year 2', 'date 2024-06-30'],
    ['Late Y1', 'date 2024-03-31'],
  ])('is a quarter of it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});
