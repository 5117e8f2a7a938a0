import { brief, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2026-06-15' };

describe('a day of the week beside a date', () => {
  it.each([
    ['Friday 27 November 2026', 'date 2026-11-27'],
    ['27 Nov 2026 (Friday)', 'date 2026-11-27'],
    ['Tues 1 December 2026, 2pm', 'date 2026-12-01'],
    ['before Friday 13 Nov 2026', 'date 2026-11-12'],
    ['12 Nov 2026 Mon 16 Nov 2026', 'multiple 2026-11-12'],
  ])('says no more where it agrees: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['Monday 27 November 2026', 'ambiguous 2026-11-27|2026-11-30'],
    ['by Thu 10/02/27', 'ambiguous 2027-02-10|2027-02-11'],
    ['15 Oct 2026 (Tuesday)', 'ambiguous 2026-10-13|2026-10-15'],
  ])('leaves the date open where it is another: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it('settles the year of a date without one', () => {
    expect(brief('Friday 16 October', ASKED)).toBe('date 2026-10-16');
    expect(brief('16 October', ASKED)).toBe('ambiguous 2025-10-16|2026-10-16');
    expect(brief('Monday 16 October', { ...ASKED, start: '2026-04-01' })).toBe(
      'ambiguous 2026-10-16|2026-10-19',
    );
  });

  it('is left aside beside anything longer than a day', () => {
    expect(brief('Mon 5-9 October 2026', ASKED)).toBe('range 2026-10-05..2026-10-09');
    expect(brief('w/c Monday 5 October 2026', ASKED)).toBe('date 2026-10-11');
  });
});
