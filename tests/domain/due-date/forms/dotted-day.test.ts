import { brief, ONE_YEAR, type Asked } from '../asking';

const DAY_FIRST: Asked = { ...ONE_YEAR, column: ['30.6.2024', '31.12.2024', '30.9'] };
const DOTTED: Asked = { ...ONE_YEAR, column: ['30.06', '30.9', '31.03', 'TBC'] };
const NUMBERED: Asked = { ...ONE_YEAR, column: ['1.1', '1.2', '2.1', '2.30'] };

describe('a day and a month with a dot', () => {
  it.each([
    ['by 31.03', 'date 2025-03-31'],
    ['by 30.9', 'date 2024-09-30'],
    ['Before 30.9.', 'date 2024-09-29'],
    ['by 12.10', 'date 2024-10-12'],
  ])('is a date where the cell makes it sure: %s', (phrase, answer) => {
    expect(brief(phrase, ONE_YEAR)).toBe(answer);
  });

  it('is a date where the column writes its dates so', () => {
    expect(brief('30.9')).toBe('unparseable');
    expect(brief('30.9', DAY_FIRST)).toBe('date 2024-09-30');
    expect(brief('31.03', DOTTED)).toBe('date 2025-03-31');
    expect(brief('2.1', NUMBERED)).toBe('unparseable');
  });

  it.each([
    '30.9',
    '3.10',
    '12.10',
    '31.06',
    '31.13',
    'Target 3.10',
    '30.9%',
    '£31.03',
    'Version 1.2',
    'See 1.10',
  ])('is none in %s', (phrase) => {
    expect(brief(phrase, ONE_YEAR)).toBe('unparseable');
  });
});
