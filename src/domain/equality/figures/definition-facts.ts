import type { DefinedFigure } from '../definitions/define-figure';
import type { EqualityPolicy } from '../equality-policy';
import type { Figure } from '../figure';
import type { CountScope } from './count-index';

/** What a figure has of its definition and of where its counts stand, whatever it is computed from. */
export function definitionFacts(
  { standard, number, subject, indicator }: DefinedFigure,
  { breakdown, year }: CountScope,
  { confidence }: EqualityPolicy,
): Pick<
  Figure,
  'standard' | 'id' | 'breakdown' | 'year' | 'subject' | 'confidence' | 'better' | 'source' | 'definitionYear'
> {
  return {
    standard,
    id: number,
    breakdown,
    year,
    subject,
    confidence,
    better: indicator.better ?? 'parity',
    source: indicator.source,
    definitionYear: indicator.dated,
  };
}

/** A definition as a remark calls it: `WRES 2`. */
export function definitionName({ standard, number }: DefinedFigure): string {
  return `${standard} ${number}`;
}
