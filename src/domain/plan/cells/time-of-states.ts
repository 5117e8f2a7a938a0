import { MONTH_NAME } from '../../calendar/month-name';
import { rememberTexts } from '../../wording/remember-readings';
import { readStatusTime } from './status-time';
import { isTimeHeading } from '../headings/time-heading';

/** Longer than "Position as at the end of September 2026 (Trust Board)" no time is written. */
const LONGEST = 60;
const WORDS = new RegExp(
  `^(?:\\d{1,4}(?:st|nd|rd|th)?|[qhmp]\\d{1,2}|fy\\d{0,4}|${MONTH_NAME}\\d{0,4}|(?:mon|tues?|wednes|thurs?|fri)(?:day)?|quarter|qtr|half|term|year|yr|month|mth|months|period|cycle|end|mid|start|of|as|at|the|to|in|for|autumn|winter|spring|summer|first|second|third|fourth|fifth|(?:trust|public|private|governing)|board|committee|council|cabinet|governors|group|meetings?|reviews?|updates?|reports?|position|snapshot|check|checkpoint)$`,
);

/**
 * Tells whether a heading is a time and no more than what happens at it: a month, quarter or year, a day, a numbered
 * month or review, a meeting of the Board. States under several such tell how the action stood each time.
 *
 * @example isTimeOfStates('Board Sept 2026') // true
 */
export const isTimeOfStates = rememberTexts((text: string): boolean => {
  if (text.length > LONGEST) return false;
  if (isTimeHeading(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => WORDS.test(word)) && readStatusTime(text) !== null;
});
