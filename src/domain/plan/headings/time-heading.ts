import { MONTH_NAME, MONTH_STEM } from '../../calendar/month-name';
import { isPeriodHeading, normaliseHeading } from './read-heading';

const WHEN = '(?: (?:fy ?)?(?:20)?\\d\\d(?: ?/? ?(?:20)?\\d\\d)?)?';
/** A year, half or stage of one, beside the months, quarters and numbered years that head any plan laid out by time. */
const TIME = new RegExp(
  `^(?:(?:fy ?)?(?:20)?\\d\\d ?/ ?(?:20)?\\d\\d|(?:fy ?)?20\\d\\d(?: (?:20)?\\d\\d)?|fy ?\\d\\d|(?:y|yr) ?[1-5]|(?:half|mid) ?year(?:ly)?|(?:full|whole) year|year ?end|end of year|(?:3|three|6|six|9|nine|12|twelve|18|24) months?|(?:h[12]|(?:first|second|1st|2nd) half)${WHEN}|(?:quarter|qtr) ?[1-4]${WHEN}|(?:1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)${WHEN}|(?:autumn|spring|summer|winter)(?: term)?${WHEN})$`,
);

/** "Mark" and "Decision" only begin like a month. */
const LIKE_MONTH = new RegExp(`^${MONTH_STEM}`);
const MONTH = new RegExp(`^${MONTH_NAME}\\b`, 'i');

/**
 * Tells whether a heading is a time and nothing else: a month, quarter, half, term, year or stage of one.
 *
 * @example isTimeHeading('Quarter 3 2026/27') // true
 */
export function isTimeHeading(text: string): boolean {
  const normal = normaliseHeading(text);
  if (LIKE_MONTH.test(normal) && !MONTH.test(normal)) return false;
  return isPeriodHeading(text) || TIME.test(normal);
}
