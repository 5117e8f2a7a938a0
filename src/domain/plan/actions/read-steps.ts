import { listLines } from '../../wording/tidy-text';
import type { ColumnLayout } from '../columns/column-layout';
import { timeOfSteps } from '../columns/period-columns';
import { readMilestones } from './milestones';
import type { Milestone } from '../plan';
import type { PlanContext } from './plan-context';
import type { Piece, RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** The days of a cell beside the steps: one for the whole cell, or one a line. */
function readDays(
  { row, column, text }: Piece,
  view: SheetView,
  count: number,
  context: PlanContext,
): readonly Milestone['due'][] {
  const cell = view.cell(row, column);
  if (typeof cell.value === 'number') return [context.dueCell(cell, null).first];
  const lines = listLines(text);
  if (lines.length !== count) return [context.dueText(text, null).first];
  return lines.map((line) => context.dueText(line, null).first);
}

/** The steps of one row, each with its day from the column beside it. */
function readRowSteps(
  pieces: readonly Piece[],
  days: ReadonlySet<number>,
  view: SheetView,
  context: PlanContext,
): readonly Milestone[] {
  const steps = pieces
    .filter(({ column }) => !days.has(column))
    .flatMap(({ text }) => readMilestones(text, context.dueContext));
  const day = pieces.find(({ column }) => days.has(column));
  if (!day) return steps;
  const dates = readDays(day, view, steps.length, context);
  return steps.map((step, at) => ({ ...step, due: dates[at] ?? dates.at(-1) ?? step.due }));
}

/** The steps of some cells, each with the day that the heading over its cell gives where its words give none. */
function readUnderHeadings(
  pieces: readonly Piece[],
  headingOf: ColumnLayout['headingOf'],
  context: PlanContext,
): readonly Milestone[] {
  return pieces.flatMap(({ column, text }) => {
    const time = timeOfSteps(headingOf.get(column) ?? '');
    const day = time === null ? null : context.dueText(time, null).first;
    return readMilestones(text, context.dueContext).map((step) => ({ ...step, due: step.due ?? day }));
  });
}

/**
 * The milestones of an action: the steps its cells list, with the days that a column of their dates or the headings
 * over them give.
 *
 * @param text all that stands in its columns of milestones
 * @example readSteps(draft, view, layout, 'Agree the plan (October 2020)', context)[0]?.due?.toString() // '2020-10-31'
 */
export function readSteps(
  draft: RowDraft,
  view: SheetView,
  { columns, headingOf }: ColumnLayout,
  text: string,
  context: PlanContext,
): readonly Milestone[] {
  if (text === '') return [];
  const own = columns.get('milestone') ?? [];
  const isOfDays = (column: number): boolean =>
    view.memory.heading(headingOf.get(column) ?? '').scores.has('due');
  const days = new Set(own.length < 2 ? [] : own.filter(isOfDays));
  const pieces = draft.pieces.get('milestone') ?? [];
  if (own.some((column) => timeOfSteps(headingOf.get(column) ?? '') !== null))
    return readUnderHeadings(pieces, headingOf, context);
  if (days.size === 0 || days.size === own.length) return readMilestones(text, context.dueContext);
  const rows = [...new Set(pieces.map(({ row }) => row))];
  return rows.flatMap((row, at) => {
    const ofRow = pieces.filter((piece) => piece.row === row);
    const steps = readRowSteps(ofRow, days, view, context);
    const last = (rows[at + 1] ?? draft.lastRow + 1) - 1;
    return rows.length === 1 ? steps : steps.map((step) => ({ ...step, rows: [row, last] as const }));
  });
}
