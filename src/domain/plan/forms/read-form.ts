import type { ColumnLayout } from '../columns/column-layout';
import { findForm, type FormFound, type FormLine } from '../tables/find-form';
import { HEADINGS_OF_FORM } from '../tables/headings-sureness';
import { PLAN_FIELDS, type ColumnReading, type Plan, type PlanField } from '../plan';
import { areWords, readActions } from '../actions/read-actions';
import type { Piece, RowDraft } from '../rows/row-draft';
import { sectionKeyword, sectionNumber } from '../cells/row-marks';
import { addSharedFindings, findTableProblems } from '../plan-findings';
import type { TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';
import { readTitleBlock, type TitleBlock } from '../tables/title-block';

function layoutOf(view: SheetView, { labelColumn, valueColumn, blocks }: FormFound): ColumnLayout {
  const used = new Set(blocks.flat().map(({ field }) => field));
  const columns = new Map<PlanField, readonly number[]>();
  for (const field of PLAN_FIELDS) if (used.has(field)) columns.set(field, [valueColumn]);
  // "WRES indicator" beside a number says of which standard it is.
  const metric = blocks.flat().find(({ field }) => field === 'metric');
  const headingOf = new Map(metric ? [[valueColumn, view.text(metric.row, labelColumn)]] : []);
  const readings: readonly ColumnReading[] = [
    {
      column: labelColumn,
      heading: '',
      field: null,
      sureness: 'sure',
      why: 'the names of the fields stand in it, one below the other',
    },
    {
      column: valueColumn,
      heading: '',
      field: 'action',
      sureness: 'fairly',
      why: 'the actions and their fields stand in it, one below the other',
    },
  ];
  return {
    columns,
    fieldOf: new Map([[valueColumn, 'action']]),
    shared: new Set(),
    marks: new Map(),
    periods: new Map(),
    readings,
    unread: [],
    headingOf,
    left: labelColumn,
    right: valueColumn,
  };
}

/** The lone lines between two blocks that name the section of the second. */
function sectionBefore(view: SheetView, from: number, to: number): string | null {
  for (let row = to; row >= from; row -= 1) {
    const filled = view.filled(row);
    const text = filled.length === 1 ? view.text(row, filled[0] ?? 1) : '';
    if (text !== '' && (sectionNumber(text) !== null || sectionKeyword(text) !== null)) return text;
  }
  return null;
}

function draftOf(
  view: SheetView,
  block: readonly FormLine[],
  labelColumn: number,
  section: readonly string[],
): RowDraft {
  const first = block[0]?.row ?? 1;
  const draft: RowDraft = { firstRow: first, lastRow: first, mergedTo: first, section, pieces: new Map() };
  let current: PlanField | null = null;
  for (const { row, field, column } of block) {
    const isLabelled = view.text(row, labelColumn) !== '';
    current = isLabelled ? field : current;
    draft.lastRow = row;
    const text = view.text(row, column);
    if (current === null || text === '') continue;
    const piece: Piece = { row, column, text, runsOn: false };
    const pieces = draft.pieces.get(current);
    if (pieces) pieces.push(piece);
    else draft.pieces.set(current, [piece]);
  }
  return draft;
}

/** The actions of a form as texts; an objective stated once holds for the actions after it. */
function listDrafts(view: SheetView, form: FormFound, titles: TitleBlock): readonly RowDraft[] {
  let section: readonly string[] = titles.sections.map(({ row, column }) => view.text(row, column));
  let above = 0;
  return form.blocks.flatMap((block) => {
    const first = block[0]?.row ?? 1;
    const between = above === 0 ? null : sectionBefore(view, above + 1, first - 1);
    if (between) section = [between];
    const draft = draftOf(view, block, form.labelColumn, section);
    above = draft.lastRow;
    return draft.pieces.has('action') ? [draft] : [];
  });
}

/**
 * Reads a plan kept as a form, labels down the side and one action a block; null when the sheet holds none.
 *
 * @example readForm(view, context)?.layout // 'form'
 */
export function readForm(view: SheetView, context: TableContext): Plan | null {
  const form = findForm(view);
  return form && readFormFound(view, form, context);
}

/**
 * Reads a form whose blocks and labels are known; null when it holds no action in words.
 *
 * @example readFormFound(view, form, context)?.actions.length // 2
 */
export function readFormFound(view: SheetView, form: FormFound, context: TableContext): Plan | null {
  const top = form.blocks[0]?.[0]?.row ?? 1;
  const titles = readTitleBlock(view, 1, top - 1);
  const layout = layoutOf(view, form);
  const drafts = listDrafts(view, form, titles);
  const cells = drafts.flatMap(({ pieces }) =>
    (pieces.get('due') ?? []).map(({ row, column }) => view.cell(row, column)),
  );
  const { actions, period } = readActions(view, drafts, () => layout, cells, titles, context);
  if (actions.length === 0 || !areWords(view, actions)) return null;
  const lastRow = Math.max(...actions.map(({ rows }) => rows[1]));
  return {
    sheet: view.sheet.name,
    layout: 'form',
    title: titles.title,
    headerRow: top - 1,
    headerTop: top - 1,
    headings: HEADINGS_OF_FORM,
    repeatedHeaderRows: [],
    lastRow,
    firstColumn: layout.left,
    lastColumn: layout.right,
    columns: Object.fromEntries(layout.columns),
    columnReadings: layout.readings,
    period,
    tableName: null,
    actions: addSharedFindings(view.sheet.name, actions),
    findings: findTableProblems(view, layout, top, [], [top, lastRow]),
  };
}
