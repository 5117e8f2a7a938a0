import type { HeadingField } from '../headings/headings';
import { dayNumber } from '../cells/day-number';
import type { SheetView } from '../cells/sheet-view';
import { revisionOf } from '../headings/revision-words';
import type { ColumnSubject } from './column-subject';

const LEAST_DATES = 0.8;
const LEAST_FILLED = 3;
/** In so many of the rows that have both, the one column must be no earlier than the other. */
const MOSTLY = 0.9;
const MOST_OF_THEM = 0.5;
/** Enough of a heading for deadlines that no other column of dates is asked about. */
const HEADED = 0.5;
/** Some date, though nobody says which: it is told as unread. */
const SOME_DATE: ReadonlyMap<HeadingField, number> = new Map([['other date', 0.5]]);

const GUESSED: ReadonlyMap<HeadingField, number> = new Map([['due', 0.8]]);

/** Whole days, not the quarters and years of a deadline told in two columns. */
function isOfDays(view: SheetView, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => view.text(row, column) !== '');
  return filled.filter((row) => dayNumber(view, row, column) !== null).length >= filled.length * LEAST_DATES;
}

/** Of the days of two columns the one's are no earlier than the other's, and so large a share of them later. */
function isLater(
  view: SheetView,
  rows: readonly number[],
  one: number,
  other: number,
  least = MOST_OF_THEM,
): boolean {
  let both = 0;
  let noEarlier = 0;
  let later = 0;
  for (const row of rows) {
    const [own, beside] = [dayNumber(view, row, one), dayNumber(view, row, other)];
    if (own === null || beside === null) continue;
    both += 1;
    if (own >= beside) noEarlier += 1;
    if (own > beside) later += 1;
  }
  return both > 0 && noEarlier >= both * MOSTLY && later > both * least;
}

/** Its cells are days, and its heading says nothing. */
function isUnknownOfDays(
  view: SheetView,
  rows: readonly number[],
  { column, heading, scores, profile }: ColumnSubject,
): boolean {
  return (
    heading !== '' &&
    scores.size === 0 &&
    profile.filled >= LEAST_FILLED &&
    profile.share.isDate >= LEAST_DATES &&
    isOfDays(view, rows, column)
  );
}

/**
 * Where all headings for deadlines say that theirs are the old ones, a column of days beside them that has as many and
 * no earlier ones has those that hold. Other days that nobody explains are some date, and no reference.
 */
function findLiveDates(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  headed: readonly ColumnSubject[],
  rows: readonly number[],
): readonly ColumnSubject[] {
  const unknown = subjects.filter((subject) => isUnknownOfDays(view, rows, subject));
  const areOld = headed.every(({ heading, group }) => revisionOf(heading) < 0 || revisionOf(group ?? '') < 0);
  const live = unknown.filter(({ column, profile }) =>
    headed.every((old) => old.profile.filled <= profile.filled && isLater(view, rows, column, old.column, 0)),
  );
  const only = areOld && live.length === 1 ? live[0] : null;
  return subjects.map((subject) => {
    if (subject === only) return { ...subject, scores: GUESSED, isGuessed: true };
    return unknown.includes(subject) ? { ...subject, scores: SOME_DATE } : subject;
  });
}

/**
 * Of several columns of dates whose headings say nothing, in a plan without a heading for deadlines, the one whose dates
 * are the latest row for row may be the deadlines; where none is, each may be any date, and none is taken for them.
 * Beside deadlines that are headed as the old ones, a column of later dates has those that hold.
 *
 * @example preferLaterDates(view, subjects, rows).find(({ column }) => column === 3)?.scores.size // 1
 */
export function preferLaterDates(
  view: SheetView,
  subjects: readonly ColumnSubject[],
  rows: readonly number[],
): readonly ColumnSubject[] {
  const headed = subjects.filter(
    ({ scores, profile }) => profile.filled > 0 && (scores.get('due') ?? 0) >= HEADED,
  );
  if (headed.length > 0) return findLiveDates(view, subjects, headed, rows);
  const unknown = subjects.filter((subject) => isUnknownOfDays(view, rows, subject));
  if (unknown.length < 2) return subjects;
  const latest = unknown.find(({ column }) =>
    unknown.every((other) => other.column === column || isLater(view, rows, column, other.column)),
  );
  return subjects.map((subject) =>
    unknown.includes(subject) && subject !== latest ? { ...subject, scores: SOME_DATE } : subject,
  );
}
