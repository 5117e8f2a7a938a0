import type { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../due-date/due-date';
import { countsSome } from '../../status/counted-share';
import { MONTH_NAME, monthNumber } from '../../calendar/month-name';
import { daysBetween } from '../../calendar/day-number';
import { recentYear } from '../../calendar/two-digit-year';
import { monthEndsIn } from './dates-told';
import {
  DENIED,
  EXCEPTIONS,
  NOT_ALL,
  SHARE,
  STILL_TO_COME,
  UNCERTAIN,
  WISHED,
} from '../../status/short-of-whole';

const DONE = /\b(?:complete|completed|done|delivered|achieved|published|finished|concluded|closed|held)\b/;
const NOT_DONE = new RegExp(
  `\\b(?:${DENIED}|${EXCEPTIONS}|${STILL_TO_COME}|${WISHED}|${NOT_ALL}|${UNCERTAIN}|will|should|due|before|draft\\w*)\\b|${SHARE}`,
);

/** A season and its neighbouring month: where one ends is not the same to everyone. */
const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bspring (?:term )?'?(\d{4}|\d{2})\b/, [2, 3, 4, 5, 6]],
  [/\bsummer (?:term )?'?(\d{4}|\d{2})\b/, [5, 6, 7, 8, 9]],
  [/\bautumn (?:term )?'?(\d{4}|\d{2})\b/, [8, 9, 10, 11, 12]],
];

function namesDate(sentence: string, date: Temporal.PlainDate): boolean {
  const sameMonth = (end: Temporal.PlainDate): boolean => end.year === date.year && end.month === date.month;
  if (monthEndsIn(sentence).some(sameMonth)) return true;
  return SEASONS.some(([season, months]) => {
    const [, year] = season.exec(sentence) ?? [];
    return year !== undefined && recentYear(year) === date.year && months.includes(date.month);
  });
}

const A_MONTH = new RegExp(`\\b(${MONTH_NAME})\\b(?!,?\\s*'?\\d)`, 'gi');
const DAYS_OF_YEAR = 366;

/** "Sept workshop held": a month without a year is the last one of that name. */
function namesMonth(sentence: string, date: Temporal.PlainDate, asAt: Temporal.PlainDate): boolean {
  const days = daysBetween(date, asAt);
  if (days < 0 || days >= DAYS_OF_YEAR) return false;
  return [...sentence.matchAll(A_MONTH)].some(([, name = '']) => monthNumber(name) === date.month);
}

function namesWork(sentence: string, what: string | null): boolean {
  const words = what?.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => sentence.includes(word));
}

/**
 * Tells whether the progress records one deadline of several as met: a sentence with a word of completion that
 * names the deadline's own words, or its month or season with the year.
 *
 * @param asAt a month without a year is the last before this day
 * @example isPartDone({ date: day('2023-05-31'), what: null }, 'Spring 2023 round finished', asAt) // true
 */
export function isPartDone({ date, what }: Deadline, progress: string, asAt: Temporal.PlainDate): boolean {
  const said = progress.toLowerCase();
  if (!DONE.test(said)) return false;
  return said
    .split(/[\n.;](?!\d)/)
    .some(
      (sentence) =>
        DONE.test(sentence) &&
        !NOT_DONE.test(sentence) &&
        !countsSome(sentence) &&
        (namesWork(sentence, what) || namesDate(sentence, date) || namesMonth(sentence, date, asAt)),
    );
}

const LONGEST = 160;
const NOT_BEGUN = new RegExp(
  `\\b(?:${DENIED}|${STILL_TO_COME}|${WISHED}|will|should|due|before|none|nothing|no|draft\\w*)\\b`,
);

/**
 * Tells whether a short progress text speaks of an end at all, be it of a part or in doubt: then nobody can say that
 * nothing is recorded as done.
 *
 * @example mentionsEnd('June campaign complete: 14%') // true
 */
export function mentionsEnd(progress: string): boolean {
  const said = progress.toLowerCase();
  return said.length <= LONGEST && DONE.test(said) && !NOT_BEGUN.test(said);
}
