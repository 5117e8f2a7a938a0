import type { Temporal } from 'temporal-polyfill';
import {
  cellOfAction,
  NO_COMMITTEE,
  NO_LEAD,
  NO_SECTION,
  type ActionWords,
} from '../../domain/report/action-lines';
import type { RatingPolicy } from '../../domain/rag/rag-policy';
import type { Rating, ReviewedPlan } from '../../domain/rag/rating';
import { statusWord } from '../../domain/report/status-words';
import { countsOf } from './count-statuses';
import { describeDue, describeReason } from './due-words';
import { countChoices } from './filter-choices';
import type { ActionView, PlanView, StatusView } from './review-view';
import { countedNoun, extentOf } from './wording';

/** A rating as it is shown: the letter and colours of the plan's own key beside the plain word. */
export function statusView({ status, letter, fill, textColour }: Rating): StatusView {
  return { status, letter, word: statusWord(status), fill, textColour };
}

/** One plan as a list of actions with its counts and the choices of its filters. */
export function buildPlanView(
  reviewed: ReviewedPlan,
  words: readonly ActionWords[],
  label: string,
  policy: RatingPolicy,
  asAt: Temporal.PlainDate,
): PlanView {
  const { plan } = reviewed;
  const actions = words.map((line) => buildAction(line, asAt));
  return {
    label,
    sheet: plan.sheet,
    title: plan.title,
    extent: `${countedNoun(actions.length, 'action')} · ${extentOf(plan)}`,
    counts: countsOf(reviewed, policy),
    actions,
    leads: countChoices(actions, ({ leads }) => leads, 'most-first', NO_LEAD),
    committees: countChoices(actions, ({ committees }) => committees, 'most-first', NO_COMMITTEE),
    sections: countChoices(actions, ({ section }) => (section === '' ? [] : [section]), 'as-met', null),
  };
}

function buildAction(line: ActionWords, asAt: Temporal.PlainDate): ActionView {
  const { reviewed, plan, text, section, leads, committees } = line;
  return {
    ...statusView(reviewed.rating),
    ref: reviewed.ref,
    ownRef: reviewed.action.ownRef,
    text,
    section: section === NO_SECTION ? '' : section,
    leads,
    committees,
    due: describeDue(reviewed, asAt),
    why: describeReason(reviewed, asAt),
    checks: reviewed.findings.length,
    place: { sheet: plan.sheet, cell: cellOfAction(line) },
  };
}
