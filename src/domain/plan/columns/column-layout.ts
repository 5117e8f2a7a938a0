import { chooseColumns, type ColumnChoice } from './assign-columns';
import { profileColumn, type ColumnProfile } from './column-profile';
import { readCompletionDates } from './completion-dates';
import { type ColumnSets, explainSet, findColumnSets, isInSet } from './column-sets';
import { listSubjects, type LayoutRequest } from './column-subjects';
import type { ColumnSubject } from './column-subject';
import { explainChoice } from './column-sureness';
import { daysOfHeadings } from './days-of-headings';
import { readDepartmentsAsLeads } from './department-leads';
import type { TableSegment } from '../tables/find-tables';
import type { ColumnReading, PlanField } from '../plan';
import { preferLaterDates } from './later-dates';
import { placeColumns } from './place-columns';
import { setStampsApart } from './record-stamps';
import { readRevisedDates } from './revised-dates';
import { readRepeatedByTime } from './repeated-by-time';
import { readScoreColumns } from './score-columns';
import type { SheetView } from '../cells/sheet-view';
import type { StandardColumns } from './standard-columns';
import { findUnreadColumns, type UnreadColumn } from './unread-columns';

/** Which column of a table is which. */
export interface ColumnLayout {
  /** Columns by field, best first where a field has several. */
  readonly columns: ReadonlyMap<PlanField, readonly number[]>;
  /** The field each column is read as; what a column shared by two is for besides stands in `columns` alone. */
  readonly fieldOf: ReadonlyMap<number, PlanField>;
  /** Columns that hold two fields, with the second: deadlines are then looked for inside the text. */
  readonly shared: ReadonlySet<number>;
  /** Status columns side by side, a mark in one of which is the status, with their headings. */
  readonly marks: ReadonlyMap<number, string>;
  /** Columns side by side that each stand for a month, quarter or year: a mark in one says when. */
  readonly periods: ReadonlyMap<number, string>;
  /** Columns of progress that are each for a time of their own, newest first, where there are several. */
  readonly reports?: readonly number[];
  /** Columns headed each by a post, in which a sign says whose the action is. */
  readonly posts?: ReadonlyMap<number, string>;
  /** Columns headed each by a standard, whose numbers or ticks stand in it. */
  readonly standards?: StandardColumns;
  readonly readings: readonly ColumnReading[];
  /** Filled columns that nothing is read from, though they look like a field. */
  readonly unread: readonly UnreadColumn[];
  /** The headings, by column; columns without one are left out. */
  readonly headingOf: ReadonlyMap<number, string>;
  /** The days of headings that are real dates, by column, year first, where there are any. */
  readonly dayOf?: ReadonlyMap<number, string>;
  /** The group headings above those, by column, where there are any. */
  readonly groupOf?: ReadonlyMap<number, string>;
  readonly left: number;
  readonly right: number;
}

/** A stretch of a table with the columns its headings give it. */
export interface LaidOutSegment extends TableSegment {
  readonly layout: ColumnLayout;
}

/** What each column is for, from its headings and from what stands under them. */
function chooseFields(
  view: SheetView,
  request: LayoutRequest,
  sets: ColumnSets,
  subjects: readonly ColumnSubject[],
): readonly ColumnChoice[] {
  const { rows, corrections, asAt } = request;
  const free = subjects.filter(
    ({ column }) => !isInSet(sets, column) && !(corrections?.has(column) ?? false),
  );
  const scored = readScoreColumns(view, free, rows, asAt?.year);
  const dated = readCompletionDates(view, readRevisedDates(setStampsApart(view, scored, rows)), request);
  const hasLeads = sets.posts.size > 0 || [...(corrections?.values() ?? [])].includes('lead');
  const told = hasLeads ? dated : readDepartmentsAsLeads(dated);
  return readRepeatedByTime(chooseColumns(preferLaterDates(view, told, rows)));
}

/** What each column was read as, how surely, and why. */
function describeColumns(
  subjects: readonly ColumnSubject[],
  choices: readonly ColumnChoice[],
  sets: ColumnSets,
  fieldOf: ReadonlyMap<number, PlanField>,
): readonly ColumnReading[] {
  return subjects.map(({ column, heading }): ColumnReading => {
    const field = fieldOf.get(column) ?? null;
    const choice = choices.find(({ subject }) => subject.column === column);
    if (choice && choice.field !== field) {
      const why = 'its heading stands over the actions beside it; it holds their references';
      return { column, heading, field, sureness: 'fairly', why };
    }
    return {
      column,
      heading,
      field,
      ...(choice ? explainChoice(choice, choices) : explainSet(sets, column)),
    };
  });
}

/**
 * Which column of a table is which, from its headings and from what stands under them.
 *
 * @example readLayout(view, request).columns.get('due') // [7]
 */
export function readLayout(view: SheetView, request: LayoutRequest): ColumnLayout {
  const { block, rows, left, right } = request;
  const profiles = new Map<number, ColumnProfile>();
  for (let column = left; column <= right; column += 1)
    profiles.set(column, profileColumn(view, column, rows));
  const sets = findColumnSets(view, request, profiles);
  const subjects = listSubjects(view, request, profiles);
  const choices = chooseFields(view, request, sets, subjects);
  const placed = placeColumns(request, choices, sets, profiles);
  const readings = describeColumns(subjects, choices, sets, placed.fieldOf);
  const { marks, periods, posts, standards } = sets;
  const headed = readings.filter(({ heading }) => heading !== '');
  const grouped = block.cells.filter(({ group }) => group !== '');
  const dayOf = daysOfHeadings(view, block);
  return {
    ...placed,
    marks,
    periods,
    ...(posts.size > 0 ? { posts } : {}),
    ...(standards.size > 0 ? { standards } : {}),
    readings,
    unread: findUnreadColumns(choices).filter(({ column }) => !placed.fieldOf.has(column)),
    headingOf: new Map(headed.map(({ column, heading }) => [column, heading])),
    ...(dayOf.size > 0 ? { dayOf } : {}),
    groupOf: new Map(grouped.map(({ column, group }) => [column, group])),
    left,
    right,
  };
}
