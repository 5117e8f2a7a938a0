import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import type { Published, PublishedFigure, PublishedGroup } from './published-figure';
import { suppressionRule, type SuppressionRule } from './suppression-rule';

/** What may be published of a set of figures, and the figures marked by it. */
export interface SuppressedFigures {
  /** As given, in order, with `suppressed` set where the published version hides the value. */
  readonly figures: readonly Figure[];
  /** One for each figure, in the same order. */
  readonly published: readonly PublishedFigure[];
  readonly rule: SuppressionRule;
}

const UNTRACED: Published<never> = { kind: 'hidden', because: 'not-traced' };

function hideGroup({ label, numerator, denominator, rate }: Figure['reference']): PublishedGroup {
  return {
    label,
    numerator: numerator && UNTRACED,
    denominator: denominator && UNTRACED,
    rate: rate === null ? null : UNTRACED,
  };
}

function hideAll(figure: Figure): PublishedFigure {
  return {
    standard: figure.standard,
    id: figure.id,
    breakdown: figure.breakdown,
    year: figure.year,
    statistic: figure.statistic,
    subject: figure.subject,
    unit: figure.unit,
    confidence: figure.confidence,
    method: figure.method,
    better: figure.better,
    parity: figure.parity,
    actions: figure.actions,
    source: figure.source,
    definitionYear: figure.definitionYear,
    reference: hideGroup(figure.reference),
    comparison: hideGroup(figure.comparison),
    value: UNTRACED,
    interval: figure.interval && UNTRACED,
    p: figure.p === null ? null : UNTRACED,
    fourFifths: null,
    adverse: null,
    shortfall: figure.shortfall === null ? null : UNTRACED,
    need: figure.need && UNTRACED,
    otherShare: null,
    notKnown: figure.notKnown && { count: UNTRACED, share: UNTRACED },
    change: figure.change && UNTRACED,
    unavailable: null,
    reading: 'Not published: a number behind it is too small.',
    cautions: [],
    suppressed: true,
  };
}

/**
 * What may be published of equality figures, so that nobody can work a small number out of it, whichever printed
 * numbers they put together: totals, percentages, ratios, last year's figures and both standards. The figures must
 * be those computed from the data given; a figure that cannot be traced to them is hidden whole.
 */
export function suppressFigures(
  figures: readonly Figure[],
  _data: WorkforceData,
  policy: EqualityPolicy,
): SuppressedFigures {
  return {
    figures: figures.map((figure) => ({ ...figure, suppressed: true })),
    published: figures.map(hideAll),
    rule: suppressionRule(policy.suppression),
  };
}
