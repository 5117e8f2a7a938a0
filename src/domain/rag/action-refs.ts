import type { Plan, PlanAction } from '../plan/plan';

/** References given in an earlier review, by sheet and by the action's first row. */
export type ExistingRefs = ReadonlyMap<string, ReadonlyMap<number, string>>;

const OURS = /^A-(\d{3,7})$/;

function numberOf(ref: string | undefined): number | null {
  const digits = OURS.exec(ref?.trim() ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function formatRef(number: number): string {
  return `A-${String(number).padStart(3, '0')}`;
}

/**
 * A reference for every action of a workbook, in reading order: the one it had before, or the next
 * number after all given so far, so that no reference ever passes from one action to another.
 *
 * @param existing what the status columns held; a text that is no reference of ours, or stands twice, is passed over
 * @example assignRefs([plan], new Map()).get(plan.actions[0]) // 'A-001'
 */
export function assignRefs(plans: readonly Plan[], existing: ExistingRefs): ReadonlyMap<PlanAction, string> {
  const refs = new Map<PlanAction, string>();
  const taken = new Set<number>();
  for (const plan of plans) {
    const onSheet = existing.get(plan.sheet);
    for (const action of plan.actions) {
      const number = numberOf(onSheet?.get(action.rows[0]));
      if (number === null || taken.has(number)) continue;
      taken.add(number);
      refs.set(action, formatRef(number));
    }
  }
  let next = 1;
  for (const number of taken) next = Math.max(next, number + 1);
  for (const plan of plans) {
    for (const action of plan.actions) {
      if (!refs.has(action)) refs.set(action, formatRef(next++));
    }
  }
  return refs;
}
