import { brief, deadlines, ONE_YEAR } from '../asking';

describe('two short figures alone', () => {
  it.each([
    ['24/25', 'date 2025-03-31'],
    ['24-25', 'date 2025-03-31'],
    ['20/21', 'date 2021-03-31'],
    ['by end of 24/25 FY', 'date 2025-03-31'],
  ])('are the NHS year when only that fits: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['03/24', 'date 2024-03-31'],
    ['12/24', 'date 2024-12-31'],
  ])('are a month and a year when only that fits: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31/3', 'ambiguous 2024-03-31|2025-03-31'],
    ['09/10', 'ambiguous 2010-03-31|2010-09-30|2023-10-09|2024-10-09'],
  ])('stay open when they fit several: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['3/4 of staff trained', 'unparseable'],
    ['24/7', 'unparseable'],
    ['1-2', 'unparseable'],
    ['3-6', 'unparseable'],
    ['9-5', 'unparseable'],
  ])('are nothing among other words: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31/3', 'date 2025-03-31'],
    ['30/9', 'date 2024-09-30'],
    ['09/10', 'date 2024-10-09'],
  ])('are the day inside a plan of one year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });
});

describe('a day in figures before that of another step', () => {
  it.each([
    ['Draft 31/8, final 30/9/24', ['2024-08-31 Draft', '2024-09-30 final']],
    ['Consultation: 15/7; decision 30/9/2024', ['2024-07-15 Consultation', '2024-09-30 decision']],
  ])('is its day: %s', (phrase, days) => {
    expect(deadlines(phrase, ONE_YEAR)).toEqual(days);
  });

  it.each(['Ref 31/8', 'Room 14/2 refurbished', 'Draft 9/12 pages'])('is none by itself: %s', (phrase) => {
    expect(brief(phrase, ONE_YEAR)).toBe('unparseable');
  });
});
