import { brief, ONE_YEAR } from '../asking';

describe('a feast', () => {
  it.each([
    ['by Easter 2026', 'date 2026-04-05'],
    ['Easter 2025', 'date 2025-04-20'],
    ['by Christmas 2024', 'date 2024-12-25'],
    ['New Year 2025', 'date 2025-01-01'],
    ["New Year's Eve 2024", 'date 2024-12-31'],
    ['Before Christmas 2024', 'date 2024-12-24'],
  ])('falls on its day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['by Christmas', 'ambiguous 2023-12-25|2024-12-25'],
    ['in the new year', 'unparseable'],
  ])('without a year is the plan’s or open: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is the only one in a plan of one year', () => {
    expect(brief('by Christmas', ONE_YEAR)).toBe('date 2024-12-25');
  });
});
