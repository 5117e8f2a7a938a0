import { brief } from '../asking';

describe('a date with the year first', () => {
  it.each([
    ['2024-05-31', 'date 2024-05-31'],
    ['2024/05/31', 'date 2024-05-31'],
    ['2024.05.31', 'date 2024-05-31'],
    ['2024-05-31T00:00:00Z', 'date 2024-05-31'],
    ['2024-05-31 00:00:00', 'date 2024-05-31'],
  ])('reads year, month, day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['2024-02-30', 'unparseable'],
    ['2024-13-01', 'unparseable'],
    ['1024-01-01', 'unparseable'],
  ])('refuses a day that is not: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
