import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import type { ColumnEvidence } from '../column-evidence';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, oneDay, readings, settled, stretchesOf, type Point, type Stretch } from '../point';
import type { WrittenForm } from '../written-form';

/** A year further from the plan's first than this is unlikely where the figures can be read otherwise. */
const NEAR = 2;

/**
 * 31/03/2024, 31.3.24, 31-03-2024: day before month. A date that only fits month before day, or that stands in a
 * column that shows that order once or twice, is left open; a column that keeps to it throughout is believed.
 */
export const numericDate: WrittenForm = {
  name: 'numeric-date',
  needs: 'parted-figures',
  pattern:
    /(?<![\d/.-])(\d{1,2})\s?([/.\\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d| ?(?:months?|weeks?|years?|days?|hours?)\b)/gi,
  read: (match, context) => {
    const [, first, mark, second, yearText = ''] = match;
    const year = yearText.length === 4 ? Number(yearText) : fullYear(Number(yearText), baseYear(context));
    const order = context.column?.dayMonthOrder ?? 'unsettled';
    const yearFirst = yearFirstReading(match, baseYear(context));
    if (yearFirst && Math.abs(year - baseYear(context)) > NEAR) {
      const dayFirst = stretchesOf(numericPoint(Number(first), Number(second), year, 'day-first'));
      return { point: readings([...dayFirst, yearFirst]), firmness: 'firm' };
    }
    // 3.1.24 before some words may be the number of a paragraph; 31.1.24 is not.
    const mayNumber = mark === '.' && yearText.length === 2 && Number(first) <= 12;
    return {
      point: numericPoint(Number(first), Number(second), year, order),
      firmness: mayNumber ? 'firm-in-due' : 'firm',
    };
  },
};

/** "26-11-30" as computers write it, where its first figures are a year of about now. */
function yearFirstReading([, first, , second, last = '']: RegExpExecArray, base: number): Stretch | null {
  const year = fullYear(Number(first), base);
  if (last.length !== 2 || Math.abs(year - base) > NEAR) return null;
  const day = dayPeriod(year, Number(second), Number(last));
  return day && { unit: 'day', ...day };
}

function numericPoint(
  first: number,
  second: number,
  year: number,
  order: ColumnEvidence['dayMonthOrder'],
): Point {
  if (!isPlanYear(year)) return IMPOSSIBLE;
  const dayFirst = dayPeriod(year, second, first);
  const monthFirst = dayPeriod(year, first, second);
  if (order === 'month-first' && monthFirst) return settled('day', monthFirst);
  const doubted = order === 'month-first' || order === 'perhaps-month-first';
  if (dayFirst && !(doubted && monthFirst && first !== second)) return settled('day', dayFirst);
  const candidates = [dayFirst, monthFirst].flatMap((period): Stretch[] =>
    period ? [{ unit: 'day', ...period }] : [],
  );
  return candidates.length > 0 ? { kind: 'open', readings: candidates } : oneDay(year, second, first);
}
