import { dayPeriod, isPlanYear } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { nhsMonth } from '../../calendar/nhs-year';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear, type DueDateContext } from '../due-date-context';
import { readings, settled, stretchesOf, yearless, type Stretch } from '../point';
import { settleYear } from '../settle-year';
import type { WrittenForm } from '../written-form';

/** Two figures further from the plan than this are hardly a year where they can be days. */
const FAR = 5;

/** "Nov 13-14": the days, where that year lies far from the plan; the year of a month as well. */
function daysToo(month: number, first: number, last: number, context: DueDateContext): readonly Stretch[] {
  const days = yearless('span', (year) => {
    const [from, to] = [dayPeriod(year, month, first), dayPeriod(year, month, last)];
    return from && to && { start: from.start, end: to.end };
  });
  return stretchesOf(settleYear(days, context));
}

/** January 2020/21: that month of the NHS year, so January 2021. */
export const monthNhsYear: WrittenForm = {
  name: 'month-nhs-year',
  needs: 'month-and-figure',
  sign: /\d ?[/-] ?\d\d/,
  pattern: new RegExp(
    `\\b(${MONTH_NAME})[ ,-]{0,2}(?:FY ?)?(\\d{4}|\\d{2})( ?[/-] ?)(\\d{4}|\\d{2})(?!\\d|[/.-]\\d)`,
    'gi',
  ),
  read: ([, month = '', startText = '', mark = '', endText = ''], context) => {
    const base = baseYear(context);
    const start = startText.length === 4 ? Number(startText) : fullYear(Number(startText), base);
    if (!isPlanYear(start) || (start + 1) % 100 !== Number(endText) % 100) return null;
    const number = monthNumber(month);
    const point = settled('month', nhsMonth(start, number));
    const mayBeDays = startText.length === 2 && mark.includes('-') && Math.abs(start - base) > FAR;
    if (!mayBeDays) return { point, firmness: 'firm' };
    const days = daysToo(number, Number(startText), Number(endText), context);
    return { point: readings([...stretchesOf(point), ...days]), firmness: 'firm' };
  },
};
