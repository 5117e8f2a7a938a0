import { brief } from '../asking';

describe('days of one month', () => {
  it.each([
    ['3-7 June 2024', 'range 2024-06-03..2024-06-07'],
    ['14th to 20th October 2024', 'range 2024-10-14..2024-10-20'],
    ['between 1 and 31 May 2024', 'range 2024-05-01..2024-05-31'],
    ['1st & 2nd June 2024', 'range 2024-06-01..2024-06-02'],
  ])('run from the first to the last: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['7-3 June 2024', 'unparseable'],
    ['28-31 June 2024', 'unparseable'],
  ])('are refused when they run backwards or out of the month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['29 April - 3 May 2024', 'range 2024-04-29..2024-05-03'],
    ['28 December 2024 to 3 January 2025', 'range 2024-12-28..2025-01-03'],
  ])('may cross months: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
