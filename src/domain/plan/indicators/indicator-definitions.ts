import { rememberTexts } from '../../wording/remember-readings';
import type { IndicatorDefinition, Standard } from './indicator-definition';
import { WDES_METRICS } from './wdes-metrics';
import { WRES_INDICATORS } from './wres-indicators';

/** The numbers of each standard in words, for a message about one that does not exist. */
export const KNOWN_NUMBERS: Readonly<Record<Standard, string>> = {
  WRES: '1 to 9',
  WDES: '1, 2, 3, 4a(i) to 4a(iii), 4b, 5 to 8, 9a, 9b and 10',
};

/** The field's own word for a measure of each standard. */
export const INDICATOR_WORD: Readonly<Record<Standard, 'indicator' | 'metric'>> = {
  WRES: 'indicator',
  WDES: 'metric',
};

/**
 * The definitions a reference stands for: one for `WDES 4b`, three for `WDES 4a`, four for `WDES 4`,
 * none for a standard alone or a number that does not exist.
 *
 * @example definitionsOf('WDES 9').map(({ number }) => number) // ['9a', '9b']
 */
export const definitionsOf: (reference: string) => readonly IndicatorDefinition[] = rememberTexts(
  (reference: string): readonly IndicatorDefinition[] => {
    const [standard, number = ''] = reference.split(' ');
    if (number === '') return [];
    if (standard !== 'WRES' && standard !== 'WDES') return [];
    return definitionsOfStandard(standard).filter(
      (definition) =>
        definition.number === number ||
        (definition.number.startsWith(number) && /^[a-z(]/.test(definition.number.slice(number.length))),
    );
  },
);

/**
 * All definitions of one standard, in order.
 *
 * @example definitionsOfStandard('WRES').length // 9
 */
export function definitionsOfStandard(standard: Standard): readonly IndicatorDefinition[] {
  return standard === 'WRES' ? WRES_INDICATORS : WDES_METRICS;
}
