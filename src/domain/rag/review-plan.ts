import type { Temporal } from 'temporal-polyfill';
import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { Plan } from '../plan/plan';
import { assignRefs, type ExistingRefs } from './action-refs';
import { applyKeyChoices } from './key-choices';
import { findContradictions } from './find-contradictions';
import { readRagKeys, type OwnPlaces } from './rag-key';
import type { RatingPolicy } from './rag-policy';
import { findNextDue, rateFacts } from './rate-action';
import { daysBetween, gatherFacts } from './rating-facts';
import type { RagKeyEntry, ReviewedAction, ReviewedPlan } from './rating';
import { readStated } from './read-stated';

function reviewAction(
  action: Plan['actions'][number],
  ref: string,
  plan: Plan,
  key: readonly RagKeyEntry[],
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
): ReviewedAction {
  const { stated, findings } = readStated(action, key, plan);
  const facts = gatherFacts(action, stated, policy, asAt);
  const rating = rateFacts(facts, key);
  const nextDue = findNextDue(facts, rating.status);
  return {
    ref,
    action,
    stated,
    rating,
    nextDue,
    daysToDue: nextDue && daysBetween(asAt, nextDue),
    findings: [...action.findings, ...findings, ...findContradictions(facts, plan)],
  };
}

/**
 * Every plan of a workbook, read through its own key and rated.
 *
 * @param refs references given in an earlier review, kept as they are
 * @param own what in the workbook is Parity's own, so that its columns and sheets are not taken for a key
 * @example reviewPlans(workbook, plans, DEFAULT_POLICY, asAt)[0]?.actions[0]?.rating.status // 'overdue'
 */
export function reviewPlans(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
  refs: ExistingRefs = new Map(),
  own?: OwnPlaces,
): readonly ReviewedPlan[] {
  const given = assignRefs(plans, refs);
  const keys = readRagKeys(workbook, plans, own);
  return plans.map((plan, index) => {
    const ragKey = applyKeyChoices(keys[index] ?? [], plan.sheet, policy.ragKeyChoices);
    return {
      plan,
      ragKey,
      actions: plan.actions.map((action) =>
        reviewAction(action, given.get(action) ?? '', plan, ragKey, policy, asAt),
      ),
    };
  });
}
