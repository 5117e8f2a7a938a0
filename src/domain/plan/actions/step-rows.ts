import type { ColumnLayout } from '../columns/column-layout';
import { saysEnd } from '../cells/status-words';
import { readMilestones } from './milestones';
import type { Milestone, PlanAction } from '../plan';
import type { PlanContext } from './plan-context';
import { isRunOn, textOf, type Piece, type RowDraft } from '../rows/row-draft';
import { readStepStatuses } from '../rows/row-statuses';
import type { SheetView } from '../cells/sheet-view';

/** The rows of one step, and what stands in its milestone column on them. */
export interface StepRows {
  readonly first: number;
  last: number;
  text: string;
}

const between = (row: number, first: number, last: number): boolean => row >= first && row <= last;

/**
 * The steps of an action that begin each on a row of its own; a line that a narrow column broke begins none.
 *
 * @param pieces the texts that are the steps
 * @param lastRow of the action
 * @example listSteps(draft.pieces.get('milestone') ?? [], draft.lastRow).length // 3
 */
export function listSteps(pieces: readonly Piece[], lastRow: number): readonly StepRows[] {
  const steps: StepRows[] = [];
  for (const piece of pieces) {
    const { row, text } = piece;
    const last = steps.at(-1);
    const goesOn = last && (isRunOn(last.text, piece) || row === last.first);
    if (goesOn) last.text = `${last.text}\n${text}`;
    else {
      if (last) last.last = row - 1;
      steps.push({ first: row, last: lastRow, text });
    }
  }
  return steps;
}

/**
 * The texts that stand on the rows of a step.
 *
 * @example within(draft.pieces.get('due'), step)[0]?.text // 'May 2026'
 */
export function within(pieces: readonly Piece[] | undefined, { first, last }: StepRows): readonly Piece[] {
  return (pieces ?? []).filter(({ row }) => between(row, first, last));
}

/**
 * Tells whether an action has its steps on rows of their own, each with its date or status beside it.
 *
 * @example hasStepRows(draft) // true for a merged action over three milestones with their dates
 */
export function hasStepRows(draft: RowDraft): boolean {
  if (draft.firstRow === draft.lastRow) return false;
  const steps = listSteps(draft.pieces.get('milestone') ?? [], draft.lastRow);
  const told = (field: 'due' | 'rag'): number =>
    steps.filter((step) => within(draft.pieces.get(field), step).length > 0).length;
  return steps.length > 1 && (told('due') > 1 || told('rag') > 1);
}

/** The one day that stands beside a step; null where none does, several do or it is in doubt. */
function dayBeside(
  draft: RowDraft,
  step: StepRows,
  view: SheetView,
  columns: readonly number[],
  context: PlanContext,
): Milestone['due'] {
  const beside = within(draft.pieces.get('due'), step);
  const column = columns.find((candidate) => beside.some((piece) => piece.column === candidate));
  const pieces = beside.filter((piece) => piece.column === column);
  const [piece, more] = pieces;
  if (!piece) return null;
  const cell = view.cell(piece.row, piece.column);
  const isSerial = !more && typeof cell.value === 'number';
  const due = isSerial
    ? context.dueCell(cell, null)
    : context.dueText(textOf({ ...draft, pieces: new Map([['due', pieces]]) }, 'due'), null);
  return due.kind === 'date' || due.kind === 'range' ? due.first : null;
}

/** "Done" stands in the place of its deadline, or the day of it in a column of its own. */
function isEndedBeside(draft: RowDraft, step: StepRows): boolean {
  const isIn = (field: 'due' | 'completed', is: (text: string) => boolean): boolean =>
    within(draft.pieces.get(field), step).some(({ text }) => is(text));
  return isIn('due', saysEnd) || isIn('completed', (text) => /\d/.test(text));
}

/**
 * An action with its milestones told row by row: each with its rows, by which its status is found, and the day that
 * stands beside it.
 *
 * @example withStepRows(action, draft, view, layout, context).milestones[0]?.due?.toString() // '2026-04-30'
 */
export function withStepRows(
  given: PlanAction,
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
): PlanAction {
  const { columns, headingOf } = layout;
  const { stated, rowMarks } = given;
  const stepMarks = stated && !rowMarks ? readStepStatuses(draft, view, layout, stated) : [];
  const action = stepMarks.length > 0 ? { ...given, stepMarks } : given;
  const own = columns.get('milestone') ?? [];
  const isOfDays = (column: number): boolean =>
    view.memory.heading(headingOf.get(column) ?? '').scores.has('due');
  // Where a column of their own has the days of milestones, these are read already.
  if (own.some(isOfDays)) return action;
  const steps = listSteps(draft.pieces.get('milestone') ?? [], draft.lastRow);
  const dated = steps.filter((step) => within(draft.pieces.get('due'), step).length > 0).length;
  // One date beside several steps is the action's.
  const areDated = dated > 1 || steps.length === 1;
  const milestones = steps.flatMap((step): readonly Milestone[] => {
    const read = readMilestones(step.text, context.dueContext);
    const isEnded = areDated && isEndedBeside(draft, step);
    const day = !areDated ? null : dayBeside(draft, step, view, columns.get('due') ?? [], context);
    return read.map((milestone) => ({
      ...milestone,
      // One day beside several steps holds for those that name none.
      due: read.length === 1 ? (day ?? milestone.due) : (milestone.due ?? day),
      ...(isEnded ? { done: true } : {}),
      rows: [step.first, step.last],
    }));
  });
  if (milestones.length === 0) return action;
  const completed = (step: StepRows): boolean => within(draft.pieces.get('completed'), step).length > 0;
  // The day one step was completed is none of the whole while another is open.
  const isOpen = dated > 1 && steps.some(completed) && !steps.every(completed);
  const isOfStep = stated !== null && (columns.get('due') ?? []).includes(stated.cell.column);
  const isWhole = !isOfStep || dated < 2 || milestones.every(({ done }) => done);
  return {
    ...action,
    milestones,
    ...(isOpen ? { completed: null } : {}),
    ...(isWhole ? {} : { stated: null }),
  };
}
