import { readings, stretchesOf, type Point, type Stretch } from '../point';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAME = '(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** "Friday, the" in front of a day. */
const BEFORE = new RegExp(`\\b${NAME}\\.?,? (?:the )?$`, 'i');
/** "(Friday)" behind it, and not the beginning of another date. */
const AFTER = new RegExp(`^,? ?\\(?${NAME}\\b(?!,? (?:the )?\\d)`, 'i');
const LONGEST = 16;

/** From 1 for Monday; null where no day of the week is named. */
function namedIn(pattern: RegExp, words: string): number | null {
  const name = pattern.exec(words)?.[1]?.slice(0, 3).toLowerCase();
  return name === undefined ? null : DAYS.indexOf(name) + 1;
}

const isOneDay = ({ unit, start, end }: Stretch): boolean => unit === 'day' && start.equals(end);

/** The day of that name nearest to a day: what is meant where the figure is the slip. */
function nearest({ start }: Stretch, weekday: number): Stretch {
  const ahead = (weekday - start.dayOfWeek + 7) % 7;
  const day = start.add({ days: ahead > 3 ? ahead - 7 : ahead });
  return { unit: 'day', start: day, end: day };
}

/**
 * The day of the week beside a date, from 1 for Monday; null where none is named.
 *
 * @param before the words before the date
 * @param after the words behind it
 * @example weekdayBeside('by Monday ', '') // 1
 */
export function weekdayBeside(before: string, after: string): number | null {
  return namedIn(BEFORE, before.slice(-LONGEST)) ?? namedIn(AFTER, after.slice(0, LONGEST));
}

/**
 * A point checked by the day of the week beside it. Of several readings the one that falls on it holds; a day that
 * falls on another stays open between the figure and the name.
 *
 * @param weekday from 1 for Monday; null leaves the point as it is
 * @example fitWeekday(november12, 1) // open: Monday 9 or Thursday 12 November 2026
 */
export function fitWeekday(point: Point, weekday: number | null): Point {
  if (weekday === null || (point.kind !== 'settled' && point.kind !== 'open')) return point;
  const stretches = stretchesOf(point);
  if (!stretches.every(isOneDay)) return point;
  const fitting = stretches.filter(({ start }) => start.dayOfWeek === weekday);
  if (fitting.length > 0) return readings(fitting);
  return readings([...stretches, ...stretches.map((stretch) => nearest(stretch, weekday))]);
}
