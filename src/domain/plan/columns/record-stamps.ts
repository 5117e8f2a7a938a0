import { dayNumber } from '../cells/day-number';
import type { SheetView } from '../cells/sheet-view';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnSubject } from './column-subject';

/** When an answer to a form was begun and sent in, which tools call as a plan calls the days of an action. */
const BEGUN = /^(?:start|started|begin) (?:time|date|date time)$/;
const SENT = /^(?:completion|end|finish|completed|recorded) (?:time|date|date time)$/;
const OF_TIME = /\btime\b/;
/** What a tool that gathers answers keeps of each, and no plan has. */
const OF_ANSWERS =
  /^(?:respond[ae]nt|response|collector|submission|entry|recipient) ?(?:id|no|number|key|type|email|last name|first name)$|^(?:ip address|user ?agent|collector|user language|distribution channel|progress %|duration in seconds)$/;
const STAMP: ReadonlyMap<HeadingField, number> = new Map([['other date', 0.85]]);
/** A heading that names the deadline, or the day it was done, is believed whatever time of day stands there. */
const HEADED = 0.75;
const LEAST_FILLED = 3;
const MOSTLY = 0.8;
const LEAST_TIMES = 2;
const CLOCK = /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?:\s*[ap]m)?\b/i;
const MINUTES_A_DAY = 1440;

/** The time of day in a cell, in minutes; null where it has none, as days without one begin at midnight. */
function minuteOf(view: SheetView, row: number, column: number): number | null {
  const { value, text } = view.cell(row, column);
  if (typeof value === 'number')
    return dayNumber(view, row, column) === null ? null : Math.round((value % 1) * MINUTES_A_DAY) || null;
  const [, hour, minute] = /\d{4}/.test(text) ? (CLOCK.exec(text) ?? []) : [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute) || null;
}

/** Days each with a time of its own: a machine wrote them, since nobody plans to the minute. */
function isClocked(view: SheetView, rows: readonly number[], { column, profile }: ColumnSubject): boolean {
  if (profile.filled < LEAST_FILLED) return false;
  const times = rows.flatMap((row) => minuteOf(view, row, column) ?? []);
  return times.length >= profile.filled * MOSTLY && new Set(times).size > LEAST_TIMES;
}

/**
 * The columns with those set apart that a tool fills by itself, whose headings don't say so: the start and the end of
 * an answer to a form, and days that each have a minute of their own.
 *
 * @example setStampsApart(view, subjects, rows)[1]?.scores.has('start') // false for "Start time" of a form
 */
export function setStampsApart(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  rows: readonly number[],
): readonly ColumnSubject[] {
  const headings = subjects.map(({ heading }) => normaliseHeading(heading));
  const begun = headings.filter((heading) => BEGUN.test(heading));
  const sent = headings.filter((heading) => SENT.test(heading));
  const isForm =
    begun.length > 0 &&
    sent.length > 0 &&
    (headings.some((heading) => OF_ANSWERS.test(heading)) ||
      (begun.some((heading) => OF_TIME.test(heading)) && sent.some((heading) => OF_TIME.test(heading))));
  return subjects.map((subject, at) => {
    const heading = headings[at] ?? '';
    if (heading === '') return subject;
    if (isForm && (BEGUN.test(heading) || SENT.test(heading))) return { ...subject, scores: STAMP };
    const { scores } = subject;
    const isHeaded = (['due', 'completed', 'start'] as const).some(
      (field) => (scores.get(field) ?? 0) >= HEADED,
    );
    if (isHeaded || scores.has('other date') || !isClocked(view, rows, subject)) return subject;
    return { ...subject, scores: STAMP };
  });
}
