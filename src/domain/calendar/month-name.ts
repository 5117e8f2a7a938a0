/** The months by their full names. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const STEMS: readonly string[] = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** What every month's name begins with, and other words too ("Marketing"): a cheap look before a long one. */
export const MONTH_STEM = `(?:${STEMS.join('|')})`;

/** A month's name or abbreviation, as the source of a regular expression; a full stop after it is taken too. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';

/**
 * The same as people misspell them, and no other words that begin alike: "Decision", "Market", "Novel", "Septic". For
 * telling that a month is named; which one, `correctMonthSpelling` settles.
 */
export const MONTH_SPELT =
  '(?:jan(?:u[a-z]{0,5})?|feb(?:r?[ua][a-z]{0,5})?|mar(?:ch|hc)?|apr(?:ill?|l)?|may|june?|july?|aug(?:u?st)?|sep(?:t(?:[ea]?m[a-z]{1,5})?)?|oct(?:o?b[a-z]{0,3})?|nov(?:em?e?b[a-z]{0,3}|mb[a-z]{0,3})?|dec(?:e?me?b[a-z]{0,3})?)(?![a-z])\\.?';

/** What every day before its month looks like: a figure and the beginning of a month's name. */
export const DAY_THEN_MONTH = new RegExp(`\\d(?: ?(?:st|nd|rd|th))?(?: of)?[ ./-]?${MONTH_STEM}`, 'i');

/**
 * The number of a month from its name or abbreviation, 1 to 12; 0 when it is none.
 *
 * @example monthNumber('Sept.') // 9
 */
export function monthNumber(name: string): number {
  return STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
