import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../findings/finding';
import { formatAddress } from '../grid/address';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { Plan, PlanAction } from '../plan/plan';
import { assignRefs, type ExistingRefs } from './action-refs';
import { applyKeyChoices } from './key-choices';
import { findContradictions } from './find-contradictions';
import { readRagKeys, type OwnPlaces } from './rag-key';
import type { RatingPolicy } from './rag-policy';
import { findNextDue, rateFacts } from './rate-action';
import { daysBetween, gatherFacts } from './rating-facts';
import type { RagKeyEntry, Rating, ReviewedAction, ReviewedPlan } from './rating';
import { readStated } from './read-stated';

/** Both the action and its due date, when it has one, are crossed out. */
function isStruckThrough({ places }: PlanAction, sheet: SheetSnapshot | undefined): boolean {
  const cells = [places.action, places.due].flatMap((place) =>
    sheet && place ? [cellAt(sheet, place)] : [],
  );
  const written = cells.filter(({ text }) => text !== '');
  return written.length > 0 && written.every(({ struck }) => struck === true);
}

function findStrike(
  action: PlanAction,
  rating: Rating,
  sheet: SheetSnapshot | undefined,
): readonly Finding[] {
  const place = action.places.action;
  const isOver = rating.status === 'closed' || rating.status === 'complete';
  if (!sheet || !place || isOver || !isStruckThrough(action, sheet)) return [];
  const raw = cellAt(sheet, place).text;
  return [
    {
      code: 'action-struck-through',
      sheet: sheet.name,
      cell: formatAddress(place),
      raw,
      detail: { action: action.action },
    },
  ];
}

function reviewAction(
  action: PlanAction,
  ref: string,
  plan: Plan,
  sheet: SheetSnapshot | undefined,
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
    findings: [
      ...action.findings,
      ...findings,
      ...findContradictions(facts, plan),
      ...findStrike(action, rating, sheet),
    ],
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
    const sheet = workbook.sheets.find(({ name }) => name === plan.sheet);
    const ragKey = applyKeyChoices(keys[index] ?? [], plan.sheet, policy.ragKeyChoices);
    return {
      plan,
      ragKey,
      actions: plan.actions.map((action) =>
        reviewAction(action, given.get(action) ?? '', plan, sheet, ragKey, policy, asAt),
      ),
    };
  });
}
