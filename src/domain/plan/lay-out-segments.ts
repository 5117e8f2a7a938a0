import { sampleRows } from './column-profile';
import { readLayout, type ColumnLayout, type LaidOutSegment } from './column-layout';
import type { TableFound, TableSegment } from './find-tables';
import type { HeadingBlock } from './heading-block';
import { isPlanField, type PlanField, type PlanMapping } from './plan';
import { likeliestField, normaliseHeading } from './read-heading';
import type { SheetView } from './sheet-view';

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The share of rows in which a column beside the headings must hold words to be part of the table. */
const LEAST_SHARE = 0.3;

function shareFilled(view: SheetView, column: number, rows: readonly number[]): number {
  if (rows.length === 0) return 0;
  const filled = rows.filter((row) => /\p{L}|\p{N}/u.test(view.text(row, column))).length;
  return filled / rows.length;
}

/** The stretches of columns that headings stand over, parted where a column is empty from top to bottom. */
function listSpans(view: SheetView, block: HeadingBlock, rows: readonly number[]): readonly Span[] {
  const spans: { left: number; right: number }[] = [];
  for (const { column, right } of block.cells) {
    const last = spans.at(-1);
    if (!last) {
      spans.push({ left: column, right });
      continue;
    }
    let isApart = false;
    for (let between = last.right + 1; between < column; between += 1) {
      if (shareFilled(view, between, rows) === 0 && !isDecorated(view, between, rows)) isApart = true;
    }
    if (isApart) spans.push({ left: column, right });
    else last.right = Math.max(last.right, right);
  }
  return spans;
}

/** Bullets or diamonds stand in the column, so that it belongs to the table. */
function isDecorated(view: SheetView, column: number, rows: readonly number[]): boolean {
  return rows.some((row) => view.text(row, column) !== '');
}

function actionScore(block: HeadingBlock, { left, right }: Span): number {
  const cells = block.cells.filter(({ column }) => column >= left && column <= right);
  const fields = new Set(
    cells.map(({ text }) => likeliestField(text)).filter((field) => field !== null && isPlanField(field)),
  );
  return fields.size + (fields.has('action') ? 3 : 0);
}

/** The columns of the table: the stretch with most of a plan in it, and unheaded columns of text on its sides. */
function findSpan(view: SheetView, { block, top, bottom }: TableSegment): Span {
  const all = {
    left: block.cells[0]?.column ?? 1,
    right: Math.max(...block.cells.map(({ right }) => right), 1),
  };
  const rows = sampleRows(view, top, bottom, Math.max(1, all.left - 1), all.right + 1);
  const spans = listSpans(view, block, rows);
  const best = spans.reduce(
    (most, span) => (actionScore(block, span) > actionScore(block, most) ? span : most),
    spans[0] ?? all,
  );
  let { left, right } = best;
  if (left > 1 && shareFilled(view, left - 1, rows) >= LEAST_SHARE) left -= 1;
  if (
    shareFilled(view, right + 1, rows) >= LEAST_SHARE &&
    !block.cells.some(({ column }) => column === right + 1)
  )
    right += 1;
  return { left, right };
}

function hasSameHeadings(first: HeadingBlock, other: HeadingBlock): boolean {
  if (first.cells.length !== other.cells.length) return false;
  return first.cells.every(
    ({ column, text }, at) =>
      other.cells[at]?.column === column &&
      normaliseHeading(other.cells[at]?.text ?? '') === normaliseHeading(text),
  );
}

/** The columns under repeated headings that stand in other columns than the first time: read by the same words. */
function relocate(first: ColumnLayout, block: HeadingBlock, own: ColumnLayout): ColumnLayout {
  const fieldByHeading = new Map(
    first.readings.flatMap(({ heading, field }) =>
      field && heading !== '' ? [[normaliseHeading(heading), field] as const] : [],
    ),
  );
  const fieldOf = new Map<number, PlanField>(own.fieldOf);
  for (const { column, text } of block.cells) {
    const field = fieldByHeading.get(normaliseHeading(text));
    if (field) fieldOf.set(column, field);
  }
  const columns = new Map<PlanField, number[]>();
  for (const [column, field] of [...fieldOf].sort(([a], [b]) => a - b)) {
    columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  for (const column of own.shared) {
    for (const [field, list] of own.columns)
      if (list.includes(column) && !columns.has(field)) columns.set(field, [column]);
  }
  return { ...own, fieldOf, columns };
}

/**
 * The stretches of a table with the columns under each row of headings. Repeated headings mean what they meant
 * the first time; where they moved, their columns move with them.
 *
 * @param mapping a person's corrections for the sheet
 */
export function layOutSegments(
  view: SheetView,
  table: TableFound,
  mapping: PlanMapping | null,
): readonly [LaidOutSegment, ...LaidOutSegment[]] {
  const [first, ...rest] = table.segments;
  const last = table.segments.at(-1) ?? first;
  const span = findSpan(view, {
    ...first,
    bottom: Math.max(first.bottom, Math.min(last.bottom, first.top + 400)),
  });
  const corrections = mapping ? { corrections: mapping.columns } : {};
  const sameBlocks = table.segments.filter(({ block }) => hasSameHeadings(first.block, block));
  const bottom = sameBlocks.length === table.segments.length ? last.bottom : first.bottom;
  const layout = readLayout(view, { block: first.block, top: first.top, bottom, ...span, ...corrections });
  const others = rest.map((segment): LaidOutSegment => {
    if (hasSameHeadings(first.block, segment.block)) return { ...segment, layout };
    const own = readLayout(view, {
      block: segment.block,
      top: segment.top,
      bottom: segment.bottom,
      ...findSpan(view, segment),
      ...corrections,
    });
    return { ...segment, layout: relocate(layout, segment.block, own) };
  });
  return [{ ...first, layout }, ...others];
}
