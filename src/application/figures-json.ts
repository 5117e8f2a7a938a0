import type { Figure, FigureGroup } from '../domain/equality/figure';
import type { Finding } from '../domain/findings/finding';
import { findingJson } from './finding-json';

/** The version of the JSON shapes that scripts may rely on. */
const SCHEMA = 1;

/**
 * Equality figures as the JSON document scripts rely on: counts as plain numbers, nothing rounded.
 *
 * @example figuresJson('data.xlsx', figures, findings).figures[0]?.value // 2.0780…
 */
export function figuresJson(file: string, figures: readonly Figure[], findings: readonly Finding[]) {
  return { schema: SCHEMA, file, figures: figures.map(figureJson), findings: findings.map(findingJson) };
}

/** One figure, as in `gaps --json`. */
export function figureJson(figure: Figure) {
  return { ...figure, reference: groupJson(figure.reference), comparison: groupJson(figure.comparison) };
}

function groupJson({ label, numerator, denominator, rate }: FigureGroup) {
  return { label, numerator: numerator?.value ?? null, denominator: denominator?.value ?? null, rate };
}
