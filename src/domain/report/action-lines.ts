import { formatAddress } from '../grid/address';
import type { Plan } from '../plan/plan';
import type { ReviewedAction, ReviewedPlan } from '../rag/rating';
import { oneLine } from '../wording/tidy-text';
import { shorten } from './shorten';
import type { SpecCell } from './sheet-spec';
import type { StatusPlace } from './status-block';

/** A reviewed plan and where its status columns stand. */
export interface PlacedReview {
  readonly reviewed: ReviewedPlan;
  readonly place: StatusPlace;
}

/** One action as the summary sheets show it. */
export interface ActionLine {
  readonly reviewed: ReviewedAction;
  readonly plan: Plan;
  readonly place: StatusPlace;
  readonly planLabel: string;
  /** Long texts are cut; the row itself is a click away. */
  readonly text: string;
  readonly section: string;
  /** Never empty: "No lead named" where there is none. */
  readonly leads: readonly string[];
  readonly committees: readonly string[];
  readonly link: NonNullable<SpecCell['link']>;
}

/** What stands in place of a name where none is given. */
export const NO_LEAD = 'No lead named';
export const NO_COMMITTEE = 'No committee named';
export const NO_SECTION = 'No section';

/** What parts names in a cell that holds several. */
export const BETWEEN_NAMES = '; ';

const LONGEST_TEXT = 300;
const LONGEST_NAME = 120;
const LONGEST_SECTION = 200;

/**
 * What to call each plan where several are shown together: its sheet, with its rows where a sheet has two.
 *
 * @example planLabels([first, second]) // ['EDI plan, rows 8 to 20', 'EDI plan, rows 31 to 40']
 */
export function planLabels(plans: readonly Plan[]): readonly string[] {
  return plans.map((plan) => {
    const alone = plans.filter(({ sheet }) => sheet === plan.sheet).length === 1;
    return alone ? plan.sheet : `${plan.sheet}, rows ${plan.headerRow + 1} to ${plan.lastRow}`;
  });
}

/** Gives each spelling of a name that differs by case alone the form met first, so that it is counted once. */
function spelledOnce(): (names: readonly string[], none: string) => readonly string[] {
  const first = new Map<string, string>();
  return (names, none) => {
    const seen = new Set<string>();
    for (const name of names) {
      const line = shorten(oneLine(name).replaceAll(';', ','), LONGEST_NAME);
      if (line === '') continue;
      const folded = line.toLowerCase();
      if (!first.has(folded)) first.set(folded, line);
      seen.add(first.get(folded) ?? line);
    }
    return seen.size === 0 ? [none] : [...seen];
  };
}

/** Every action of a review in reading order, as the summary sheets show it. */
export function actionLines(plans: readonly PlacedReview[]): readonly ActionLine[] {
  const labels = planLabels(plans.map(({ reviewed }) => reviewed.plan));
  const leadsOf = spelledOnce();
  const committeesOf = spelledOnce();
  return plans.flatMap(({ reviewed: { plan, actions }, place }, index) =>
    actions.map((reviewed) => {
      const { action } = reviewed;
      const cell = action.places.action ?? { row: action.rows[0], column: plan.firstColumn };
      return {
        reviewed,
        plan,
        place,
        planLabel: labels[index] ?? plan.sheet,
        text: shorten(action.action, LONGEST_TEXT) || `Action in row ${action.rows[0]}`,
        section: shorten(action.section.map(oneLine).join(' › '), LONGEST_SECTION) || NO_SECTION,
        leads: leadsOf(
          action.leads.map(({ name }) => name),
          NO_LEAD,
        ),
        committees: committeesOf(action.committees, NO_COMMITTEE),
        link: { sheet: plan.sheet, cell: formatAddress(cell), tip: 'Go to the action in the plan' },
      };
    }),
  );
}
