import { monthNumber } from '../../../src/domain/calendar/month-name';
import { correctMonthSpelling } from '../../../src/domain/calendar/month-spelling';

describe('the spelling of a month', () => {
  it.each([
    ['Febuary 2024', 'February 2024'],
    ['Feburary 2024', 'February 2024'],
    ['Jaunary 2024', 'January 2024'],
    ['Janurary 2024', 'January 2024'],
    ['31st Setpember', '31st September'],
    ['Septmber 24', 'September 24'],
    ['1 of Ocotber 2024', '1 of October 2024'],
    ['Novemeber, 2024', 'November, 2024'],
    ['Decmber-24', 'December-24'],
    ['Agust 2024', 'August 2024'],
    ['Arpil 2024', 'April 2024'],
    ['Spet 2024', 'Sept 2024'],
  ])('is put right beside a number: %s is %s', (text, right) => {
    expect(correctMonthSpelling(text)).toBe(right);
  });

  it.each([
    'match 2024',
    'marsh 2024',
    'much 2024',
    'starch 12',
    'Augusta 2024',
    'Augustine 2',
    'number 24',
    'member 12',
    'remember 2024',
    'Autumn 2024',
    'annual 2024',
    'section 12',
    'September 2024',
    'Octavia 3',
    'decade 2',
    'Febuary',
    'Setpember review',
    'apron 4',
    'marchers 20',
    'observer 2024',
  ])('is left alone elsewhere: %s', (text) => {
    expect(correctMonthSpelling(text)).toBe(text);
  });

  it('gives its number by name or abbreviation', () => {
    expect(['January', 'sept.', 'DEC', 'Smarch'].map(monthNumber)).toEqual([1, 9, 12, 0]);
  });
});

describe('old short forms of a month', () => {
  it.each([
    ['Ap 2007', 'April 2007'],
    ['Ap. 07', 'April 07'],
    ['Mch 2012', 'March 2012'],
  ])('are written out: %s is %s', (text, long) => {
    expect(correctMonthSpelling(text)).toBe(long);
  });

  it.each(['AP 12', 'AP07', 'Ap 12.3', 'ap 3', 'Ap'])('are told from points of an agenda: %s', (text) => {
    expect(correctMonthSpelling(text)).toBe(text);
  });
});

describe('short names with a letter wrong', () => {
  it.each([
    ['31 Mach 2025', '31 March 2025'],
    ['Jully 2024', 'July 2024'],
  ])('are put right beside a number: %s is %s', (text, right) => {
    expect(correctMonthSpelling(text)).toBe(right);
  });
});
