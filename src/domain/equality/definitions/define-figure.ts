import type { IndicatorDefinition, Standard } from '../../plan/indicators/indicator-definition';
import { definitionsOfStandard } from '../../plan/indicators/indicator-definitions';
import type { FigureDefinition, FigureRule } from './figure-definition';
import { WDES_FIGURES } from './wdes-figures';
import { WRES_FIGURES } from './wres-figures';

/** A figure's definition with the year, source and standing of its indicator: all there is to know of one number. */
export type DefinedFigure<Kind extends FigureRule['kind'] = FigureRule['kind']> = Omit<
  FigureDefinition,
  'rule'
> & {
  readonly rule: Extract<FigureRule, { readonly kind: Kind }>;
  readonly indicator: IndicatorDefinition;
};

const DEFINED: readonly DefinedFigure[] = [...WRES_FIGURES, ...WDES_FIGURES].flatMap((definition) => {
  const indicator = definitionsOfStandard(definition.standard).find(
    ({ number }) => number === definition.number,
  );
  return indicator === undefined ? [] : [{ ...definition, indicator }];
});

/**
 * How the figure of one indicator or metric is come by; null when the standard has no such number.
 *
 * @example defineFigure('WDES', '3')?.rule // { kind: 'relative-likelihood', onTop: 'comparison', … }
 */
export function defineFigure(standard: Standard, id: string): DefinedFigure | null {
  return DEFINED.find((definition) => definition.standard === standard && definition.number === id) ?? null;
}

/**
 * All figures of both standards, in the order reports have them.
 *
 * @example definedFigures().length // 23
 */
export function definedFigures(): readonly DefinedFigure[] {
  return DEFINED;
}
