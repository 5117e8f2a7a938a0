import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../calendar/day-number';
import { readDueCell } from '../../due-date/read-due-cell';
import { readDueDate } from '../../due-date/read-due-date';
import type { SheetView } from '../cells/sheet-view';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import { revisionOf } from '../headings/revision-words';
import type { ColumnSubject } from './column-subject';
import { arePlanned } from './planned-dates';

/** Of the day it is to be done, or of the day it was. */
const COMPLETION = /^(?:(?:action|task|project) )?(?:completion(?: date)?|date of completion|date complete)$/;
const DEADLINE =
  /\b(?:target|due|deadlines?|planned|expected|agreed|scheduled|time ?scales?|time ?frames?|time ?lines?|when)\b/;
/** Words of a heading that speaks of the end as well, and may be the same date told anew. */
const OF_THE_END = /\b(?:completed|complete|current|latest|forecast)\b|^(?:\w+ )?completion\b/;
const LEAST_DEADLINE = 0.6;
const SOME_DATES = 0.3;
const DAY_DONE: ReadonlyMap<HeadingField, number> = new Map([
  ['completed', 0.9],
  ['due', 0.5],
]);
const DEADLINES: ReadonlyMap<HeadingField, number> = new Map([['due', 0.8]]);
/** Days on which something was done stand in some of the rows; deadlines in nearly all. */
const NEARLY_ALL = 0.8;
const SOME = 0.6;
/** A date of whatever; what stands under it says which. */
const SOME_DATE = /^(?:dates?|months?|quarters?|years?|period|timetable|schedule)$/;
const HEADED: ReadonlyMap<HeadingField, number> = new Map([['due', 0.9]]);
const SOME_AHEAD = 0.2;

/** Another heading that says by when. */
function saysByWhen({ heading, scores, profile: { filled, share } }: ColumnSubject): boolean {
  const words = normaliseHeading(heading);
  return (
    (scores.get('due') ?? 0) >= LEAST_DEADLINE &&
    DEADLINE.test(words) &&
    !(OF_THE_END.test(words) && !/\b(?:target|due|planned|expected|agreed)\b/.test(words)) &&
    revisionOf(heading) <= 0 &&
    (filled === 0 || share.isDate + share.holdsDate >= SOME_DATES)
  );
}

/** Some of its days are still to come: nothing was done on those. */
function areAhead(
  view: SheetView,
  { column }: ColumnSubject,
  rows: readonly number[],
  asAt: Temporal.PlainDate,
): boolean {
  const context = { asAt, period: null, above: null, column: null };
  const days = rows.flatMap((row) => {
    const cell = view.cell(row, column);
    const { kind, first } =
      typeof cell.value === 'number'
        ? readDueCell(cell, view.dateSystem, context)
        : readDueDate(view.text(row, column), context);
    return kind === 'date' && first !== null ? [first] : [];
  });
  return days.filter((day) => daysBetween(asAt, day) > 0).length > days.length * SOME_AHEAD;
}

interface Rows {
  readonly rows: readonly number[];
  readonly asAt?: Temporal.PlainDate;
}

/** "Date" with a date in nearly every row, and "Completion date" with one in the fewer: which has the deadlines? */
function settleBareDate(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  [completion, another]: readonly ColumnSubject[],
  { rows, asAt }: Rows,
): readonly ColumnSubject[] {
  const [bare, other] = subjects.filter(
    ({ heading, scores, profile: { filled, share } }) =>
      SOME_DATE.test(normaliseHeading(heading)) &&
      (scores.get('due') ?? 0) >= LEAST_DEADLINE &&
      filled > 0 &&
      share.isDate + share.holdsDate >= SOME_DATES,
  );
  if (!completion || another || !bare || other || !asAt) return subjects;
  const { filled, rows: all } = bare.profile;
  if (filled < all * NEARLY_ALL || completion.profile.filled > filled * SOME) return subjects;
  const isDeadline =
    arePlanned(view, bare, completion, rows, asAt) && !areAhead(view, completion, rows, asAt);
  return subjects.map((subject) => {
    if (subject === bare && isDeadline) return { ...subject, scores: HEADED };
    if (subject !== completion) return subject;
    return isDeadline ? { ...subject, scores: DAY_DONE } : { ...subject, isGuessed: true };
  });
}

/**
 * "Completion date" beside "Target date" is the day it was done, unless its days are ahead: then both are deadlines,
 * and it is asked about. Alone it is the day it is to be done. Beside a bare "Date" that has more of them, what stands
 * there tells which of the two has the deadlines, or it is asked about.
 *
 * @example readCompletionDates(view, subjects, { rows, asAt })[4]?.scores.get('completed') // 0.9 beside "Due date"
 */
export function readCompletionDates(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  { rows, asAt }: Rows,
): readonly ColumnSubject[] {
  const isEither = ({ heading }: ColumnSubject): boolean => COMPLETION.test(normaliseHeading(heading));
  if (!subjects.some(isEither)) return subjects;
  if (!subjects.some((subject) => !isEither(subject) && saysByWhen(subject)))
    return settleBareDate(view, subjects, subjects.filter(isEither), { rows, ...(asAt ? { asAt } : {}) });
  return subjects.map((subject) => {
    if (!isEither(subject)) return subject;
    const { filled, rows: all } = subject.profile;
    return asAt && filled >= all * NEARLY_ALL && areAhead(view, subject, rows, asAt)
      ? { ...subject, scores: DEADLINES, isGuessed: true }
      : { ...subject, scores: DAY_DONE };
  });
}
