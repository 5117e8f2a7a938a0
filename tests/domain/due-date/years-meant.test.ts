import { brief, type Asked } from './asking';

const PLAN: Asked = { asAt: '2026-11-23', start: '2026-04-01' };

describe('the year that is meant', () => {
  it('is the running one where "this" is said while the plan is new', () => {
    expect(brief('end of this academic year', PLAN)).toBe('date 2027-07-31');
    expect(brief('by the end of this financial year', PLAN)).toBe('date 2027-03-31');
    expect(brief('end of this academic year', { asAt: '2026-06-15' })).toBe('date 2026-07-31');
  });

  it('is open between the plan’s own and the running one once the plan is older', () => {
    const older: Asked = { asAt: '2026-11-23', start: '2025-04-01' };
    expect(brief('end of this academic year', older)).toBe('ambiguous 2025-07-31|2027-07-31');
    expect(brief('end of the academic year', older)).toBe('date 2025-07-31');
  });

  it.each([
    ['Roll out in 26/27 with partners', 'date 2027-03-31'],
    ['Continue through 27/28', 'ongoing 2028-03-31'],
    ['Spread across 26/27 to all sites', 'range 2026-04-01..2027-03-31'],
  ])('may stand as two short years among words that ask for a time: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each(['Trained 24/25 staff', 'In line with 26/27 plan', 'Finished in 12/13 wards', 'Band 26/27 posts'])(
    'is none in other pairs of figures: %s',
    (phrase) => {
      expect(brief(phrase, PLAN)).toBe('unparseable');
    },
  );

  it.each([
    ['2026/27 budget round (Jan)', 'ambiguous 2026-01-31|2027-01-31'],
    ['2027 tbc (April?)', 'date 2027-04-30'],
    ['Original plan 2023; due October', 'date 2026-10-31'],
    ['6 months from the start of the plan', 'date 2026-09-30'],
    ['2 years after plan start', 'date 2028-03-31'],
    ['6 months after the plan', 'unparseable'],
    ['Sept 2062', 'unparseable'],
    ['2045', 'date 2045-12-31'],
  ])('is told from what stands about it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ["Sept 30 '26", 'date 2026-09-30'],
    ['Feb 12th 27', 'date 2027-02-12'],
    ['Nov 30 26', 'date 2026-11-30'],
    ['Oct 26 27', 'ambiguous 2026-10-31|2027-10-26'],
    ['Oct 26', 'date 2026-10-31'],
    ['2026/7', 'date 2027-03-31'],
    ['Q2 2026/7', 'date 2026-09-30'],
    ['20261130', 'date 2026-11-30'],
    ['w/c 7/9', 'date 2026-09-13'],
    ['week ending 18/12', 'date 2026-12-18'],
  ])('leaves no figure over: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });

  it.each([
    ['to go to the Jan Inclusion Steering Group for approval', 'date 2027-01-31'],
    ['For Nov Culture & Inclusion Committee', 'date 2026-11-30'],
    ['in time for the December Board', 'date 2026-12-31'],
    ['Hogmanay 2026', 'date 2026-12-31'],
    ['St Andrew’s Day 2026', 'date 2026-11-30'],
    ['work with April Example', 'unparseable'],
    ['St Andrew’s Hospital', 'unparseable'],
  ])('is that of a meeting or a day kept each year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, PLAN)).toBe(answer);
  });
});
