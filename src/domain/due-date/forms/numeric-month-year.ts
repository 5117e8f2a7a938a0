import { isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { settled } from '../point';
import type { WrittenForm } from '../written-form';

/** "Phase 2 - 2026": a figure that numbers the word before it, and a year apart; "by 2 - 2026" asks for a time. */
const PARTED = / - /;
const NUMBERED = /[a-z] $/i;
const TIME_ASKED =
  /\b(?:by|in|on|at|from|to|until|till|due|date|deadline|before|after|of|end|for|and|or|start|since) $/i;

/** 03/2024, 3.2024, 2024-03: a month by its number. */
export const numericMonthYear: WrittenForm = {
  name: 'numeric-month-year',
  needs: 'parted-figures',
  pattern:
    /(?<![\d/.-]|[a-z])(?:(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d{2})|((?:19|20)\d{2})[/.-](0[1-9]|1[0-2]))(?![\d/%]|[.-]\d)/gi,
  read: ({ 0: whole, 1: month, 2: year, 3: yearBefore, 4: monthAfter, input, index }) => {
    const before = input.slice(0, index);
    if (PARTED.test(whole) && NUMBERED.test(before) && !TIME_ASKED.test(before)) return null;
    const named = Number(year ?? yearBefore);
    const number = Number(month ?? monthAfter);
    // 2008/11 and 2010-11 are years; 2024-05 can only be a month.
    if (yearBefore && number > named % 100) return null;
    if (!isPlanYear(named)) return null;
    return { point: settled('month', monthsPeriod(named, number)), firmness: 'firm' };
  },
};
