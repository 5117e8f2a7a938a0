import { brief, ONE_YEAR } from '../asking';

describe('a day and a month without a year', () => {
  it.each([
    ['14 June', 'date 2024-06-14'],
    ['1st of May', 'date 2024-05-01'],
    ['31 Mar', 'date 2025-03-31'],
    ['June 3rd', 'date 2024-06-03'],
    ['by 30 September', 'date 2024-09-30'],
  ])('take the only year the plan leaves: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });

  it.each([
    ['14 June', 'ambiguous 2024-06-14|2025-06-14'],
    ['3rd July', 'ambiguous 2023-07-03|2024-07-03'],
  ])('stay open where nothing settles it: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31 June', 'unparseable'],
    ['30 February', 'unparseable'],
  ])('are refused where no year has the day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('take the first year after a start whose plan has no known end', () => {
    expect(brief('Jun 14', { start: '2026-04-01' })).toBe('date 2026-06-14');
  });
});
