import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateFromSerial, serialFromDate } from '../../../src/domain/calendar/serial';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('the day count of a spreadsheet', () => {
  it.each<[number, 1900 | 1904, string]>([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [45382, 1900, '2024-03-31'],
    [45382.99, 1900, '2024-03-31'],
    [2958465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [43920, 1904, '2024-03-31'],
  ])('%d of %d is %s', (serial, dateSystem, iso) => {
    expect(dateFromSerial(serial, dateSystem)?.toString()).toBe(iso);
  });

  it('has no day for the 29 February 1900 that never was, nor for what lies outside it', () => {
    for (const serial of [60, 0, -1, 2958466, NaN, Infinity]) expect(dateFromSerial(serial, 1900)).toBeNull();
    for (const serial of [-1, 2957004]) expect(dateFromSerial(serial, 1904)).toBeNull();
    expect(serialFromDate(day('1899-12-31'), 1900)).toBeNull();
    expect(serialFromDate(day('1903-12-31'), 1904)).toBeNull();
  });

  it('is the same there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80_000 }),
        fc.constantFrom<1900 | 1904>(1900, 1904),
        (serial, dateSystem) => {
          const date = dateFromSerial(serial, dateSystem);
          expect(date && serialFromDate(date, dateSystem)).toBe(serial);
        },
      ),
    );
  });

  it('of the two systems lies 1462 days apart', () => {
    expect(serialFromDate(day('2024-03-31'), 1900)).toBe(
      (serialFromDate(day('2024-03-31'), 1904) ?? 0) + 1462,
    );
  });
});
