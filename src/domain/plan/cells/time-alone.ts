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
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const LONGEST = 60;
const LEAST_WORDS = 2;

/**
 * Tells whether a text of some length is a time and nothing more, every word of it: then it is one however few of its
 * words are names of months or years.
 *
 * @example isTimeAlone('By the end of the summer term 2025') // true
 */
export function isTimeAlone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isTime = (word: string): boolean => TIMES.has(word) || MONTH.test(word);
  return (
    all.length >= LEAST_WORDS &&
    all.some(isTime) &&
    all.every((word) => BETWEEN.has(word) || NUMBER.test(word) || isTime(word))
  );
}
