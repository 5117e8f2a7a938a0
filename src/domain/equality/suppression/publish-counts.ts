import type { Figure } from '../figure';
import { formKey } from './count-system';
import type { HiddenCounts } from './choose-hidden';
import { type FigureOperands, type GroupOperands, type Operand, valueOperands } from './figure-traces';
import type { HiddenBecause, Published } from './published-figure';
import type { SuppressionRule } from './suppression-rule';

/** What was decided about the counts of all figures together. */
export interface Decision {
  readonly rule: SuppressionRule;
  readonly hidden: HiddenCounts;
}

/** Half up, as everywhere. */
export function roundCount(value: number, { roundTo }: SuppressionRule): number {
  return roundTo === 1 ? value : Math.floor(value / roundTo + 0.5) * roundTo;
}

/** Why a number may not be printed; null where it may. */
export function whyHidden(operand: Operand, { hidden }: Decision): HiddenBecause | null {
  if (operand.kind === 'no-people') return null;
  if (operand.trace.length === 0) return 'not-traced';
  const reasons = operand.trace.map((form) => hidden.get(formKey(form)));
  return reasons.find((reason) => reason === 'small-number') ?? reasons.find((reason) => reason) ?? null;
}

/** A number as it is printed. */
export function publishNumber(operand: Operand, decision: Decision): Published<number> {
  const because = whyHidden(operand, decision);
  if (because !== null) return { kind: 'hidden', because };
  const isCount = operand.kind === 'people';
  return { kind: 'shown', value: isCount ? roundCount(operand.value, decision.rule) : operand.value };
}

/**
 * Why the percentage or score of a group of people may not be printed: too few answered, or so many percent of them
 * are few, or all but few. Without the number of those who answered, only nobody and everybody tell of a count.
 */
function whyMeasureHidden(
  { numerator, denominator }: GroupOperands,
  rate: number | null,
  isShare: boolean,
  decision: Decision,
): HiddenBecause | null {
  if (numerator?.kind === 'people' || rate === null) return null;
  const { threshold } = decision.rule;
  if (denominator === null) return isShare && (rate <= 0 || rate >= 1) ? 'small-number' : null;
  const because = whyHidden(denominator, decision);
  if (because !== null) return because;
  if (!isShare) return null;
  const people = Math.round(rate * denominator.value);
  return people < threshold || denominator.value - people < threshold ? 'small-number' : null;
}

/** Why the percentage or score of one group may not be printed; null where it may, or where the figure has none. */
export function whyGroupMeasureHidden(
  figure: Figure,
  group: 'reference' | 'comparison',
  operands: FigureOperands,
  decision: Decision,
): HiddenBecause | null {
  const isShare = figure.statistic !== 'score' && figure.statistic !== 'pay-gap';
  return whyMeasureHidden(operands[group], figure[group].rate, isShare, decision);
}

/** Whether the value may not be printed, for one of the numbers it is made of may not. */
export function isValueHidden(figure: Figure, operands: FigureOperands, decision: Decision): boolean {
  return (
    valueOperands(operands).some((operand) => whyHidden(operand, decision) !== null) ||
    whyGroupMeasureHidden(figure, 'reference', operands, decision) !== null ||
    whyGroupMeasureHidden(figure, 'comparison', operands, decision) !== null
  );
}
