import { dateCell, type GridValue } from '../sheet-builder';
import type { PlanLayout } from './layout-choices';
import type { PlannedAction } from './planned-action';
import { styleInWords, writeDate, type WrittenDate } from './planned-dates';
import type { Column } from './plan-columns';
import { leadNames } from './plan-columns';
import {
  actionText,
  COMMITTEES,
  POSITIONS,
  POSTS,
  PROOFS,
  REPORTS,
  RESULTS,
  SECTION_NAMES,
  STATE_FILLS,
  STATE_LETTERS,
  STATE_PHRASES,
  STATE_SHARES,
  STATES,
} from './plan-words';

const DONE = 1;
const STEPS = ['a', 'b', 'c'];
const APART_IN_STEP = 300;

/** The actions that stand in one row: nearly always one. */
export function inStep({ isInStep }: PlanLayout, action: PlannedAction): readonly PlannedAction[] {
  if (!isInStep || action.place % 3 !== 1 || action.due === null || action.lead === null) return [action];
  const { due, lead } = action;
  return STEPS.slice(0, 2 + (action.place % 2)).map((_, step) => ({
    ...action,
    at: action.at + step * APART_IN_STEP,
    due: (due + step * 2) % 36,
    lead: (lead + step) % POSTS.length,
  }));
}

/** An action's text as it stands in its cell. */
export function writtenAction(layout: PlanLayout, action: PlannedAction): string {
  const items = inStep(layout, action);
  const { actionAs: style } = layout;
  if (items.length > 1) {
    const lines = items.map(({ at }, step) => {
      const text = actionText(at);
      if (style === 'numbered') return `(${STEPS[step] ?? ''}) ${text}`;
      return style === 'bullets' ? `• ${text}` : style === 'full stop' ? `${text}.` : text;
    });
    return lines.join('\n');
  }
  const text = actionText(action.at);
  if (style === 'numbered') return `${String(action.place + 1)}. ${text}`;
  if (style === 'bullets') return `• ${text}\n• Report back to the networks`;
  return style === 'full stop' ? `${text}.` : text;
}

/** The deadlines of a row, and how its cell shows them. */
export function writtenDue(
  layout: PlanLayout,
  action: PlannedAction,
): { cell: GridValue; iso: readonly string[] } {
  if (isDoneInDue(layout, action)) return { cell: 'Completed', iso: [] };
  if (action.due === null) return { cell: null, iso: [] };
  const items = inStep(layout, action);
  const style = items.length > 1 ? styleInWords(layout.dueAs) : layout.dueAs;
  const dates = items.map(({ due }, step): WrittenDate => writeDate(due ?? 0, style, action.place + step));
  const iso = [...new Set(dates.map((date) => date.iso))].sort();
  if (dates.length === 1) return { cell: dates[0]?.cell, iso };
  return { cell: dates.map(({ cell }) => String(cell)).join('\n'), iso };
}

/** The due column says "Completed" in place of a date. */
export function isDoneInDue({ fields, statusAs }: PlanLayout, { state }: PlannedAction): boolean {
  return statusAs === 'completed as due' && fields.includes('due') && state === DONE;
}

/** The leads of a row, and how its cell names them. */
export function writtenLeads(
  layout: PlanLayout,
  action: PlannedAction,
): { cell: GridValue; names: readonly string[] } {
  if (action.lead === null) return { cell: null, names: [] };
  const names = leadNames(layout);
  const items = inStep(layout, action);
  const name = (at: number): string => names[at % names.length] ?? '';
  if (items.length > 1) {
    const list = items.map(({ lead }) => name(lead ?? 0));
    return { cell: list.join('\n'), names: list };
  }
  const first = name(action.lead);
  const second = name(action.lead + 3);
  switch (layout.leadAs) {
    case 'person and post':
      return { cell: `${first} (${POSTS[action.lead] ?? ''})`, names: [first] };
    case 'comma':
      return { cell: `${first}, ${second}`, names: [first, second] };
    case 'and':
      return { cell: `${first} and ${second}`, names: [first, second] };
    case 'lines':
      return { cell: `${first}\n${second}`, names: [first, second] };
    case 'slash':
      return { cell: `${first} / ${second}`, names: [first, second] };
    default:
      return { cell: first, names: [first] };
  }
}

/** The reference of an action, and how its cell shows it. */
export function writtenRef(
  { refAs }: PlanLayout,
  { place, section }: PlannedAction,
): { cell: GridValue; ref: string } {
  const number = String(place + 1);
  if (refAs === 'number') return { cell: place + 1, ref: number };
  if (refAs === 'code') return { cell: `A${number}`, ref: `A${number}` };
  const ref = `${String(section + 1)}.${number}`;
  return { cell: { value: Number(ref), text: ref }, ref };
}

/** The indicators of an action, and how its cell names them. */
export function writtenMetric(
  { metricAs }: PlanLayout,
  { at }: PlannedAction,
): { cell: GridValue; indicators: readonly string[] } {
  const one = 1 + (at % 4);
  const other = 5 + (at % 5);
  const names = [`WRES ${String(one)}`, `WRES ${String(other)}`];
  if (metricAs === 'named') return { cell: names[0], indicators: names.slice(0, 1) };
  if (metricAs === 'number') return { cell: one, indicators: names.slice(0, 1) };
  if (metricAs === 'list') return { cell: `${String(one)}, ${String(other)}`, indicators: names };
  return { cell: `${String(one)},${String(other)}`, indicators: names };
}

/** A state as its cell shows it: the cell, and what must be read as stated. */
export function writtenState(
  { statusAs }: PlanLayout,
  state: number | null,
): { cell: GridValue; stated: string | null } {
  if (state === null) return { cell: null, stated: null };
  const fill = STATE_FILLS[state] ?? '';
  const letter = STATE_LETTERS[state] ?? '';
  const share = STATE_SHARES[state] ?? 0;
  switch (statusAs) {
    case 'fill':
      return { cell: { value: null, fill }, stated: fill };
    case 'letter':
      return { cell: letter, stated: letter };
    case 'letter with fill':
      return { cell: { value: letter, fill }, stated: letter };
    case 'phrase':
      return { cell: STATE_PHRASES[state], stated: STATE_PHRASES[state] ?? null };
    case 'percent': {
      const text = `${String(share * 100)}%`;
      return { cell: { value: share, numberFormat: '0%', text }, stated: text };
    }
    default:
      return { cell: STATES[state], stated: STATES[state] ?? null };
  }
}

function otherValue(heading: string, at: number): GridValue {
  if (heading === 'Date raised') return dateCell(`2022-0${String((at % 8) + 1)}-12`);
  if (heading === 'Protected characteristic') return ['Race', 'Disability', 'All'][at % 3];
  if (heading === 'Budget') return 1000 + at;
  if (heading === 'Directorate') return ['Medicine', 'Surgery', 'Corporate'][at % 3];
  return at % 2 === 0 ? 'None identified' : 'Staff time';
}

const START_BEFORE = 3;

/** The day an action starts; null where it has no deadline to start before. */
export function startOf({ due }: PlannedAction): WrittenDate | null {
  return due === null ? null : writeDate(Math.max(0, due - START_BEFORE), 'day', 0);
}

/** The day an action was completed; null where it is not. */
export function completedOf({ due, state }: PlannedAction): WrittenDate | null {
  return state === DONE ? writeDate(due ?? 5, 'day', 1) : null;
}

/** The cell of an action in a column. */
export function cellOf(layout: PlanLayout, column: Column, action: PlannedAction): GridValue {
  const { at, place, state } = action;
  const among = (list: readonly string[]): GridValue => list[at % list.length];
  switch (column.field) {
    case 'action':
      return writtenAction(layout, action);
    case 'lead':
      return writtenLeads(layout, action).cell;
    case 'due':
      return writtenDue(layout, action).cell;
    case 'rag':
      return writtenState(layout, state).cell;
    case 'mark':
      return state !== null && STATES[state] === column.mark
        ? layout.statusAs === 'ticks'
          ? '✓'
          : 'X'
        : null;
    case 'ref':
      return writtenRef(layout, action).cell;
    case 'metric':
      return writtenMetric(layout, action).cell;
    case 'start':
      return startOf(action)?.cell;
    case 'completed':
      return completedOf(action)?.cell;
    case 'target':
      return among(RESULTS);
    case 'current':
      return among(POSITIONS);
    case 'progress':
      return among(REPORTS);
    case 'governance':
      return among(COMMITTEES);
    case 'priority':
      return ['High', 'Medium', 'Low'][at % 3];
    case 'evidence':
      return among(PROOFS);
    case 'milestone':
      return '• Agree the approach with the networks\n• Report what was found';
    case 'objective':
      return `${SECTION_NAMES[at % SECTION_NAMES.length] ?? ''} by doing thing ${String(at)}`;
    case 'other':
      return otherValue(column.heading ?? '', at);
    case 'numbers':
      return place + 1;
    case 'bullets':
      return '•';
    default:
      return null;
  }
}
