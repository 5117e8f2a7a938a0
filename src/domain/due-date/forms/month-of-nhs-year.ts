import { isPlanYear, monthsPeriod } from '../../calendar/calendar-period';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled } from '../point';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR, readNamedYear } from './named-year';

/** M6 2024/25, Month 12 of 2024/25: the months of an NHS year by number, April the first, as its accounts have them. */
export const monthOfNhsYear: WrittenForm = {
  name: 'month-of-nhs-year',
  needs: 'parted-figures',
  sign: /\bm(?:onth|th)? ?\d/i,
  pattern: new RegExp(
    `\\bm(?:onth|th)? ?(1[0-2]|0?[1-9])[ ,(-]*(?:of |in )?(?:the )?(${NAMED_YEAR})\\)?`,
    'gi',
  ),
  read: ([, month, yearText], context) => {
    const named = readNamedYear(yearText, baseYear(context));
    if (named === 'none' || named === 'unread' || named.counts !== 'nhs-year') return null;
    if (!isPlanYear(named.year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: settled('month', monthsPeriod(named.year, 3 + Number(month))), firmness: 'firm' };
  },
};
