import { IMPOSSIBLE } from '../point';
import { isIdle } from '../phrase/standing';
import type { WrittenForm } from '../written-form';
import { NAMED_YEAR } from './named-year';
import { COUNTERS } from './not-a-date';

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

/** Two years that follow on: a plain year may be that of the thing numbered. */
const PAIR = `(?=(?:FY ?)?'?(?:(?:19|20)\\d{2}|\\d{2}) ?[/-] ?\\d{2})${NAMED_YEAR}`;
/** Words that number a thing, so that the year behind is the whole year. */
const NUMBERS_A_THING = new RegExp(
  `^(?:${COUNTERS}|y|yr|action|site|workshop|session|event|meeting|network|course|conference|project|programme|plan|initiative|activity|campaign|directorate|division|locality|eds|wres|wdes)s?$`,
  'i',
);

/** "SO3: 2024/25", "WP2 (2024/25)". */
const CODE = /^[A-Z]{2,5}\d{1,2} ?[:(]/;

/**
 * Trim 3 2024/25: a word that is no counter of things and a small figure before an NHS year are as likely a part of
 * that year, written short, and the whole year would be another date.
 */
export const unknownPart: WrittenForm = {
  name: 'unknown-part',
  needs: 'parted-figures',
  sign: /[a-z]\.? ?\d{1,2}[ ,:(-]{1,3}(?:of |in )?(?:the )?(?:fy ?)?'?\d/i,
  pattern: new RegExp(
    `(?<![\\w'/&.-])([a-z]{1,12})\\.?[ -]?([1-9]|1[0-2])[ ,:(-]{1,3}(?:of |in )?(?:the )?${PAIR}\\)?`,
    'gi',
  ),
  read: ([whole, word = '']) =>
    isIdle(word) || NUMBERS_A_THING.test(word) || CODE.test(whole)
      ? null
      : { point: IMPOSSIBLE, firmness: 'firm' },
};
