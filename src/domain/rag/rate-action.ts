import type { Temporal } from 'temporal-polyfill';
import type { PlanAction } from '../plan/plan';
import { RAG_RULES } from './rag-rules';
import { gatherFacts, type RatingFacts } from './rating-facts';
import type { RatingPolicy } from './rag-policy';
import type { RagKeyEntry, Rating, StatedRag } from './rating';
import { keyDisplay, type KeyDisplay } from './key/show-in-key';

/**
 * The verdict on gathered facts: the first rule that applies.
 *
 * @param show how the plan's own key shows a status
 * @example rateFacts(facts, keyDisplay(key, policy)).rule // 'due-date-passed'
 */
export function rateFacts(facts: RatingFacts, show: KeyDisplay): Rating {
  const rule = RAG_RULES.find(({ when }) => when(facts));
  if (!rule) throw new Error('The last rule applies to every action.');
  return {
    status: rule.status,
    ...show(rule.status, facts.stated),
    rule: rule.id,
    why: withSource(rule.why(facts), facts),
  };
}

const NAMES_DATE = /\b(?:due|date|deadlines?)\b/i;

/** A reason that rests on a date says so where that date is out of the action's own text. */
function withSource(why: string, { action }: RatingFacts): string {
  const isTold = action.isDueInAction === true && NAMES_DATE.test(why);
  return isTold ? `${why} The date is the one in the action’s own text.` : why;
}

/**
 * Parity's verdict on one action as at a date.
 *
 * @param stated what the plan itself states of it, or null
 * @param key the plan's own key; empty when it has none
 * @example rateAction(action, null, DEFAULT_POLICY, asAt, []).why // 'Due 31 Mar 2024, 91 days ago; nothing recorded as done.'
 */
export function rateAction(
  action: PlanAction,
  stated: StatedRag | null,
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
  key: readonly RagKeyEntry[],
): Rating {
  return rateFacts(gatherFacts(action, stated, policy, asAt), keyDisplay(key, policy));
}

/**
 * The date the rating is about: the deadline that was missed, else the next one ahead. None for what is closed
 * or, unless it recurs, complete.
 *
 * @example findNextDue(facts, 'overdue')?.toString() // '2024-03-31'
 */
export function findNextDue(facts: RatingFacts, status: Rating['status']): Temporal.PlainDate | null {
  if (status === 'closed') return null;
  if (status === 'complete') return facts.action.due.kind === 'recurring' ? facts.upcoming : null;
  return facts.missed?.deadline.date ?? facts.upcoming;
}
