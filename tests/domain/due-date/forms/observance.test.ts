import { brief } from '../asking';

describe('a day or month that is kept every year', () => {
  it.each([
    ['Black History Month 2024', 'date 2024-10-31'],
    ['LGBT+ History Month 2025', 'date 2025-02-28'],
    ["International Women's Day 2025", 'date 2025-03-08'],
    ['International Day of Persons with Disabilities 2024', 'date 2024-12-03'],
  ])('ends with its last day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Black History Month (October 2024)', 'date 2024-10-31'],
    ['October 2025 - Black History Month', 'date 2025-10-31'],
  ])('gives way to a date beside it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('days and months known by their letters', () => {
  it.each([
    ['BHM 2024', 'date 2024-10-31'],
    ['By IWD 2025', 'date 2025-03-08'],
    ['IDPWD 2024', 'date 2024-12-03'],
  ])('are read: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
