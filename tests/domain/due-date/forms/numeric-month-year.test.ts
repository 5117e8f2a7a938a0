import { brief } from '../asking';

describe('a month by its number, and a year', () => {
  it.each([
    ['03/2024', 'date 2024-03-31'],
    ['3.2024', 'date 2024-03-31'],
    ['2/2024', 'date 2024-02-29'],
    ['2024-05', 'date 2024-05-31'],
    ['12/2024-03/2025', 'range 2024-12-01..2025-03-31'],
  ])('mean the last day of the month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['13/2024', 'unparseable'],
    ['0/2024', 'unparseable'],
  ])('need a month that is: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
