import type { Temporal } from 'temporal-polyfill';
import { gatherColumnEvidence } from '../../due-date/column-evidence';
import type { Cell } from '../../grid/cell';
import type { ColumnLayout } from '../columns/column-layout';
import type { PlanAction, PlanPeriod, StatedMark } from '../plan';
import { standardIn } from '../indicators/standard-in';
import { gatherLeadColumn } from '../leads/lead-column';
import { readDateLabels } from './date-labels';
import { findPeriod } from './find-period';
import { readHorizons } from './horizons';
import { gainsays, tellGainsaid } from './period-gainsaid';
import { planContext, type PlanContext, type PlanFacts, type Standard } from './plan-context';
import { readQuarterWords } from './quarter-words';
import { readAction, titleIndicators, type ActionAbove } from './read-action';
import type { RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';
import { hasStepRows, withStepRows } from './step-rows';
import { markOf } from './read-stated-mark';
import { findStatusColours, readStatusColour } from './status-colours';
import { findStatusProgress } from './status-progress';
import { withStart } from './with-start';
import { withoutStruck } from './without-struck';
import type { TitleBlock } from '../tables/title-block';
import { yearsOfRows } from './years-of-rows';

/** What reading actions takes beside their texts. */
export interface ActionsContext {
  readonly dateSystem: 1900 | 1904;
  readonly asAt: Temporal.PlainDate;
  /** What another sheet says of the workbook's period, for a plan that says nothing itself. */
  readonly periodElsewhere?: PlanPeriod | null;
}

/** The first of the lines that names one standard and not the other decides. */
function standardOfLines(lines: readonly string[]): Standard {
  for (const line of lines) {
    const standard = standardIn(line);
    if (standard) return standard;
  }
  return null;
}

/** What the plan's own title names, or else its sheet's; a plan titled by a standard without a number has none. */
function readTitleIndicators({ lines, ofSheet }: TitleBlock, context: PlanContext): readonly string[] {
  const own = titleIndicators(lines, context);
  const isOfStandard = lines.slice(0, -1).some((line) => standardIn(line) !== null);
  return own.length > 0 || isOfStandard ? own : titleIndicators(ofSheet, context);
}

/** The headings of a plan's columns, those above several of them too. */
const headingsOf = ({ headingOf, groupOf }: ColumnLayout): readonly string[] => [
  ...new Set([...headingOf.values(), ...(groupOf?.values() ?? [])]),
];

/** Enough to know how a plan writes its people. */
const LEADS_ASKED = 400;

const leadTexts = (drafts: readonly RowDraft[]): readonly string[] =>
  drafts.slice(0, LEADS_ASKED).flatMap(({ pieces }) => (pieces.get('lead') ?? []).map(({ text }) => text));

/** What an action's one text in a column of states says. */
function readStatusProgress(view: SheetView, draft: RowDraft, column: number | null): StatedMark | null {
  if (column === null) return null;
  const progress = withoutStruck(draft, view).pieces.get('progress') ?? [];
  const [only, another] = progress.filter((piece) => piece.column === column);
  return only && !another ? markOf(only) : null;
}

/**
 * The actions of a plan out of their texts, each told the deadline and leads of the one above it.
 *
 * A title whose period holds few of the deadlines is not believed: all are read again without it, and it is told once.
 *
 * @param layoutAt the columns that hold at a row
 * @param dueCells every cell with a deadline, which together show how its column is written
 * @example readActions(view, drafts, () => layout, [], titles, context).actions[0]?.due.kind // 'date'
 */
export function readActions(
  view: SheetView,
  drafts: readonly RowDraft[],
  layoutAt: (row: number) => ColumnLayout,
  dueCells: readonly Cell[],
  titles: TitleBlock,
  { dateSystem, asAt, periodElsewhere = null }: ActionsContext,
): { readonly actions: readonly PlanAction[]; readonly period: PlanPeriod | null } {
  const [first] = drafts;
  const headings = first ? headingsOf(layoutAt(first.firstRow)) : [];
  const column = dueCells.length > 0 ? gatherColumnEvidence(dueCells, dateSystem, headings) : null;
  const period = findPeriod(titles, drafts, column?.days, periodElsewhere);
  const periods = first ? [...layoutAt(first.firstRow).periods.values()] : [];
  const facts: PlanFacts = {
    dateSystem,
    asAt,
    period,
    standard: standardOfLines(titles.lines) ?? standardOfLines(titles.ofSheet),
    column,
    horizons: readHorizons(view, drafts),
    labels: readDateLabels(view, drafts),
    quarters: readQuarterWords(view, drafts, periods, titles.lines),
    leadColumn: gatherLeadColumn(leadTexts(drafts)),
  };
  const actions = readEach(view, drafts, layoutAt, titles, planContext(facts));
  const most = period && gainsays(actions, period);
  if (!period || !most) return { actions, period };
  const afresh = readEach(view, drafts, layoutAt, titles, planContext({ ...facts, period: null }));
  // What another sheet says was never this plan's own, and need not be gainsaid aloud.
  if (period.from !== undefined) return { actions: afresh, period: null };
  return { actions: tellGainsaid(view.sheet.name, afresh, period, most), period: null };
}

/** The actions one by one, each told of the one above it. */
function readEach(
  view: SheetView,
  drafts: readonly RowDraft[],
  layoutAt: (row: number) => ColumnLayout,
  titles: TitleBlock,
  context: PlanContext,
): readonly PlanAction[] {
  const [first] = drafts;
  const ofTitle = readTitleIndicators(titles, context);
  const { period, dueText } = context;
  const yearOf = yearsOfRows({ view, drafts, layoutAt, titles, period, dueText });
  let above: ActionAbove = { due: null, leads: [] };
  const colours = first ? findStatusColours(view, drafts, layoutAt(first.firstRow)) : null;
  const states = first ? findStatusProgress(view, drafts, layoutAt(first.firstRow)) : null;
  const isStepped = drafts.some(hasStepRows);
  return drafts.map((draft) => {
    const layout = layoutAt(draft.firstRow);
    const year = yearOf(draft);
    const own = year ? context.inYear(year) : context;
    const whole = readAction(draft, view, layout, own, ofTitle, above);
    const read = isStepped ? withStepRows(whole, draft, view, layout, own) : whole;
    const coloured = read.stated === null ? readStatusColour(view, draft.firstRow, colours) : null;
    const stated = read.stated ?? readStatusProgress(view, draft, states) ?? coloured;
    const action = stated === read.stated ? read : { ...read, stated };
    above = {
      due: action.due.kind === 'none' ? above.due : action.due,
      leads: action.leads.length === 0 ? above.leads : action.leads,
    };
    // Who says "as above" takes over the deadline, and not the start in the column beside it.
    const { start } = action.places;
    return start ? withStart(action, view.text(start.row, start.column), own) : action;
  });
}

/**
 * Tells actions from figures: under a heading such as "Actions" a dashboard counts them.
 *
 * @example areWords(view, actions) // false where most actions are numbers
 */
export function areWords(view: SheetView, actions: readonly PlanAction[]): boolean {
  const figures = actions.filter(
    ({ action }) => view.memory.kind(action).isNumber || !/\p{L}{2}/u.test(action),
  );
  return figures.length * 2 < actions.length;
}
