/** Most phrases have no quarter but "Q3". */
const ANY_SHORT =
  /\bq(?:(?:u(?:ar?t?)?|[rt]{1,2})s?[. ]{0,2}|[. ]{1,2})[1-4]|q[^\n]{0,12}[1-4] ?(?:[,/&+]|and)/i;

/** Qu 3, Qu. 3, Quart 3, Qrt 3, Qtr. 3, Q. 3 and Q 3, but not question 3.2. */
const SHORT_QUARTER = /\bq(?:uart?|u|rt|tr|t)?s?\.? ?(?=[1-4](?!\d|\.\d))/gi;

const PARTED = '(?: ?(?:,|/|&|\\+|and|, ?and|, ?&) ?)';
const ENDS_LIST =
  "(?=\\s*(?:$|[;:)\\]\\n(]|,(?! ?\\d)|(?:of |in )?(?:the )?(?:FY ?)?'?(?:19|20|\\d\\d ?/)\\d))";
/** "Q1, Q2 and Q3" or "Q1, 2 and 3". */
const LISTED = new RegExp(
  `\\b(?:Q|Quarters? )([1-4])(?:(?:${PARTED}Q[1-4](?!\\d|\\.\\d)){2,3}|(?:${PARTED}[1-4](?!\\d|\\.\\d)){2,3}${ENDS_LIST})`,
  'gi',
);

/**
 * A phrase with its quarters written alike, "Qu. 3" as "Q3", and three or four in a list each with its letter and
 * parted alike, so that no two of them are taken for one stretch.
 *
 * @example quartersWrittenOut('Q1, 2 and 3 2024/25') // 'Q1, Q2, Q3 2024/25'
 */
export function quartersWrittenOut(phrase: string): string {
  if (!ANY_SHORT.test(phrase)) return phrase;
  return phrase.replace(SHORT_QUARTER, 'Q').replace(LISTED, (whole) => {
    const figures = whole.match(/[1-4]/g) ?? [];
    return new Set(figures).size === figures.length
      ? figures.map((figure) => `Q${figure}`).join(', ')
      : whole;
  });
}
