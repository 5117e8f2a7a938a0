import { brief } from '../asking';

describe('a year alone', () => {
  it.each([
    ['2017', 'date 2017-12-31'],
    ['2029', 'date 2029-12-31'],
    ['By 2018', 'date 2018-12-31'],
    ['up to 2028', 'date 2028-12-31'],
    ['end of 2025', 'date 2025-12-31'],
    ['by 2030 at the latest', 'date 2030-12-31'],
    ['mid-2025', 'date 2025-06-30'],
    ['mid 2025', 'date 2025-06-30'],
    ['Mid year 2024', 'date 2024-06-30'],
    ['early 2026', 'date 2026-03-31'],
    ['in early 2018', 'date 2018-03-31'],
    ['late 2024', 'date 2024-12-31'],
    ['calendar year 2024', 'date 2024-12-31'],
    ['throughout 2024', 'range 2024-01-01..2024-12-31'],
    ['2024 onwards', 'ongoing 2024-01-01..2024-12-31'],
    ['2024+', 'ongoing 2024-01-01..2024-12-31'],
    ['Phase 2: 2025', 'date 2025-12-31'],
    ['Launch in 2019', 'date 2019-12-31'],
  ])('means its last day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['1066', 'unparseable'],
    ['1985', 'unparseable'],
    ['2150', 'unparseable'],
  ])('is refused outside 1990 to 2100: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['in 2019 the survey showed a gap', 'unparseable'],
    ['Room 2024', 'unparseable'],
    ['pre-2020', 'unparseable'],
    ['2020s', 'unparseable'],
    ['xx/xx/2024', 'unparseable'],
  ])('needs its place: alone, after such a word as “by”, or heading its line: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
