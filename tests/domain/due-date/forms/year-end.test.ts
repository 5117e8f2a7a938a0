import { brief, ONE_YEAR } from '../asking';

describe('the end of a year that is not named', () => {
  it.each([
    ['end of the financial year', 'date 2025-03-31'],
    ['by year end', 'date 2025-03-31'],
    ['end of year', 'date 2025-03-31'],
    ['by end of the calendar year', 'date 2024-12-31'],
    ['within this financial year', 'date 2025-03-31'],
  ])('is the plan’s own in a plan of one year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });

  it.each([
    ['end of the financial year', 'ambiguous 2024-03-31|2025-03-31'],
    ['end of the academic year', 'ambiguous 2023-07-31|2024-07-31'],
  ])('stays open otherwise: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['end of financial year 2024/25', 'date 2025-03-31'],
    ['Year ending 31 March 2025', 'date 2025-03-31'],
    ['year end 2024/25', 'date 2025-03-31'],
  ])('gives way to the year that is named: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
