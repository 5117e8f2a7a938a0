import { sampleSegments } from './column-profile';
import type { TableSegment } from '../tables/find-tables';
import type { HeadingBlock } from '../tables/heading-block';
import type { HeadingField } from '../headings/headings';
import { isPlanField } from '../plan';
import { likeliestField } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';
import { strongFill } from '../cells/strong-fill';

/** The first and last column of a table. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** The share of rows in which a column beside the headings must hold words to be part of the table. */
const LEAST_SHARE = 0.3;

function shareFilled(view: SheetView, column: number, rows: readonly number[]): number {
  if (rows.length === 0 || column < 1) return 0;
  // One cell merged down stands beside all its rows.
  const textBeside = (row: number): string => view.text(view.merge(row, column)?.top ?? row, column);
  return rows.filter((row) => /[\p{L}\p{N}]/u.test(textBeside(row))).length / rows.length;
}

/** Fewer colours than this mark nothing, and more are a picture. */
const LEAST_COLOURS = 2;
const MOST_COLOURS = 6;

/** Nothing but strong colours, which change from row to row: how each action stands. Words beside them make a key. */
function isColoured(view: SheetView, column: number, rows: readonly number[], outward: 1 | -1): boolean {
  if (column < 1 || rows.some((row) => view.text(row, column) !== '')) return false;
  const coloured = rows.filter((row) => strongFill(view, row, column) !== null);
  const colours = new Set(coloured.map((row) => strongFill(view, row, column)));
  if (colours.size < LEAST_COLOURS || colours.size > MOST_COLOURS) return false;
  return (
    coloured.length * 2 >= rows.length && coloured.every((row) => view.text(row, column + outward) === '')
  );
}

/** Nothing at all stands in the column, not even a bullet. */
function isEmpty(view: SheetView, column: number, rows: readonly number[]): boolean {
  return rows.every((row) => view.text(row, column) === '' && view.merge(row, column) === undefined);
}

/** The band of colour that the headings stand on runs on through an empty column: it belongs to the table. */
function isPainted(view: SheetView, { row }: HeadingBlock, column: number): boolean {
  const { fill } = view.cell(row, column);
  return fill !== undefined && !/^#f{6}$/i.test(fill) && view.cell(row, column - 1).fill === fill;
}

/** The stretches of columns that headings stand over, parted where a column is empty from top to bottom. */
function listSpans(view: SheetView, block: HeadingBlock, rows: readonly number[]): readonly ColumnSpan[] {
  const spans: { left: number; right: number }[] = [];
  for (const { column, right } of block.cells) {
    const last = spans.at(-1);
    let isApart = last === undefined;
    for (let between = (last?.right ?? column) + 1; between < column; between += 1) {
      if (isEmpty(view, between, rows) && !isPainted(view, block, between)) isApart = true;
    }
    if (last && !isApart) last.right = Math.max(last.right, right);
    else spans.push({ left: column, right });
  }
  return spans;
}

function fieldsOf(block: HeadingBlock, { left, right }: ColumnSpan): ReadonlySet<HeadingField | null> {
  const cells = block.cells.filter(({ column }) => column >= left && column <= right);
  return new Set(cells.map(({ text }) => likeliestField(text)));
}

/** By whom and by when tell a plan from a list of aims. */
function planScore(block: HeadingBlock, span: ColumnSpan): number {
  const fields = fieldsOf(block, span);
  const planFields = [...fields].filter((field) => field !== null && isPlanField(field));
  const delivery = DELIVERY.filter((field) => fields.has(field));
  return planFields.length + delivery.length + (fields.has('action') ? 2 : 0);
}

function unite(first: ColumnSpan, second: ColumnSpan): ColumnSpan {
  return { left: Math.min(first.left, second.left), right: Math.max(first.right, second.right) };
}

function isFilledIn(view: SheetView, row: number, { left, right }: ColumnSpan): boolean {
  return view.filled(row).some((column) => column >= left && column <= right);
}

/** What a plan is not complete without. */
const DELIVERY = ['action', 'lead', 'due'] as const;
/** What a row begins with does not stand apart on its own: "Number" beside states counts them. */
const LEADS_IN: ReadonlySet<string> = new Set(['ref', 'priority']);

/** Tells whether a stretch of columns has what the other one lacks: its leads, its deadlines. */
function completes(block: HeadingBlock, chosen: ColumnSpan, span: ColumnSpan): boolean {
  const [known, own] = [fieldsOf(block, chosen), fieldsOf(block, span)];
  if (['contact', 'definition', 'data table'].some((field) => own.has(field as HeadingField))) return false;
  return DELIVERY.some((field) => own.has(field) && !known.has(field));
}

/** A lone column of status words, each once, its heading among them: a key that stands beside the plan. */
function isKey(
  view: SheetView,
  cells: HeadingBlock['cells'],
  { left }: ColumnSpan,
  rows: readonly number[],
): boolean {
  const [cell, more] = cells;
  if (!cell || more || !view.memory.kind(cell.text).isRag) return false;
  const filled = rows.filter((row) => view.text(row, left) !== '');
  const texts = new Set(filled.map((row) => view.text(row, left).toLowerCase()));
  return texts.size === filled.length && filled.every((row) => view.kind(row, left).isRag);
}

/** A lone column of references, each once, before the plan. */
function isRefs(
  view: SheetView,
  cells: HeadingBlock['cells'],
  span: ColumnSpan,
  chosen: ColumnSpan,
  rows: readonly number[],
): boolean {
  const [cell, more] = cells;
  if (!cell || more || span.left > chosen.left || likeliestField(cell.text) !== 'ref') return false;
  const filled = rows.filter((row) => view.text(row, span.left) !== '');
  const texts = new Set(filled.map((row) => view.text(row, span.left)));
  return texts.size === filled.length && filled.every((row) => view.kind(row, span.left).isRef);
}

const LEAST_SPACED = 4;

/** A sheet that has an empty column after every one parts nothing by it. */
function areSpaced(spans: readonly ColumnSpan[]): boolean {
  const single = spans.filter(({ left, right }) => left === right);
  const isEven = spans.every(({ left }, at) => at === 0 || left - (spans[at - 1]?.right ?? left) === 2);
  return isEven && single.length >= LEAST_SPACED && single.length * 4 >= spans.length * 3;
}

/**
 * Parted by an empty column for the look of it only: plan headings, over cells that are filled row for row. A status
 * word at the head of a lone column is the first line of a key.
 */
function belongs(
  view: SheetView,
  block: HeadingBlock,
  chosen: ColumnSpan,
  span: ColumnSpan,
  rows: readonly number[],
  isSpaced: boolean,
): boolean {
  const cells = block.cells.filter(({ column }) => column >= span.left && column <= span.right);
  if (isKey(view, cells, span, rows)) return false;
  // A table to the right that numbers its own rows is one of its own.
  const isNumbered = span.left > chosen.right && likeliestField(cells[0]?.text ?? '') === 'ref';
  if (isNumbered && !isSpaced && !completes(block, chosen, span)) return false;
  const ours = cells.filter(({ reading }) =>
    [...reading.scores].some(([field, score]) => isPlanField(field) && !LEADS_IN.has(field) && score >= 0.75),
  );
  const isOurs = isSpaced || ours.length * 2 > cells.length || isRefs(view, cells, span, chosen, rows);
  if (!isOurs && !completes(block, chosen, span)) return false;
  const filled = rows.filter((row) => isFilledIn(view, row, span));
  const together = filled.filter((row) => isFilledIn(view, row, chosen));
  return filled.length * 3 >= rows.length && together.length * 4 >= filled.length * 3;
}

/** An action, and by whom or by when: all it takes to be a plan. */
function isPlan(block: HeadingBlock, span: ColumnSpan): boolean {
  const fields = fieldsOf(block, span);
  return fields.has('action') && (fields.has('lead') || fields.has('due'));
}

/**
 * The stretches of columns, up to the edge of the sheet, of plans that stand side by side under one row of headings;
 * empty where there is one plan at most.
 *
 * @example findSideBySide(view, segments) // [{ left: 1, right: 6 }, { left: 7, right: 14 }]
 */
export function findSideBySide(
  view: SheetView,
  segments: readonly [TableSegment, ...TableSegment[]],
): readonly ColumnSpan[] {
  const [{ block }] = segments;
  const actions = block.cells.filter(({ text }) => likeliestField(text) === 'action');
  if (actions.length < 2) return [];
  const rows = sampleSegments(view, segments, { left: 1, right: view.columnCount });
  const plans = listSpans(view, block, rows).filter((span) => isPlan(block, span));
  if (plans.length < 2) return [];
  return plans.map(({ left }, at) => ({
    left: at === 0 ? 1 : left,
    right: (plans[at + 1]?.left ?? view.columnCount + 1) - 1,
  }));
}

/**
 * The columns of a table: where an empty column parts the headings, the stretch that has most of a plan in it;
 * with it, columns of text or of status colours beside it that have no heading.
 *
 * @example findSpan(view, segments) // { left: 2, right: 9 }
 */
export function findSpan(view: SheetView, segments: readonly [TableSegment, ...TableSegment[]]): ColumnSpan {
  const [{ block }] = segments;
  const all = {
    left: block.cells[0]?.column ?? 1,
    right: Math.max(1, ...block.cells.map(({ right }) => right)),
  };
  const rows = sampleSegments(view, segments, { left: Math.max(1, all.left - 1), right: all.right + 1 });
  const spans = listSpans(view, block, rows);
  const chosen = spans.reduce(
    (most, span) => (planScore(block, span) > planScore(block, most) ? span : most),
    spans[0] ?? all,
  );
  const isSpaced = areSpaced(spans);
  const best = spans.reduce(
    (whole, span) => (belongs(view, block, chosen, span, rows, isSpaced) ? unite(whole, span) : whole),
    chosen,
  );
  const isHeaded = (column: number): boolean =>
    block.cells.some((cell) => cell.column <= column && cell.right >= column);
  const takes = (column: number, outward: 1 | -1): boolean =>
    !isHeaded(column) &&
    (shareFilled(view, column, rows) >= LEAST_SHARE || isColoured(view, column, rows, outward));
  return {
    left: takes(best.left - 1, -1) ? best.left - 1 : best.left,
    right: takes(best.right + 1, 1) ? best.right + 1 : best.right,
  };
}
