import type { Figure } from '../../../src/domain/equality/figure';
import type {
  Published,
  PublishedFigure,
  PublishedGroup,
} from '../../../src/domain/equality/suppression/published-figure';

/** What a careless publication would leave in. */
export type Carelessness = 'only small numbers are hidden' | 'percentages are left in';

function shown(
  hidden: Published<number> | null,
  value: number | null,
  because: string,
): Published<number> | null {
  return hidden?.kind === 'hidden' && hidden.because === because && value !== null
    ? { kind: 'shown', value }
    : hidden;
}

function weakenGroup(group: PublishedGroup, given: Figure['reference'], how: Carelessness): PublishedGroup {
  if (how === 'percentages are left in')
    return { ...group, rate: shown(group.rate, given.rate, 'from-hidden') };
  return {
    ...group,
    numerator: shown(group.numerator, given.numerator?.value ?? null, 'protects-small-number'),
    denominator: shown(group.denominator, given.denominator?.value ?? null, 'protects-small-number'),
  };
}

/** A published figure as a careless publication would have it. */
export function weaken(published: PublishedFigure, figure: Figure, how: Carelessness): PublishedFigure {
  const { notKnown, otherShare } = published;
  const all = how === 'only small numbers are hidden';
  return {
    ...published,
    reference: weakenGroup(published.reference, figure.reference, how),
    comparison: weakenGroup(published.comparison, figure.comparison, how),
    notKnown:
      notKnown && all
        ? {
            ...notKnown,
            count:
              shown(notKnown.count, figure.notKnown?.count ?? null, 'protects-small-number') ??
              notKnown.count,
          }
        : notKnown,
    otherShare:
      otherShare && all
        ? {
            ...otherShare,
            denominator:
              shown(
                otherShare.denominator,
                figure.otherShare?.denominator ?? null,
                'protects-small-number',
              ) ?? otherShare.denominator,
          }
        : otherShare,
  };
}
