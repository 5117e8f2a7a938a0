import type { RatingPolicy } from '../../domain/rag/rag-policy';
import type { ReviewedPlan } from '../../domain/rag/rating';
import { countSentence, countStatuses } from '../../domain/report/live-counts';
import { statusLooks } from '../../domain/report/status-looks';
import { STATUS_ORDER, statusWord } from '../../domain/report/status-words';
import type { StatusCount } from './review-view';

/** How many actions of a plan have each status, none left out, in the letters and colours of its own key. */
export function countsOf(plan: ReviewedPlan, policy: RatingPolicy): readonly StatusCount[] {
  const counts = countStatuses(plan.actions.map((reviewed) => ({ reviewed })));
  const looks = statusLooks([plan], policy);
  return STATUS_ORDER.map(({ status }, index) => {
    const look = looks.get(status);
    return {
      status,
      letter: look?.letter ?? '',
      word: statusWord(status),
      fill: look?.style.fill ?? null,
      textColour: look?.style.colour ?? null,
      count: counts[index] ?? 0,
    };
  });
}

/** All plans in a sentence: `57 actions: 12 overdue, …`. */
export function sentenceOf(plans: readonly ReviewedPlan[]): string {
  if (plans.length === 0) return 'No action plan was found in this workbook.';
  const lines = plans.flatMap(({ actions }) => actions.map((reviewed) => ({ reviewed })));
  return countSentence(countStatuses(lines), lines.length, [], '', '.').value;
}
