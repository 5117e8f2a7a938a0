import type { IndicatorDefinition, Standard } from './indicator-definition';
import { WDES_METRICS } from './wdes-metrics';
import { WRES_INDICATORS } from './wres-indicators';

const INDICATOR_DEFINITIONS: readonly IndicatorDefinition[] = [...WRES_INDICATORS, ...WDES_METRICS];

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
export function definitionsOf(reference: string): readonly IndicatorDefinition[] {
  const [standard, number = ''] = reference.split(' ');
  if (number === '') return [];
  return INDICATOR_DEFINITIONS.filter(
    (definition) =>
      definition.standard === standard &&
      (definition.number === number ||
        (definition.number.startsWith(number) && /^[a-z(]/.test(definition.number.slice(number.length)))),
  );
}
