import { spellOut } from '../../../../src/domain/due-date/phrase/spell-out';
import { brief, type Asked } from '../asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('short forms of the words of time', () => {
  it.each([
    ['Q.3 of Yr 2', 'Q3 of year 2'],
    ['third of March', '3 March'],
    ['Twenty-first of June 2027', '21 June 2027'],
    ['thirtieth of April', '30 April'],
    ['P9 2026/27', 'M9 2026/27'],
    ['period 12 2026/27', 'M12 2026/27'],
    ['by the July Committee 2027', 'by the July 2027 Committee'],
    ['September Trust Board, 2026', 'September 2026 Trust Board'],
  ])('are written out: %s is %s', (phrase, long) => {
    expect(spellOut(phrase)).toBe(long);
  });

  it.each([
    'a third of staff',
    'first week of March 2027',
    'P9',
    'p9 of 2026',
    'Board 2027/28',
    'March 2027 board',
  ])('leave alone what is none: %s', (phrase) => {
    expect(spellOut(phrase)).toBe(phrase);
  });
});

describe('a month, the body that meets in it, and a year', () => {
  it.each([
    ['Before March Board 2027', 'date 2027-02-28'],
    ['July People Committee 2027', 'date 2027-07-31'],
    ['P9 2026/27', 'date 2026-12-31'],
    ['third of March', 'date 2027-03-03'],
  ])('%s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('so much of somebody’s time', () => {
  it.each([
    '2 days per week',
    '0.5 days each week',
    '6 hours a month',
    '3 days pa',
    '2 days p.a.',
    '5 days a year',
    '0.4 wte p.a.',
    '10 hours per annum',
    '£5k p.a.',
    '£20,000 pa',
    '£1.5m per annum',
  ])('is no deadline: %s', (phrase) => {
    expect(brief(phrase, IN_2026)).toBe('unparseable');
  });

  it.each([
    ['2 days per week until March 2027', 'date 2027-03-31'],
    ['every week', 'recurring weekly'],
    ['Report p.a.', 'recurring annual'],
    ['within 2 days', 'date 2026-04-03'],
  ])('is told from how often and from how long: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026).replace(/\s+/g, ' ')).toContain(answer);
  });
});

describe('a financial period by its number', () => {
  it.each([
    ['P6 24/25', 'date 2024-09-30'],
    ['Period 6 24/25', 'date 2024-09-30'],
    ['Period 06 2024-25', 'date 2024-09-30'],
    ['P12, 2024/25', 'date 2025-03-31'],
    ['P3 (24/25)', 'date 2024-06-30'],
    ['by P9 of 24/25', 'date 2024-12-31'],
  ])('is that month of the NHS year: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['P6', 'p6 12/14', 'P6 01/02/2025', 'P13 24/25'])(
    'is left alone where no year follows: %s',
    (phrase) => {
      expect(spellOut(phrase)).toBe(phrase);
    },
  );
});

describe('a day in figures with its year apart', () => {
  it.each([
    ['31/7 (2024)', 'date 2024-07-31'],
    ['by 31/7, 2024', 'date 2024-07-31'],
    ['by 1/9 (2024)', 'date 2024-09-01'],
    ['Leaflet by 31/7, policy by 30/9 (2024)', 'multiple 2024-07-31'],
    ['Leaflet by 31/7', 'ambiguous 2023-07-31|2024-07-31'],
  ])('is that day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['7/9 (2024)', 'Q1/2 2024', '24/25 (2024)', '31/3 2024/25'])(
    'may be something else: %s',
    (phrase) => {
      expect(spellOut(phrase)).toBe(phrase);
    },
  );
});

describe('the year of schools or of accounts in short', () => {
  it.each([
    ['End of acad yr 24/25', 'date 2025-07-31'],
    ['Acad. year 2024/25', 'date 2025-07-31'],
    ['end fin yr 24/25', 'date 2025-03-31'],
  ])('is read: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a date put off in short', () => {
  it.each([
    ['Due 30/09/24 - ext to 31/12/24', 'date 2024-12-31'],
    ["Sept 24, ext'd to Dec 24", 'date 2024-12-31'],
    ['30/09/24 rev to 31/12/24', 'date 2024-12-31'],
  ])('gives way to the later one: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a length of time and nothing else, in short', () => {
  it.each([
    ['12m', 'date 2027-03-31'],
    ['0-6m', 'date 2026-09-30'],
    ['Short term (6m)', 'date 2026-09-30'],
    ['2y', 'date 2028-03-31'],
    ['£5m', 'unparseable'],
    ['<6m', 'unparseable'],
    ['within 5m of the door', 'unparseable'],
  ])('%s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('seasons, middles and bounds in short', () => {
  it.each([
    ['Aut 24', 'date 2024-11-30'],
    ["Spr '25", 'date 2025-05-31'],
    ['Wint 24/25', 'date 2025-02-28'],
    ['Spr 25 term', 'date 2025-03-31'],
    ['Summer 25 term', 'date 2025-07-31'],
    ['Autumn 2024/25 term', 'date 2024-12-31'],
    ['Spring 25 half term', 'date 2025-02-28'],
    ['Btw Sept & Dec 24', 'range 2024-09-01..2024-12-31'],
    ['Mid yr review 24/25', 'date 2024-09-30'],
    ['Mid-year position report (2024/25)', 'date 2024-09-30'],
    ['Sept 24 at the earliest', 'ongoing 2024-09-01..2024-09-30'],
    ['Sept 24 earliest, Dec 24 latest', 'range 2024-09-01..2024-12-31'],
  ])('are read: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
