import { brief, ONE_YEAR } from '../asking';

describe('a month and a year', () => {
  it.each([
    ['March 2021', 'date 2021-03-31'],
    ['Feb 2024', 'date 2024-02-29'],
    ['Feb 2023', 'date 2023-02-28'],
    ['Sept. 2024', 'date 2024-09-30'],
    ['SEPTEMBER 2024', 'date 2024-09-30'],
    ['march 2024', 'date 2024-03-31'],
    ['June, 2025', 'date 2025-06-30'],
    ['May of 2024', 'date 2024-05-31'],
    ['(July 2020)', 'date 2020-07-31'],
    ['March\n2024', 'date 2024-03-31'],
    ['May2024', 'date 2024-05-31'],
  ])('mean the last day of the month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Sept-24', 'date 2024-09-30'],
    ["May '24", 'date 2024-05-31'],
    ['May ’24', 'date 2024-05-31'],
    ['Dec 23', 'date 2023-12-31'],
    ['MAY-08', 'date 2008-05-31'],
    ['Sep24', 'date 2024-09-30'],
    ['By end of February 15', 'date 2015-02-28'],
    ['[Updated Sept 21]', 'date 2021-09-30'],
    ['Oct 99', 'date 1999-10-31'],
  ])('may have the year in two figures: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['Febuary 2024', 'date 2024-02-29'],
    ['Setpember 2024', 'date 2024-09-30'],
    ['Septmber 24', 'date 2024-09-30'],
    ['Jaunary 2025', 'date 2025-01-31'],
    ['Decmeber 2024', 'date 2024-12-31'],
    ['31 Ocotber 2024', 'date 2024-10-31'],
    ['Novemeber 2024', 'date 2024-11-30'],
    ['Agust 2024', 'date 2024-08-31'],
    ['Marhc 2024', 'date 2024-03-31'],
  ])('are read over an unmistakable slip of the pen: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['match 2024', 'unparseable'],
    ['marsh 2024', 'unparseable'],
    ['much 2024', 'unparseable'],
    ['Mrch 2024', 'unparseable'],
    ['Augusta 2024', 'unparseable'],
    ['remember 2024', 'unparseable'],
    ['number 2024', 'unparseable'],
  ])('are not seen in other words: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['March 1066', 'unparseable'],
    ['March 2150', 'unparseable'],
    ['March 204', 'unparseable'],
    ['March 20245', 'unparseable'],
  ])('are refused outside the years a plan can speak of: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['May 24', 'date 2024-05-31'],
    ['Jun 14', 'date 2024-06-14'],
    ['Jun 20', 'ambiguous 2020-06-30|2024-06-20'],
    ["Jun '20", 'date 2020-06-30'],
  ])(
    'may be a day in a plan for 2024/25 where the year would lie far from it: %s is %s',
    (phrase, answer) => {
      expect(brief(phrase, ONE_YEAR)).toBe(answer);
    },
  );

  it('is open between month and day where no plan places it and the year is far away', () => {
    expect(brief('Jun 14')).toBe('ambiguous 2014-06-30|2024-06-14|2025-06-14');
  });

  it('is a year in a column whose figures lie as close as the years of a plan', () => {
    const column = ['Jun 20', 'Sept 21', 'Dec 22', 'Mar 23'];
    expect(brief('Jun 20', { ...ONE_YEAR, column })).toBe('date 2020-06-30');
  });

  it('is a day in a column whose figures are spread over the month', () => {
    const column = ['Jun 14', 'Sept 30', 'Dec 05', 'Oct 24'];
    expect(brief('Oct 24', { ...ONE_YEAR, column })).toBe('date 2024-10-24');
  });
});

describe('two figures behind the months of a quarter', () => {
  it.each([
    ['Q4 (Jan-Mar 14)', '2014-03-31'],
    ['Q2 - Jul to Sep 15', '2015-09-30'],
  ])('are their year: %s ends on %s', (phrase, end) => {
    expect(brief(phrase)).toContain(end);
    expect(brief(phrase)).not.toContain('ambiguous');
  });

  it('stay open without the quarter', () => {
    expect(brief('Jan-Mar 14')).toContain('ambiguous');
  });
});
