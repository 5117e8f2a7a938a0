import { brief } from '../asking';

describe('a month of an NHS year', () => {
  it.each([
    ['January 2020/21', 'date 2021-01-31'],
    ['(March 2020/21)', 'date 2021-03-31'],
    ['April 2020/21', 'date 2020-04-30'],
    ['Dec 2024-25', 'date 2024-12-31'],
    ['Feb 23/24', 'date 2024-02-29'],
    ['March 2025/2026', 'date 2026-03-31'],
  ])('falls in the calendar year that month has in it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['March 2020/23', 'unparseable'],
    ['March 2023-2026', 'unparseable'],
  ])('is doubted when the years do not follow each other: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a month with two figures and a hyphen', () => {
  it.each([
    ['Nov 13-14', 'ambiguous 2013-11-30|2023-11-14|2024-11-14'],
    ['Nov 24-25', 'date 2024-11-30'],
  ])('may be days where the year lies far off: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is the month in a plan of those years', () => {
    expect(brief('Nov 13-14', { asAt: '2014-01-31', start: '2013-04-01' })).toBe('date 2013-11-30');
  });
});
