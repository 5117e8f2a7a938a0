import { readDueDate } from '../../../src/domain/due-date/read-due-date';
import { brief, contextOf } from './asking';

const context = contextOf();
const above = readDueDate('March 2024, then annually', context);

describe('a pointer to the action above', () => {
  it.each([
    ['As above'],
    ['as above.'],
    ['ditto'],
    ['″'],
    ['"'],
    ['• As above'],
    ['Same as above'],
    ['(as above)'],
    ['See above'],
    ['See row above'],
    ['Same date as above'],
    ['Same deadline'],
    ['As previously'],
    ['Unchanged from above'],
    ['Idem'],
    ['↑'],
    ['〃'],
  ])('takes its due date: %s', (text) => {
    expect(readDueDate(text, { ...context, above })).toEqual({ ...above, text });
  });

  it('says nothing where nothing stands above', () => {
    expect(readDueDate('As above', { ...context, above: null }).kind).toBe('unparseable');
    expect(readDueDate('As above', context).kind).toBe('unparseable');
  });

  it('points to the line above in a cell of several lines', () => {
    expect(brief('• Survey the site Sept 2016 or once funds allow\n• As above\n• As above')).toBe(
      'date 2016-09-30',
    );
  });

  it('is no pointer when it says more', () => {
    expect(readDueDate('As above, by March 2025', { ...context, above }).first?.toString()).toBe(
      '2025-03-31',
    );
  });
});
