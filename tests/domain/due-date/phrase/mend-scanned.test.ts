import { mendScanned } from '../../../../src/domain/due-date/phrase/mend-scanned';
import { brief, type Asked } from '../asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('a day spoilt by scanning', () => {
  it.each([
    ['l5 May 2027', '15 May 2027'],
    ['I5 May 2027', '15 May 2027'],
    ['2l March 2027', '21 March 2027'],
    ['2lst March 2027', '21st March 2027'],
    ['O1 June 2026', '01 June 2026'],
    ['lst October 2026', '1st October 2026'],
    ['by 1O December', 'by 10 December'],
    ['l4th of July', '14th of July'],
    ['30 Nov/l4 Dec', '30 Nov/14 Dec'],
    ['l5/06/2026', '15/06/2026'],
    ['O1/1O/26', '01/10/26'],
  ])('is put right where one figure can be meant: %s is %s', (spoilt, whole) => {
    expect(mendScanned(spoilt)).toBe(whole);
  });

  it.each([
    'Goal I May 2026',
    'Item II June 2026',
    'L5 May 2027',
    'i5 May 2027',
    '4O June 2026',
    '3l Feb 2027',
    'B1 June',
    'ol March',
  ])('is left where the letters may be letters, or make no day: %s', (phrase) => {
    expect(mendScanned(phrase)).toBe(phrase);
  });

  it.each(['Z5 May 2027', '2S March 2027', '1? June 2026', '?? June 2026', '3O Feb 2027'])(
    'makes the whole date doubtful where no figure is sure, rather than leave its month: %s',
    (phrase) => {
      expect(brief(phrase, IN_2026)).toBe('unparseable');
    },
  );

  it('is not seen in the letter of a numbered step', () => {
    expect(brief('1b June 2026', IN_2026)).toBe('date 2026-06-30');
  });
});

describe('a year broken by a blank', () => {
  it.each([
    ['31 March 20 27', '31 March 2027'],
    ['December 2 026', 'December 2026'],
    ['12 June 202 7', '12 June 2027'],
    ['12/06/20 27', '12/06/2027'],
    ['March 20 27 to June 20 28', 'March 2027 to June 2028'],
  ])('is one year: %s is %s', (broken, whole) => {
    expect(mendScanned(broken)).toBe(whole);
  });

  it.each(['March 20 27 April', '20 27', 'June 20 10am', 'March 20', 'Room 20 26', '1 to 20 25 staff'])(
    'is not made of other figures: %s',
    (phrase) => {
      expect(mendScanned(phrase)).toBe(phrase);
    },
  );
});

describe('a year nobody has filled in', () => {
  it.each(['March 20XX', 'June 20xx', '31 March 20__', 'March 20??', '20__', '31/03/20XX'])(
    'gives no date: %s',
    (phrase) => {
      expect(brief(phrase, IN_2026)).toBe('none');
    },
  );

  it.each(['April 20?', '31 March 20XX (with board)', 'FY 20XX/XX', '31 March 202_'])(
    'leaves no date to read: %s',
    (phrase) => {
      expect(brief(phrase, IN_2026)).toBe('unparseable');
    },
  );

  it.each([
    ['March 2027?', 'date 2027-03-31'],
    ['March 27?', 'date 2027-03-31'],
    ['Sept 2026, review March 20XX', 'date 2026-09-30'],
  ])('is not seen in a whole one: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('a letter in a year', () => {
  it.each([
    ['Sept 2O13', 'Sept 2013'],
    ['June 20l4', 'June 2014'],
    ['31 March 202O', '31 March 2020'],
  ])('is the figure it is like: %s is %s', (phrase, mended) => {
    expect(mendScanned(phrase)).toBe(mended);
  });

  it.each(['2O24', 'room 2OA', 'H2O', '2O13B', 'form 2O.13'])('is left in what is no year: %s', (phrase) => {
    expect(mendScanned(phrase)).toBe(phrase);
  });
});
