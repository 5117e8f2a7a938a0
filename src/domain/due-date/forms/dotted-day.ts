import { dayPeriod } from '../../calendar/calendar-period';
import { standsAlone } from '../phrase/standing';
import { yearless } from '../point';
import type { WrittenForm } from '../written-form';

/** A year that has every day. */
const LEAP_YEAR = 2024;
/** Words that ask for a day: a figure behind them is no amount and no number of a thing. */
const DAY_ASKED = /\b(?:by|before|until|till|due|from|deadline|no later than)(?: (?:by|on|the))*[ :]*$/i;

/** "4.1 End of June 2026", "4.2 31/07/26": at the start of a line, with the whole date behind it, the number of an item. */
const LINE_START = /(?:^|\n)\s*$/;
/** A date that is read already stands as such signs. */
const DATE_BEHIND =
  /^[ :)-]+(?:(?:by|in|at|on|for|from|before|the|end|of|early|mid|late|update|due|completed?|report|review)[ :-]+){0,4}\u0001/i;

const isItemNumber = (input: string, at: number, until: number): boolean =>
  LINE_START.test(input.slice(0, at)) && DATE_BEHIND.test(input.slice(until));

/**
 * By 31.03, 30.9: a day and a month with a dot, alone in its clause, where a word asks for a day or the column writes its
 * dates so. "31.03" may be an amount and "3.10" number a thing.
 */
export const dottedDay: WrittenForm = {
  name: 'dotted-day',
  needs: 'parted-figures',
  sign: /\d\.\d/,
  pattern:
    /(?<![\d/.,:-]|[£$€#<>+]|[a-z])(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2]|[1-9])\.?(?![\d%]|[/.,:-]\d|[a-z])/gi,
  read: (match, { column }) => {
    const [whole, day = '', month = ''] = match;
    if (isItemNumber(match.input, match.index, match.index + whole.length)) return null;
    if (!standsAlone(match.input, match.index, match.index + whole.length)) return null;
    if (!dayPeriod(LEAP_YEAR, Number(month), Number(day))) return null;
    const order = column?.dayMonthOrder ?? 'unsettled';
    if (/month-first/.test(order)) return null;
    const isSure = column?.writesDottedDays === true || order === 'day-first';
    if (!isSure && !DAY_ASKED.test(match.input.slice(0, match.index))) return null;
    return {
      point: yearless('day', (year) => dayPeriod(year, Number(month), Number(day))),
      firmness: 'firm-in-due',
    };
  },
};
