import { academicYear } from '../../calendar/academic-year';
import { calendarYear, isBefore, type CalendarPeriod } from '../../calendar/calendar-period';
import { nhsYear } from '../../calendar/nhs-year';
import type { DueDateContext } from '../due-date-context';
import { readings, settled, stretchesOf, yearless, type Point, type Stretch } from '../point';
import { firstFrom, settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';

/** A plan of at most this many days is a plan of one year. */
const ONE_YEAR = 366;

/**
 * End of the financial year, by year end, end of the academic year: the year is the plan's own. Which year it
 * is that "the year" means is said by a plan of one year; a longer one leaves it open.
 */
export const yearEnd: WrittenForm = {
  name: 'year-end',
  needs: 'time-words',
  sign: /year|fy/i,
  pattern:
    /\b(?:(?:end of|close of) (?:the |this |each |current |that )*(?:(financial|fiscal|calendar|academic|school|nhs) )?year|(?:(financial|fiscal|calendar|academic|school) )?year[ -]end|(?:(?:end of |within |during |in )(?:the )?|(?:this|current) )(?:this |current )?(FY|(?:financial|fiscal) year)|(within (?:the|this) (?:plan )?year))\b(?![ -]*\d)/gi,
  read: ([whole, before, after, plain, within], context) => {
    // "Within the year" may be twelve months from anywhere, but in a plan of one year.
    if (within !== undefined && !isOneYear(context)) return null;
    const sort = (before ?? after ?? (plain ? 'financial' : '')).toLowerCase();
    const point = endOfYear(sort, context);
    return {
      point: /\b(?:this|current)\b/i.test(whole) ? nowMeant(point, context) : point,
      firmness: 'relative',
    };
  },
};

/** A plan is written about when it begins: for so long "this year" is the one it is asked in. */
const WRITTEN_LATELY = 12;

/** "This" year is the running one, and the plan's own as likely once the plan has run for a while. */
function nowMeant(point: Point, context: DueDateContext): Point {
  if (point.kind !== 'yearless') return point;
  const { asAt, period } = context;
  const running = firstFrom(point.within, asAt);
  const isLate = period && isBefore(period.start.add({ months: WRITTEN_LATELY }), asAt);
  return readings(isLate ? [...stretchesOf(settleYear(point, context)), ...running] : running);
}

function endOfYear(sort: string, context: DueDateContext): Point {
  const { period } = context;
  const ofSort = (each: string): ((year: number) => CalendarPeriod) => {
    if (each === 'calendar') return calendarYear;
    return each === 'academic' || each === 'school' ? academicYear : nhsYear;
  };
  if (sort !== '') return yearless('year', ofSort(sort));
  if (period?.end && isOneYear(context)) {
    return settled('year', { start: period.start, end: period.end });
  }
  const all = ['financial', 'calendar'].flatMap((each): readonly Stretch[] => {
    return stretchesOf(settleYear(yearless('year', ofSort(each)), context));
  });
  return readings(all);
}

function isOneYear({ period }: DueDateContext): boolean {
  if (!period?.end) return false;
  return period.start.until(period.end, { largestUnit: 'day' }).days <= ONE_YEAR;
}
