import { chooseColumns, type ColumnChoice, type ColumnSubject } from './assign-columns';
import { profileColumn, sampleRows, type ColumnProfile } from './column-profile';
import { explainChoice } from './column-sureness';
import type { BlockCell, HeadingBlock } from './heading-block';
import type { TableSegment } from './find-tables';
import type { HeadingField } from './headings';
import { isPlanField, PLAN_FIELDS, type ColumnReading, type PlanField } from './plan';
import { normaliseHeading } from './read-heading';
import type { SheetView } from './sheet-view';

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
  readonly readings: readonly ColumnReading[];
  readonly left: number;
  readonly right: number;
}

/** A stretch of a table with the columns its headings give it. */
export interface LaidOutSegment extends TableSegment {
  readonly layout: ColumnLayout;
}

const EMPTY_SCORES: ReadonlyMap<HeadingField, number> = new Map();
const STATUS_HEADING =
  /^(?:red|amber|green|blue|r|a|g|b|brag|complete[d]?|fully (?:met|complete|achieved)|achieved|delivered|done|in progress|on track|under ?way|started|ongoing|partially (?:met|complete|achieved)|partly (?:met|achieved)|not (?:yet )?(?:started|begun|met|achieved|complete[d]?|commenced)|yet to (?:begin|start|commence)|to be started|behind|delayed|overdue|off track|not on track|at risk|on hold|closed|superseded|planned)$/;

/** The scores of a heading, read with the group heading above it. */
function scoresOf(view: SheetView, { text, group, reading }: BlockCell): ReadonlyMap<HeadingField, number> {
  if (group === '' || (reading.known && ![...reading.scores.values()].every((score) => score < 0.8)))
    return reading.scores;
  const scores = new Map<HeadingField, number>(reading.scores);
  const raise = (from: ReadonlyMap<HeadingField, number>, weight: number): void => {
    for (const [field, score] of from) scores.set(field, Math.max(scores.get(field) ?? 0, score * weight));
  };
  raise(view.memory.heading(`${group} ${text}`).scores, 0.95);
  raise(view.memory.heading(group).scores, reading.scores.size > 0 ? 0.6 : 0.85);
  return scores;
}

/** Adjusts a heading by its neighbours: a bare "Date" before the action is when the matter arose. */
function adjustByPlace(
  heading: string,
  scores: ReadonlyMap<HeadingField, number>,
  isBeforeAction: boolean,
): ReadonlyMap<HeadingField, number> {
  if (!isBeforeAction || normaliseHeading(heading) !== 'date') return scores;
  return new Map<HeadingField, number>([...scores, ['due', 0.45], ['other date', 0.5]]);
}

/** Status headings side by side whose cells hold marks or nothing. */
function findMarkColumns(
  cells: readonly BlockCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly BlockCell[] {
  const isMarks = ({ column }: BlockCell): boolean => {
    const profile = profiles.get(column);
    return profile !== undefined && (profile.filled === 0 || profile.share.isMark >= 0.6);
  };
  const candidates = cells.filter(
    (cell) => STATUS_HEADING.test(normaliseHeading(cell.text)) && isMarks(cell),
  );
  const first = candidates[0];
  if (!first || candidates.length < 2) return [];
  return candidates.filter((cell, at) => cell.column === first.column + at);
}

function emphasis(heading: string): number {
  const normal = normaliseHeading(heading);
  if (/\b(?:revised|current|new|latest|forecast|updated|now)\b/.test(normal)) return 1;
  return /\b(?:orig|original|previous|initial|last|first|baseline|start)\b/.test(normal) ? -1 : 0;
}

/** Best column of a field first: the revised before the original, then the surer heading, then from the left. */
function byPreference(field: PlanField, first: ColumnChoice, second: ColumnChoice): number {
  if (field !== 'due' && field !== 'rag') return first.subject.column - second.subject.column;
  const revised = emphasis(second.subject.heading) - emphasis(first.subject.heading);
  if (revised !== 0) return revised;
  const latest = field === 'rag' ? second.subject.column - first.subject.column : 0;
  return latest || second.total - first.total || first.subject.column - second.subject.column;
}

/** What a layout is made from beside the sheet. */
export interface LayoutRequest {
  readonly block: HeadingBlock;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What the sheet's own key says a heading means, by normalised heading. */
  readonly definitions?: ReadonlyMap<string, ReadonlyMap<HeadingField, number>>;
  /** Corrections by column, which win. */
  readonly corrections?: ReadonlyMap<number, PlanField | null>;
}

function listSubjects(
  view: SheetView,
  request: LayoutRequest,
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly ColumnSubject[] {
  const { block, left, right } = request;
  const actionAt =
    block.cells.find(({ reading }) => (reading.scores.get('action') ?? 0) >= 0.7)?.column ?? Infinity;
  const subjects: ColumnSubject[] = [];
  for (let column = left; column <= right; column += 1) {
    const profile = profiles.get(column);
    const cell = block.cells.find((candidate) => candidate.column === column);
    const over = block.cells.find((candidate) => candidate.column < column && candidate.right >= column);
    if (!profile) continue;
    const source = cell ?? (profile.filled > 0 ? over : undefined);
    const heading = source?.text ?? '';
    const words = source ? adjustByPlace(heading, scoresOf(view, source), column < actionAt) : EMPTY_SCORES;
    subjects.push({
      column,
      heading,
      profile,
      scores: request.definitions?.get(normaliseHeading(heading)) ?? words,
    });
  }
  return subjects;
}

/** The second field of a column whose heading names two, when no other column has it. */
function shareColumns(
  block: HeadingBlock,
  columns: Map<PlanField, number[]>,
  fieldOf: ReadonlyMap<number, PlanField>,
): ReadonlySet<number> {
  const shared = new Set<number>();
  for (const { column, reading } of block.cells) {
    if (reading.parts.length < 2 || !fieldOf.has(column)) continue;
    for (const part of reading.parts) {
      if (!isPlanField(part) || columns.has(part)) continue;
      columns.set(part, [column]);
      shared.add(column);
    }
  }
  return shared;
}

/**
 * Which column of a table is which, from its headings and from what stands under them.
 *
 * @example readLayout(view, request).columns.get('due') // [7]
 */
export function readLayout(view: SheetView, request: LayoutRequest): ColumnLayout {
  const { block, top, bottom, left, right, corrections } = request;
  const rows = sampleRows(view, top, bottom, left, right);
  const profiles = new Map<number, ColumnProfile>();
  for (let column = left; column <= right; column += 1)
    profiles.set(column, profileColumn(view, column, rows));
  const marks = new Map(findMarkColumns(block.cells, profiles).map(({ column, text }) => [column, text]));
  const subjects = listSubjects(view, request, profiles);
  const free = subjects.filter(({ column }) => !marks.has(column) && !corrections?.has(column));
  const choices = chooseColumns(free);
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
  if (marks.size > 0) columns.set('rag', [...marks.keys()]);
  for (const column of marks.keys()) fieldOf.set(column, 'rag');
  for (const [column, field] of corrections ?? []) {
    if (field === null) continue;
    fieldOf.set(column, field);
    columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  const shared = shareColumns(block, columns, fieldOf);
  const readings = subjects.map(({ column, heading }): ColumnReading => {
    const choice = choices.find(({ subject }) => subject.column === column);
    if (choice) return { column, heading, field: choice.field, ...explainChoice(choice) };
    const field = fieldOf.get(column) ?? null;
    const why = marks.has(column) ? 'one of the status columns side by side' : 'set in Parity settings';
    return { column, heading, field, sureness: 'sure', why };
  });
  const ordered = new Map(
    PLAN_FIELDS.flatMap((field) => {
      const list = columns.get(field);
      return list ? [[field, list] as const] : [];
    }),
  );
  return { columns: ordered, fieldOf, shared, marks, readings, left, right };
}
