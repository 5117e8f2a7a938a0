import { brief, ONE_YEAR, THREE_YEARS } from '../asking';

describe('a month without a year', () => {
  it.each([
    ['April', 'date 2024-04-30'],
    ['March', 'date 2025-03-31'],
    ['by the end of December', 'date 2024-12-31'],
    ['in May', 'date 2024-05-31'],
    ['may', 'date 2024-05-31'],
    ['April to June', 'range 2024-04-01..2024-06-30'],
    ['March, June, September', 'multiple 2024-06-30'],
    ['Dec–Feb', 'range 2024-12-01..2025-02-28'],
  ])('takes the only year the plan leaves: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });

  it.each([
    ['March, June and September 2024', 'multiple 2024-03-31'],
    ['Sept, Dec 2024 and March 2025', 'multiple 2024-09-30'],
    ['October 2024 and March', 'multiple 2024-10-31'],
    ['January to May 2021', 'range 2021-01-01..2021-05-31'],
    ['Nov - Feb 2025', 'range 2024-11-01..2025-02-28'],
    ['March/April 2024', 'range 2024-03-01..2024-04-30'],
    ['Mar/Sept 2024', 'multiple 2024-03-31'],
    ['Apr/May/June 2024', 'range 2024-04-01..2024-06-30'],
    ['2024 - March', 'date 2024-03-31'],
    ['March (2024/25)', 'date 2025-03-31'],
  ])('takes the year of the dates it is listed with: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Sept 2024 & 2025', 'multiple 2024-09-30'],
    ['March 2024 - 2026', 'ambiguous 2026-03-31|2026-12-31'],
  ])('hands its month on to a second year: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['March', 'ambiguous 2024-03-31|2025-03-31'],
    ['From April', 'ambiguous 2024-04-30|2025-04-30'],
  ])('stays open where nothing settles it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['May be extended', 'unparseable'],
    ['may change', 'unparseable'],
    ['March for equality', 'unparseable'],
    ['Marked', 'unparseable'],
    ['Junior doctors', 'unparseable'],
    ['Decimal', 'unparseable'],
  ])('is no month in other words: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('stays open in a plan of three years, between all of them', () => {
    expect(brief('March', THREE_YEARS)).toBe('ambiguous 2024-03-31|2025-03-31|2026-03-31');
  });

  it('takes the year the rest of the column speaks of', () => {
    const column = ['June 2024', 'December 2024', 'February 2025', 'January'];
    expect(brief('January', { ...THREE_YEARS, column })).toBe('date 2025-01-31');
    expect(brief('January', { column })).toBe('date 2025-01-31');
  });

  it('stays open where the column could count by calendar or by NHS year', () => {
    expect(brief('January', { column: ['June 2024', 'October 2024'] })).toBe(
      'ambiguous 2024-01-31|2025-01-31',
    );
    expect(brief('September', { column: ['June 2024', 'October 2024'] })).toBe('date 2024-09-30');
  });
});
