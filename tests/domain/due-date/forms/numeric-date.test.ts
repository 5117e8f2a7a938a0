import { brief } from '../asking';

describe('a date of three figures', () => {
  it.each([
    ['31/03/2024', 'date 2024-03-31'],
    ['03/04/2024', 'date 2024-04-03'],
    ['5/11/2015', 'date 2015-11-05'],
    ['31.3.24', 'date 2024-03-31'],
    ['30.09.2019', 'date 2019-09-30'],
    ['31-03-2024', 'date 2024-03-31'],
    ['31 / 03 / 2024', 'date 2024-03-31'],
    ['Fri 31/5/24', 'date 2024-05-31'],
    ['by 01/03/26', 'date 2026-03-01'],
    ['1/4/99', 'date 1999-04-01'],
    ['31\\12\\2024', 'date 2024-12-31'],
  ])('reads the day before the month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31/02/2024', 'unparseable'],
    ['31/06/2024', 'unparseable'],
    ['29/02/2023', 'unparseable'],
    ['45/13/2024', 'unparseable'],
    ['00/05/2024', 'unparseable'],
    ['32/01/2024', 'unparseable'],
    ['31/03/1024', 'unparseable'],
    ['31/03/2150', 'unparseable'],
  ])('never moves an impossible day to one that exists: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['12/25/2024', 'ambiguous 2024-12-25'],
    ['01/13/2024', 'ambiguous 2024-01-13'],
  ])('leaves open what only fits month before day: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['31/03/20245', 'unparseable'],
    ['1/2/3/2024', 'unparseable'],
    ['31/03/2024/7', 'unparseable'],
    ['3/6/12 months', 'unparseable'],
  ])('is not read out of longer figures: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it('leaves both readings open in a column that shows the month first elsewhere', () => {
    const column = ['03/04/2024', '12/25/2024', '07/31/2024'];
    expect(brief('03/04/2024', { column })).toBe('ambiguous 2024-03-04|2024-04-03');
    expect(brief('05/05/2024', { column })).toBe('date 2024-05-05');
  });

  it('keeps the day first in a column that shows both orders', () => {
    expect(brief('03/04/2024', { column: ['31/12/2024', '12/25/2024'] })).toBe('date 2024-04-03');
  });
});
