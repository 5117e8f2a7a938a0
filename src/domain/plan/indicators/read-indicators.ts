import type { FindingDetails } from '../../findings/finding';
import type { Standard } from './indicator-definition';
import { definitionsOf, INDICATOR_WORD, KNOWN_NUMBERS } from './indicator-definitions';
import { findReferences, type StatedReference } from './find-references';

/** What is known of a text that may name indicators or metrics. */
export interface IndicatorContext {
  /** The standard that the sheet's or plan's title, section or column heading names, or null. */
  readonly standard: Standard | null;
  /** The text stands in a column of indicators, where a bare number is a reference. */
  readonly isIndicatorColumn: boolean;
}

/** A reference that does not exist, does not fit, or is called by the other standard's word. */
export type IndicatorProblem = {
  [Code in 'indicator-unknown' | 'indicator-misfit' | 'indicator-wrong-word']: {
    readonly code: Code;
    readonly raw: string;
    readonly detail: FindingDetails[Code];
  };
}['indicator-unknown' | 'indicator-misfit' | 'indicator-wrong-word'];

/** The references of a text, in order and each once, and what is doubtful about them. */
export interface IndicatorReading {
  readonly indicators: readonly string[];
  readonly problems: readonly IndicatorProblem[];
}

/** Metrics that have lettered parts; letters after other numbers are the plan's own. */
const LETTERED: Readonly<Record<Standard, readonly number[]>> = { WRES: [], WDES: [4, 9] };

function nameOf({ standard, number, letter, part }: StatedReference): string {
  if (number === null) return standard;
  const isLettered = LETTERED[standard].includes(number);
  const hasParts = isLettered && number === 4 && letter === 'a' && part !== '';
  return `${standard} ${number}${isLettered ? letter : ''}${hasParts ? `(${part})` : ''}`;
}

function problemsOf(reference: StatedReference): readonly IndicatorProblem[] {
  const { standard, number, letter, part, word, raw } = reference;
  const problems: IndicatorProblem[] = [];
  const stated = number === null ? '' : `${number}${letter}${part === '' ? '' : `(${part})`}`;
  if (stated !== '' && definitionsOf(`${standard} ${stated}`).length === 0)
    problems.push({
      code: 'indicator-unknown',
      raw,
      detail: { standard, number: stated, known: KNOWN_NUMBERS[standard] },
    });
  if (word !== null && word !== INDICATOR_WORD[standard])
    problems.push({
      code: 'indicator-wrong-word',
      raw,
      detail: { given: `${standard} ${word}`, meant: `${standard} ${INDICATOR_WORD[standard]}` },
    });
  return problems;
}

function withoutRepeats(problems: readonly IndicatorProblem[]): readonly IndicatorProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, detail }) => {
    const key = code + JSON.stringify(detail);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** No reference at all. */
export const NO_INDICATORS: IndicatorReading = { indicators: [], problems: [] };

/**
 * The WRES indicators and WDES metrics a text refers to, in the order of the text, each once, as
 * stated: `WRES 2`, `WDES 4b`, `WDES 4a(i)`, and `WRES` or `WDES` alone where no number is given for
 * it. A number that does not exist is listed as stated and reported; a letter after a number that has
 * no parts is left off and reported. Numbers of a sheet without any standard are no references.
 *
 * @example readIndicators('WRES Indicators 1,2', { standard: null, isIndicatorColumn: true }).indicators // ['WRES 1', 'WRES 2']
 */
export function readIndicators(text: string, context: IndicatorContext): IndicatorReading {
  const references = findReferences(text, context.standard, context.isIndicatorColumn);
  if (references.length === 0) return NO_INDICATORS;
  const numbered = new Set(references.flatMap(({ standard, number }) => (number === null ? [] : [standard])));
  const names = references.flatMap((reference) =>
    reference.number === null && numbered.has(reference.standard) ? [] : [nameOf(reference)],
  );
  return { indicators: [...new Set(names)], problems: withoutRepeats(references.flatMap(problemsOf)) };
}
