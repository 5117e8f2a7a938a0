import { isPlanYear } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { nhsMonth } from '../../calendar/nhs-year';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { settled } from '../point';
import type { WrittenForm } from '../written-form';

/** January 2020/21: that month of the NHS year, so January 2021. */
export const monthNhsYear: WrittenForm = {
  name: 'month-nhs-year',
  needs: 'month-and-figure',
  sign: /\d ?[/-] ?\d\d/,
  pattern: new RegExp(
    `\\b(${MONTH_NAME})[ ,-]{0,2}(?:FY ?)?(\\d{4}|\\d{2}) ?[/-] ?(\\d{4}|\\d{2})(?!\\d|[/.-]\\d)`,
    'gi',
  ),
  read: ([, month = '', startText = '', endText = ''], context) => {
    const start = startText.length === 4 ? Number(startText) : fullYear(Number(startText), baseYear(context));
    if (!isPlanYear(start) || (start + 1) % 100 !== Number(endText) % 100) return null;
    return { point: settled('month', nhsMonth(start, monthNumber(month))), firmness: 'firm' };
  },
};
