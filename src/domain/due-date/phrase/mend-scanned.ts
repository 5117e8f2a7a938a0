import { daysInMonth } from '../../calendar/calendar-period';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';

/** Any leap year. */
const LEAP_YEAR = 2024;
/** Letters a scanner or a tired finger puts for a figure: l, I and | for 1, O for 0. */
const ONE = /[li|]/gi;
const NOUGHT = /o/gi;

const figures = (text: string): string => text.replace(ONE, '1').replace(NOUGHT, '0');

/** Most phrases hold none of what is mended here. */
const ANY_SPOILT = /(?:^|[^a-z])(?:[li|o]{1,2}\d|\d[li|o]|[li]st|ll|lo)(?![a-z\d]{3})/i;
/** l5 May, 2l March, O1 June, 1O December, lst October, ll May: a day before its month. "I May" may be a numeral. */
const DAY = new RegExp(
  `(?<!\\w|[.'|]|\\d[/,-])(?=\\d?[li|o])(?:([\\dli|o]{2})((?:st|nd|rd|th)?)|([li|])(st))(?=(?: of)?[ -]?(${MONTH_NAME}))`,
  'gi',
);
/** l5/06/2026, O1/1O/26. */
const NUMERIC =
  /(?<![\w/.|-])([\dlI|Oo]{1,2})([/.-])([\dlI|Oo]{1,2})\2(2[0Oo][\dlI|Oo]{2}|[\dlI|Oo]{2})(?![\w/|-])/g;

/** Sept 2O13, June 20l4. Alone such figures may be a reference. */
const YEAR = new RegExp(`(?<=${MONTH_NAME}[ ,'-]{1,2})2[0Oo][0-3OolI|][\\dOolI|](?![\\w|])`, 'gi');

/** "31 March 20 27", "December 2 026", "June 202 7": a year that a blank has broken. */
const BROKEN_YEAR = new RegExp(
  `(${MONTH_NAME},? |\\d[/.-](?:0?[1-9]|1[0-2])[/.-])(?:(20) ([0-4]\\d)|(2) (0[0-4]\\d)|(20[0-4]) (\\d))(?!\\d|[/:%-]\\d| ?(?:am|pm|noon|st|nd|rd|th)\\b| ?${MONTH_NAME})`,
  'gi',
);
const ANY_BROKEN = /\b2(?: 0|0 |0\d )\d/;

function mendDays(phrase: string): string {
  return phrase
    .replace(
      DAY,
      (
        whole: string,
        two?: string,
        ending: string = '',
        one?: string,
        st: string = '',
        name: string = '',
      ) => {
        const day = figures(two ?? one ?? '');
        // "L5 May" and "i5 May" number a thing, "II May" and "io May" are no figures at all.
        if (/[Li]/.test(two ?? one ?? '') || (two !== undefined && !/\d|^l/.test(two))) return whole;
        const number = Number(day);
        return number >= 1 && number <= daysInMonth(LEAP_YEAR, monthNumber(name))
          ? day + (ending || st)
          : whole;
      },
    )
    .replace(NUMERIC, (whole: string, first: string, _, second: string) =>
      /\d/.test(first) && /\d/.test(second) ? figures(whole) : whole,
    )
    .replace(YEAR, (whole) => figures(whole));
}

/**
 * A phrase with slips of the scanner put right where only one figure can be meant: letters for figures in a day
 * beside its month or in a year, and a year broken by a blank.
 *
 * @example mendScanned('l5 May 20 27') // '15 May 2027'
 */
export function mendScanned(phrase: string): string {
  const whole = ANY_BROKEN.test(phrase)
    ? phrase.replace(BROKEN_YEAR, (_, before: string, ...parts: (string | undefined)[]) => {
        return before + parts.slice(0, 6).join('');
      })
    : phrase;
  return ANY_SPOILT.test(whole) ? mendDays(whole) : whole;
}
