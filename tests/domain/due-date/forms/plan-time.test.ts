import { brief, deadlines, THREE_YEARS } from '../asking';

describe('a year of the plan', () => {
  it.each([
    ['Year 1', 'unparseable'],
    ['by end of year 2', 'unparseable'],
    ['over the life of the plan', 'unparseable'],
  ])('cannot be told without the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Year 1', 'date 2024-03-31'],
    ['Year one', 'date 2024-03-31'],
    ['by end of year 2', 'date 2025-03-31'],
    ['Years 1-3', 'range 2023-04-01..2026-03-31'],
    ['Y2 Q3', 'date 2024-12-31'],
    ['Year 1 Q2', 'date 2023-09-30'],
    ['Year 1 Q2 - Year 2 Q1', 'range 2023-07-01..2024-06-30'],
    ['Y1 Q2 to Y1 Q4', 'range 2023-07-01..2024-03-31'],
    ['Year 1, Q1 to Year 2, Q4', 'range 2023-04-01..2025-03-31'],
    ['Y2 Q2-Q4', 'range 2024-07-01..2025-03-31'],
    ['Year 2 Q3/4', 'range 2024-10-01..2025-03-31'],
    ['By Y2 Q3 and Y3 Q1', 'multiple 2024-12-31'],
    ['Year 1: Q2; Year 2: Q4', 'multiple 2023-09-30'],
    ['First year', 'date 2024-03-31'],
    ['by the end of the second year', 'date 2025-03-31'],
    ['Month 6', 'date 2023-09-30'],
    ['Months 1-3', 'range 2023-04-01..2023-06-30'],
    ['over the life of the plan', 'range 2023-04-01..2026-03-31'],
    ['by the end of the plan', 'date 2026-03-31'],
  ])('counts from the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });

  it.each([
    ['Year 1 (2024/25)', 'date 2025-03-31'],
    ['Year 1: March 2024', 'date 2024-03-31'],
  ])('gives way to a date beside it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });

  it.each([
    ['Year 7 pupils', 'unparseable'],
    ['Year 11', 'unparseable'],
    ['Year 1 and Year 2 pupils', 'unparseable'],
  ])('is not a school year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});

describe('a plan’s year with how far its work is', () => {
  it.each([
    'Year 1 complete. Year 2 complete.',
    'Year 1 complete',
    'Yr 1 done, Yr 2 in progress',
    'Year 1: complete; Year 2: in progress; Year 3: not started',
  ])('is no deadline: %s', (phrase) => {
    expect(brief(phrase, THREE_YEARS)).toBe('unparseable');
  });

  it.each([
    ['Year 1 - completed', 'date 2024-03-31'],
    ['Complete in Year 1', 'date 2024-03-31'],
    ['Year 1 completion', 'date 2024-03-31'],
    ['Year 1: complete the audit', 'date 2024-03-31'],
    ['Year 1 completed; year 2 due March 2025', 'date 2025-03-31'],
  ])('is one where the words ask for it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});

describe('a year of the plan by its full name', () => {
  it.each([
    ['by end of plan year 2', 'date 2025-03-31'],
    ['Plan Yr 1', 'date 2024-03-31'],
  ])('is counted too: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});

describe('years of the plan, each with what is done in it', () => {
  it.each([
    ['Year 1: policy. Year 2: training', ['2024-03-31 policy', '2025-03-31 training']],
    ['Year 1 (policy), year 2 (training)', ['2024-03-31 policy', '2025-03-31 training']],
  ])('are as many deadlines: %s', (phrase, days) => {
    expect(deadlines(phrase, THREE_YEARS)).toEqual(days);
  });
});

describe('months and weeks of the plan in short', () => {
  it.each([
    ['Mths 4-6', 'range 2023-07-01..2023-09-30'],
    ['Wks 1-4', 'range 2023-04-01..2023-04-28'],
  ])('are counted: %s is %s', (phrase, answer) => {
    expect(brief(phrase, THREE_YEARS)).toBe(answer);
  });
});
