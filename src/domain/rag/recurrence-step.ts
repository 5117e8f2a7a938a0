import type { Temporal } from 'temporal-polyfill';
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

function stepOf(recurrence: string): Step | null {
  const plain = recurrence.toLowerCase();
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
