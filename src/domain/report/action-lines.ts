import { columnLetters, formatAddress } from '../grid/address';
import type { Plan, PlanAction } from '../plan/plan';
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

/** One action in the words in which lists and sheets show it. */
export interface ActionWords {
  readonly reviewed: ReviewedAction;
  readonly plan: Plan;
  readonly planLabel: string;
  /** Long texts are cut; the row itself is a click away. */
  readonly text: string;
  /** The reference the plan itself gives it; empty where it gives none. */
  readonly ownRef: string;
  readonly section: string;
  /** Never empty: "No lead named" where there is none. */
  readonly leads: readonly string[];
  readonly committees: readonly string[];
}

/** One action as the summary sheets show it. */
export interface ActionLine extends ActionWords {
  readonly place: StatusPlace;
}

/** What stands in place of a name where none is given. */
export const NO_LEAD = 'No lead named';
export const NO_COMMITTEE = 'No committee named';
export const NO_SECTION = 'No section';

/** What parts names in a cell that holds several. */
export const BETWEEN_NAMES = '; ';

/** The heading of the references that a plan itself gives its actions. */
export const OWN_REF_HEADING = 'Plan’s ref';

const LONGEST_TEXT = 300;
const LONGEST_REF = 40;
const LONGEST_NAME = 120;
const LONGEST_SECTION = 200;

/** The reference that the plan itself gives an action, as lists show it; empty where it gives none. */
export function shownOwnRef({ ownRef }: Pick<PlanAction, 'ownRef'>): string {
  return ownRef === null ? '' : shorten(ownRef, LONGEST_REF);
}

/**
 * The rows from a first to a last, as a reader says it.
 *
 * @example rowsInWords(4, 4) // 'row 4'
 */
export function rowsInWords(first: number, last: number): string {
  return last <= first ? `row ${first}` : `rows ${first} to ${last}`;
}

/** The heading over its actions, where several plans share their rows: "To do", "Year 2 actions". */
function headingOfActions({ columns, columnReadings }: Plan): string {
  const [column] = columns.action ?? [];
  return oneLine(columnReadings.find((reading) => reading.column === column)?.heading ?? '');
}

const columnsInWords = ({ firstColumn, lastColumn }: Plan): string =>
  `columns ${columnLetters(firstColumn)} to ${columnLetters(lastColumn)}`;

/**
 * What to call each plan where several are shown together: its sheet, with its rows where a sheet has two, or with
 * the heading of its actions or its columns where those are the same rows.
 *
 * @example planLabels([first, second]) // ['EDI plan, rows 8 to 20', 'EDI plan, rows 31 to 40']
 */
export function planLabels(plans: readonly Plan[]): readonly string[] {
  return plans.map((plan) => {
    const others = plans.filter((other) => other.sheet === plan.sheet && other !== plan);
    if (others.length === 0) return plan.sheet;
    const beside = others.filter(
      ({ headerRow, lastRow }) => headerRow <= plan.lastRow && lastRow >= plan.headerRow,
    );
    if (beside.length === 0) return `${plan.sheet}, ${rowsInWords(plan.headerRow + 1, plan.lastRow)}`;
    const heading = headingOfActions(plan);
    const isOwn = heading !== '' && beside.every((other) => headingOfActions(other) !== heading);
    return `${plan.sheet}, ${isOwn ? shorten(heading, LONGEST_NAME) : columnsInWords(plan)}`;
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

/**
 * The words for every action of some plans, plan by plan in reading order. A name that differs by case alone is
 * spelt once throughout.
 *
 * @example actionWords(plans)[0]?.[0]?.leads // ['Head of EDI']
 */
export function actionWords(plans: readonly ReviewedPlan[]): readonly (readonly ActionWords[])[] {
  const labels = planLabels(plans.map(({ plan }) => plan));
  const leadsOf = spelledOnce(NO_LEAD);
  const committeesOf = spelledOnce(NO_COMMITTEE);
  const sectionOf = joinedOnce();
  return plans.map(({ plan, actions }, index) =>
    actions.map((reviewed) => {
      const { action } = reviewed;
      return {
        reviewed,
        plan,
        planLabel: labels[index] ?? plan.sheet,
        text: shorten(action.action, LONGEST_TEXT) || `Action in row ${action.rows[0]}`,
        ownRef: shownOwnRef(action),
        section: sectionOf(action.section),
        leads: leadsOf(action.leads.map(({ name }) => name)),
        committees: committeesOf(action.committees),
      };
    }),
  );
}

/** Every action of a review in reading order, as the summary sheets show it. */
export function actionLines(plans: readonly PlacedReview[]): readonly ActionLine[] {
  const words = actionWords(plans.map(({ reviewed }) => reviewed));
  return plans.flatMap(({ place }, index) => (words[index] ?? []).map((line) => ({ ...line, place })));
}

/** Whether any of the actions has a reference of the plan’s own, so that a list wants a column for them. */
export function haveOwnRefs(lines: readonly Pick<ActionWords, 'ownRef'>[]): boolean {
  return lines.some(({ ownRef }) => ownRef !== '');
}

/** The cell of its plan at which an action stands. */
export function cellOfAction({ plan, reviewed: { action } }: Pick<ActionWords, 'plan' | 'reviewed'>): string {
  return formatAddress(action.places.action ?? { row: action.rows[0], column: plan.firstColumn });
}

/** The link to an action's row in its plan. */
export function linkToAction(line: ActionWords): NonNullable<SpecCell['link']> {
  return { sheet: line.plan.sheet, cell: cellOfAction(line), tip: 'Go to the action in the plan' };
}
