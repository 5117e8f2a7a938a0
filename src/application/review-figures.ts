import type { EqualityPolicy } from '../domain/equality/equality-policy';
import type { Figure } from '../domain/equality/figure';
import { computeFigures } from '../domain/equality/figures/compute-figures';
import { joinActions, type TextAt } from '../domain/equality/join/join-actions';
import { leaveOutDoubtful } from '../domain/equality/join/leave-out-doubtful';
import { type SuppressedFigures, suppressFigures } from '../domain/equality/suppression/suppress-figures';
import type { WorkforceData } from '../domain/equality/workforce-data';
import type { Finding } from '../domain/findings/finding';
import { cellAt, type WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { ReviewedPlan } from '../domain/rag/rating';

/** The equality figures of a workbook, and everything found in its data. */
export interface FiguresReview {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

interface Computed extends FiguresReview {
  readonly policy: EqualityPolicy;
  readonly suppressed: SuppressedFigures;
}

/** Figures depend on the data and the policy alone, so that another date or another rating computes none again. */
const COMPUTED = new WeakMap<WorkforceData, Computed>();

function computeOnce(workforce: WorkforceData, policy: EqualityPolicy): Computed {
  const known = COMPUTED.get(workforce);
  if (known && known.policy === policy) return known;
  const { figures, findings } = computeFigures(workforce, policy);
  const sound = leaveOutDoubtful(figures, workforce);
  const suppressed = suppressFigures(sound, workforce, policy);
  const computed = { policy, suppressed, figures: suppressed.figures, findings };
  COMPUTED.set(workforce, computed);
  return computed;
}

function textsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): TextAt {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name, cell) => {
    const sheet = byName.get(name);
    return sheet ? cellAt(sheet, cell).text : '';
  };
}

/**
 * Every figure the data of a workbook gives rise to, marked where its published version is hidden, with the actions
 * that name it; and what was found in the data, in the figures and between figures and actions.
 *
 * @param snapshot where the plans stand, for what their cells say
 */
export function reviewFigures(
  workforce: WorkforceData,
  plans: readonly ReviewedPlan[],
  policy: EqualityPolicy,
  snapshot: Pick<WorkbookSnapshot, 'sheets'> = { sheets: [] },
): FiguresReview {
  const { figures, findings } = computeOnce(workforce, policy);
  const joined = joinActions(figures, plans, workforce, textsOf(snapshot));
  return { figures: joined.figures, findings: [...workforce.findings, ...findings, ...joined.findings] };
}

/**
 * What may be published of the figures of a review, with the actions that name each.
 *
 * @param figures as `reviewFigures` gave them for the same data and policy, in their order
 */
export function publishFigures(
  workforce: WorkforceData,
  figures: readonly Figure[],
  policy: EqualityPolicy,
): Pick<SuppressedFigures, 'published' | 'rule'> {
  const { suppressed } = computeOnce(workforce, policy);
  const published = suppressed.published.map((figure, index) => ({
    ...figure,
    actions: figures[index]?.actions ?? [],
  }));
  return { published, rule: suppressed.rule };
}
