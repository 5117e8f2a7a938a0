import { brief } from '../asking';

describe('a week by its number', () => {
  it.each([
    ['2026-W40', 'date 2026-10-04'],
    ['2026W01', 'date 2026-01-04'],
    ['2026-W53', 'date 2027-01-03'],
    ['2027-W01', 'date 2027-01-10'],
    ['2026-W40-5', 'date 2026-10-02'],
    ['by 2024-W09', 'date 2024-03-03'],
  ])('ends on its Sunday: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['2027-W53', '2026-W00', '2026-W60', '2026-X40', '2026-K2'])(
    'is doubted where the year has none, or the letter is another: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('unparseable');
    },
  );
});
