import { brief } from '../asking';

describe('a month, a day and a year', () => {
  it.each([
    ['March 31, 2024', 'date 2024-03-31'],
    ['December 3rd 2020', 'date 2020-12-03'],
    ['May 2nd, 2024', 'date 2024-05-02'],
    ['Mar 31 2025', 'date 2025-03-31'],
  ])('is that day, since the month is a word: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['February 30, 2024', 'unparseable'],
    ['June 31st 2024', 'unparseable'],
  ])('refuses a day that is not: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
