import { brief, deadlines } from '../asking';

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

describe('a figure that numbers the word before it', () => {
  it.each([
    ['Phase 2 - 2026', 'date 2026-12-31'],
    ['Stage 1 - June 2025; Stage 2 - 2026', 'multiple 2025-06-30'],
    ['Action 3 - 2025', 'date 2025-12-31'],
  ])('is no month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['06 - 2025', 'date 2025-06-30'],
    ['by 6 - 2025', 'date 2025-06-30'],
    ['Launch 06/2025', 'date 2025-06-30'],
  ])('is one where nothing is numbered: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('leaves each step its own year', () => {
    expect(deadlines('Stage 1 - June 2025; Stage 2 - 2026')).toEqual([
      '2025-06-30 Stage 1',
      '2026-12-31 Stage 2',
    ]);
  });
});
