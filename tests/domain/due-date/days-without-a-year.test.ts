import { brief, deadlines, type Asked } from './asking';

const IN_2026: Asked = { asAt: '2026-11-22', start: '2026-04-01' };

describe('two days without a year', () => {
  it.each([
    ['30 Nov / 14 Dec', ['2026-11-30', '2026-12-14']],
    ['30 Nov, 14 Dec', ['2026-11-30', '2026-12-14']],
    ['30 Nov,14 Dec', ['2026-11-30', '2026-12-14']],
    ['30 Nov\n14 Dec', ['2026-11-30', '2026-12-14']],
    ['20 Jan/24 Feb', ['2027-01-20', '2027-02-24']],
    ['9-Nov/16-Nov', ['2026-11-09', '2026-11-16']],
    ['8th July/12th August', ['2026-07-08', '2026-08-12']],
    ['15 Oct, 20 Nov & 11 Dec', ['2026-10-15', '2026-11-20', '2026-12-11']],
    ['15 Oct 20 Nov', ['2026-10-15', '2026-11-20']],
    ['30 Sept & 31 Dec', ['2026-09-30', '2026-12-31']],
    ['3, 10 and 17 June, 14 July', ['2026-06-03', '2026-06-10', '2026-06-17', '2026-07-14']],
    ['20 Jan/24 Feb 2027', ['2027-01-20', '2027-02-24']],
  ])('are both days, the second no year of the first: %s', (phrase, days) => {
    expect(deadlines(phrase, IN_2026)).toEqual(days);
  });

  it.each([
    ['30 Sept - 31 Dec', 'range 2026-09-30..2026-12-31'],
    ['15 Oct – 20 Nov', 'range 2026-10-15..2026-11-20'],
    ['10-14 Nov', 'range 2026-11-10..2026-11-14'],
    ['1-2 Dec', 'range 2026-12-01..2026-12-02'],
    ['3-5 March', 'range 2027-03-03..2027-03-05'],
    ['15/16 Oct', 'range 2026-10-15..2026-10-16'],
    ['1/2 Dec', 'range 2026-12-01..2026-12-02'],
    ['3/4 Feb', 'range 2027-02-03..2027-02-04'],
    ['2nd/3rd Dec', 'range 2026-12-02..2026-12-03'],
    ['1 and 2 Dec', 'range 2026-12-01..2026-12-02'],
    ['22nd & 23rd of July', 'range 2026-07-22..2026-07-23'],
  ])('are first and last of a stretch: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it('leave two figures that are a year alone', () => {
    expect(deadlines('30 Nov 26 / 14 Dec 26', IN_2026)).toEqual(['2026-11-30', '2026-12-14']);
    expect(brief('15 Oct 26 Nov 27', IN_2026)).toBe('ambiguous 2026-10-15|2027-11-30');
    expect(deadlines('Sept 26 Dec 26 Mar 27', IN_2026)).toEqual(['2026-09-30', '2026-12-31', '2027-03-31']);
    expect(deadlines('Mar/27, Jun/27', IN_2026)).toEqual(['2027-03-31', '2027-06-30']);
    expect(brief('Jan 27-Mar 27', IN_2026)).toBe('range 2027-01-01..2027-03-31');
  });

  it('stay open beside a month where they may be an NHS year', () => {
    expect(brief('26/27 March', IN_2026)).toBe('ambiguous 2027-03-27|2027-03-31');
    expect(brief('12/13 Jan', IN_2026)).toBe('range 2027-01-12..2027-01-13');
  });

  it('are refused where the calendar lacks one of them', () => {
    expect(brief('30/31 Nov', IN_2026)).not.toContain('2026-11-3');
  });
});

describe('a figure after a month', () => {
  const UNTIL_2027: Asked = { ...IN_2026, end: '2027-03-31' };

  it.each([
    ['March 31', 'ambiguous 2027-03-31|2031-03-31'],
    ['by Sept 30', 'ambiguous 2026-09-30|2030-09-30'],
    ['Dec 31', 'ambiguous 2026-12-31|2031-12-31'],
    ['March 29', 'ambiguous 2027-03-29|2029-03-31'],
  ])(
    'may be a day where only an unknown end of the plan would make it a year: %s is %s',
    (phrase, answer) => {
      expect(brief(phrase, IN_2026)).toBe(answer);
    },
  );

  it.each([
    ['March 31', 'date 2027-03-31'],
    ['Sept 30', 'date 2026-09-30'],
  ])('is the last day of its month where the plan ends before the year: %s is %s', (phrase, answer) => {
    expect(brief(phrase, UNTIL_2027)).toBe(answer);
  });

  it.each([
    ['March 27', 'date 2027-03-31'],
    ['Nov 26', 'date 2026-11-30'],
    ['April 28', 'date 2028-04-30'],
  ])('is a year in the first years of a plan: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it('is a year in a plan known to reach it, when written as spreadsheets do', () => {
    const long: Asked = { ...IN_2026, end: '2031-03-31' };
    expect(brief('Mar-31', long)).toBe('date 2031-03-31');
    expect(brief('Mar 29', long)).toBe('date 2029-03-31');
  });

  it('is a day in a column that ends every month', () => {
    const column = ['June 30', 'Sept 30', 'Dec 31', 'March 31'];
    expect(brief('March 31', { ...IN_2026, column })).toBe('date 2027-03-31');
  });

  it('is a year in a column of the plan’s years, but open where it could end the month', () => {
    const column = ['March 27', 'Sept 28', 'Dec 26', 'March 31'];
    expect(brief('Sept 28', { ...IN_2026, column })).toBe('date 2028-09-30');
    expect(brief('March 31', { ...IN_2026, column })).toBe('ambiguous 2027-03-31|2031-03-31');
  });
});

describe('three pairs of figures', () => {
  it.each(['26-11-30', '26/11/30', '26.11.30'])(
    'stay open where the first is a year of about now and the last is not: %s',
    (phrase) => {
      expect(brief(phrase, IN_2026)).toBe('ambiguous 2026-11-30|2030-11-26');
    },
  );

  it.each([
    ['26-11-27', 'date 2027-11-26'],
    ['31-03-27', 'date 2027-03-31'],
    ['26/11/27', 'date 2027-11-26'],
  ])('have the day first elsewhere: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });
});
