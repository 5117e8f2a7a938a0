import type { Finding } from '../findings/finding';
import { ANY_TEXT } from './awaits-actions';
import { makeFinding } from '../findings/make-finding';
import { findHeadless } from './forms/find-headless';
import { findSideways, findUnderDates, type SidewaysPlan } from './forms/find-sideways';
import { findCountedTitles } from './tables/counted-titles';
import { findTables, type TableFound } from './tables/find-tables';
import { withoutNameLists } from './tables/name-lists';
import { withoutPageFooters } from './tables/page-footers';
import { withTitlesInOne } from './rows/titles-in-two';
import { findUnreadActions, findUnreadSheet } from './tables/find-unread-sheet';
import { findUnreadTable } from './tables/find-unread-table';
import { findUnreadPeriods, inferPeriods } from './forms/infer-periods';
import { inferPlan } from './forms/infer-table';
import type { Plan, PlanAction } from './plan';
import { readActionPeriods } from './forms/read-action-periods';
import { readCards } from './forms/read-cards';
import { readLabelCycle } from './forms/read-label-cycle';
import { RATES_OUTCOMES, readTable, type TableContext } from './read-table';
import { narrowView, type SheetView } from './cells/sheet-view';
import { findSideBySide } from './columns/table-span';

/** The plans of one sheet, what was missing where there is none, and what was not read. */
export interface SheetReading {
  readonly plans: readonly Plan[];
  readonly missing: string;
  readonly findings: readonly Finding[];
}

function tellSideways(view: SheetView, { place, headings, missing }: SidewaysPlan): SheetReading {
  const [lead, due] = headings;
  const finding = makeFinding('sheet-unread', view.sheet.name, place, '', { lead, due, missing });
  return { plans: [], missing, findings: [finding] };
}

const NO_HEADINGS = 'a row of headings';

/** The tables of a sheet one by one; those side by side each as if the other were not there. */
function readTables(view: SheetView, tables: readonly TableFound[], context: TableContext): SheetReading {
  const spans = context.mapping === null ? tables.map((table) => findSideBySide(view, table.segments)) : [];
  const parted = spans.find(({ length }) => length > 1);
  if (parted) {
    const readings = parted.map(({ left, right }) => {
      const part = narrowView(view, left, right);
      return readTables(part, findTables(part, null), context);
    });
    const plans = readings.flatMap((reading) => reading.plans);
    return {
      plans,
      missing: readings[0]?.missing ?? '',
      findings: readings.flatMap(({ findings }) => findings),
    };
  }
  const plans: Plan[] = [];
  const findings: Finding[] = [];
  let missing = NO_HEADINGS;
  const counted = findCountedTitles(view, tables);
  for (const table of tables) {
    const byPeriod = context.mapping === null ? readActionPeriods(view, table, context) : null;
    if (byPeriod) {
      plans.push(...byPeriod);
      continue;
    }
    const reading = readTable(view, table, context, plans.length === 0, counted);
    if ('plan' in reading) plans.push(reading.plan);
    else {
      missing = reading.missing;
      const unread = findUnreadTable(view, table, missing);
      if (unread) findings.push(unread);
    }
  }
  return { plans, missing, findings };
}

const countActions = (plans: readonly Plan[]): number =>
  plans.reduce((sum, { actions }) => sum + actions.length, 0);

/** Words in the column of dates that say no time are more likely another label of a form. */
const saysWhen = ({ due }: PlanAction): boolean => due.kind !== 'none' && due.kind !== 'unparseable';

/** The actions that say by whom and by when. */
const countTold = (plans: readonly Plan[]): number =>
  countActions(
    plans.map((plan) => ({
      ...plan,
      actions: plan.actions.filter((action) => saysWhen(action) && action.leads.length > 0),
    })),
  );

/** A table whose actions stand where the labels of a form do, or whose headings are one of its later lines. */
function hasLabels({ columns, headerTop }: Plan, forms: readonly Plan[]): boolean {
  return forms.some(({ firstColumn, actions: [first], lastRow }) => {
    const isLine = first !== undefined && headerTop > first.rows[0] && headerTop <= lastRow;
    return isLine || columns.action?.includes(firstColumn);
  });
}

const lengthOf = (plans: readonly Plan[]): number =>
  plans.flatMap(({ actions }) => actions).reduce((sum, { action }) => sum + action.length, 0);

/** More actions that say by whom and by when; or as many and fewer that do not, or far more words for as many. */
function tellsMore(plans: readonly Plan[], others: readonly Plan[]): boolean {
  const tables = others.filter(({ layout }) => layout === 'table');
  if (tables.length > 0 && !tables.some((table) => hasLabels(table, plans))) return false;
  const more = countTold(plans) - countTold(others);
  if (more !== 0) return more > 0;
  const fewer = countActions(others) - countActions(plans);
  return fewer > 0 || (fewer === 0 && lengthOf(plans) > lengthOf(others) * 2);
}

/** What was read, and what else on its sheet looks like actions and was told of by nothing yet. */
function withUnread(view: SheetView, { plans, missing, findings }: SheetReading): SheetReading {
  const unread = findings.length > 0 ? null : findUnreadActions(view, plans);
  return { plans, missing, findings: unread ? [unread] : findings };
}

/** A label and its value fill two cells of a row: rows of more may be those of a table. */
const MOST_OF_FORM = 2;

/** More cells than a label and its value, which are not such pairs again and again either. */
function isWideRow(view: SheetView, row: number): boolean {
  const filled = view.filled(row);
  const labels = filled.filter((column) => view.kind(row, column).isHeading).length;
  return filled.length > MOST_OF_FORM && filled.length - labels > labels + 1;
}

/** Most rows of what was read as forms are filled as those of a table are. */
function isWide(view: SheetView, forms: readonly Plan[]): boolean {
  const rows = forms.flatMap(({ headerRow, lastRow }) =>
    Array.from({ length: lastRow - headerRow }, (_, step) => headerRow + 1 + step),
  );
  return rows.filter((row) => isWideRow(view, row)).length * 2 > rows.length;
}

/**
 * Every plan of a sheet, as tables, as a form or by what stands under unknown headings; and a finding for whatever
 * looks like a plan and could not be read.
 *
 * @example readSheet(view, context).plans.length // 2
 */
export function readSheet(view: SheetView, context: TableContext): SheetReading {
  const headerRow = context.mapping?.headerRow ?? null;
  const sideways = headerRow === null ? findSideways(view) : null;
  if (sideways) return tellSideways(view, sideways);
  const other = readOtherwise(view, context, headerRow);
  const cycle = headerRow === null ? readLabelCycle(view, context) : null;
  return cycle && tellsMore([cycle], other.plans)
    ? withUnread(view, { plans: [cycle], missing: '', findings: [] })
    : other;
}

/** The plans of a sheet by their headings, by known labels or by what stands under unknown headings. */
function readOtherwise(view: SheetView, context: TableContext, headerRow: number | null): SheetReading {
  const tables = findTables(view, headerRow);
  const rows = withTitlesInOne(withoutNameLists(withoutPageFooters(view, tables), tables), tables);
  const reading = readTables(rows, rows === view ? tables : findTables(rows, headerRow), context);
  if (reading.plans.length > 0) return withUnread(view, reading);
  // What it is was understood: no other way of reading it makes it a plan.
  if (reading.missing === RATES_OUTCOMES) return reading;
  const periods = headerRow === null ? inferPeriods(view, context) : null;
  if (periods) return withUnread(view, { plans: periods, missing: '', findings: [] });
  const forms = readCards(view, context);
  // What had headings and no actions may be a form, whose labels were taken for both.
  const labelled = reading.missing === NO_HEADINGS ? null : readLabelCycle(view, context, true);
  if (labelled && tellsMore([labelled], forms))
    return withUnread(view, { plans: [labelled], missing: '', findings: [] });
  const rival = forms.length > 0 && isWide(view, forms) ? inferPlan(view, context) : null;
  if (rival && countActions([rival]) > countActions(forms))
    return withUnread(view, { plans: [rival], missing: '', findings: [] });
  if (forms.length > 0) return withUnread(view, { plans: forms, missing: '', findings: [] });
  const underDates = findUnderDates(view);
  if (underDates) return tellSideways(view, underDates);
  const other = inferPlan(view, context);
  if (other) return withUnread(view, { plans: [other], missing: '', findings: [] });
  const missing = view.rowCount === 0 ? ANY_TEXT : reading.missing;
  const unread = findUnreadSheet(view, missing) ?? findUnreadPeriods(view) ?? findHeadless(view);
  return { plans: [], missing, findings: unread ? [unread] : [] };
}
