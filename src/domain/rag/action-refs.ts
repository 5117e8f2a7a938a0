import type { Plan } from '../plan/plan';

/**
 * References given in an earlier review, by sheet and by the action's first row: one for each plan that has the row,
 * from the left, empty where one of them had no action on it.
 */
export type ExistingRefs = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

const OURS = /^A-(\d{3,7})$/;

function numberOf(ref: string | undefined): number | null {
  const digits = OURS.exec(ref?.trim() ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The number of a reference that no action above has; null when there is none. */
function takeNumber(ref: string | undefined, taken: Set<number>): number | null {
  const number = numberOf(ref);
  if (number === null || taken.has(number)) return null;
  taken.add(number);
  return number;
}

function formatRef(number: number): string {
  return `A-${String(number).padStart(3, '0')}`;
}

/** Plans side by side stand on the same rows of a sheet. */
function sharesRows(one: Plan, other: Plan): boolean {
  return one.sheet === other.sheet && one.headerTop <= other.lastRow && one.lastRow >= other.headerTop;
}

/**
 * A reference for every action of a workbook, by plan and in reading order: the one it had before, or the next
 * number after all given so far, so that no reference ever passes from one action to another.
 *
 * @param existing what the status columns held; a text that is no reference of ours, or stands twice, is passed over
 * @example assignRefs([plan], new Map())[0]?.[0] // 'A-001'
 */
export function assignRefs(plans: readonly Plan[], existing: ExistingRefs): readonly (readonly string[])[] {
  const taken = new Set<number>();
  const kept = plans.map((plan, at) => {
    const onSheet = existing.get(plan.sheet);
    const place = plans.slice(0, at).filter((other) => sharesRows(other, plan)).length;
    return onSheet && plan.actions.map(({ rows }) => takeNumber(onSheet.get(rows[0])?.[place], taken));
  });
  let next = 1;
  for (const number of taken) next = Math.max(next, number + 1);
  return plans.map(({ actions }, plan) => actions.map((_, at) => formatRef(kept[plan]?.[at] ?? next++)));
}
