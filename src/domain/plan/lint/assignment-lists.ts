import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { oneLine } from '../../wording/tidy-text';
import type { Plan, PlanAction } from '../plan';

/** What a tool says of the work of one person on a task, and no plan of the task itself. */
const OF_ASSIGNMENT =
  /^\s*(?:(?:assignment |max )?units|(?:%|percent) work complete|resource (?:names?|id|group|type)|assignment(?: id)?|allocation(?: %)?|allocated (?:days|hours))\s*$/i;
const LEAST_ACTIONS = 3;

/** A plan that only tells who works on the actions of another one. */
export interface AssignmentList {
  readonly plan: Plan;
  readonly finding: Finding;
  readonly missing: string;
}

const plainOf = ({ action }: PlanAction): string => oneLine(action).toLowerCase();
const dueOf = ({ due: { first } }: PlanAction): string => first?.toString() ?? '';

/** The same action again with another lead each time. */
function isByPerson(actions: readonly PlanAction[]): boolean {
  const leads = new Map<string, Set<string>>();
  for (const one of actions) {
    if (one.leads.length !== 1) return false;
    const known = leads.get(plainOf(one)) ?? new Set();
    known.add(one.leads[0]?.name ?? '');
    leads.set(plainOf(one), known);
  }
  const repeated = [...leads.values()].filter(({ size }) => size > 1);
  return leads.size < actions.length && repeated.length > 0;
}

/** All its actions stand in another plan, where none of them has another deadline. */
function isOf(plan: Plan, other: Plan): boolean {
  if (other === plan || other.sheet === plan.sheet || other.actions.length === 0) return false;
  const dues = new Map(other.actions.map((one) => [plainOf(one), dueOf(one)]));
  const texts = new Set(plan.actions.map(plainOf));
  if (texts.size > dues.size) return false;
  return plan.actions.every((one) => {
    const due = dues.get(plainOf(one));
    return due !== undefined && (dueOf(one) === '' || dueOf(one) === due);
  });
}

/**
 * The plans that are lists of assignments: a row for each person who works on an action of another plan of the
 * workbook. Their actions are counted there; that they were passed over is told.
 *
 * @param chosen the sheets whose columns somebody has chosen by hand, which are believed
 * @example findAssignments(plans, new Set())[0]?.plan.sheet // 'Assignment_Table'
 */
export function findAssignments(
  plans: readonly Plan[],
  chosen: ReadonlySet<string>,
): readonly AssignmentList[] {
  if (plans.length < 2) return [];
  return plans.flatMap((plan) => {
    if (chosen.has(plan.sheet) || plan.actions.length < LEAST_ACTIONS) return [];
    const headings = plan.columnReadings.filter(({ heading }) => OF_ASSIGNMENT.test(heading));
    if (headings.length < 2 && !isByPerson(plan.actions)) return [];
    const whole = plans.find((other) => isOf(plan, other));
    if (!whole) return [];
    const missing = `actions of its own: its rows say who works on those of the sheet “${whole.sheet}”`;
    const headingOf = (field: 'lead' | 'due' | 'action'): string =>
      plan.columnReadings.find((reading) => reading.field === field)?.heading ?? '';
    const detail = { lead: headingOf('lead'), due: headingOf('due') || headingOf('action'), missing };
    const place = { row: plan.headerRow, column: plan.columns.action?.[0] ?? plan.firstColumn };
    return [{ plan, missing, finding: makeFinding('sheet-unread', plan.sheet, place, '', detail) }];
  });
}
