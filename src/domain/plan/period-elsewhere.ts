import { isBefore } from '../calendar/calendar-period';
import { isOnlyPeriod, readStatedPeriod } from '../calendar/plan-period';
import { oneLine } from '../wording/tidy-text';
import type { SheetView } from './cells/sheet-view';
import type { Plan, PlanPeriod } from './plan';

/** A sheet with what was read on it. */
export interface SheetRead {
  readonly view: SheetView;
  readonly plans: readonly Plan[];
}

/** The title of a cover stands this high, in rows of so few cells, and is no longer than this. */
const ROWS_OF_TITLE = 20;
const CELLS_OF_LINE = 2;
const MOST_LETTERS = 160;

const NAMES_PLAN =
  /\b(?:plans?|strateg(?:y|ies)|schemes?|programmes?|objectives|outcomes|priorities|roadmap|framework|tracker)\b/i;
const IS_ACTION_PLAN = /\b(?:action|delivery|implementation|improvement|work) ?-?plans?\b/i;
/** From here on a line speaks of something else: figures, what came before or comes next, or what the plan serves. */
const OF_OTHERS =
  /\b(?:data|figures?|statistics|surveys?|census|reports?|reporting|results?|baseline|benchmark\w*|previous|last|former|old|archived?|supersed\w*|replac\w*|next|future|reviews? of|supports?|supporting|align\w*|links?|linked|in line with|deliver(?:s|ing) (?:the|our)|part of|following|respon\w+|inform(?:s|ed)|based on|national|government|lessons|achiev\w+|since)\b/i;

function linesOf(view: SheetView): readonly string[] {
  const lines: string[] = [];
  for (let row = 1; row <= Math.min(ROWS_OF_TITLE, view.rowCount); row += 1) {
    const filled = view.filled(row);
    if (filled.length > CELLS_OF_LINE) break;
    const line = oneLine(filled.map((column) => view.text(row, column)).join(' '));
    if (line !== '' && line.length <= MOST_LETTERS) lines.push(line);
  }
  return lines;
}

const areAlike = (one: PlanPeriod, other: PlanPeriod): boolean =>
  one.start.equals(other.start) && one.end.equals(other.end);

/** The one period that all agree on; null where there is none or they do not. */
function agreed(periods: readonly PlanPeriod[]): PlanPeriod | null {
  const [first] = periods;
  return first && periods.every((each) => areAlike(each, first)) ? first : null;
}

/** What the title of a sheet without a plan says of the plan, line by line; those that name an action plan come first. */
function periodsOfCover(view: SheetView): readonly PlanPeriod[] {
  const said: { readonly line: string; readonly period: PlanPeriod }[] = [];
  let isNamed = false;
  for (const whole of linesOf(view)) {
    const line = whole.slice(0, OF_OTHERS.exec(whole)?.index ?? whole.length);
    const ofPlan = NAMES_PLAN.test(line) || (isNamed && isOnlyPeriod(line));
    isNamed ||= NAMES_PLAN.test(line);
    // A lone year on a cover may be that of its making.
    const period = ofPlan ? readStatedPeriod(line) : null;
    if (period) said.push({ line, period });
  }
  const ofActions = said.filter(({ line }) => IS_ACTION_PLAN.test(line));
  return (ofActions.length > 0 ? ofActions : said).map(({ period }) => period);
}

/** A period lies in another where its first and last day do, or may. */
const liesIn = (inner: PlanPeriod, outer: PlanPeriod): boolean =>
  !isBefore(inner.start, outer.mayStart ?? outer.start) && !isBefore(outer.mayEnd ?? outer.end, inner.end);

/**
 * The period of the covers, contents and guidance of a workbook, by the first of them that says it: null where they do
 * not agree, with each other or with the plans; undefined where none says any.
 */
function ofCovers(sheets: readonly SheetRead[], plans: readonly Plan[]): PlanPeriod | null | undefined {
  const covers = sheets
    .filter((sheet) => sheet.plans.length === 0)
    .map(({ view }) => ({ name: view.sheet.name, said: periodsOfCover(view) }))
    .filter(({ said }) => said.length > 0);
  const [cover] = covers;
  if (!cover) return undefined;
  const period = agreed(covers.flatMap(({ said }) => said));
  if (!period) return null;
  const isGainsaid = plans.some((plan) => plan.period !== null && !liesIn(plan.period, period));
  return isGainsaid ? null : { ...period, from: cover.name };
}

/** What is over and kept is not of the running plan's time. */
const KEPT =
  /\b(?:complet\w*|closed|archiv\w*|previous|prior|old|histor\w*|last|superseded|done|removed|parked)\b/i;

const isKept = ({ sheet, title }: Plan): boolean => KEPT.test(sheet) || KEPT.test(title ?? '');

const headingsOf = ({ columnReadings }: Plan): string =>
  columnReadings.map(({ heading }) => heading.toLowerCase()).join('|');

/** The period of the other plans of a workbook under the very same headings, which carry on one plan. */
function ofSiblings(plan: Plan, plans: readonly Plan[]): PlanPeriod | null {
  const headings = headingsOf(plan);
  const siblings = plans.filter((other) => other.period !== null && headingsOf(other) === headings);
  const period = agreed(siblings.flatMap((other) => other.period ?? []));
  const [sibling] = siblings;
  return period && sibling ? { ...period, from: sibling.sheet } : null;
}

/**
 * The period that another sheet says for the plans of a sheet which say none: the title of a cover, a contents or a
 * guidance sheet, else that of a plan under the same headings. Null where the sheets that say one do not agree.
 *
 * @returns by the name of the sheet whose plans it is for
 * @example findPeriodsElsewhere(sheets).get('Goal 2')?.from // 'Contents'
 */
export function findPeriodsElsewhere(sheets: readonly SheetRead[]): ReadonlyMap<string, PlanPeriod> {
  const plans = sheets.flatMap((sheet) => sheet.plans);
  const periods = new Map<string, PlanPeriod>();
  if (plans.every(({ period }) => period !== null)) return periods;
  const cover = ofCovers(sheets, plans);
  for (const { view, plans: own } of sheets) {
    const without = own.filter(({ period }) => period === null);
    const found = without
      .map((plan) => (isKept(plan) ? null : cover === undefined ? ofSiblings(plan, plans) : cover))
      .filter((each) => each !== null);
    const period = found.length === without.length ? agreed(found) : null;
    if (period) periods.set(view.sheet.name, period);
  }
  return periods;
}
