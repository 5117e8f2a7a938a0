import { calendarYear, isPlanYear } from '../../calendar/calendar-period';
import { settled } from '../point';
import type { WrittenForm } from '../written-form';

/** 2029: a figure that can be a year, and is one where it stands alone or after such a word as "by". */
export const year: WrittenForm = {
  name: 'year',
  needs: 'full-year',
  pattern:
    /(?<!\d[.,:-]|[\d£$€#/]|[a-z]|\b(?:pre|post|act|version)-)((?:19|20)\d{2})(?![\d%]|[/.,:-]\d|[a-z]|-[a-z]{1,2}\d|-(?:year|month|day|hour|point|strong|bed))/gi,
  read: ([, text]) =>
    isPlanYear(Number(text))
      ? { point: settled('year', calendarYear(Number(text))), firmness: 'loose' }
      : null,
};
