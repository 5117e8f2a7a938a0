import { Temporal } from 'temporal-polyfill';
import { academicYear, halfTerm, schoolTerm } from '../../../src/domain/calendar/academic-year';
import {
  calendarQuarter,
  calendarYear,
  dayPeriod,
  daysInMonth,
  inOrder,
  isPlanYear,
  lastDayOfMonth,
  monthsPeriod,
  type CalendarPeriod,
} from '../../../src/domain/calendar/calendar-period';
import { easterSunday } from '../../../src/domain/calendar/easter';
import { nhsMonth, nhsQuarter, nhsYear, nhsYearOf } from '../../../src/domain/calendar/nhs-year';
import { seasonPeriod } from '../../../src/domain/calendar/season';
import { fullYear } from '../../../src/domain/calendar/two-digit-year';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const written = ({ start, end }: CalendarPeriod): string => `${start.toString()}..${end.toString()}`;

describe('stretches of the calendar', () => {
  it('are whole months that may run into the next year', () => {
    expect(written(monthsPeriod(2024, 2))).toBe('2024-02-01..2024-02-29');
    expect(written(monthsPeriod(2024, 12, 3))).toBe('2024-12-01..2025-02-28');
    expect(written(monthsPeriod(2024, 13, 3))).toBe('2025-01-01..2025-03-31');
    expect(written(calendarYear(2025))).toBe('2025-01-01..2025-12-31');
    expect(written(calendarQuarter(2026, 4))).toBe('2026-10-01..2026-12-31');
  });

  it('have no day that does not exist', () => {
    expect(dayPeriod(2024, 2, 29)).not.toBeNull();
    expect([
      dayPeriod(2023, 2, 29),
      dayPeriod(2024, 2, 31),
      dayPeriod(2024, 13, 1),
      dayPeriod(2024, 0, 1),
    ]).toEqual([null, null, null, null]);
  });

  it('know leap years, and the last day of each month', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(lastDayOfMonth(day('2024-11-03')).toString()).toBe('2024-11-30');
  });

  it('lie in the years plans speak of', () => {
    expect([1989, 1990, 2100, 2101, 2024.5].map(isPlanYear)).toEqual([false, true, true, false, false]);
  });

  it('are put in order of their day, equal days as they stood', () => {
    const things = [
      { at: '2024-02-01', name: 'b' },
      { at: '2024-01-01', name: 'a' },
      { at: '2024-02-01', name: 'c' },
    ];
    expect(inOrder(things, ({ at }) => day(at)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the NHS year', () => {
  it('runs from 1 April to 31 March, in quarters from April', () => {
    expect(written(nhsYear(2016))).toBe('2016-04-01..2017-03-31');
    expect(written(nhsQuarter(2023, 1))).toBe('2023-04-01..2023-06-30');
    expect(written(nhsQuarter(2023, 4))).toBe('2024-01-01..2024-03-31');
  });

  it('has its January in the second calendar year', () => {
    expect(written(nhsMonth(2020, 1))).toBe('2021-01-01..2021-01-31');
    expect(written(nhsMonth(2020, 4))).toBe('2020-04-01..2020-04-30');
    expect([nhsYearOf(day('2024-03-31')), nhsYearOf(day('2024-04-01'))]).toEqual([2023, 2024]);
  });
});

describe('the academic year', () => {
  it('runs from 1 August to 31 July, in three terms of whole months', () => {
    expect(written(academicYear(2023))).toBe('2023-08-01..2024-07-31');
    expect(written(schoolTerm(2014, 'autumn'))).toBe('2014-09-01..2014-12-31');
    expect(written(schoolTerm(2014, 'spring'))).toBe('2015-01-01..2015-03-31');
    expect(written(schoolTerm(2014, 'summer'))).toBe('2015-04-01..2015-07-31');
  });

  it('has half terms that make up the term', () => {
    for (const term of ['autumn', 'spring', 'summer'] as const) {
      expect(halfTerm(2023, term, 1).start.equals(schoolTerm(2023, term).start)).toBe(true);
      expect(
        halfTerm(2023, term, 1)
          .end.add({ days: 1 })
          .equals(halfTerm(2023, term, 2).start),
      ).toBe(true);
      expect(halfTerm(2023, term, 2).end.equals(schoolTerm(2023, term).end)).toBe(true);
    }
  });
});

describe('seasons', () => {
  it('are three whole months, winter named after the year it begins in', () => {
    expect(written(seasonPeriod(2023, 'spring'))).toBe('2023-03-01..2023-05-31');
    expect(written(seasonPeriod(2023, 'winter'))).toBe('2023-12-01..2024-02-29');
  });
});

describe('Easter Sunday', () => {
  // As printed in the Book of Common Prayer's table to find Easter Day, and in diaries since.
  it.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, iso) => {
    expect(easterSunday(year).toString()).toBe(iso);
  });

  it('is a Sunday between 22 March and 25 April', () => {
    for (let year = 1990; year <= 2100; year++) {
      const easter = easterSunday(year);
      expect(easter.dayOfWeek).toBe(7);
      expect(Temporal.PlainDate.compare(easter, day(`${String(year)}-03-22`))).toBeGreaterThanOrEqual(0);
      expect(Temporal.PlainDate.compare(easter, day(`${String(year)}-04-25`))).toBeLessThanOrEqual(0);
    }
  });
});

describe('a year of two figures', () => {
  it('lies from fifty years before the base year to forty-nine after it', () => {
    expect([
      fullYear(24, 2024),
      fullYear(73, 2024),
      fullYear(74, 2024),
      fullYear(99, 2024),
      fullYear(0, 2024),
    ]).toEqual([2024, 2073, 1974, 1999, 2000]);
    expect([fullYear(8, 2009), fullYear(58, 2009), fullYear(59, 2009)]).toEqual([2008, 2058, 1959]);
  });

  it('has the two figures it was given', () => {
    for (let figures = 0; figures < 100; figures++) expect(fullYear(figures, 2024) % 100).toBe(figures);
  });
});
