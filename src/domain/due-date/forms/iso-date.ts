import { isPlanYear } from '../../calendar/calendar-period';
import { IMPOSSIBLE, oneDay } from '../point';
import type { WrittenForm } from '../written-form';

/** 2024-05-31, 2024/05/31, 2024.05.31, with or without a time of day behind it. */
export const isoDate: WrittenForm = {
  name: 'iso-date',
  needs: 'parted-figures',
  pattern:
    /(?<![\d/.-])(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?![\d/]|[.-]\d)/gi,
  read: ([, yearText, , month, day]) => {
    const year = Number(yearText);
    if (!isPlanYear(year)) return { point: IMPOSSIBLE, firmness: 'firm' };
    return { point: oneDay(year, Number(month), Number(day)), firmness: 'firm' };
  },
};
