import { readPlanPeriod } from '../calendar/plan-period';
import { ACTIONS_YET } from './awaits-actions';
import type { Cell } from '../grid/cell';
import { areAssessed } from './columns/assessed-outcomes';
import type { ColumnLayout, LaidOutSegment } from './columns/column-layout';
import type { TableFound } from './tables/find-tables';
import { labelField } from './tables/find-form';
import { isKeyTable } from './columns/key-table';
import { layOutSegments } from './columns/lay-out-segments';
import { explainHeadings } from './tables/headings-sureness';
import { orderReports, orderStatuses } from './columns/order-statuses';
import type { Plan, PlanAction, PlanField, PlanMapping } from './plan';
import { addSharedFindings, findTableProblems } from './plan-findings';
import { withStatusCodes } from './actions/status-codes';
import { withListed } from './actions/listed-as-done';
import { findUnreadIndicators } from './actions/unread-indicators';
import { areWords, readActions, type ActionsContext } from './actions/read-actions';
import { readRows } from './rows/read-rows';
import type { SheetView } from './cells/sheet-view';
import { arePeople } from './columns/people-lists';
import { withCountedTitle } from './tables/counted-titles';
import { readTitleBlock } from './tables/title-block';

/** What reading a table takes beside the sheet. */
export interface TableContext extends ActionsContext {
  readonly mapping: PlanMapping | null;
  /** The heading of the actions says when they are due, so that no other column need. */
  readonly isDated?: boolean;
}

/** What a table of outcomes and how well they are met lacks. */
export const RATES_OUTCOMES = 'actions: it rates outcomes';

/** A plan, or what a table lacks to be one. */
export type TableReading = { readonly plan: Plan } | { readonly missing: string };

function dueCells(view: SheetView, segments: readonly LaidOutSegment[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { top, bottom, layout } of segments) {
    for (const column of layout.columns.get('due') ?? []) {
      for (let row = top; row <= bottom; row += 1) {
        const cell = view.cell(row, column);
        if (cell.value !== null) cells.push(cell);
      }
    }
  }
  return cells;
}

/** Two columns of years, bands or shares make a table of figures, where a guess at a lead is worth nothing. */
const LEAST_FIGURES = 2;
/** What a table of figures may tell of each line as well. */
const DESCRIBES: ReadonlySet<PlanField> = new Set(['objective', 'metric', 'current', 'target']);

/** A plan has actions, and for each of them something more: by when, by whom, or how it stands. */
function missingField(view: SheetView, { columns, readings }: ColumnLayout, isDated: boolean): string | null {
  if (!columns.has('action')) return 'a column of actions';
  const isSure = readings.some(({ field, sureness }) => field === 'action' && sureness === 'sure');
  const others = readings.filter(
    ({ field }) => field !== null && field !== 'action' && field !== 'ref' && field !== 'section',
  );
  const figures = readings.filter(({ heading }) =>
    view.memory.heading(heading).scores.has('data table'),
  ).length;
  const told = others.filter(({ sureness }) => figures < LEAST_FIGURES || sureness !== 'please-check');
  const isData = !isSure && told.every(({ field }) => field !== null && DESCRIBES.has(field));
  return !isDated && (others.length === 0 || isData) ? 'a due date, lead or status beside the actions' : null;
}

/** Yes and No, figures, or a word each time: answers and counts, not something to be done. */
function areNoActions(view: SheetView, actions: readonly PlanAction[]): boolean {
  const empty = actions.filter(({ action }) => {
    const { isMark, isNumber, words } = view.memory.kind(action);
    return isMark || isNumber || words === 0;
  });
  return empty.length * 2 > actions.length;
}

const LEAST_LABELS = 3;
/** Labels that are never something to be done, however few. */
const VALUED: ReadonlySet<PlanField> = new Set(['due', 'lead', 'rag', 'progress', 'start', 'completed']);

/** Another label stands further along the row: "Description | … | Due | …". */
function isPaired(view: SheetView, { rows: [row], places }: PlanAction): boolean {
  return view.filled(row).some((column) => {
    const isBehind = column > (places.action?.column ?? column) + 1;
    const field =
      isBehind && view.kind(row, column).isHeading ? labelField(view, view.text(row, column)) : null;
    return field !== null && VALUED.has(field);
  });
}

/** Lead, Deadline, Status one below the other: the labels of a form, whose values stand beside them. */
function areLabels(view: SheetView, actions: readonly PlanAction[]): boolean {
  const labels = actions.filter(({ action }) => view.memory.kind(action).isHeading);
  const fields = new Set(labels.map(({ action }) => labelField(view, action)));
  fields.delete(null);
  const areAll =
    labels.length === actions.length &&
    ([...fields].every((field) => field && VALUED.has(field)) || actions.every((one) => isPaired(view, one)));
  return areAll || (labels.length * 2 > actions.length && fields.size >= LEAST_LABELS);
}

const LEAST_REPEATED = 6;
const MOST_LABEL_WORDS = 4;

/** The same few words again and again, as the labels of a form are and actions are not. */
function areRepeated(view: SheetView, actions: readonly PlanAction[]): boolean {
  if (actions.length < LEAST_REPEATED) return false;
  const texts = new Set(actions.map(({ action }) => action.toLowerCase()));
  const isShort = [...texts].every((text) => view.memory.kind(text).words <= MOST_LABEL_WORDS);
  return isShort && texts.size * 3 <= actions.length;
}

/** What a list of people or things has beside their names as well. */
const OF_LISTS: ReadonlySet<PlanField> = new Set(['ref', 'section', 'start']);
const MOST_NAME_WORDS = 3;

/** Names beside numbers and dates, under headings that leave open what they are: staff, stock or cases. */
function areListed(view: SheetView, { readings }: ColumnLayout, actions: readonly PlanAction[]): boolean {
  const isLeftOpen = readings.every(
    ({ field, sureness }) =>
      field === null ||
      OF_LISTS.has(field) ||
      (field === 'action' && sureness === 'please-check') ||
      (field === 'due' && sureness !== 'sure'),
  );
  const isName = ({ action }: PlanAction): boolean => {
    const { isInstruction, words } = view.memory.kind(action);
    return !isInstruction && words <= MOST_NAME_WORDS;
  };
  return isLeftOpen && actions.every(isName);
}

function tableNameAt(view: SheetView, row: number, column: number): string | null {
  const table = view.sheet.tables.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  return table?.name ?? null;
}

/**
 * Reads a table as a plan, or says what it lacks to be one.
 *
 * @param isFirst no other plan stands above it on the sheet
 * @param counted rows of lines that each name one of several parts of the sheet
 * @example readTable(view, table, context) // { plan: … } or { missing: 'a column of actions' }
 */
export function readTable(
  view: SheetView,
  table: TableFound,
  context: TableContext,
  isFirst = true,
  counted: ReadonlySet<number> = new Set(),
): TableReading {
  const laidOut = layOutSegments(view, table, context.mapping, context.asAt);
  const missing = missingField(view, laidOut[0].layout, context.isDated ?? false);
  if (missing !== null) return { missing };
  const above = laidOut[0].block.top - 1;
  const titles = withCountedTitle(readTitleBlock(view, table.titleTop, above, isFirst), view, counted, above);
  const titled = readPlanPeriod(titles.lines);
  const withCodes = ({ layout: own, top, bottom }: LaidOutSegment): ColumnLayout =>
    context.mapping === null ? withStatusCodes(own, view, laidOut[0].block.top, [top, bottom]) : own;
  const asOf = (segment: LaidOutSegment): LaidOutSegment => ({
    ...segment,
    layout: orderReports(orderStatuses(withCodes(segment), context.asAt, titled), context.asAt, titled),
  });
  const [first, ...repeats] = [asOf(laidOut[0]), ...laidOut.slice(1).map(asOf)] as const;
  const segments = [first, ...repeats];
  const { layout, block } = first;
  const { drafts, unread } = readRows(view, segments, titles, counted);
  const layoutAt = (row: number): ColumnLayout => repeats.findLast(({ top }) => top <= row)?.layout ?? layout;
  const { actions: read, period } = readActions(
    view,
    drafts,
    layoutAt,
    dueCells(view, segments),
    titles,
    context,
  );
  const actions = withListed(read, titles);
  if (actions.length === 0 && drafts.length === 0) return { missing: ACTIONS_YET };
  if (actions.length === 0 || !areWords(view, actions)) return { missing: 'any action under its headings' };
  if (areNoActions(view, actions) || areLabels(view, actions)) return { missing: 'actions in words' };
  if (areRepeated(view, actions)) return { missing: 'actions that differ from one another' };
  if (areListed(view, layout, actions) || arePeople(view, layout, actions))
    return { missing: 'actions: it lists names' };
  if (context.mapping === null && areAssessed(view, layout, actions)) return { missing: RATES_OUTCOMES };
  if (isKeyTable(layout, actions)) return { missing: 'actions beside its key' };
  const lastRow = Math.max(...actions.map(({ rows }) => rows[1]));
  const actionColumn = layout.columns.get('action')?.[0] ?? layout.left;
  return {
    plan: {
      sheet: view.sheet.name,
      layout: 'table',
      title: titles.title,
      headerRow: block.row,
      headerTop: block.top,
      headings: explainHeadings(block, context.mapping?.headerRow === block.row),
      repeatedHeaderRows: repeats
        .map((segment) => segment.block.row)
        .filter((row, at, rows) => row !== block.row && rows.indexOf(row) === at),
      lastRow,
      firstColumn: layout.left,
      lastColumn: layout.right,
      columns: Object.fromEntries(layout.columns),
      columnReadings: layout.readings,
      period,
      tableName: tableNameAt(view, block.row, actionColumn),
      actions: addSharedFindings(view.sheet.name, actions),
      findings: [
        ...findTableProblems(view, layout, block.row, unread, [block.row + 1, lastRow]),
        ...findUnreadIndicators(view, layout, block.row, actions),
      ],
    },
  };
}
