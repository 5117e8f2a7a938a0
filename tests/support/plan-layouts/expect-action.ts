import {
  completedOf,
  isDoneInDue,
  startOf,
  writtenAction,
  writtenDue,
  writtenLeads,
  writtenMetric,
  writtenRef,
  writtenState,
} from './action-cells';
import type { ExpectedAction } from './expected-plan';
import type { PlanLayout } from './layout-choices';
import type { PlannedAction } from './planned-action';
import { REPORTS, COMMITTEES, STATES } from './plan-words';

const MARKED = 3;

function expectedState(layout: PlanLayout, action: PlannedAction): string | null {
  const { state } = action;
  if (isDoneInDue(layout, action)) return 'Completed';
  if (!layout.fields.includes('rag') || state === null || layout.statusAs === 'completed as due') return null;
  if (layout.statusAs !== 'marks' && layout.statusAs !== 'ticks') return writtenState(layout, state).stated;
  return state < MARKED ? (STATES[state] ?? null) : null;
}

/** What must be read of an action that stands on the rows given, under the section given. */
export function expectAction(
  layout: PlanLayout,
  action: PlannedAction,
  rows: readonly [number, number],
  section: readonly string[] | undefined,
): ExpectedAction {
  const has = (field: PlanLayout['fields'][number]): boolean => layout.fields.includes(field);
  const among = (list: readonly string[]): string => list[action.at % list.length] ?? '';
  return {
    rows,
    action: writtenAction(layout, action),
    due: has('due') ? writtenDue(layout, action).iso : [],
    stated: expectedState(layout, action),
    ...(section && { section }),
    ...(has('lead') && { leads: writtenLeads(layout, action).names }),
    ...(has('ref') && { ref: writtenRef(layout, action).ref }),
    ...(has('governance') && { committees: [among(COMMITTEES)] }),
    ...(has('metric') && { indicators: writtenMetric(layout, action).indicators }),
    ...(has('progress') && { progress: among(REPORTS) }),
    ...(has('start') && { start: startOf(action)?.iso ?? null }),
    ...(has('completed') && { completed: completedOf(action)?.iso ?? null }),
    ...(has('milestone') && { milestones: 2 }),
  };
}
