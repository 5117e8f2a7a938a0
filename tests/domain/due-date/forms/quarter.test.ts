import { brief, ONE_YEAR, THREE_YEARS } from '../asking';

describe('a quarter', () => {
  it.each([
    ['Q1 2024/25', 'date 2024-06-30'],
    ['Q3 2024/25', 'date 2024-12-31'],
    ['Q4 2023/24', 'date 2024-03-31'],
    ['Quarter 4 2024-2025', 'date 2025-03-31'],
    ['Qtr 2 24/25', 'date 2024-09-30'],
    ['2024/25 Q4', 'date 2025-03-31'],
    ['third quarter of 2024/25', 'date 2024-12-31'],
    ['end of Q2 2024/25', 'date 2024-09-30'],
    ['Q1 FY25', 'date 2024-06-30'],
    ['FY25 Q4', 'date 2025-03-31'],
    ['final quarter of 2024/25', 'date 2025-03-31'],
    ['by end of Q3 FY 2024/25', 'date 2024-12-31'],
  ])('of an NHS year ends with its third month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Q4 2026', 'date 2026-12-31'],
    ['first quarter 2024', 'date 2024-03-31'],
    ['Q2 ’25', 'date 2025-06-30'],
  ])('of a plain year is the calendar’s: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Q2 July - Sept 2024', 'range 2024-07-01..2024-09-30'],
    ['Q1/2 Apr 2024 - Sep 2024', 'range 2024-04-01..2024-09-30'],
    ['Q3 (October – December 2024)', 'range 2024-10-01..2024-12-31'],
    ['Q4 (Jan-Mar 25)', 'range 2025-01-01..2025-03-31'],
  ])('beside its own months only labels them: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Q1-Q3 2024/25', 'range 2024-04-01..2024-12-31'],
    ['Q2/Q3 2024-25', 'range 2024-07-01..2024-12-31'],
    ['Q3 & Q4 2024/25', 'range 2024-10-01..2025-03-31'],
    ['Q1 2024/25 to Q4 2025/26', 'range 2024-04-01..2026-03-31'],
  ])('may run over several: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Q3', 'ambiguous 2023-12-31|2024-12-31'],
    ['Q5', 'unparseable'],
    ['Q14a', 'unparseable'],
    ['a quarter of all staff', 'unparseable'],
  ])('without a year waits for one: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Q3', 'date 2024-12-31'],
    ['end of Q2', 'date 2024-09-30'],
    ['2024/25: Q1, Q3', 'multiple 2024-06-30'],
    ['Q1 2024', 'date 2024-06-30'],
    ['Q4 2024', 'ambiguous 2024-12-31|2025-03-31'],
  ])('is the plan’s own in a plan for 2024/25: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });

  it('stays open in a plan of three years', () => {
    expect(brief('Q3', THREE_YEARS)).toBe('ambiguous 2023-12-31|2024-12-31|2025-12-31');
  });

  it('of a plain year stays open in a column that writes NHS years', () => {
    expect(brief('Q3 2024', { column: ['Q3 2024', 'Q1 2024/25'] })).toBe('ambiguous 2024-09-30|2024-12-31');
  });

  it('is the calendar’s in a plan that runs from January', () => {
    expect(brief('Q3', { start: '2025-01-01', end: '2025-12-31' })).toBe('date 2025-09-30');
  });
});
