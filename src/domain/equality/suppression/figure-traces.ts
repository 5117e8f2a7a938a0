import type { Figure, FigureGroup } from '../figure';
import type { Count } from '../workforce-data';
import type { CountTracer, Trace } from './trace-counts';

/** A number of a figure: what it is made of, or that it counts nobody. */
export type Operand =
  | { readonly kind: 'people'; readonly value: number; readonly trace: Trace }
  | { readonly kind: 'no-people'; readonly value: number };

export interface GroupOperands {
  readonly numerator: Operand | null;
  readonly denominator: Operand | null;
}

/** All numbers of a figure that stand for people or are measured of them. */
export interface FigureOperands {
  readonly reference: GroupOperands;
  readonly comparison: GroupOperands;
  readonly notKnown: { readonly count: Operand; readonly everyone: Operand } | null;
  readonly otherShare: { readonly numerator: Operand; readonly denominator: Operand } | null;
}

/** What the numbers of one figure are made of. */
export function traceFigure(tracer: CountTracer, figure: Figure): FigureOperands {
  const operand = (
    group: FigureGroup,
    count: Count | null,
    place: 'numerator' | 'denominator',
  ): Operand | null => {
    if (count === null) return null;
    if (tracer.isNoPeople(count)) return { kind: 'no-people', value: count.value };
    return { kind: 'people', value: count.value, trace: tracer.traceCount(figure, group, count, place) };
  };
  const groupOperands = (group: FigureGroup): GroupOperands => ({
    numerator: operand(group, group.numerator, 'numerator'),
    denominator: operand(group, group.denominator, 'denominator'),
  });
  const people = (parts: Parameters<CountTracer['traceValue']>[1], value: number): Operand => ({
    kind: 'people',
    value,
    trace: tracer.traceValue(figure, parts, value),
  });
  const { notKnown, otherShare } = figure;
  const everyone = notKnown && notKnown.share > 0 ? Math.round(notKnown.count / notKnown.share) : null;
  return {
    reference: groupOperands(figure.reference),
    comparison: groupOperands(figure.comparison),
    notKnown: notKnown && {
      count: people(['notKnown'], notKnown.count),
      // A share of 0 tells of the count alone.
      everyone: people(everyone === null ? ['notKnown'] : ['everyone'], everyone ?? notKnown.count),
    },
    otherShare: otherShare && {
      numerator: people(['comparison'], otherShare.numerator),
      denominator: people(['everyone', 'known'], otherShare.denominator),
    },
  };
}

/** The numbers without which there is no value. */
export function valueOperands({ reference, comparison }: FigureOperands): readonly Operand[] {
  return [reference.numerator, reference.denominator, comparison.numerator, comparison.denominator].filter(
    (operand) => operand !== null,
  );
}

/** All numbers that the published version would print. */
export function printedOperands(operands: FigureOperands): readonly Operand[] {
  const { notKnown, otherShare } = operands;
  return [
    ...valueOperands(operands),
    ...(notKnown ? [notKnown.count, notKnown.everyone] : []),
    ...(otherShare ? [otherShare.numerator, otherShare.denominator] : []),
  ];
}
