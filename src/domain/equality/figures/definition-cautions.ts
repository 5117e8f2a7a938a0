import type { DefinedFigure } from '../definitions/define-figure';

/** How far a definition can be relied on, in a sentence; null when it was read at its source. */
export function describeTag(tag: 'confirmed' | 'inferred' | 'unconfirmed'): string | null {
  if (tag === 'confirmed') return null;
  return tag === 'inferred'
    ? 'The formula is worked out from published figures; the guidance itself was not seen.'
    : 'This definition is not confirmed against the national guidance.';
}

/** What qualifies every figure of a definition. */
export function definitionCautions({ indicator, dates, remarks }: DefinedFigure): readonly string[] {
  const tag = describeTag(indicator.tag);
  const period =
    dates.tag === 'confirmed' ? [] : [`Counted ${dates.counted} (that period is not confirmed).`];
  return [...(tag === null ? [] : [tag]), ...period, ...remarks];
}
