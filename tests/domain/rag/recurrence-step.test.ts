import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { day, due } from '../../support/plan-action';
import { lastDueBefore, lastDueOf } from '../../../src/domain/rag/recurrence-step';

test.each([
  ['annual', '2021-10-31', '2024-06-30', '2023-10-31'],
  ['annually', '2024-03-31', '2024-06-30', '2024-03-31'],
  ['quarterly', '2024-03-31', '2024-07-01', '2024-06-30'],
  ['six-monthly', '2023-09-30', '2024-06-30', '2024-03-31'],
  ['monthly', '2024-02-29', '2024-06-30', '2024-05-31'],
  ['fortnightly', '2024-06-01', '2024-06-30', '2024-06-29'],
  ['weekly', '2024-06-01', '2024-06-30', '2024-06-29'],
  ['biennial', '2019-03-31', '2024-06-30', '2023-03-31'],
  ['five-yearly', '2015-03-31', '2024-06-30', '2020-03-31'],
  ['eighteen-monthly', '2021-03-31', '2024-06-30', '2024-03-31'],
  ['six-weekly', '2024-04-01', '2024-06-30', '2024-06-24'],
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

const recurring = (recurrence: string, dates: readonly string[], next: string | null) =>
  due(dates[0] ?? null, {
    kind: 'recurring',
    recurrence,
    next: next === null ? null : day(next),
    deadlines: dates.map((date) => ({ date: day(date), what: null })),
  });

test.each([
  ['annual', ['2009-08-31', '2010-02-28'], '2024-08-31', '2024-02-29'],
  ['annual', ['2023-05-31', '2023-09-30', '2024-01-31'], '2024-09-30', '2024-05-31'],
  ['six-monthly', ['2022-10-31', '2023-03-31'], '2024-10-31', '2024-03-31'],
  ['termly', ['2023-10-31', '2024-02-29', '2024-05-31'], '2024-10-31', '2024-05-31'],
])('Of several times a year, %s, each comes again: %j', (recurrence, dates, next, last) => {
  expect(lastDueOf(recurring(recurrence, dates, next), day('2024-06-30'))?.toString()).toBe(last);
});

test('A recurrence that has ended was last due by its last date', () => {
  const ended = recurring('monthly', ['2023-01-31', '2023-12-31'], null);
  expect(lastDueOf(ended, day('2024-06-30'))?.toString()).toBe('2023-12-31');
  expect(lastDueOf(ended, day('2023-06-30'))?.toString()).toBe('2023-05-31');
});

test('Dates further apart than a year, or more than it comes in one, are counted from the first', () => {
  const apart = recurring('annual', ['2021-03-31', '2023-06-30'], '2025-03-31');
  expect(lastDueOf(apart, day('2024-06-30'))?.toString()).toBe('2024-03-31');
  const more = recurring('quarterly', ['2023-06-30', '2023-08-31'], '2024-09-30');
  expect(lastDueOf(more, day('2024-07-30'))?.toString()).toBe('2024-06-30');
});
