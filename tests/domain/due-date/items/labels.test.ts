import { brief, deadlines, type Asked } from '../asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('a date inside the period before it', () => {
  it.each([
    ['Summer 2026 (by 31 July)', '2026-07-31'],
    ['Summer 2026 – by 31 July', '2026-07-31'],
    ['Autumn 2026 (by 30 Nov)', '2026-11-30'],
    ['Q3 2026/27 (by 15 Dec)', '2026-12-15'],
    ['Q3 2026/27 (no later than 12 December)', '2026-12-12'],
    ['Q3 2026/27 (by 15 Dec 2026)', '2026-12-15'],
    ['2026/27 (by 31 Dec)', '2026-12-31'],
    ['2026/27, complete by June', '2026-06-30'],
    ['2027 (deadline 31 May)', '2027-05-31'],
    ['Spring 2027, not later than 20 April', '2027-04-20'],
    ['March 2027 (by 12 March)', '2027-03-12'],
  ])('is the one meant, and in no later year: %s is %s', (phrase, date) => {
    expect(brief(phrase, IN_2026)).toBe(`date ${date}`);
  });

  it.each([
    ['Q3 2026/27, review by 15 Dec', ['2026-12-15', '2026-12-31']],
    ['2026/27 with a stocktake in October', ['2026-10-31', '2027-03-31']],
  ])('is a step of its own inside the period, where it has words of its own: %s', (phrase, dates) => {
    expect(deadlines(phrase, IN_2026).map((deadline) => deadline.slice(0, 10))).toEqual(dates);
  });

  it.each([
    ['2026/27 then by 30 June', ['2027-03-31', '2027-06-30']],
    ['March 2027 then June', ['2027-03-31', '2027-06-30']],
    ['Q2 2026/27 and by December', ['2026-09-30', '2026-12-31']],
    ['Sept 2026, review in March', ['2026-09-30', '2027-03-31']],
  ])('is the next time after it where it lies outside, or comes next: %s', (phrase, dates) => {
    expect(deadlines(phrase, IN_2026).map((deadline) => deadline.slice(0, 10))).toEqual(dates);
  });

  it.each([
    ['March 2027 latest, ideally January', '2027-03-31'],
    ['by September 2027, preferably in July', '2027-09-30'],
  ])('is no deadline where it is only wished for: %s is %s', (phrase, date) => {
    expect(brief(phrase, IN_2026)).toBe(`date ${date}`);
  });
});
