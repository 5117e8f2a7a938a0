import type { Temporal } from 'temporal-polyfill';
import { withoutAdvice } from '../findings/advice';
import type { Finding } from '../findings/finding';
import type { SheetSnapshot, WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { Plan, PlanAction, StatedMark } from '../plan/plan';
import { assignRefs, type ExistingRefs } from './action-refs';
import { daysBetween } from '../calendar/day-number';
import { settleCarried } from './carried-forward';
import { combineStated } from './combine-stated';
import { findContradictions } from './find-contradictions';
import { findStrike } from './find-strikes';
import { applyKeyChoices } from './key/key-choices';
import { withoutKeyRows } from './key/key-rows';
import { readRagKeys, type OwnPlaces } from './key/rag-key';
import type { RatingPolicy } from './rag-policy';
import { findNextDue, rateFacts } from './rate-action';
import type { RagKeyEntry, ReviewedAction, ReviewedPlan } from './rating';
import { gatherFacts } from './rating-facts';
import { statedReader, type StatedReading } from './read-stated';
import { keyDisplay } from './key/show-in-key';
import { statusCells } from './key/status-cell';
import { refsOf, settleElsewhere } from './taken-elsewhere';

/** What a finding is about, where it is told once however many rows show it; null where it is told of each row. */
function subjectOf(finding: Finding): string | null {
  switch (finding.code) {
    case 'rag-key-unclear':
      return finding.detail.label;
    case 'recurrence-without-start':
      return finding.cell ?? '';
    case 'rag-word-not-in-key':
      return finding.raw.toLowerCase();
    // One key would explain all the colours of a plan.
    case 'rag-colour-without-key':
      return '';
    default:
      return null;
  }
}

/** The finding about colours without a key, with all of them. */
function withColours(finding: Finding, all: readonly string[]): Finding {
  if (finding.code !== 'rag-colour-without-key' || all.length < 2) return finding;
  const { colour } = finding.detail;
  return { ...finding, detail: { colour, also: all.filter((other) => other !== colour) } };
}

/** What one line in the key would settle, or is said of one cell that several actions share, is said once. */
function tellOnce(actions: readonly ReviewedAction[]): readonly ReviewedAction[] {
  const told = new Set<string>();
  const isNew = (finding: Finding): boolean => {
    const subject = subjectOf(finding);
    if (subject === null) return true;
    const known = `${finding.code}\n${finding.sheet ?? ''}\n${subject}`;
    if (told.has(known)) return false;
    told.add(known);
    return true;
  };
  const colours = actions.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.code === 'rag-colour-without-key' ? [finding.detail.colour] : [])),
  );
  const all = [...new Set(colours)];
  return actions.map((action) => {
    if (action.findings.every((finding) => subjectOf(finding) === null)) return action;
    return { ...action, findings: action.findings.filter(isNew).map((finding) => withColours(finding, all)) };
  });
}

/** Reviews the actions of one plan; what is the same for all of them is worked out once. */
function reviewerOf(
  plan: Plan,
  sheet: SheetSnapshot | undefined,
  key: readonly RagKeyEntry[],
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
): (action: PlanAction, ref: string) => ReviewedAction {
  const readStated = statedReader(key, plan, statusCells(plan, sheet, key, asAt), asAt);
  const show = keyDisplay(key, policy);
  const refs = refsOf(plan.actions);
  return (given, ref) => {
    const read = (mark: StatedMark): StatedReading => readStated({ ...given, stated: mark });
    const isByRow = given.rowMarks !== undefined || given.milestones.some(({ rows }) => rows !== undefined);
    const {
      action,
      stated: said,
      findings,
    } = isByRow ? combineStated(given, read, plan.sheet) : { action: given, ...readStated(given) };
    const stated = settleElsewhere(settleCarried(said, plan.period, asAt), refs, action.ownRef);
    const facts = gatherFacts(action, stated, policy, asAt);
    const rating = rateFacts(facts, show);
    const nextDue = findNextDue(facts, rating.status);
    const isSettled = rating.status === 'complete' || rating.status === 'closed';
    return {
      ref,
      action,
      stated,
      rating,
      nextDue,
      daysToDue: nextDue && daysBetween(asAt, nextDue),
      findings: [
        ...(isSettled ? withoutAdvice(action.findings) : action.findings),
        ...findings,
        ...findContradictions(facts, plan),
        ...findStrike(action, rating, sheet),
      ],
    };
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
    const review = reviewerOf(plan, sheet, ragKey, policy, asAt);
    return {
      plan: withoutKeyRows(plan, ragKey),
      ragKey,
      actions: tellOnce(plan.actions.map((action, at) => review(action, given[index]?.[at] ?? ''))),
    };
  });
}
