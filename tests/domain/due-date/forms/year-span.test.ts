import { brief, THREE_YEARS } from '../asking';

describe('years from one to another', () => {
  it.each([
    ['2023-2026', 'range 2023-01-01..2026-12-31'],
    ['2006 – 2009', 'range 2006-01-01..2009-12-31'],
    ['2023-26', 'range 2023-01-01..2026-12-31'],
    ['2024 to 2026', 'range 2024-01-01..2026-12-31'],
  ])('are calendar years when joined by a dash: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['2008/11', 'range 2008-04-01..2011-03-31'],
    ['2023/26', 'range 2023-04-01..2026-03-31'],
  ])('are NHS years when joined by a slash: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([['2008-11', 'ambiguous 2008-11-30|2011-12-31']])(
    'stay open where they may be a month: %s is %s',
    (phrase, answer) => {
      expect(brief(phrase)).toBe(answer);
    },
  );

  it.each([
    ['Annually 2008/09/10', 'recurring 2008-12-31 annual'],
    ['2008/09/10', 'ambiguous 2008-09-10|2010-12-31'],
  ])('are a chain when each year is given: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('are NHS years in a plan that runs in them', () => {
    expect(brief('2023-2026', THREE_YEARS)).toBe('range 2023-04-01..2026-03-31');
  });
});
