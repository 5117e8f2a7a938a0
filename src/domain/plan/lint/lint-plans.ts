import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { formatAddress, type CellAddress } from '../../grid/address';
import { oneLine } from '../../wording/tidy-text';
import type { Plan, PlanAction } from '../plan';
import { findCopies } from './find-copies';
import { findLackingColumns } from './find-lacking-columns';
import { findUnsureHeadings } from './find-unsure-headings';

/** From this share on two plans are told to be the same, rather than action by action. */
const MOST_SHARED = 0.5;
const LEAST_SHARED = 4;

interface PlacedAction {
  readonly plan: number;
  readonly action: PlanAction;
  readonly place: CellAddress;
}

function placeOf({ places, rows }: PlanAction): CellAddress {
  return places.action ?? { row: rows[0], column: 1 };
}

/** The same action of another year is its repetition. */
function isAnotherYear({ due: one }: PlanAction, { due: other }: PlanAction): boolean {
  const [first, second] = [one.first?.year, other.first?.year];
  return first !== undefined && second !== undefined && first !== second;
}

function namePlan(plans: readonly Plan[], { sheet, headerRow, title }: Plan): string {
  const isAlone = plans.filter((other) => other.sheet === sheet).length === 1;
  const name = title === null ? '' : ` (${oneLine(title)})`;
  return isAlone ? `the sheet “${sheet}”` : `the sheet “${sheet}”, under row ${headerRow}${name}`;
}

/**
 * The plans with what only the whole workbook shows: an action that stands in another of its plans, a plan that
 * repeats another one, headings that are not certain, and columns a plan does without.
 *
 * @example lintPlans(plans)[1]?.findings[0]?.code // 'plan-repeated'
 */
export function lintPlans(plans: readonly Plan[]): readonly Plan[] {
  const lacks = findLackingColumns(plans);
  const lacking = plans.map((plan, at) => ({
    ...plan,
    findings: [...findUnsureHeadings(plan), ...plan.findings, ...(lacks[at] ?? [])],
  }));
  return plans.length < 2 ? lacking : addCopies(lacking);
}

function addCopies(plans: readonly Plan[]): readonly Plan[] {
  const all = plans.flatMap(({ actions }, plan) =>
    actions.map((action): PlacedAction => ({ plan, action, place: placeOf(action) })),
  );
  const copies = findCopies(all.map(({ action }) => action.action));
  const shared = new Map<string, number>();
  const pairs = copies.map((copy, at) => {
    const [own, other] = [all[at], copy && all[copy.of]];
    if (!copy || !own || !other || own.plan === other.plan) return null;
    const key = `${own.plan} ${other.plan}`;
    shared.set(key, (shared.get(key) ?? 0) + 1);
    return { own, other, near: copy.near, key };
  });
  const repeats = new Map<number, Finding[]>();
  const repeated = new Set<string>();
  for (const [key, count] of shared) {
    const [own = 0, other = 0] = key.split(' ').map(Number);
    const [plan, another] = [plans[own], plans[other]];
    if (!plan || !another) continue;
    const of = plan.actions.length;
    if (count < LEAST_SHARED || count < of * MOST_SHARED) continue;
    repeated.add(key);
    const place = { row: plan.headerRow, column: plan.columns.action?.[0] ?? plan.firstColumn };
    const detail = { other: namePlan(plans, another), shared: count, of };
    repeats.set(own, [
      ...(repeats.get(own) ?? []),
      makeFinding('plan-repeated', plan.sheet, place, plan.title ?? '', detail),
    ]);
  }
  const found = new Map<PlanAction, Finding>();
  for (const pair of pairs) {
    if (!pair || repeated.has(pair.key) || isAnotherYear(pair.own.action, pair.other.action)) continue;
    const { own, other, near } = pair;
    const sheet = plans[own.plan]?.sheet ?? '';
    const otherSheet = plans[other.plan]?.sheet ?? '';
    const cell = formatAddress(other.place);
    const where = otherSheet === sheet ? cell : `${cell} of the sheet “${otherSheet}”`;
    found.set(
      own.action,
      makeFinding('action-in-two-plans', sheet, own.place, own.action.action, { other: where, near }),
    );
  }
  return plans.map((plan, at) => ({
    ...plan,
    findings: [...plan.findings, ...(repeats.get(at) ?? [])],
    actions:
      found.size === 0
        ? plan.actions
        : plan.actions.map((action) => {
            const finding = found.get(action);
            return finding ? { ...action, findings: [...action.findings, finding] } : action;
          }),
  }));
}
