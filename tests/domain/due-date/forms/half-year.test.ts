import { brief } from '../asking';

describe('half a year', () => {
  it.each([
    ['H1 2025', 'date 2025-06-30'],
    ['H2 2024', 'date 2024-12-31'],
    ['H1 2024/25', 'date 2024-09-30'],
    ['H2 2024/25', 'date 2025-03-31'],
    ['H2 FY25', 'date 2025-03-31'],
    ['first half of 2025', 'date 2025-06-30'],
    ['second half of 2024/25', 'date 2025-03-31'],
    ['2025 H1', 'date 2025-06-30'],
  ])('ends with its sixth month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['H2', 'unparseable'],
    ['half of all staff', 'unparseable'],
  ])('needs its year: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
