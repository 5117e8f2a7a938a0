import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { oneLine } from '../../wording/tidy-text';
import { readDueDate } from '../../due-date/read-due-date';
import { findActionPeriods, viewPeriod, type ActionPeriod } from './action-periods';
import { findTables, type TableFound } from '../tables/find-tables';
import type { Plan, PlanAction } from '../plan';
import { readTable, type TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';

const isUnread = ({ code }: Finding): boolean => code === 'row-unread' || code === 'row-unsure';

/** By whom or how it stands, beside when. */
function hasOther({ columns }: Plan): boolean {
  return columns.lead !== undefined || columns.rag !== undefined;
}

/** The plan of one list of a board: that its actions stand so is said by its heading. */
function ofState(plan: Plan, { column, heading }: ActionPeriod): Plan {
  const cell = { row: plan.headerRow, column };
  const stated = { text: heading, fill: null, heading: null, cell };
  return {
    ...plan,
    columns: { ...plan.columns, rag: [column] },
    columnReadings: plan.columnReadings.filter((reading) => reading.column === column),
    actions: plan.actions.map((action) => ({ ...action, stated, places: { ...action.places, rag: cell } })),
  };
}

/** The plan of one period: its actions are due in it where nothing else says when. */
function ofPeriod(read: Plan, own: ActionPeriod, context: TableContext): Plan {
  const { column, heading, period, isState } = own;
  const columnReadings = read.columnReadings.map((reading) =>
    reading.column === column ? { ...reading, heading } : reading,
  );
  const plan = { ...read, columnReadings };
  if (isState) return ofState(plan, own);
  if (period === '') return plan;
  const hasDue = plan.columns.due !== undefined;
  const due = readDueDate(period, { asAt: context.asAt, period: plan.period, above: null, column: null });
  const doubts = ({ action }: PlanAction): readonly Finding[] => {
    if (due.kind !== 'unparseable') return [];
    const place = { row: plan.headerRow, column };
    return [makeFinding('due-unclear', plan.sheet, place, period, { action: oneLine(action) })];
  };
  const dated = (action: PlanAction): PlanAction =>
    hasDue || action.due.kind !== 'none'
      ? action
      : { ...action, due, findings: [...action.findings, ...doubts(action)] };
  return {
    ...plan,
    columns: hasDue ? plan.columns : { ...plan.columns, due: [column] },
    actions: plan.actions.map(dated),
  };
}

/**
 * Reads a table with a column of actions for each year or quarter, or several that are numbered, as a plan for each,
 * all of them over the same rows; null for any other table.
 *
 * @example readActionPeriods(view, table, context)?.length // 3 under "Year 1 actions", "Year 2 actions", "Year 3 actions"
 */
export function readActionPeriods(
  view: SheetView,
  table: TableFound,
  context: TableContext,
): readonly Plan[] | null {
  const periods = findActionPeriods(view, table.segments);
  const headerRow = table.segments[0].block.row;
  const isDated = periods.every(({ isSure, isStage, isState }) => isSure || isStage || isState);
  const plans = periods.flatMap((own, at) => {
    const part = viewPeriod(view, headerRow, own, periods);
    const found = [null, headerRow]
      .flatMap((given) => findTables(part, given))
      .find(({ segments }) => segments[0].block.row === headerRow);
    const reading = found ? readTable(part, found, { ...context, isDated }) : null;
    if (reading === null || !('plan' in reading)) return [];
    const plan = ofPeriod(reading.plan, own, context);
    // What is doubtful about the columns they share is told once.
    const findings = plan.findings.filter(({ code }) => at === 0 || !code.startsWith('column-'));
    return [{ ...plan, findings }];
  });
  // A column parted from the rest of its table by those that are hidden is not read whole.
  const isWhole = plans.length === periods.length && plans.every(({ findings }) => !findings.some(isUnread));
  return plans.length > 1 && (isWhole || plans.every(hasOther)) ? plans : null;
}
