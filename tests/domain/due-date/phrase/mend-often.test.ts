import { mendOften } from '../../../../src/domain/due-date/phrase/mend-often';
import { brief } from '../asking';

describe('a word for how often, or for what goes on, with a slip in it', () => {
  it.each([
    ['Quaterly', 'recurring quarterly'],
    ['quarterley', 'recurring quarterly'],
    ['Qtrly', 'recurring quarterly'],
    ['Monthy', 'recurring monthly'],
    ['Montly report', 'recurring monthly'],
    ['Bi-monthy', 'recurring bi-monthly'],
    ['Weeky', 'recurring weekly'],
    ['Fortnighly', 'recurring fortnightly'],
    ['Termy', 'recurring termly'],
    ['Yealry', 'recurring annual'],
    ['Anualy', 'recurring annual'],
    ['Bi-annualy', 'recurring six-monthly'],
    ['Biannualy', 'recurring six-monthly'],
    ['Bi annual', 'recurring six-monthly'],
    ['Bi-anual', 'recurring six-monthly'],
    ['Anual', 'recurring annual'],
    ['Ongiong', 'ongoing'],
    ['on-goign', 'ongoing'],
    ['Continous', 'ongoing'],
    ['Continious', 'ongoing'],
    ['Continuosly', 'ongoing'],
    ['March 2025 then quaterly', 'recurring 2025-03-31 quarterly next 2025-03-31'],
  ])('is known: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['1/4ly', 'recurring quarterly'],
    ['¼ly', 'recurring quarterly'],
    ['Qly', 'recurring quarterly'],
    ['Wkly', 'recurring weekly'],
    ['Half yrly', 'recurring six-monthly'],
    ['2 yrly', 'recurring biennial'],
    ['6 mthly', 'recurring six-monthly'],
    ['6mthly', 'recurring six-monthly'],
    ['6-mthly', 'recurring six-monthly'],
    ['6/12ly', 'recurring six-monthly'],
    ['mnthly', 'recurring monthly'],
  ])('is known in its short form: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    'actually',
    'annual',
    'annals',
    'annul',
    'biennially',
    'contiguous sites',
    'continue',
    'continues to be embedded',
    'contents',
    'contact',
    'faculty',
    'fortnight',
    'Monday',
    'months',
    'quality',
    'quarters 1 and 2',
    'terms of reference',
    'Wednesday',
    'weakly',
    'Wesley',
    'weeks',
    '1/4/2025',
    '6/12/2025',
  ])('is not made of another word: %s', (phrase) => {
    expect(mendOften(phrase)).toBe(phrase);
  });
});
