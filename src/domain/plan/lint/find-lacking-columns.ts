import type { Finding } from '../../findings/finding';
import type { PlanLack } from '../../findings/lint-finding';
import { makeFinding } from '../../findings/make-finding';
import type { Plan, PlanField } from '../plan';

const LEAST_ACTIONS = 3;
/** Any of these is where such a thing may stand. */
const HELD_BY: Readonly<Record<PlanLack, readonly PlanField[]>> = {
  lead: ['lead', 'governance'],
  due: ['due', 'milestone'],
  measure: ['target', 'current', 'metric', 'evidence', 'milestone', 'objective'],
};
const LACKS: readonly PlanLack[] = ['lead', 'due', 'measure'];
/** Lists of what was agreed somewhere, which answer to no measure of their own. */
const IS_LOG = /\b(?:logs?|tracker|minutes|recs|recommendations?|matters arising)\b/i;

/** Whether a column that is read with doubt, or not at all, may be the one that is missed. */
function isInDoubt(lack: PlanLack, { columnReadings, headings, findings }: Plan): boolean {
  if (headings.sureness === 'please-check') return true;
  if (columnReadings.some(({ sureness }) => sureness === 'please-check')) return true;
  // A measure may be in any words; dates and names are known when they are seen.
  if (lack === 'measure') return columnReadings.some(({ field, sureness }) => !field && sureness !== 'sure');
  const held = lack === 'due' ? 'dates' : 'names or roles';
  return findings.some(({ code, detail }) => code === 'column-unread' && detail.holds === held);
}

/** What a plan of some length has no column for; nothing that may stand in a column nobody is certain of. */
function lacksOf(plan: Plan): readonly PlanLack[] {
  const { sheet, actions, columns, layout, title } = plan;
  if (actions.length < LEAST_ACTIONS || layout === 'form') return [];
  const isLed = actions.some(({ leads }) => leads.length > 0);
  const isDated = actions.some(({ due, isDueInAction }) => due.kind !== 'none' && isDueInAction !== true);
  const lacking = LACKS.filter((lack) => HELD_BY[lack].every((field) => columns[field] === undefined));
  return lacking
    .filter((lack) => !isInDoubt(lack, plan))
    .filter((lack) => lack !== 'lead' || !isLed)
    .filter((lack) => lack !== 'due' || !isDated)
    .filter((lack) => lack !== 'measure' || !IS_LOG.test(`${sheet} ${title ?? ''}`));
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
