import { chooseColumns, type ColumnChoice } from './assign-columns';
import { profileColumn, type ColumnProfile } from './column-profile';
import { readCompletionDates } from './completion-dates';
import { explainSet, findColumnSets, isInSet, placeSets } from './column-sets';
import { listSubjects, type LayoutRequest } from './column-subjects';
import type { ColumnSubject } from './column-subject';
import { explainChoice } from './column-sureness';
import { daysOfHeadings } from './days-of-headings';
import { readDepartmentsAsLeads } from './department-leads';
import type { TableSegment } from '../tables/find-tables';
import type { HeadingBlock } from '../tables/heading-block';
import { isPlanField, PLAN_FIELDS, type ColumnReading, type PlanField } from '../plan';
import { preferLaterDates } from './later-dates';
import { setStampsApart } from './record-stamps';
import { readRevisedDates } from './revised-dates';
import { readScoreColumns } from './score-columns';
import { normaliseHeading } from '../headings/read-heading';
import { isDoneOrMoved, revisionOf } from '../headings/revision-words';
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

/** The share of references that makes a column beside the actions theirs. */
const LEAST_REFS = 0.8;

/** A heading without the time it speaks of: "RAG Q1" and "RAG Q2" are one heading told twice. */
function timeless(heading: string): string {
  return normaliseHeading(heading)
    .replace(/\b(?:q[1-4]|\d+|[a-z]{3,9}(?= ?\d{2,4}\b)|quarter|month|year)\b/g, '')
    .trim();
}

/** What the heading says, or the group heading above it: "Date" under "Original" and under "Revised". */
function revisionOfSubject({ heading, group }: ColumnSubject): number {
  const own = revisionOf(heading);
  return own === 0 ? revisionOf(group ?? '') : own;
}

/** Best column of a field first: the revised before the original, the latest of several, then the surer. */
function byPreference(field: PlanField, first: ColumnChoice, second: ColumnChoice): number {
  const leftFirst = first.subject.column - second.subject.column;
  if (field !== 'due' && field !== 'rag') return leftFirst;
  const revised = revisionOfSubject(second.subject) - revisionOfSubject(first.subject);
  if (revised !== 0) return revised;
  const isRetold = field === 'rag' && timeless(first.subject.heading) === timeless(second.subject.heading);
  return isRetold ? -leftFirst : second.total - first.total || leftFirst;
}

/** "Milestones and dates", "Key dates": where no other column has the deadlines, they stand here. */
const NAMES_DATES =
  /\b(?:dates?|deadlines?|time ?scales?|time ?frames?|time ?lines?|timings?|when|quarters?|months?)\b/i;

/** A column of days holds neither of these beside them: "Complete / Target" over dates. */
const NEVER_DAYS: ReadonlySet<PlanField> = new Set(['rag', 'target']);
const ALL_DAYS = 0.8;

/** The second field of a column whose heading names two, when no other column has it and its cells can hold it. */
function shareColumns(
  block: HeadingBlock,
  columns: Map<PlanField, number[]>,
  fieldOf: ReadonlyMap<number, PlanField>,
  profiles: ReadonlyMap<number, ColumnProfile>,
): ReadonlySet<number> {
  const shared = new Set<number>();
  const dated = block.cells.find(
    ({ column, text }) => fieldOf.get(column) === 'milestone' && NAMES_DATES.test(text),
  );
  if (dated && !columns.has('due')) {
    columns.set('due', [dated.column]);
    shared.add(dated.column);
  }
  for (const { column, text, reading } of block.cells) {
    const field = fieldOf.get(column);
    if (reading.parts.length < 2 || !field || (field === 'due' && isDoneOrMoved(text))) continue;
    const areDays = (profiles.get(column)?.share.isDate ?? 0) >= ALL_DAYS;
    for (const part of reading.parts) {
      if (!isPlanField(part) || columns.has(part) || (areDays && NEVER_DAYS.has(part))) continue;
      columns.set(part, [column]);
      shared.add(column);
    }
  }
  return shared;
}

/** A heading that stands over several columns counts for each of them; numbers before the actions are their references. */
function coverColumns(
  block: HeadingBlock,
  columns: Map<PlanField, number[]>,
  fieldOf: Map<number, PlanField>,
  profiles: ReadonlyMap<number, ColumnProfile>,
): void {
  for (const { column, right, reading } of block.cells) {
    const own = fieldOf.get(column);
    // A heading over numbers and words is that of the words.
    const isMoved = own === 'ref' && right > column && !reading.scores.has('ref');
    const field = isMoved ? fieldOf.get(column + 1) : own;
    const covered: number[] = [];
    for (let over = column + 1; field && over <= right; over += 1) {
      if (!fieldOf.has(over) && !block.cells.some((cell) => cell.column === over)) covered.push(over);
    }
    if (!field || covered.length === 0) continue;
    for (const over of covered) fieldOf.set(over, field);
    columns.get(field)?.push(...covered);
    if (field !== 'action' || columns.has('ref') || (profiles.get(column)?.share.isRef ?? 0) < LEAST_REFS)
      continue;
    fieldOf.set(column, 'ref');
    columns.set('ref', [column]);
    columns.set(
      'action',
      (columns.get('action') ?? []).filter((other) => other !== column),
    );
  }
}

/**
 * Which column of a table is which, from its headings and from what stands under them.
 *
 * @example readLayout(view, request).columns.get('due') // [7]
 */
export function readLayout(view: SheetView, request: LayoutRequest): ColumnLayout {
  const { block, rows, left, right, corrections } = request;
  const profiles = new Map<number, ColumnProfile>();
  for (let column = left; column <= right; column += 1)
    profiles.set(column, profileColumn(view, column, rows));
  const sets = findColumnSets(view, request, profiles);
  const { marks, periods, posts, standards } = sets;
  const subjects = listSubjects(view, request, profiles);
  const isSet = (column: number): boolean => isInSet(sets, column) || (corrections?.has(column) ?? false);
  const free = subjects.filter(({ column }) => !isSet(column));
  const dated = readCompletionDates(
    view,
    readRevisedDates(setStampsApart(view, readScoreColumns(view, free, rows, request.asAt?.year), rows)),
    request,
  );
  const hasLeads = posts.size > 0 || [...(corrections?.values() ?? [])].includes('lead');
  const told = hasLeads ? dated : readDepartmentsAsLeads(dated);
  const choices = chooseColumns(preferLaterDates(view, told, rows));
  const fieldOf = new Map<number, PlanField>();
  const byField = new Map<PlanField, ColumnChoice[]>();
  for (const choice of choices) {
    if (choice.field === null) continue;
    fieldOf.set(choice.subject.column, choice.field);
    byField.set(choice.field, [...(byField.get(choice.field) ?? []), choice]);
  }
  const columns = new Map<PlanField, number[]>();
  for (const [field, list] of byField) {
    columns.set(
      field,
      [...list].sort((a, b) => byPreference(field, a, b)).map(({ subject }) => subject.column),
    );
  }
  placeSets(sets, columns, fieldOf);
  for (const [column, field] of corrections ?? []) {
    if (field === null) continue;
    fieldOf.set(column, field);
    columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  if (periods.size > 0 && !columns.has('due')) columns.set('due', [...periods.keys()]);
  coverColumns(block, columns, fieldOf, profiles);
  const shared = shareColumns(block, columns, fieldOf, profiles);
  const readings = subjects.map(({ column, heading }): ColumnReading => {
    const choice = choices.find(({ subject }) => subject.column === column);
    if (choice && choice.field !== (fieldOf.get(column) ?? null)) {
      const why = 'its heading stands over the actions beside it; it holds their references';
      return { column, heading, field: fieldOf.get(column) ?? null, sureness: 'fairly', why };
    }
    if (choice) return { column, heading, field: choice.field, ...explainChoice(choice, choices) };
    const field = fieldOf.get(column) ?? null;
    return { column, heading, field, ...explainSet(sets, column) };
  });
  const ordered = new Map(
    PLAN_FIELDS.flatMap((field) => {
      const list = columns.get(field);
      return list ? [[field, list] as const] : [];
    }),
  );
  const headingOf = new Map(
    readings.flatMap(({ column, heading }) => (heading === '' ? [] : [[column, heading] as const])),
  );
  const groups = block.cells.flatMap(({ column, group }) => (group === '' ? [] : [[column, group] as const]));
  const groupOf = new Map(groups);
  const dayOf = daysOfHeadings(view, block);
  const unread = findUnreadColumns(choices).filter(({ column }) => !fieldOf.has(column));
  return {
    columns: ordered,
    fieldOf,
    shared,
    marks,
    periods,
    ...(posts.size > 0 ? { posts } : {}),
    ...(standards.size > 0 ? { standards } : {}),
    readings,
    unread,
    headingOf,
    ...(dayOf.size > 0 ? { dayOf } : {}),
    groupOf,
    left,
    right,
  };
}
