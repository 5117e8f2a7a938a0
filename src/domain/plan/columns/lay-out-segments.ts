import type { Temporal } from 'temporal-polyfill';
import { sampleSegments } from './column-profile';
import { readLayout, type ColumnLayout, type LaidOutSegment } from './column-layout';
import type { LayoutRequest } from './column-subjects';
import { readDefinitions } from '../tables/heading-definitions';
import type { TableFound, TableSegment } from '../tables/find-tables';
import type { HeadingBlock } from '../tables/heading-block';
import type { PlanField, PlanMapping } from '../plan';
import { normaliseHeading } from '../headings/read-heading';
import type { SheetView } from '../cells/sheet-view';
import { findSpan, type ColumnSpan } from './table-span';

/** The same headings in the same columns; what stands beside the table does not count. */
function isSameBlock(first: HeadingBlock, other: HeadingBlock, { left, right }: ColumnSpan): boolean {
  const within = ({ column }: { readonly column: number }): boolean => column >= left && column <= right;
  const cells = first.cells.filter(within);
  const others = other.cells.filter(within);
  if (cells.length !== others.length) return false;
  return cells.every(({ column, text }, at) => {
    const cell = others[at];
    return cell?.column === column && normaliseHeading(cell.text) === normaliseHeading(text);
  });
}

/** Most of the headings stand where they stood the first time: not under those that moved, but under these, one column goes on. */
function isAligned(first: HeadingBlock, { cells }: HeadingBlock): boolean {
  const same = cells.filter(({ column, text }) =>
    first.cells.some(
      (cell) => cell.column === column && normaliseHeading(cell.text) === normaliseHeading(text),
    ),
  );
  return same.length * 2 > cells.length;
}

/** The columns under repeated headings that stand in other columns than the first time: read by the same words. */
function relocate(first: ColumnLayout, block: HeadingBlock, own: ColumnLayout): ColumnLayout {
  const fieldByHeading = new Map<string, PlanField>();
  for (const { heading, field } of first.readings) {
    if (field && heading !== '') fieldByHeading.set(normaliseHeading(heading), field);
  }
  const fieldOf = new Map<number, PlanField>(own.fieldOf);
  for (const { column, text, right } of block.cells) {
    const field = fieldByHeading.get(normaliseHeading(text));
    for (let over = column; field && over <= right; over += 1) fieldOf.set(over, field);
  }
  const columns = new Map<PlanField, number[]>();
  for (const [column, field] of [...fieldOf].sort(([one], [other]) => one - other)) {
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
 * @param mapping a person's corrections for the sheet, which win
 * @param asAt the day the plan is read for
 * @example layOutSegments(view, table, null)[0].layout.columns.get('action') // [2]
 */
export function layOutSegments(
  view: SheetView,
  table: TableFound,
  mapping: PlanMapping | null,
  asAt?: Temporal.PlainDate,
): readonly [LaidOutSegment, ...LaidOutSegment[]] {
  const [first, ...rest] = table.segments;
  const definitions = readDefinitions(view, table);
  const corrections = mapping ? { corrections: mapping.columns } : {};
  const request = (
    block: HeadingBlock,
    segments: readonly TableSegment[],
    span: ColumnSpan,
  ): LayoutRequest => ({
    block,
    rows: sampleSegments(view, segments, span),
    ...span,
    definitions,
    ...(asAt ? { asAt } : {}),
    ...corrections,
  });
  const span = findSpan(view, [first, ...rest.filter(({ block }) => isAligned(first.block, block))]);
  const same = table.segments.filter(({ block }) => isSameBlock(first.block, block, span));
  const layout = readLayout(view, request(first.block, same, span));
  const others = rest.map((segment): LaidOutSegment => {
    if (isSameBlock(first.block, segment.block, span)) return { ...segment, layout };
    const own = readLayout(view, request(segment.block, [segment], findSpan(view, [segment])));
    return { ...segment, layout: relocate(layout, segment.block, own) };
  });
  return [{ ...first, layout }, ...others];
}
