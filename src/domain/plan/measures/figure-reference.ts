import { checkIndicatorFit } from '../indicators/check-indicator-fit';
import { definitionsOf } from '../indicators/indicator-definitions';
import type { FigurePair } from './pair-figures';

/** What the action's references say of a figure that does not say it itself. */
export interface FigureReference {
  /** What the measure is filed under: a numbered reference, a standard alone, or null. */
  readonly indicator: string | null;
  /** The reference whose definition holds; the likelier one where the stated one does not fit. */
  readonly definedBy: string | null;
}

/**
 * Which of an action's references a pair of figures belongs to: the one it states itself, the only
 * numbered one of its standard, or its sub-heading's standard alone; no indicator when several fit.
 *
 * @example findReference(pair, ['WDES 8'], '').indicator // 'WDES 8'
 */
export function findReference(
  pair: FigurePair,
  indicators: readonly string[],
  actionWords: string,
): FigureReference {
  const standard = pair.current?.standard ?? pair.target?.standard ?? null;
  const number = pair.target?.number ?? pair.current?.number ?? null;
  const numbered = indicators.filter(
    (reference) => /\d/.test(reference) && (standard === null || reference.startsWith(standard)),
  );
  if (number !== null) {
    const [named = standard === null ? null : `${standard} ${number}`, another] = numbered.filter(
      (reference) => reference.endsWith(` ${number}`),
    );
    const indicator = another === undefined ? named : null;
    return { indicator, definedBy: indicator };
  }
  const [one] = numbered;
  if (one === undefined) return { indicator: standard, definedBy: null };
  if (numbered.length > 1) return { indicator: null, definedBy: null };
  // What the figure itself is of goes before what the action does about it.
  const said = `${pair.current?.item ?? ''}\n${pair.target?.item ?? ''}`;
  if (definitionsOf(one).some(({ speaks }) => speaks.test(said))) return { indicator: one, definedBy: one };
  const [misfit] = checkIndicatorFit([one], actionWords);
  if (misfit?.code !== 'indicator-misfit') return { indicator: one, definedBy: one };
  return { indicator: one.split(' ')[0] ?? null, definedBy: misfit.detail.likelier.split(' or ')[0] ?? null };
}

/**
 * What all definitions of a reference agree on; null when they differ or there are none.
 *
 * @example agreed('WDES 4a', ({ better }) => better) // 'lower'
 */
export function agreed<T>(
  reference: string | null,
  pick: (definition: ReturnType<typeof definitionsOf>[number]) => T,
): T | null {
  const [first, ...others] = reference === null ? [] : definitionsOf(reference);
  const answer = first === undefined ? null : pick(first);
  return others.every((other) => pick(other) === answer) ? answer : null;
}
