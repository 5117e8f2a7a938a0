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

/** What a plan of some length has no column for; nothing while it is not certain what each column is. */
function lacksOf({ sheet, actions, columns, columnReadings, layout, title }: Plan): readonly PlanLack[] {
  if (actions.length < LEAST_ACTIONS || layout === 'form') return [];
  const isInDoubt = columnReadings.some(
    ({ field, sureness }) => sureness === 'please-check' || (field === null && sureness !== 'sure'),
  );
  if (isInDoubt) return [];
  return LACKS.filter((lack) => HELD_BY[lack].every((field) => columns[field] === undefined)).filter(
    (lack) => lack === 'due' || !IS_LOG.test(`${sheet} ${title ?? ''}`),
  );
}

/**
 * What the plans of a workbook have no column for, by plan: said once of those that lack the same, of the first of
 * them, with the names of all their sheets.
 *
 * @example findLackingColumns(plans)[0]?.[0]?.detail // { lacks: ['due'] }
 */
export function findLackingColumns(plans: readonly Plan[]): readonly (readonly Finding[])[] {
  const lacking = plans.map(lacksOf);
  const keys = lacking.map((lacks) => lacks.join());
  return plans.map(({ sheet, headerRow, columns, firstColumn }, at) => {
    const [lacks = [], key = ''] = [lacking[at], keys[at]];
    if (lacks.length === 0 || keys.indexOf(key) < at) return [];
    const sheets = [...new Set(plans.filter((_, other) => keys[other] === key).map((plan) => plan.sheet))];
    const place = { row: headerRow, column: columns.action?.[0] ?? firstColumn };
    const dated = plans
      .filter((_, other) => keys[other] === key)
      .flatMap((plan) => plan.actions.filter(({ isDueInAction }) => isDueInAction === true)).length;
    const detail = {
      lacks,
      ...(sheets.length > 1 ? { sheets } : {}),
      ...(dated > 0 && lacks.includes('due') ? { dated } : {}),
    };
    return [makeFinding('plan-lacks-columns', sheet, place, '', detail)];
  });
}
