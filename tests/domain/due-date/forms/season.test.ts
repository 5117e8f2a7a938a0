import { brief } from '../asking';

describe('a season', () => {
  it.each([
    ['Spring 2023', 'date 2023-05-31'],
    ['in Spring 2023', 'date 2023-05-31'],
    ['by summer 2010', 'date 2010-08-31'],
    ['Autumn 2024', 'date 2024-11-30'],
    ['Fall 2024', 'date 2024-11-30'],
    ['Winter 2024', 'date 2025-02-28'],
    ['Winter 2023/24', 'date 2024-02-29'],
    ["Autumn '24", 'date 2024-11-30'],
    ['summer of 2024', 'date 2024-08-31'],
    ['Late Summer 2024', 'date 2024-08-31'],
  ])('ends with its third month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Spring/Summer 2024', 'range 2024-03-01..2024-08-31'],
    ['Autumn/Winter 2024-25', 'range 2024-09-01..2025-02-28'],
    ['Spring / early summer 2024', 'range 2024-03-01..2024-08-31'],
  ])('may run into the next: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([['Spring 2024/25', 'ambiguous 2024-05-31|2025-05-31']])(
    'of an NHS year stays open where the year has it twice: %s is %s',
    (phrase, answer) => {
      expect(brief(phrase)).toBe(answer);
    },
  );

  it.each([
    ['spring board', 'unparseable'],
    ['winter pressures', 'unparseable'],
    ['Summer school', 'unparseable'],
    ['fall in numbers', 'unparseable'],
  ])('is no season in other words: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('summer holidays in short', () => {
  it.each(['Summer hols 2014', 'summer hol 2014', 'Summer holidays 2014'])(
    'are July and August: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('date 2014-08-31');
    },
  );
});
