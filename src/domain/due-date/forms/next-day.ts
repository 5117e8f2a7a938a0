import { MONTH_NAME } from '../../calendar/month-name';

const ORDINAL = '(?: ?(?:st|nd|rd|th))?';
const DAY = `(?:0?[1-9]|[12]\\d|3[01])${ORDINAL}(?: of)?`;

/**
 * What follows the month of one day where another day stands behind it: "30 Nov / 14 Dec", "9-Nov/16-Nov", "30 Sept
 * - 31 Dec". The figures are then no year of the first month. As the source of a regular expression.
 */
export const ANOTHER_DAY = `(?: ?[,/&;\\n] ?${DAY}[ -]?|(?: - ?| ?- |-)${DAY} ?)${MONTH_NAME}`;

/**
 * A mark that may not stand before a day, "3/4 June" and "2,14 June" being other things; behind another day it parts
 * the two ("20 Jan/24 Feb"). U+0001 stands for a date already read. For use in a lookbehind.
 */
export const PARTS_NO_DAYS = `(?<!(?:\\d${ORDINAL}(?: of)?[ -]?${MONTH_NAME}|\\u0001) ?)[/,]`;

/** "15 Oct 20 Nov": nothing parts the two, so the first figures may be a year after all ("1 May 26 June review"). */
export const ANOTHER_DAY_UNPARTED = ` ${DAY} ${MONTH_NAME}(?![ ,/'-]*\\d)`;
