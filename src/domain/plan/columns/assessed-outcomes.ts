import type { ColumnLayout } from './column-layout';
import { isOfFramework } from './outcome-place';
import { normaliseHeading } from '../headings/read-heading';
import type { PlanAction, PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';

/** What is to be true, and not what is done for it. */
const OUTCOME = /\b(?:outcomes?|standards?|statements?|criteri(?:on|a)|descriptors?|requirements?|goals?)\b/;
/** How well it is met. */
const RATING =
  /\b(?:rat(?:ed|ing)s?|scor(?:ed?|ing|es)|grad(?:ed?|ing|es)|levels?|(?:self )?assess(?:ed|ment)s?|complian(?:ce|t)|judge?ments?|met)\b/;
/** How it stands with what is done, or how much it matters. */
const OF_DELIVERY =
  /\b(?:b?rag|progress|delivery|action|status|risk|priority|confidence|completion|forecast)\b/;
const PROOF = /\b(?:evidence|proof|assurances?)\b/;
/** Where any of these is given, somebody is to do something. */
const OF_PLANS: readonly PlanField[] = ['due', 'start', 'milestone', 'progress', 'completed'];
const NAMES_ACTION = 0.5;
const MOSTLY = 0.6;
const MOST_INSTRUCTIONS = 0.4;

/**
 * Tells whether what was read as actions are outcomes or standards with a rating each, and whose they are: how well
 * they are met was assessed, and nothing is to be done by any day. Where their heading may mean actions, or they tell
 * somebody to do something, they are a plan.
 *
 * @example areAssessed(view, layout, actions) // true for "Outcome | Evidence | Rating | Owner" over "1A: Patients have …"
 */
export function areAssessed(
  view: SheetView,
  { columns, headingOf }: ColumnLayout,
  actions: readonly PlanAction[],
): boolean {
  const [column] = columns.get('action') ?? [];
  const heading = column === undefined ? undefined : headingOf.get(column);
  if (heading === undefined || OF_PLANS.some((field) => columns.has(field))) return false;
  if (!OUTCOME.test(normaliseHeading(heading))) return false;
  if ((view.memory.heading(heading).scores.get('action') ?? 0) >= NAMES_ACTION) return false;
  const others = [...headingOf]
    .filter(([other]) => other !== column)
    .map(([, text]) => normaliseHeading(text));
  const ratings = others.filter((other) => RATING.test(other));
  const isProved = others.some((other) => PROOF.test(other));
  const told = actions.filter(({ action }) => view.memory.kind(action).isInstruction).length;
  if (ratings.length === 0 || told > actions.length * MOST_INSTRUCTIONS) return false;
  const numbered = actions.filter(({ action }) => isOfFramework(action)).length;
  return (
    numbered >= actions.length * MOSTLY || (isProved && ratings.some((other) => !OF_DELIVERY.test(other)))
  );
}
