import { MONTH_NAME } from '../../calendar/month-name';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What names a time. */
const TIMES = words(`
  term terms year years half halves quarter quarters month months week weeks spring summer autumn winter easter
  christmas michaelmas lent trinity`);
/** What binds times together and says which of them, and nothing else. */
const BETWEEN = words(`
  by before from until till in on at of to the a each every this next end start beginning middle early mid late academic
  school financial calendar first second third last and`);
const MONTH = new RegExp(`^${MONTH_NAME}$`, 'i');
const YEAR = /^(?:19|20)\d\d$/;
/** A day of a month; "Year 5 and Year 6" are pupils. */
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const LONGEST = 60;
/** Shorter ones are known by less. */
const LEAST_WORDS = 4;

/**
 * Tells whether a text of some length is a time and nothing more, every word of it: then it is one however few of its
 * words are names of months or years.
 *
 * @example isTimeAlone('By the end of the summer term 2025') // true
 */
export function isTimeAlone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length < LEAST_WORDS) return false;
  const isMonth = (word: string): boolean => MONTH.test(word);
  const isTime = (word: string): boolean => TIMES.has(word) || isMonth(word);
  const isFigure = (word: string): boolean => YEAR.test(word) || (DAY.test(word) && all.some(isMonth));
  return all.some(isTime) && all.every((word) => BETWEEN.has(word) || isTime(word) || isFigure(word));
}
