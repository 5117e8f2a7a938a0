import { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../../due-date/due-date';
import { answer } from '../../due-date/due-answer';
import { isOnlyStatus } from '../../status/only-status';
import { oneLine } from '../../wording/tidy-text';
import type { ColumnLayout } from '../columns/column-layout';
import type { Milestone } from '../plan';
import { readMilestones } from './milestones';
import type { PlanContext } from './plan-context';
import type { RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';

/** A step of an action in a plan laid out by time. */
interface PeriodStep {
  readonly text: string;
  readonly period: string;
}

const WORD = /\p{L}{3}/u;

/**
 * The steps of an action that stand in the columns of the times they are for. None where its cells are marked, by
 * sign, letter, state or one word again and again, which say no more than how long it goes on.
 */
function listPeriodSteps(
  { firstRow, lastRow }: RowDraft,
  view: SheetView,
  { periods }: ColumnLayout,
): readonly PeriodStep[] {
  const steps: PeriodStep[] = [];
  for (const [column, period] of periods) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      const text = view.text(row, column);
      if (text === '') continue;
      const { isMark, isNumber, isDate } = view.kind(row, column);
      if (isMark || isNumber || isDate || !WORD.test(text) || isOnlyStatus(text)) return [];
      steps.push({ text, period });
    }
  }
  const different = new Set(steps.map(({ text }) => text.toLowerCase()));
  return different.size === steps.length ? steps : [];
}

/** The steps of an action under the times they are for, and the same in words. */
export interface PeriodSteps {
  readonly milestones: readonly Milestone[];
  readonly text: string;
}

const NONE: PeriodSteps = { milestones: [], text: '' };

/**
 * The milestones of an action whose steps stand under the times they are for, each due at the end of its own.
 *
 * @example readPeriodSteps(draft, view, layout, context).text // 'Pilot: Q2 2026/27; Launch: Q4 2026/27'
 */
export function readPeriodSteps(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
): PeriodSteps {
  if (layout.periods.size === 0 || draft.pieces.has('due')) return NONE;
  const steps = listPeriodSteps(draft, view, layout);
  const milestones = steps.flatMap(({ text, period }) => {
    const { first } = context.dueText(period, null);
    return readMilestones(text, context.dueContext).map((step) => ({ ...step, due: step.due ?? first }));
  });
  return { milestones, text: steps.map(({ text, period }) => `${oneLine(text)}: ${period}`).join('; ') };
}

/**
 * The deadlines of an action that is due in one of the times of a plan laid out by them: with several steps, the day
 * of each.
 *
 * @param due what the times that are marked say together
 * @example dueOfSteps(due, steps).kind // 'multiple'
 */
export function dueOfSteps(due: DueDate, { milestones, text }: PeriodSteps): DueDate {
  if (milestones.length < 2 || milestones.some((step) => step.due === null)) return due;
  const deadlines = milestones
    .flatMap((step) => (step.due === null ? [] : [{ date: step.due, what: step.text }]))
    .sort((one, other) => Temporal.PlainDate.compare(one.date, other.date));
  const [first, ...others] = deadlines;
  if (!first || others.every(({ date }) => date.equals(first.date))) return due;
  return answer(text, 'multiple', { first: first.date, deadlines, start: due.start });
}
