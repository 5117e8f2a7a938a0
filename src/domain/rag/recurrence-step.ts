import { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../due-date/due-date';
import { NUMBER_WORDS, numberFromWord } from '../wording/number-words';
import { rememberReadings } from '../wording/remember-readings';
import { dayNumber, daysBetween } from '../calendar/day-number';

type Step = { readonly months: number } | { readonly weeks: number };

const STEPS: readonly (readonly [RegExp, Step])[] = [
  [/\b(?:bi-?ennial\w*|two-?yearly|(?:every )?(?:two|2|other) years?)\b/, { months: 24 }],
  [/\b(?:tri-?ennial\w*|three-?yearly|(?:every )?(?:three|3) years)\b/, { months: 36 }],
  [
    /\b(?:six-?monthly|6-?monthly|half-?yearly|bi-?annual\w*|twice|semi-?annual\w*|(?:every )?(?:six|6) months)\b/,
    { months: 6 },
  ],
  [/\b(?:annual\w*|yearly|every year|each year|once a year)\b/, { months: 12 }],
  [/\b(?:termly|four-?monthly|(?:every |each )term)\b/, { months: 4 }],
  [/\b(?:quarterly|three-?monthly|(?:every |each )quarter|(?:every )?(?:three|3) months)\b/, { months: 3 }],
  [/\b(?:bi-?monthly|two-?monthly|(?:every )?(?:two|2|other) months?)\b/, { months: 2 }],
  [/\b(?:monthly|(?:every|each) month)\b/, { months: 1 }],
  [/\b(?:fortnightly|two-?weekly|(?:every )?(?:two|2|other) weeks?)\b/, { weeks: 2 }],
  [/\b(?:weekly|(?:every|each) week)\b/, { weeks: 1 }],
];

/** "Five-yearly", "eighteen-monthly", "six-weekly". */
const SO_MANY = new RegExp(`\\b(\\d{1,2}|${NUMBER_WORDS})[ -](year|month|week)ly\\b`);

/**
 * How far apart the times are; null where the words do not say it ("every meeting").
 *
 * @example stepOf('quarterly') // { months: 3 }
 */
export function stepOf(recurrence: string): Step | null {
  const plain = recurrence.toLowerCase();
  const [, count, unit] = SO_MANY.exec(plain) ?? [];
  if (count !== undefined) {
    const number = numberFromWord(count);
    return unit === 'week' ? { weeks: number } : { months: unit === 'year' ? 12 * number : number };
  }
  return STEPS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** The same day so many steps on; a last day of a month stays a last day. */
function stepOn(start: Temporal.PlainDate, step: Step, times: number): Temporal.PlainDate {
  if ('weeks' in step) return start.add({ weeks: step.weeks * times });
  const moved = start.add({ months: step.months * times });
  return start.day === start.daysInMonth ? moved.with({ day: moved.daysInMonth }) : moved;
}

/**
 * The last time a recurrence fell due before a day.
 *
 * @param recurrence in words: "annual", "six-monthly"
 * @param before the day itself does not count
 * @returns the first deadline when the words give no step, null when even the first is not before the day
 * @example lastDueBefore('annual', day('2021-10-31'), day('2024-06-30'))?.toString() // '2023-10-31'
 */
export const lastDueBefore = rememberReadings(
  findLastDueBefore,
  (recurrence, first, before) => `${dayNumber(first)} ${dayNumber(before)} ${recurrence}`,
);

function findLastDueBefore(
  recurrence: string,
  first: Temporal.PlainDate,
  before: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const days = daysBetween(first, before);
  if (days <= 0) return null;
  const step = stepOf(recurrence);
  if (!step) return first;
  const daysPerStep = 'weeks' in step ? step.weeks * 7 : step.months * 31;
  let times = Math.floor((days - 1) / daysPerStep);
  while (daysBetween(stepOn(first, step, times + 1), before) > 0) times += 1;
  return stepOn(first, step, times);
}

const MONTHS_OF_A_YEAR = 12;

/** Several times of one year, each of which comes again in the next: "February and August", annually or six-monthly. */
function areOfEachYear({ deadlines, recurrence }: DueDate, first: Temporal.PlainDate): boolean {
  const step = stepOf(recurrence ?? '');
  if (deadlines.length < 2 || step === null || !('months' in step)) return false;
  const isYearly = step.months === MONTHS_OF_A_YEAR || step.months * deadlines.length === MONTHS_OF_A_YEAR;
  const next = first.add({ years: 1 });
  return isYearly && deadlines.every(({ date }) => daysBetween(date, next) > 0);
}

/**
 * The last time a deadline that comes again fell due before a day, counted from each of its dates where it has several
 * a year; not after its last date where it has come to an end.
 *
 * @param before the day itself does not count
 * @returns null when it has no first date, or none of them is before the day
 * @example lastDueOf(due, day('2024-06-30'))?.toString() // '2024-02-29' of "February and August each year"
 */
export function lastDueOf(due: DueDate, before: Temporal.PlainDate): Temporal.PlainDate | null {
  const { first, next, recurrence, deadlines } = due;
  if (!first) return null;
  if (next !== null && areOfEachYear(due, first)) {
    const times = deadlines.flatMap(({ date }) => lastDueBefore('annual', date, before) ?? []);
    return times.sort((one, other) => Temporal.PlainDate.compare(other, one))[0] ?? null;
  }
  const ended = next === null ? deadlines.at(-1)?.date : undefined;
  const until = ended && deadlines.length > 1 && daysBetween(ended, before) > 0 ? ended : null;
  return lastDueBefore(recurrence ?? '', first, until ? until.add({ days: 1 }) : before);
}
