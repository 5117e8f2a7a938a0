import { brief, type Asked } from './asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('a part of a year that cannot be read', () => {
  it.each([
    'Q5 2026/27',
    'Q0 2026/27',
    'Week 26 2026/27',
    'Month 13 2026/27',
    '2026/27 Q5',
    '2026/27, week 26',
    'Q? 2026/27',
    'Half 3 2026/27',
  ])('does not leave the year alone to be read: %s', (phrase) => {
    expect(brief(phrase, IN_2026)).toBe('unparseable');
  });

  it.each([
    ['Q3 2026/27', 'date 2026-12-31'],
    ['3Q 2026/27', 'date 2026-12-31'],
    ['M6 2026/27', 'date 2026-09-30'],
    ['H1 2026/27', 'date 2026-09-30'],
    ['Phase 2 2026/27', 'date 2027-03-31'],
    ['2026/27', 'date 2027-03-31'],
  ])('is not seen where it can, nor in the number of a thing: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('the number of a thing before a month', () => {
  it.each([
    ['Round 3 June 2026', 'date 2026-06-30'],
    ['Batch 2 Sept 2026', 'date 2026-09-30'],
    ['Version 2 June 2026', 'date 2026-06-30'],
    ['Intake 1 March', 'date 2027-03-31'],
  ])('is not its day: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it.each([
    ['Workshop 5 March 2027', 'ambiguous 2027-03-05|2027-03-31'],
    ['Session 1 Dec', 'ambiguous 2026-12-01|2026-12-31'],
    ['Action 4 April 2027', 'ambiguous 2027-04-04|2027-04-30'],
    ['end of week 2 December 2026', 'ambiguous 2026-12-08|2026-12-14'],
  ])('may be a day where the thing has one as often: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it.each([
    ['Workshop 5th March 2027', 'date 2027-03-05'],
    ['Workshop, 5 March 2027', 'date 2027-03-05'],
    ['Workshop 5 March 2027 at 2pm', 'date 2027-03-05'],
    ['Session 24 March 2027', 'date 2027-03-24'],
    ['Review 4 June 2026', 'date 2026-06-04'],
    ['Action due 4 April 2027', 'date 2027-04-04'],
    ['week 7 December 2026', 'date 2026-12-13'],
  ])('is a day where the writing says so: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('a share of so many', () => {
  it.each(['12/15 completed', 'Done 12/15', '7/26 complete', '6/10 done', '8/10 target', 'achieved: 4/10'])(
    'is no sure date beside a word for done: %s',
    (phrase) => {
      expect(brief(phrase, IN_2026)).toMatch(/^(?:ambiguous|unparseable)/);
    },
  );

  it.each([
    ['06/26 done', 'date 2026-06-30'],
    ['Completed 3/26', 'date 2026-03-31'],
    ['complete by 12/26', 'date 2026-12-31'],
    ['target date 12/26', 'date 2026-12-31'],
    ['26/27 completed', 'date 2027-03-31'],
    ['31/3 done', 'date 2027-03-31'],
  ])('is not seen in a month, a day or a year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});

describe('the number of a document', () => {
  it.each([
    'Min. 26/11/04',
    'Minutes 26/11/04',
    'Policy 12/2024',
    'HR Policy 3/2024',
    'Circular no. 12/2025',
  ])('is no date: %s', (phrase) => {
    expect(brief(phrase, IN_2026)).toBe('unparseable');
  });

  it.each([
    ['policy by 12/2026', 'date 2026-12-31'],
    ['minutes 26/11/2026', 'date 2026-11-26'],
    ['Contract 31/03/27', 'date 2027-03-31'],
  ])('is not seen in a date beside its name: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});
