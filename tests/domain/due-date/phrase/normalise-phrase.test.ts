import { normalisePhrase } from '../../../../src/domain/due-date/phrase/normalise-phrase';
import { brief, type Asked } from '../asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('a date parted by unusual signs', () => {
  it.each([
    ['28|02|2027', '28/02/2027'],
    ['30 · 11 · 2026', '30/11/2026'],
    ['30•11•26', '30/11/26'],
    ['1st.Dec.2026', '1st Dec 2026'],
    ['Sept.26', 'Sept 26'],
  ])('is made plain: %s is %s', (phrase, plain) => {
    expect(normalisePhrase(phrase)).toBe(plain);
  });

  it.each(['12|3', '45|02|20270', 'Dec. 2026'])('is not seen in %s', (phrase) => {
    expect(normalisePhrase(phrase)).toBe(phrase);
  });

  it('is not made of bullets before dates', () => {
    expect(brief('• 3 May 2027 • 5 June 2027', IN_2026)).toBe('multiple 2027-05-03');
  });
});

describe('a month in Welsh', () => {
  it.each([
    ['Mehefin 2027 / June 2027', 'date 2027-06-30'],
    ['31 Mawrth 2027', 'date 2027-03-31'],
    ['Medi 2027', 'date 2027-09-30'],
  ])('is the month: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it('is none where the word is one of another kind', () => {
    expect(brief('Mai training', IN_2026)).toBe('unparseable');
  });
});

describe('what is next of something that comes again', () => {
  it.each([
    ['Annually in October (next October 2027)', 'recurring 2027-10-31 annual next 2027-10-31'],
    ['Every June, next due June 2028', 'recurring 2028-06-30 annual next 2028-06-30'],
    ['Quarterly, next report June 2027', 'recurring 2027-06-30 quarterly next 2027-06-30'],
  ])('is its first time where it is told: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it('is reckoned where it is not', () => {
    expect(brief('Annually in March', IN_2026)).toBe('recurring 2027-03-31 annual next 2027-03-31');
  });
});
