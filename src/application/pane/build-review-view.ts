import { awaitsActions } from '../../domain/plan/awaits-actions';
import { formatLongDate } from '../../domain/calendar/format-date';
import { actionWords, planLabels } from '../../domain/report/action-lines';
import type { WorkbookReview } from '../review-workbook';
import { buildCheckViews } from './build-check-view';
import { buildPlanView } from './build-plan-view';
import { buildSetUpView } from './build-set-up-view';
import { sentenceOf } from './count-statuses';
import type { ReviewView } from './review-view';

/**
 * A review shaped for a screen.
 *
 * @param unsaved something was corrected that the settings sheet does not yet hold
 */
export function buildReviewView(review: WorkbookReview, unsaved: boolean): ReviewView {
  const { plans, asAt, settings, findings, lookedAt } = review;
  const labels = planLabels(plans.map(({ plan }) => plan));
  const words = actionWords(plans);
  return {
    asAt: asAt.toString(),
    asAtWords: formatLongDate(asAt),
    sentence: sentenceOf(plans),
    plans: plans.map((reviewed, index) =>
      buildPlanView(reviewed, words[index] ?? [], labels[index] ?? reviewed.plan.sheet, settings, asAt),
    ),
    checks: buildCheckViews(findings),
    setUp: buildSetUpView(review, labels, unsaved),
    lookedAt,
    awaitsActions: plans.length === 0 && awaitsActions(lookedAt),
  };
}
