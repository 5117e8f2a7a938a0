import { brief, deadlines, type Asked } from '../asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('a time of a year of the plan', () => {
  it.each([
    ['Year 3, March', '2029-03-31'],
    ['Year 2 (October)', '2027-10-31'],
    ['Year 2 March', '2028-03-31'],
    ['Yr 2 - by March', '2028-03-31'],
    ['March of year 2', '2028-03-31'],
    ['October (Year 2)', '2027-10-31'],
    ['Year 2, 30 June', '2027-06-30'],
    ['Year 2, spring', '2027-05-31'],
    ['Year 2, Quarter 3', '2027-12-31'],
    ['Yr 2 Qtr 4', '2028-03-31'],
    ['Quarter 3 of Year 2', '2027-12-31'],
    ['Qtr 2, Year 3', '2028-09-30'],
  ])('lies in that year and not in the first: %s is %s', (phrase, date) => {
    expect(brief(phrase, IN_2026)).toBe(`date ${date}`);
  });

  it.each([
    ['Year 2 April to June', 'range 2027-04-01..2027-06-30'],
    ['Year 2 Sept-Dec', 'range 2027-09-01..2027-12-31'],
  ])('may open a range: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it('is each of the years that head what is to be done in them', () => {
    expect(deadlines('Year 1: plan; Year 2: deliver; Year 3: embed', IN_2026)).toHaveLength(3);
    expect(brief('Year 2: draft the plan', IN_2026)).toBe('date 2028-03-31');
  });

  it.each(['Year 2 31 April', 'Year 2 may be extended'])('is no date where none is named: %s', (phrase) => {
    expect(brief(phrase, IN_2026)).toBe('unparseable');
  });

  it('gives way to a year of its own', () => {
    expect(brief('Year 2 (March 2028)', IN_2026)).toBe('date 2028-03-31');
    expect(brief('Year 2 March 2027', IN_2026)).toBe('date 2027-03-31');
  });

  it('is not told where the plan’s first day is unknown', () => {
    expect(brief('Year 2 (October)', { asAt: '2026-11-22' })).toBe('unparseable');
  });
});
