import { brief, type Asked } from './asking';

/** What a title with a lone "2026" leaves open: the calendar year, or the NHS year that begins in it. */
const EITHER: Asked = { start: '2026-01-01', end: '2027-03-31' };

describe('a plan whose title has a year and no more', () => {
  it.each([
    ['November', 'date 2026-11-30'],
    ['By the end of October', 'date 2026-10-31'],
    ['Nov-26', 'date 2026-11-30'],
    ['Feb 27', 'date 2027-02-28'],
  ])('places what falls in both of the years it may mean: %s is %s', (phrase, answer) => {
    expect(brief(phrase, EITHER)).toBe(answer);
  });

  it.each([
    ['March', 'ambiguous 2026-03-31|2027-03-31'],
    ['31 January', 'ambiguous 2026-01-31|2027-01-31'],
    ['Q4', 'ambiguous 2026-12-31|2027-03-31'],
    ['End of Q2', 'ambiguous 2026-06-30|2026-09-30'],
    ['Q1-Q2', 'ambiguous 2026-06-30|2026-09-30'],
  ])('leaves open what differs between them: %s is %s', (phrase, answer) => {
    expect(brief(phrase, EITHER)).toBe(answer);
  });

  it('is settled by years in the text or the column', () => {
    expect(brief('Q4 2026/27', EITHER)).toBe('date 2027-03-31');
    expect(brief('Q1: scope; Q3: deliver (2026/27)', EITHER)).toBe('multiple 2026-06-30');
    expect(brief('Q3', { ...EITHER, column: ['Q3', '2026/27', 'Q1 2026/27'] })).toBe('date 2026-12-31');
    expect(brief('March', { ...EITHER, column: ['June 2026', 'February 2027'] })).toBe('date 2027-03-31');
  });
});
