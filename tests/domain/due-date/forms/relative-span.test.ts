import { brief } from '../asking';

const PLAN = { start: '2024-04-01' };

describe('a span of time', () => {
  it.each([
    ['Within 6 months', 'unparseable'],
    ['2 weeks', 'unparseable'],
    ['over the next 4 years', 'unparseable'],
  ])('cannot be told without the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Within 6 months', 'date 2024-09-30'],
    ['within three years', 'date 2027-03-31'],
    ['Short term: within 1 year', 'date 2025-03-31'],
    ['Within 90 days', 'date 2024-06-30'],
    ['2 weeks', 'date 2024-04-15'],
    ['Short Term (1-2 weeks)', 'date 2024-04-15'],
    ['Medium term (6-12 months)', 'date 2025-03-31'],
    ['18 months', 'date 2025-09-30'],
    ['a year', 'date 2025-03-31'],
    ['over the next 4 years', 'range 2024-04-01..2028-03-31'],
    ['In six months', 'date 2024-09-30'],
    ['after 3 years', 'date 2027-04-30'],
    ['within the first 6 months of the plan', 'date 2024-09-30'],
  ])('counts from the plan’s start: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['Within 6 months of launch', 'unparseable'],
    ['6 months from approval', 'unparseable'],
    ['3 months after April 2024', 'unparseable'],
    ['3 months before 31 March 2025', 'unparseable'],
    ['Less than 3 months', 'unparseable'],
    ['<6 months', 'unparseable'],
    ['>12 months', 'unparseable'],
    ['a 12 week course', 'unparseable'],
    ['5 Year Forward View', 'unparseable'],
  ])('counted from something else says nothing: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['by November 2024 (a year on from the audit)', 'date 2024-11-30'],
    ['3 months (by June 2024)', 'date 2024-06-30'],
  ])('gives way to a date beside it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });
});
