import { Temporal } from 'temporal-polyfill';
import { readDueDate } from '../../../src/domain/due-date/read-due-date';

describe('words beside a date that change it less than they seem to', () => {
  const context = { asAt: Temporal.PlainDate.from('2025-06-30'), period: null };

  it.each([
    ['on or before 14 March 2026', '2026-03-14'],
    ['by or before 30 September 2025', '2025-09-30'],
    ['before 14 March 2026', '2026-03-13'],
    ['Second draft 9 Oct 2025', '2025-10-09'],
    ['2026/27 academic cycle', '2027-07-31'],
    ['2025/26 school session', '2026-07-31'],
  ])('reads “%s” as %s', (text, day) => {
    expect(readDueDate(text, context).first?.toString()).toBe(day);
  });
});
