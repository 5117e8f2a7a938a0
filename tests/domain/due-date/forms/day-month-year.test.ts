import { brief } from '../asking';

describe('a day, a month and a year', () => {
  it.each([
    ['3 December 2020', 'date 2020-12-03'],
    ['31st March, 2024', 'date 2024-03-31'],
    ['31 st March 2024', 'date 2024-03-31'],
    ['1st of May 2024', 'date 2024-05-01'],
    ['19 Jan 15', 'date 2015-01-19'],
    ['1-May-24', 'date 2024-05-01'],
    ['01-May-2024', 'date 2024-05-01'],
    ['31March2024', 'date 2024-03-31'],
    ['31/Mar/2024', 'date 2024-03-31'],
    ['Thursday 2nd May 2024 at 2pm', 'date 2024-05-02'],
    ['31 March\n2024', 'date 2024-03-31'],
    ["30 June '24", 'date 2024-06-30'],
  ])('is that day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31 February 2024', 'unparseable'],
    ['31 June 2024', 'unparseable'],
    ['29 Feb 2023', 'unparseable'],
    ['0 March 2024', 'unparseable'],
    ['45 March 2024', 'unparseable'],
  ])('never moves an impossible day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Phase 1 May 2024', 'date 2024-05-31'],
    ['Stage 2 - June 2024', 'date 2024-06-30'],
    ['1. May 2024', 'date 2024-05-31'],
    ['2.1 May 2024', 'date 2024-05-31'],
    ['Cohort 3 October 2024', 'date 2024-10-31'],
  ])('leaves the number of a stage or a list to the stage or list: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a day behind the number of a day, a phase or a session', () => {
  it.each([
    ['Day 1 - 1 April 2013', 'date 2013-04-01'],
    ['Phase 1 - 1 April 2013', 'date 2013-04-01'],
    ['Stage 2 - 3rd May 2024', 'date 2024-05-03'],
    ['Session 1 - 4 May 2024', 'date 2024-05-04'],
    ['Days 1-3 June 2024', 'range 2024-06-01..2024-06-03'],
    ['Phases 1 - 3 April 2025', 'date 2025-04-30'],
    ['Phase 1-3 April 2025', 'date 2025-04-30'],
  ])('is that day, where one is numbered: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
