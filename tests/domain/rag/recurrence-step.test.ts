import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { day } from '../../support/plan-action';
import { lastDueBefore } from '../../../src/domain/rag/recurrence-step';

test.each([
  ['annual', '2021-10-31', '2024-06-30', '2023-10-31'],
  ['annually', '2024-03-31', '2024-06-30', '2024-03-31'],
  ['quarterly', '2024-03-31', '2024-07-01', '2024-06-30'],
  ['six-monthly', '2023-09-30', '2024-06-30', '2024-03-31'],
  ['monthly', '2024-02-29', '2024-06-30', '2024-05-31'],
  ['fortnightly', '2024-06-01', '2024-06-30', '2024-06-29'],
  ['weekly', '2024-06-01', '2024-06-30', '2024-06-29'],
  ['biennial', '2019-03-31', '2024-06-30', '2023-03-31'],
  ['as events arise', '2021-10-31', '2024-06-30', '2021-10-31'],
])('%s from %s, last due before %s: %s', (recurrence, first, before, last) => {
  expect(lastDueBefore(recurrence, day(first), day(before))?.toString()).toBe(last);
});

test('Nothing was due before the first deadline, nor on it', () => {
  expect(lastDueBefore('annual', day('2024-06-30'), day('2024-06-30'))).toBeNull();
});

test('The last time due is before the day, and the next is not', () => {
  const when = fc.integer({ min: 0, max: 9000 }).map((days) => day('2000-01-01').add({ days }));
  const words = fc.constantFrom('annual', 'quarterly', 'monthly', 'six-monthly', 'fortnightly', 'weekly');
  fc.assert(
    fc.property(words, when, when, (recurrence, first, before) => {
      const last = lastDueBefore(recurrence, first, before);
      if (!last) return;
      expect(Temporal.PlainDate.compare(last, before)).toBe(-1);
      const following = lastDueBefore(recurrence, first, last.add({ days: 400 }));
      expect(following && Temporal.PlainDate.compare(following, last)).toBe(1);
    }),
  );
});
