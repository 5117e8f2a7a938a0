import type { Finding } from '../../findings/finding';
import type { Figure, FigureGroup, Unavailable } from '../figure';
import type { Count } from '../workforce-data';

/** How exact a figure is, for setting it against last year's: on its own scale, or on that of its logarithm. */
export interface FigureError {
  readonly scale: 'unit' | 'log';
  readonly standardError: number;
}

/** A figure with what was found in its counts, and its error where it has one. */
export interface ComputedFigure {
  readonly figure: Figure;
  readonly findings: readonly Finding[];
  readonly error: FigureError | null;
}

/** What every figure has to say of itself; the rest is absent unless given. */
export type FigureFacts = Pick<
  Figure,
  | 'standard'
  | 'id'
  | 'breakdown'
  | 'year'
  | 'statistic'
  | 'subject'
  | 'unit'
  | 'reference'
  | 'comparison'
  | 'confidence'
  | 'method'
  | 'better'
  | 'parity'
  | 'reading'
  | 'source'
  | 'definitionYear'
> &
  Partial<Figure>;

/** A figure with everything not given absent: no interval, no test, nothing suppressed, no actions. */
export function makeFigure(facts: FigureFacts): Figure {
  return {
    value: null,
    interval: null,
    p: null,
    fourFifths: null,
    adverse: null,
    shortfall: null,
    need: null,
    otherShare: null,
    notKnown: null,
    change: null,
    suppressed: false,
    unavailable: null,
    cautions: [],
    actions: [],
    ...facts,
  };
}

/** A group of which so many of so many are counted; the rate is absent where it cannot be had. */
export function makeGroup(label: string, numerator: Count | null, denominator: Count | null): FigureGroup {
  const rate = numerator === null || denominator === null ? null : numerator.value / denominator.value;
  return { label, numerator, denominator, rate: rate !== null && Number.isFinite(rate) ? rate : null };
}

/** A group whose score or pay the sheet gives outright. */
export function makeGivenGroup(label: string, given: Count | null): FigureGroup {
  const group = { label, numerator: null, denominator: null };
  if (given === null) return { ...group, rate: null };
  return { ...group, rate: Number.isFinite(given.value) ? given.value : null, given };
}

/** Several counts as one, with the cells of all. */
export function sumCounts(counts: readonly Count[]): Count {
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    cells: counts.flatMap(({ cells }) => cells),
  };
}

/** The sentence of a figure that has no number. */
export function readUnavailable(subject: string, { message }: Unavailable): string {
  return `${subject}: no figure. ${message}`;
}
