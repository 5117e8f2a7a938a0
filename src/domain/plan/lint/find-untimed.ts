import type { SmartReason } from '../../findings/lint-finding';
import { oneLine } from '../../wording/tidy-text';
import type { PlanAction } from '../plan';

/**
 * Why an action has no time at which anyone would look at it: it goes on without an end, or its date is blank where
 * the plan has a column of dates. Null when there is one, also when only a milestone has it.
 *
 * @example findUntimed({ due, milestones: [] }, true)?.kind // 'no-end'
 */
export function findUntimed(
  { due, milestones }: Pick<PlanAction, 'due' | 'milestones'>,
  hasColumn: boolean,
): SmartReason | null {
  if (!hasColumn || due.next !== null || due.deadlines.length > 0) return null;
  if (milestones.some((milestone) => milestone.due !== null)) return null;
  if (due.kind === 'ongoing') return { kind: 'no-end', due: oneLine(due.text) };
  return due.kind === 'none' ? { kind: 'no-date' } : null;
}
