import { MONTH_NAME, MONTH_SPELT, monthNumber } from '../../../src/domain/calendar/month-name';

const OTHER_WORDS =
  'Marketing Market Mark Marked Marvel Decision Decide Decade Declared Deceased Mayor Maybe Octagon Octave Octopus Novel Novelty Junk Junction Junior Julep Aprons August’s Augment Septic Septum Separate Separately January’s Janitor Febrile Sepsis Decimal'
    .split(' ')
    .filter((word) => !word.includes('’'));
const isWhole = (pattern: string, word: string): boolean => new RegExp(`^(?:${pattern})$`, 'i').test(word);
const begins = (pattern: string, word: string): boolean => new RegExp(`^(?:${pattern})`, 'i').test(word);

describe('the name of a month', () => {
  it.each([
    'January',
    'feb',
    'Mar.',
    'APRIL',
    'May',
    'Jun',
    'july',
    'Aug',
    'Sept',
    'Sep.',
    'Oct',
    'Nov',
    'December',
  ])('is whole or cut short: %s', (name) => {
    expect([isWhole(MONTH_NAME, name), isWhole(MONTH_SPELT, name), monthNumber(name) > 0]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    'Febuary',
    'Febrary',
    'Januray',
    'Septmber',
    'Septembr',

    'Octber',
    'Novemeber',
    'Novmber',
    'Decmber',
    'Marhc',
    'Aprill',
    'Augst',
  ])('is known misspelt, where that is enough: %s', (name) => {
    expect([isWhole(MONTH_SPELT, name), isWhole(MONTH_NAME, name)]).toEqual([true, false]);
  });

  it.each(OTHER_WORDS)('is not found at the head of another word: %s', (word) => {
    expect([begins(MONTH_NAME, word), begins(MONTH_SPELT, word)]).toEqual([false, false]);
  });
});
