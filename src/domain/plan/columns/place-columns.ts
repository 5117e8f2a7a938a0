import { revisionOf, isDoneOrMoved } from '../headings/revision-words';
import { normaliseHeading } from '../headings/read-heading';
import { isPlanField, PLAN_FIELDS, type PlanField } from '../plan';
import type { HeadingBlock } from '../tables/heading-block';
import type { ColumnChoice } from './assign-columns';
import type { ColumnProfile } from './column-profile';
import { type ColumnSets, placeSets } from './column-sets';
import type { ColumnSubject } from './column-subject';
import type { LayoutRequest } from './column-subjects';

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

/** Which column holds which field. */
export interface PlacedColumns {
  /** Columns by field, best first where a field has several, in the order of the fields. */
  readonly columns: ReadonlyMap<PlanField, readonly number[]>;
  /** The field each column is read as. */
  readonly fieldOf: ReadonlyMap<number, PlanField>;
  /** Columns that hold two fields. */
  readonly shared: ReadonlySet<number>;
}

/** The columns chosen for each field, best first. */
function columnsOf(choices: readonly ColumnChoice[]): Map<PlanField, number[]> {
  const byField = new Map<PlanField, ColumnChoice[]>();
  for (const choice of choices) {
    if (choice.field !== null) byField.set(choice.field, [...(byField.get(choice.field) ?? []), choice]);
  }
  return new Map(
    [...byField].map(([field, list]) => {
      const ordered = [...list].sort((one, other) => byPreference(field, one, other));
      return [field, ordered.map(({ subject }) => subject.column)];
    }),
  );
}

/**
 * Puts every column in its place: those chosen for a field one by one, those that belong together, and those that
 * somebody has corrected. A heading over several columns counts for each, and one that names two fields for both.
 *
 * @example placeColumns(request, choices, sets, profiles).columns.get('due') // [7]
 */
export function placeColumns(
  { block, corrections }: Pick<LayoutRequest, 'block' | 'corrections'>,
  choices: readonly ColumnChoice[],
  sets: ColumnSets,
  profiles: ReadonlyMap<number, ColumnProfile>,
): PlacedColumns {
  const columns = columnsOf(choices);
  const fieldOf = new Map<number, PlanField>();
  for (const { field, subject } of choices) if (field !== null) fieldOf.set(subject.column, field);
  placeSets(sets, columns, fieldOf);
  for (const [column, field] of corrections ?? []) {
    if (field === null) continue;
    fieldOf.set(column, field);
    columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  if (sets.periods.size > 0 && !columns.has('due')) columns.set('due', [...sets.periods.keys()]);
  coverColumns(block, columns, fieldOf, profiles);
  const shared = shareColumns(block, columns, fieldOf, profiles);
  const ordered = PLAN_FIELDS.flatMap((field) => {
    const list = columns.get(field);
    return list ? [[field, list] as const] : [];
  });
  return { columns: new Map(ordered), fieldOf, shared };
}
