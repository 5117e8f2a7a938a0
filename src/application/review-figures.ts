import type { EqualityPolicy } from '../domain/equality/equality-policy';
import type { Figure } from '../domain/equality/figure';
import { computeFigures } from '../domain/equality/figures/compute-figures';
import { joinActions } from '../domain/equality/join/join-actions';
import { leaveOutDoubtful } from '../domain/equality/join/leave-out-doubtful';
import { suppressFigures } from '../domain/equality/suppression/suppress-figures';
import type { WorkforceData } from '../domain/equality/workforce-data';
import type { Finding } from '../domain/findings/finding';
import type { ReviewedPlan } from '../domain/rag/rating';

/** The equality figures of a workbook, and everything found in its data. */
export interface FiguresReview {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

interface Computed extends FiguresReview {
  readonly policy: EqualityPolicy;
}

/** Figures depend on the data and the policy alone, so that another date or another rating computes none again. */
const COMPUTED = new WeakMap<WorkforceData, Computed>();

function computeOnce(workforce: WorkforceData, policy: EqualityPolicy): Computed {
  const known = COMPUTED.get(workforce);
  if (known && known.policy === policy) return known;
  const { figures, findings } = computeFigures(workforce, policy);
  const sound = leaveOutDoubtful(figures, workforce);
  const computed = { policy, figures: suppressFigures(sound, workforce, policy).figures, findings };
  COMPUTED.set(workforce, computed);
  return computed;
}

/**
 * Every figure the data of a workbook gives rise to, marked where its published version is hidden, with the actions
 * that name it; and what was found in the data, in the figures and between figures and actions.
 */
export function reviewFigures(
  workforce: WorkforceData,
  plans: readonly ReviewedPlan[],
  policy: EqualityPolicy,
): FiguresReview {
  const { figures, findings } = computeOnce(workforce, policy);
  const joined = joinActions(figures, plans);
  return { figures: joined.figures, findings: [...workforce.findings, ...findings, ...joined.findings] };
}
