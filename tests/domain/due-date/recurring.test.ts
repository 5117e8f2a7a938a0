import { brief, deadlines, ONE_YEAR, THREE_YEARS } from './asking';

describe('something that falls due again', () => {
  it.each([
    ['Annually', 'annual'],
    ['annual', 'annual'],
    ['year-on-year', 'annual'],
    ['per academic year', 'annual'],
    ['Every year', 'annual'],
    ['p.a.', 'annual'],
    ['12 monthly', 'annual'],
    ['Six monthly', 'six-monthly'],
    ['6-monthly', 'six-monthly'],
    ['half yearly', 'six-monthly'],
    ['Twice yearly', 'six-monthly'],
    ['2 annually', 'six-monthly'],
    ['Three reviews annually', 'four-monthly'],
    ['Bi-annual', 'six-monthly'],
    ['Quarterly', 'quarterly'],
    ['every three months', 'quarterly'],
    ['4 x per year', 'quarterly'],
    ['Bi-monthly', 'bi-monthly'],
    ['Every other month', 'bi-monthly'],
    ['Monthly', 'monthly'],
    ['Fortnightly', 'fortnightly'],
    ['every two weeks', 'fortnightly'],
    ['Weekly', 'weekly'],
    ['Every Monday', 'weekly'],
    ['Daily', 'daily'],
    ['Termly', 'termly'],
    ['Half-termly', 'half-termly'],
    ['three times a year', 'four-monthly'],
    ['every 18 months', 'eighteen-monthly'],
    ['Biennial', 'biennial'],
    ['every second year', 'biennial'],
    ['every three years', 'three-yearly'],
    ['5 yearly', 'five-yearly'],
    ['Quarterly, hour-long meetings', 'quarterly'],
    ['checked quarterly', 'quarterly'],
    ['Weekly/Monthly', 'weekly; monthly'],
    [
      'Seen by the group bi-monthly\nQuarterly paper to Board\nRefreshed on an annual basis',
      'bi-monthly; quarterly; annual',
    ],
  ])('has no first deadline when no date is given: %s is %s', (phrase, word) => {
    expect(brief(phrase)).toBe(`recurring ${word}`);
  });

  it.each([
    ['March 2024, then annually.', 'recurring 2024-03-31 annual next 2025-03-31'],
    ['Nov 2024 & then annually', 'recurring 2024-11-30 annual next 2024-11-30'],
    ['Starting from Jan 2024 and then quarterly', 'recurring 2024-01-31 quarterly next 2024-07-31'],
    ['monthly from April 2024', 'recurring 2024-04-30 monthly next 2024-06-30'],
    ['31 March 2024 - then every 6 months', 'recurring 2024-03-31 six-monthly next 2024-09-30'],
    [
      'Launch by 1st April 2024 and review every six months',
      'recurring 2024-04-01 six-monthly next 2024-10-01',
    ],
    ['Quarterly - commencing Q1 2024/25', 'recurring 2024-06-30 quarterly next 2024-06-30'],
    ['Quarterly reports, starting June 2024', 'recurring 2024-06-30 quarterly next 2024-06-30'],
    ['Review annually, July 2026', 'recurring 2026-07-31 annual next 2026-07-31'],
    ['Each September from 2023', 'recurring 2023-09-30 annual next 2024-09-30'],
    ['annually 2024, 2025, 2026', 'recurring 2024-12-31 annual next 2024-12-31'],
    ['Every Monday from 3 June 2024', 'recurring 2024-06-03 weekly next 2024-07-01'],
  ])('comes next on or after the as-at date: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['monthly until March 2025', 'recurring 2025-03-31 monthly'],
    ['Monthly from Jan 2023 to Dec 2023', 'recurring 2023-01-31 monthly'],
    ['Quarterly throughout 2024/25', 'recurring 2025-03-31 quarterly next 2024-06-30'],
  ])('does not come again after its end: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['each March', 'recurring annual next 2025-03-31'],
    ['April - June each year', 'recurring annual next 2024-06-30'],
    ['annually in October', 'recurring annual next 2024-10-31'],
    ['every year by 31 October', 'recurring annual next 2024-10-31'],
    ['every March and September', 'recurring annual next 2024-09-30'],
    ['Every August in line with the annual report', 'recurring annual next 2024-08-31'],
    ['twice a year (May and November)', 'recurring six-monthly next 2024-11-30'],
    ['every six months, in spring and autumn', 'recurring six-monthly next 2024-11-30'],
    ['Annual review each summer term', 'recurring annual next 2024-07-31'],
  ])('without a year has a next time and no first: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('without a year first falls due in the first year of the plan', () => {
    expect(brief('March (annually)', THREE_YEARS)).toBe('recurring 2024-03-31 annual next 2025-03-31');
    expect(brief('By end of November annually', { start: '2015-04-01' })).toBe(
      'recurring 2015-11-30 annual next 2024-11-30',
    );
    expect(brief('termly (Oct, Feb, June)', ONE_YEAR)).toBe('recurring 2024-06-30 termly next 2024-06-30');
  });

  it.each([
    ['Annual report - June 2024', 'date 2024-06-30'],
    ['Annual staff survey, November 2024', 'date 2024-11-30'],
  ])('is no recurrence in the name of a thing beside a date: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('keeps its doubt about a date that can be read two ways', () => {
    expect(brief('03/04/2024 then annually', { column: ['12/25/2024'] })).toBe(
      'ambiguous 2024-03-04|2024-04-03 annual',
    );
  });
});

describe('a thing that comes again after the first time', () => {
  it.each([
    ['Sept 2025 and quarterly reports thereafter', 'recurring 2025-09-30 quarterly next 2025-09-30'],
    ['Sept 2025 & annual report thereafter', 'recurring 2025-09-30 annual next 2025-09-30'],
    ['Annual report, September 2025', 'date 2025-09-30'],
  ])('is told from the name of the thing: “%s” is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('a day given twice', () => {
  it.each(["Medi / September 2027, yna'n flynyddol / then annually", 'Sept 2027 (30/09/2027), annually'])(
    'is one deadline: %s',
    (phrase) => {
      expect(deadlines(phrase)).toEqual(['2027-09-30']);
    },
  );

  it('is not where the days differ', () => {
    expect(deadlines('March 2027, September 2027, then annually')).toEqual(['2027-03-31', '2027-09-30']);
  });
});

describe('so many times a year', () => {
  it.each([
    ['twice p.a.', 'recurring six-monthly'],
    ['3 times p.a.', 'recurring four-monthly'],
    ['2x pa', 'recurring six-monthly'],
    ['x2 per year', 'recurring six-monthly'],
    ['4 x annually', 'recurring quarterly'],
    ['4 meetings a year', 'recurring quarterly'],
    ['2 reports p.a.', 'recurring six-monthly'],
  ])('is how often: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each(['5 times per year', '7 times a year'])(
    'is not once a year where no one interval says it: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('unparseable');
    },
  );
});
