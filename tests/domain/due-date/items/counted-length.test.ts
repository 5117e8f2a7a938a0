import { brief, deadlines, found } from '../asking';

const PLAN = { start: '2024-04-01', end: '2026-03-31' };

describe('a length of time counted from a date', () => {
  it.each([
    ['12 months (from May 2024)', 'range 2024-05-01..2025-04-30'],
    ['6 months (from October 2024)', 'range 2024-10-01..2025-03-31'],
    ['6 months, starting in July 2024', 'range 2024-07-01..2024-12-31'],
    ['3 years from April 2024', 'range 2024-04-01..2027-03-31'],
    ['3 years from April 2024 to March 2027', 'range 2024-04-01..2027-03-31'],
    ['Two years from 2024/25', 'range 2024-04-01..2026-03-31'],
    ['One year from 1st June 2024', 'range 2024-06-01..2025-05-31'],
    ['Over the next 2 years from January 2024', 'range 2024-01-01..2025-12-31'],
    ['Over a 2 year period from October 2024', 'range 2024-10-01..2026-09-30'],
    ['During the next 3 years (from April 2024)', 'range 2024-04-01..2027-03-31'],
    ['6 weeks from 8 April 2024', 'range 2024-04-08..2024-05-20'],
    ['From April 2024 for 2 years', 'range 2024-04-01..2026-03-31'],
    ['From 1 September 2024 (for 12 months)', 'range 2024-09-01..2025-08-31'],
    ['Pilot from May 2024 for 6 months', 'range 2024-05-01..2024-10-31'],
  ])('lasts so long: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['within 6 months of July 2024', 'date 2024-12-31'],
    ['Within 3 months of 1 April 2024', 'date 2024-06-30'],
    ['within 3 months of 15 May 2024', 'date 2024-08-15'],
    ['within 8 weeks of 1 July 2024', 'date 2024-08-26'],
    ['within 28 days of publication on 1 May 2024', 'date 2024-05-29'],
    ['within six weeks of the end of June 2024', 'date 2024-08-11'],
    ['no later than 3 months after 1 April 2024', 'date 2024-06-30'],
    ['within the first 6 months of 2025/26', 'date 2025-09-30'],
    ['Within 1-2 years of April 2024', 'date 2026-03-31'],
    ['Phase 1 within 6 months of July 2024', 'date 2024-12-31'],
    ['Review 3 months after launch in June 2024', 'date 2024-09-30'],
    ['By 6 months after go-live in May 2024', 'date 2024-11-30'],
    ['3 months after 15 May 2024', 'date 2024-08-15'],
    ['3 months after the end of Q2 2024/25', 'date 2024-12-31'],
  ])('ends on a day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    // Weeks of a month, and years of a plain year, may begin at any day of it.
    ['6 weeks from July 2024', 'ambiguous 2024-08-12|2024-09-11'],
    ['Two year programme from 2024', 'ambiguous 2025-12-31|2026-12-31'],
    ['within 3 months of appointment in June 2024', 'ambiguous 2024-08-31|2024-09-30'],
    // The launch, or the end of those months.
    ['within 3 months of launch (June 2024)', 'ambiguous 2024-06-30|2024-08-31|2024-09-30'],
  ])('stays open where its beginning is: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['3 months from July 2024', 'unparseable'],
    ['18 months after April 2024', 'unparseable'],
    ['at least 6 months from April 2024', 'unparseable'],
    ['less than 3 months from 1 April 2024', 'unparseable'],
    ['no less than 6 months after 1 April 2024', 'unparseable'],
    ['Extended by 6 months from April 2024', 'unparseable'],
    ['Over 2 years from September', 'unparseable'],
    ['10 working days of 1 May 2024', 'unparseable'],
    ['3 months before 1 July 2024', 'unparseable'],
    // The first of two lengths would be lost.
    ['Review 6 and 12 months after launch in April 2024', 'unparseable'],
    ['3, 6 and 12 months from 1 April 2024', 'unparseable'],
    ['1.5 years from April 2024', 'unparseable'],
  ])('says nothing: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['12 months - April 2024 to March 2025', 'range 2024-04-01..2025-03-31'],
    ['June 2025 (12 months)', 'date 2025-06-30'],
    ['3 months of data in May 2024', 'date 2024-05-31'],
    ['Six months of running, then review in May 2024', 'date 2024-05-31'],
    ['Within 3 months of appointment, by May 2024', 'date 2024-05-31'],
    ['6 months after launch, May 2024', 'date 2024-05-31'],
    ['By May 2024 for 12 months', 'date 2024-05-31'],
    ['From May 2024 for 6 months evaluation', 'ongoing 2024-05-01..2024-05-31'],
    ['5 year strategy from April 2024', 'ongoing 2024-04-01..2024-04-30'],
    ['Every 6 months from April 2024', 'recurring 2024-04-30 six-monthly next 2024-10-31'],
    ['Annually from July 2024 for 3 years', 'recurring 2024-07-31 annual next 2024-07-31'],
    ['in one week of May 2024', 'date 2024-05-31'],
    ['Monthly for 12 months from July 2024', 'recurring 2024-07-31 monthly next 2024-07-31'],
  ])('is told from other lengths: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('is a deadline among others', () => {
    expect(deadlines('Draft within 6 months of July 2024; final within 12 months of July 2024')).toEqual([
      '2024-12-31 Draft',
      '2025-06-30 final',
    ]);
  });

  it('is read in prose too', () => {
    expect(found('Evaluate the scheme 6 months after launch in June 2024')).toEqual([
      '2024-12-31 Evaluate the scheme',
    ]);
  });
});
