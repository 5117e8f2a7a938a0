import { isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { settled } from '../point';
import type { WrittenForm } from '../written-form';

/** 03/2024, 3.2024, 2024-03: a month by its number. */
export const numericMonthYear: WrittenForm = {
  name: 'numeric-month-year',
  needs: 'parted-figures',
  pattern:
    /(?<![\d/.-]|[a-z])(?:(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d{2})|((?:19|20)\d{2})[/.-](0[1-9]|1[0-2]))(?![\d/%]|[.-]\d)/gi,
  read: ([, month, year, yearBefore, monthAfter]) => {
    const named = Number(year ?? yearBefore);
    const number = Number(month ?? monthAfter);
    // 2008/11 and 2010-11 are years; 2024-05 can only be a month.
    if (yearBefore && number > named % 100) return null;
    if (!isPlanYear(named)) return null;
    return { point: settled('month', monthsPeriod(named, number)), firmness: 'firm' };
  },
};
