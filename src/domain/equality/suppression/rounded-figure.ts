import type { Figure, FigureGroup } from '../figure';
import type { FigureOperands, GroupOperands, Operand } from './figure-traces';
import { isSumOfBands } from './other-people';
import { roundCount } from './publish-counts';
import type { SuppressionRule } from './suppression-rule';

const SAME = 1e-9;

function over(top: number | null, bottom: number | null): number | null {
  return top === null || bottom === null || bottom === 0 ? null : top / bottom;
}

/** The value over rounded rates, made as the unrounded one is made. */
function roundedValue(figure: Figure, reference: FigureGroup, comparison: FigureGroup): number | null {
  const { value, statistic } = figure;
  if (value === null) return null;
  switch (statistic) {
    case 'relative-likelihood':
    case 'disparity-ratio': {
      const straight = over(figure.reference.rate, figure.comparison.rate);
      const isStraight = straight !== null && Math.abs(straight - value) < SAME * Math.max(1, value);
      return isStraight ? over(reference.rate, comparison.rate) : over(comparison.rate, reference.rate);
    }
    case 'gap-points':
      return reference.rate === null || comparison.rate === null
        ? null
        : (comparison.rate - reference.rate) * 100;
    case 'representation':
      return comparison.rate === null ? null : comparison.rate * 100;
    case 'model-employer': {
      if (isSumOfBands(figure)) return null;
      const { numerator, denominator } = figure.comparison;
      if (numerator === null || denominator === null || denominator.value === 0) return null;
      const target = (value + numerator.value) / denominator.value;
      return target * (comparison.denominator?.value ?? 0) - (comparison.numerator?.value ?? 0);
    }
    case 'percentage':
    case 'score':
    case 'yes-no':
    case 'pay-gap':
      return value;
  }
}

function asPercent(rate: number | null): number | null {
  return rate === null ? null : rate * 100;
}

/**
 * A figure worked out from its counts as a rounding profile prints them, so that it tells no more than they do.
 * Intervals, tests, shortfalls and changes are left out: over rounded counts they would promise more than they hold.
 */
export function roundedFigure(figure: Figure, operands: FigureOperands, rule: SuppressionRule): Figure {
  const isCounted = [operands.reference, operands.comparison].some(
    ({ numerator, denominator }) => numerator?.kind === 'people' || denominator?.kind === 'people',
  );
  if (!isCounted) return figure;
  const round = (operand: Operand | null): number | null =>
    operand && (operand.kind === 'people' ? roundCount(operand.value, rule) : operand.value);
  const group = (given: FigureGroup, { numerator, denominator }: GroupOperands): FigureGroup => {
    const [top, bottom] = [round(numerator), round(denominator)];
    return {
      label: given.label,
      numerator: given.numerator && { ...given.numerator, value: top ?? 0 },
      denominator: given.denominator && { ...given.denominator, value: bottom ?? 0 },
      rate: numerator?.kind === 'people' && given.rate !== null ? over(top, bottom) : given.rate,
    };
  };
  const reference = group(figure.reference, operands.reference);
  const comparison = group(figure.comparison, operands.comparison);
  const value = roundedValue(figure, reference, comparison);
  const { otherShare, notKnown } = operands;
  const [count, everyone] = [round(notKnown?.count ?? null), round(notKnown?.everyone ?? null)];
  const [part, whole] = [round(otherShare?.numerator ?? null), round(otherShare?.denominator ?? null)];
  return {
    ...figure,
    reference,
    comparison,
    value,
    interval: null,
    p: null,
    method: { value: `${figure.method.value}, over rounded counts`, interval: null, test: null },
    fourFifths: null,
    adverse: null,
    parity: figure.statistic === 'representation' ? asPercent(reference.rate) : figure.parity,
    shortfall: null,
    need: null,
    change: null,
    otherShare: figure.otherShare && {
      of: figure.otherShare.of,
      numerator: part ?? 0,
      denominator: whole ?? 0,
      rate: over(part, whole) ?? 0,
    },
    notKnown: figure.notKnown && { count: count ?? 0, share: over(count, everyone) ?? 0 },
    cautions: [],
  };
}
