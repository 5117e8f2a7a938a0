import type { Finding } from '../../findings/finding';
import { defineFigure } from '../definitions/define-figure';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import type { ComputedFigure } from './computed-figure';
import { indexCounts } from './count-index';
import { computeRelativeLikelihood } from './relative-likelihood';

/**
 * Every equality figure the data gives rise to, in the order of its sheets, with what was found in the counts. A figure
 * that cannot be computed is there with its reason.
 *
 * @example computeFigures(data, DEFAULT_EQUALITY_POLICY).figures[0]?.reading
 */
export function computeFigures(
  data: WorkforceData,
  policy: EqualityPolicy,
): { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] } {
  const index = indexCounts(data.counts);
  const computed = index.scopes.flatMap((scope): readonly ComputedFigure[] => {
    const definition = defineFigure(scope.standard, scope.id);
    if (definition?.rule.kind !== 'relative-likelihood') return [];
    const { rule } = definition;
    const rows = {
      base: index.find(scope, rule.base),
      outcome: index.find(scope, rule.outcome),
      remarks: [],
    };
    return [computeRelativeLikelihood({ ...definition, rule }, scope, rows, policy)];
  });
  return {
    figures: computed.map(({ figure }) => figure),
    findings: computed.flatMap(({ findings }) => findings),
  };
}
