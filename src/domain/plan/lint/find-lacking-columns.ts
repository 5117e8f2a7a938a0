import type { Finding } from '../../findings/finding';
import type { PlanLack } from '../../findings/lint-finding';
import { makeFinding } from '../../findings/make-finding';
import type { Plan, PlanField } from '../plan';

const LEAST_ACTIONS = 3;
/** Any of these is where such a thing may stand. */
const HELD_BY: Readonly<Record<PlanLack, readonly PlanField[]>> = {
  due: ['due', 'milestone'],
  measure: ['target', 'current', 'metric', 'evidence', 'milestone', 'objective'],
};
const LACKS: readonly PlanLack[] = ['due', 'measure'];
/** Lists of what was agreed somewhere, which answer to no measure of their own. */
const IS_LOG = /\b(?:logs?|tracker|minutes|recs|recommendations?|matters arising)\b/i;

/**
 * What a plan of some length has no column for, as one finding; none while it is not certain what each column is.
 *
 * @example findLackingColumns(plan)[0]?.detail // { lacks: ['due'] }
 */
export function findLackingColumns(plan: Plan): readonly Finding[] {
  const { sheet, actions, columns, columnReadings, headerRow, firstColumn, layout, title } = plan;
  if (actions.length < LEAST_ACTIONS || layout === 'form') return [];
  const isInDoubt = columnReadings.some(
    ({ field, sureness }) => sureness === 'please-check' || (field === null && sureness !== 'sure'),
  );
  if (isInDoubt) return [];
  const lacks = LACKS.filter((lack) => HELD_BY[lack].every((field) => columns[field] === undefined)).filter(
    (lack) => lack === 'due' || !IS_LOG.test(`${sheet} ${title ?? ''}`),
  );
  if (lacks.length === 0) return [];
  const place = { row: headerRow, column: columns.action?.[0] ?? firstColumn };
  return [makeFinding('plan-lacks-columns', sheet, place, '', { lacks })];
}
