import { formatAddress } from '../grid/address';
import type { Plan } from '../plan/plan';
import type { ReviewedAction, ReviewedPlan } from '../rag/rating';
import { isDecoration, oneLine } from '../wording/tidy-text';
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

/**
 * Gives each spelling of a name that differs by case alone the form met first, so that it is counted once. Names
 * come back again and again, so each is tidied once.
 */
function spelledOnce(none: string): (names: readonly string[]) => readonly string[] {
  const shown = new Map<string, string>();
  const first = new Map<string, string>();
  const show = (name: string): string => {
    const line = shorten(name.replaceAll(';', ','), LONGEST_NAME);
    const folded = line.toLowerCase();
    const spelling = first.get(folded) ?? line;
    first.set(folded, spelling);
    shown.set(name, spelling);
    return spelling;
  };
  const alone = [none];
  return (names) => {
    const spellings = new Set(names.map((name) => shown.get(name) ?? show(name)));
    spellings.delete('');
    return spellings.size === 0 ? alone : [...spellings];
  };
}

/** The headings above actions, joined; neighbours share theirs, so each list of them is joined once. */
function joinedOnce(): (section: readonly string[]) => string {
  const joined = new Map<string, string>();
  return (section) => {
    const key = section.join('\n');
    const known = joined.get(key);
    if (known !== undefined) return known;
    const text =
      shorten(
        section
          .filter((part) => !isDecoration(part))
          .map(oneLine)
          .join(' › '),
        LONGEST_SECTION,
      ) || NO_SECTION;
    joined.set(key, text);
    return text;
  };
}

/** Every action of a review in reading order, as the summary sheets show it. */
export function actionLines(plans: readonly PlacedReview[]): readonly ActionLine[] {
  const labels = planLabels(plans.map(({ reviewed }) => reviewed.plan));
  const leadsOf = spelledOnce(NO_LEAD);
  const committeesOf = spelledOnce(NO_COMMITTEE);
  const sectionOf = joinedOnce();
  return plans.flatMap(({ reviewed: { plan, actions }, place }, index) =>
    actions.map((reviewed) => {
      const { action } = reviewed;
      return {
        reviewed,
        plan,
        place,
        planLabel: labels[index] ?? plan.sheet,
        text: shorten(action.action, LONGEST_TEXT) || `Action in row ${action.rows[0]}`,
        section: sectionOf(action.section),
        leads: leadsOf(action.leads.map(({ name }) => name)),
        committees: committeesOf(action.committees),
      };
    }),
  );
}

/** The link to an action's row in its plan. */
export function linkToAction({ plan, reviewed: { action } }: ActionLine): NonNullable<SpecCell['link']> {
  const cell = action.places.action ?? { row: action.rows[0], column: plan.firstColumn };
  return { sheet: plan.sheet, cell: formatAddress(cell), tip: 'Go to the action in the plan' };
}
