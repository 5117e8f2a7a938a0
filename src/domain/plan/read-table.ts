import type { Temporal } from 'temporal-polyfill';
import { readPlanPeriod } from '../calendar/plan-period';
import { gatherColumnEvidence } from '../due-date/column-evidence';
import type { DueDate } from '../due-date/due-date';
import type { Cell } from '../grid/cell';
import type { ColumnLayout, LaidOutSegment } from './column-layout';
import type { TableFound } from './find-tables';
import { layOutSegments } from './lay-out-segments';
import type { Plan, PlanAction, PlanMapping } from './plan';
import { planContext, standardOf, type Standard } from './plan-context';
import { addSharedFindings, findTableProblems } from './plan-findings';
import { readAction, titleIndicators } from './read-action';
import { readRows } from './read-rows';
import type { SheetView } from './sheet-view';
import { readTitleBlock, type TitleBlock } from './title-block';

/** What reading a table takes beside the sheet. */
export interface TableContext {
  readonly dateSystem: 1900 | 1904;
  readonly asAt: Temporal.PlainDate;
  readonly mapping: PlanMapping | null;
}

/** A plan, or what a table lacks to be one. */
export type TableReading = { readonly plan: Plan } | { readonly missing: string };

/** The standard of a plan: the first of its lines that names one and not the other. */
export function standardOfLines(lines: readonly string[]): Standard {
  for (const line of lines) {
    const standard = standardOf(line);
    if (standard) return standard;
  }
  return null;
}

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

/** A plan has actions, and for each of them something more: by when, by whom, or how it stands. */
function missingField({ columns, readings }: ColumnLayout): string | null {
  if (!columns.has('action')) return 'a column of actions';
  const others = readings.filter(
    ({ field }) => field !== null && field !== 'action' && field !== 'ref' && field !== 'section',
  );
  return others.length === 0 ? 'a due date, lead or status beside the actions' : null;
}

function tableNameAt(view: SheetView, row: number, column: number): string | null {
  const table = view.sheet.tables.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  return table?.name ?? null;
}

/** The actions as read, each told the deadline of the one above. */
function readActions(
  view: SheetView,
  segments: readonly LaidOutSegment[],
  titles: TitleBlock,
  { dateSystem, asAt }: TableContext,
  layout: ColumnLayout,
) {
  const { drafts, unread } = readRows(view, segments, titles.sections);
  const evidence = layout.columns.has('due')
    ? gatherColumnEvidence(dueCells(view, segments), dateSystem)
    : null;
  const period = readPlanPeriod(titles.lines);
  const context = planContext(dateSystem, asAt, period, standardOfLines(titles.lines), evidence);
  const ofTitle = titleIndicators(titles.lines, context);
  let above: DueDate | null = null;
  const actions: PlanAction[] = [];
  for (const draft of drafts) {
    const segment = segments.findLast(({ top }) => top <= draft.firstRow);
    const action = readAction(draft, view, segment?.layout ?? layout, context, ofTitle, above);
    above = action.due.kind === 'none' ? above : action.due;
    actions.push(action);
  }
  return { actions: addSharedFindings(view.sheet.name, actions), unread, period };
}

/**
 * Reads a table as a plan, or says what it lacks to be one.
 *
 * @example readTable(view, table, context) // { plan: … } or { missing: 'a column of actions' }
 */
export function readTable(view: SheetView, table: TableFound, context: TableContext): TableReading {
  const segments = layOutSegments(view, table, context.mapping);
  const [first] = segments;
  const { layout, block } = first;
  const missing = missingField(layout);
  if (missing !== null) return { missing };
  const titles = readTitleBlock(view, table.titleTop, block.top - 1);
  const { actions, unread, period } = readActions(view, segments, titles, context, layout);
  if (actions.length === 0) return { missing: 'any action under its headings' };
  const lastRow = Math.max(...actions.map(({ rows }) => rows[1]));
  const actionColumn = layout.columns.get('action')?.[0] ?? layout.left;
  return {
    plan: {
      sheet: view.sheet.name,
      layout: 'table',
      title: titles.title,
      headerRow: block.row,
      headerTop: block.top,
      repeatedHeaderRows: segments.slice(1).map((segment) => segment.block.row),
      lastRow,
      firstColumn: layout.left,
      lastColumn: layout.right,
      columns: Object.fromEntries(layout.columns),
      columnReadings: layout.readings,
      period,
      tableName: tableNameAt(view, block.row, actionColumn),
      actions,
      findings: findTableProblems(view, layout, block.row, unread, [block.row + 1, lastRow]),
    },
  };
}
