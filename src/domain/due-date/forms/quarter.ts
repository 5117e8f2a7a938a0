import {
  calendarQuarter,
  isBefore,
  isPlanYear,
  monthsPeriod,
  type CalendarPeriod,
} from '../../calendar/calendar-period';
import { isEitherYear } from '../../calendar/plan-period';
import { nhsQuarter } from '../../calendar/nhs-year';
import { baseYear, type DueDateContext, type QuartersMeant } from '../due-date-context';
import { readings, settled, yearless, type Point, type Stretch } from '../point';
import { preferInPlan } from '../settle-year';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear, type NamedYear } from './named-year';

const ORDINALS = ['first', '1st', 'second', '2nd', 'third', '3rd', 'fourth', '4th', 'final', 'last'];
/** "Q2 and Q3" is one stretch, "Q2 and Q4" two deadlines. */
const NEXT_QUARTER = '(?:(?<=1\\D{1,12})2|(?<=2\\D{1,12})3|(?<=3\\D{1,12})4)';
const QUARTER = `(?:(?:Q|Qtr|Qrt|Quarter)s?[ .-]?([1-4])(?:(?: ?(?:-|/|to) ?(?:Q|Qtr|Quarter)?[ .]?([1-4])| ?(?:&|and) ?(?:Q|Qtr|Quarter)?[ .]?(${NEXT_QUARTER})))?(?![\\d/.]|[a-z])|\\b(first|1st|second|2nd|third|3rd|fourth|4th|final|last) quarter\\b)`;

/**
 * Q3 2024/25, end of Q2, Q1 FY25, 2024/25 Q4, third quarter of 2024/25, Q3/4. With an NHS year it is a quarter
 * of that year; with a plain year it is the calendar's, unless the plan or its column count in NHS years: then
 * it stays open. Without a year it waits for one.
 */
export const quarter: WrittenForm = {
  name: 'quarter',
  needs: 'time-words',
  sign: /quarter|q(?:tr|rt)?s?[ .-]?[1-4]/i,
  pattern: new RegExp(
    `(?<![a-z\\d])(?:(${NAMED_YEAR})[ ,:(-]*)?${QUARTER}(?:[ ,:(-]*(?:of |in )?(?:the )?(${NAMED_YEAR})\\)?)?`,
    'gi',
  ),
  read: ({ 1: before, 2: first, 3: through, 4: next, 5: ordinal, 6: after, input }, context) => {
    const from = first
      ? Number(first)
      : Math.min(4, Math.floor(ORDINALS.indexOf((ordinal ?? '').toLowerCase()) / 2) + 1);
    const to = Number(through ?? next ?? from);
    if (to < from) return null;
    const named = readNamedYear(after ?? before, baseYear(context));
    if (named === 'none') return { point: quarterWithoutYear(from, to, input, context), firmness: 'loose' };
    if (named === 'unread') return null;
    return { point: quarterOf(named, from, to, context), firmness: 'firm' };
  },
};

/** Fewer quarters than this show no habit. */
const A_FEW = 3;

const throughQuarter = (first: CalendarPeriod, last: CalendarPeriod): CalendarPeriod => ({
  start: first.start,
  end: last.end,
});

const NHS_YEAR = /\d ?\/ ?\d\d/;
const FULL_YEAR = /(?:19|20)\d\d/;

/**
 * A plan for "2026" leaves open whether its quarters are the calendar's or the NHS year's; a year elsewhere in the
 * text, or in the column, tells.
 */
function quarterWithoutYear(from: number, to: number, text: string, context: DueDateContext): Point {
  const { period, column } = context;
  const unit = from === to ? 'quarter' : 'span';
  const within = (calendar: boolean, year: number): CalendarPeriod =>
    calendar
      ? throughQuarter(calendarQuarter(year, from), calendarQuarter(year, to))
      : throughQuarter(nhsQuarter(year, from), nhsQuarter(year, to));
  const meant = quartersMeant(context);
  if (meant) return yearless(unit, (year) => within(meant === 'calendar', year));
  if (!period || !isEitherYear(period)) {
    const isCalendar = period?.start.month === 1 && period.start.day === 1;
    return yearless(unit, (year) => within(isCalendar, year));
  }
  if (NHS_YEAR.test(text) || column?.writesNhsYears === true)
    return yearless(unit, (year) => within(false, year));
  if (FULL_YEAR.test(text)) return yearless(unit, (year) => within(true, year));
  const { year } = period.start;
  return readings([true, false].map((calendar) => ({ unit, ...within(calendar, year) })));
}

function quarterOf(named: NamedYear, from: number, to: number, context: DueDateContext): Point {
  const unit = from === to ? 'quarter' : 'span';
  const { year } = named;
  if (!isPlanYear(year)) return { kind: 'impossible' };
  if (named.counts === 'nhs-year') {
    return settled(unit, monthsPeriod(year, 3 * from + 1, 3 * (to - from + 1)));
  }
  const calendar: Stretch = {
    unit,
    ...throughQuarter(calendarQuarter(year, from), calendarQuarter(year, to)),
  };
  const meant = quartersMeant(context);
  if (meant === 'calendar' || (meant === null && !countsInNhsYears(context))) return readings([calendar]);
  const ofThisYear: Stretch = { unit, ...throughQuarter(nhsQuarter(year, from), nhsQuarter(year, to)) };
  const all: readonly Stretch[] =
    to === 4
      ? [
          { unit, ...throughQuarter(nhsQuarter(year - 1, from), nhsQuarter(year - 1, to)) },
          calendar,
          ofThisYear,
        ]
      : [calendar, ofThisYear];
  return readings(preferInPlan(meant === 'nhs' ? all.filter((each) => each !== calendar) : all, context));
}

/** Which year quarters divide: the plan says so, or only in one of them do all of its column lie in its period. */
function quartersMeant({ quarters, column, period }: DueDateContext): QuartersMeant {
  if (quarters) return quarters;
  const named = column?.quarters ?? [];
  if (!period?.end || named.length < A_FEW) return null;
  const { start, end } = period;
  const isIn = (each: CalendarPeriod): boolean => !isBefore(each.end, start) && !isBefore(end, each.end);
  const calendar = named.every(([year, which]) => isIn(calendarQuarter(year, which)));
  // "Q4 2026" may be that of the NHS year which ends in 2026.
  const nhs = named.every(
    ([year, which]) => isIn(nhsQuarter(year, which)) || (which === 4 && isIn(nhsQuarter(year - 1, which))),
  );
  if (calendar === nhs) return null;
  return calendar ? 'calendar' : 'nhs';
}

function countsInNhsYears({ period, column }: DueDateContext): boolean {
  return (period?.start.month === 4 && period.start.day === 1) || column?.writesNhsYears === true;
}
