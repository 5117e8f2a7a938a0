import fc from 'fast-check';
import { day } from '../../support/plan-action';
import { dateOfNumber, dateOn, dayNumber, daysBetween } from '../../../src/domain/calendar/day-number';

test('Days are counted over leap days, and backwards they are negative', () => {
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  expect(daysBetween(day('2023-02-28'), day('2023-03-01'))).toBe(1);
  expect(daysBetween(day('2024-06-30'), day('2024-03-31'))).toBe(-91);
});

test('The count agrees with the calendar for any two days from 1800 to 2200', () => {
  const when = fc.integer({ min: 0, max: 146_000 }).map((days) => day('1800-01-01').add({ days }));
  fc.assert(
    fc.property(when, when, (from, to) => {
      expect(daysBetween(from, to)).toBe(from.until(to, { largestUnit: 'day' }).days);
    }),
  );
});

test('A day is one object, whether it is asked for by its parts or by its number', () => {
  const when = fc.integer({ min: 0, max: 146_000 }).map((days) => day('1800-01-01').add({ days }));
  fc.assert(
    fc.property(when, (date) => {
      const made = dateOn(date.year, date.month, date.day);
      expect(made.equals(date)).toBe(true);
      expect(dateOfNumber(dayNumber(date))).toBe(made);
    }),
  );
});
