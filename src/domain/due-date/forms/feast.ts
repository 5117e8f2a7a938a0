import { dayPeriod, isPlanYear, type CalendarPeriod } from '../../calendar/calendar-period';
import { easterSunday } from '../../calendar/easter';
import { fullYear } from '../../calendar/two-digit-year';
import { baseYear } from '../due-date-context';
import { IMPOSSIBLE, settled, yearless } from '../point';
import type { WrittenForm } from '../written-form';

function feastOf(name: string, year: number): CalendarPeriod | null {
  if (name.startsWith('easter')) {
    const sunday = easterSunday(year);
    return { start: sunday, end: sunday };
  }
  if (name.startsWith('new')) return name.includes('eve') ? dayPeriod(year, 12, 31) : dayPeriod(year, 1, 1);
  return dayPeriod(year, 12, 25);
}

const IN_OR_EARLY = /\b(?:early|in|during)(?: in)?(?: the)? $/i;

/** Easter 2026, Christmas 2024, by Christmas. "New Year" needs its year: "in the new year" names no day. */
export const feast: WrittenForm = {
  name: 'feast',
  needs: 'time-words',
  sign: /easter|christmas|xmas|new year/i,
  pattern:
    /\b(easter(?: sunday)?|christmas(?: day)?|xmas|new year(?:'?s)?(?: (?:eve|day))?)(?! (?:term|monday|eve|card|party|bank|dinner|lunch))(?:[ ,-]*(?:of |in )?('?\d{2}|\d{4})(?![\d%]|[/.,:-]\d|[a-z]))?/gi,
  read: ({ 1: word = '', 2: yearText, input, index }, context) => {
    const name = word.toLowerCase();
    // "Early in the new year 2025" is some weeks of it, and not its first day.
    if (name.startsWith('new') && IN_OR_EARLY.test(input.slice(0, index)))
      return { point: IMPOSSIBLE, firmness: 'firm' };
    if (yearText === undefined) {
      if (name.startsWith('new')) return null;
      return { point: yearless('day', (each) => feastOf(name, each)), firmness: 'loose' };
    }
    const digits = yearText.replace("'", '');
    const year = digits.length === 4 ? Number(digits) : fullYear(Number(digits), baseYear(context));
    return { point: isPlanYear(year) ? settled('day', feastOf(name, year)) : IMPOSSIBLE, firmness: 'firm' };
  },
};
