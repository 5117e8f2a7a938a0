import { IMPOSSIBLE } from '../point';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR } from './named-year';

/** Parts of a year that are counted: Q5, week 26, month 13, P9, H3; Q? is one to fill in. */
const PART =
  '(?:(?:q|qtr|quarter|h|half)[ .-]?(?:\\d{1,2}|[x?_])|(?:month|mth|m|week|wk|w|period|p|sprint|semester|trimester)[ .-]?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ?(?:q|h|quarter|half|semester|trimester))(?![a-z\\d])';
/** A year in full, or with a second half: "P5 26" may be anything. */
const WHOLE_YEAR = `(?=(?:FY ?)?'?(?:(?:19|20)\\d{2}|\\d{2} ?/ ?\\d{2}))${NAMED_YEAR}`;

/**
 * Q5 2026/27, 2026/27 week 26, Month 13 2026/27: a part of a year that no other form could read. The year alone would
 * be another date than the one written.
 */
export const unreadPart: WrittenForm = {
  name: 'unread-part',
  needs: 'parted-figures',
  sign: /\b(?:[qhmwp]|qtr|quarter|half|mo?n?th|week|wk|period|sprint|semester|trimester)[ .-]?[\dx?_]|\d(?:st|nd|rd|th)? ?(?:q|h|quarter|half|semester|trimester)\b/i,
  pattern: new RegExp(
    `\\b${PART}[ ,:(-]{0,3}(?:of |in )?(?:the )?${WHOLE_YEAR}\\)?|\\b${WHOLE_YEAR}[ ,:(-]{1,3}${PART}\\)?`,
    'gi',
  ),
  read: () => ({ point: IMPOSSIBLE, firmness: 'firm' }),
};
