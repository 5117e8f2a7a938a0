import type { HeadingRow } from './heading-row';
import { cellsWithin, isWithin, listStretches, spanOf, type HeadingPart } from './heading-stretches';
import type { SheetView } from '../cells/sheet-view';

/** Words above headings that stand over several of them. */
export interface GroupHeading {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

const MAX_GROUP_WORDS = 8;

/** How far a group heading that is not merged reaches: over the empty cells of its own colour that follow it. */
function reachOf(view: SheetView, row: number, column: number, last: number): number {
  const { fill } = view.cell(row, column);
  let right = spanOf(view, row, column).right;
  if (right > column || fill === undefined) return right;
  while (right < last && view.text(row, right + 1) === '' && view.cell(row, right + 1).fill === fill)
    right += 1;
  return right;
}

/**
 * The group headings on the row above, by the columns they stand over.
 *
 * @example findGroups(view, heading)[0]?.text // 'Delivery', merged over "Lead" and "Due date"
 */
export function findGroups(view: SheetView, heading: HeadingRow): readonly GroupHeading[] {
  const above = heading.row - 1;
  const whole = readGroups(view, heading, view.filled(above));
  if (whole.length > 0) return whole;
  return listStretches(view, above, heading.row).flatMap((stretch) => {
    const columns = view.filled(above).filter((column) => isWithin(stretch, column));
    return readGroups(view, cellsWithin(heading, stretch), columns);
  });
}

/** The group headings in the columns given of the row above. */
function readGroups(
  view: SheetView,
  { row, cells }: HeadingPart,
  columns: readonly number[],
): readonly GroupHeading[] {
  const above = row - 1;
  const first = cells[0]?.column ?? 1;
  const last = cells.at(-1)?.column ?? first;
  const { fill } = view.cell(row, first);
  const groups = columns.map((column) => {
    const { right: merged, bottom } = spanOf(view, above, column);
    const isFilled = fill !== undefined && view.cell(above, column).fill === fill;
    const right = isFilled ? reachOf(view, above, column, last) : merged;
    return {
      left: column,
      right,
      text: view.text(above, column),
      isFilled,
      isMerged: merged > column,
      bottom,
    };
  });
  const [lone, another] = groups;
  const isTitle = lone && !another && (lone.right - lone.left + 1) * 5 >= (last - first + 1) * 4;
  const isShort = groups.every(({ text }) => view.memory.kind(text).words <= MAX_GROUP_WORDS);
  if (!lone || isTitle || !isShort || !groups.some(({ left, right }) => right > left)) return [];
  const isPart = ({ left, right, isFilled, isMerged, bottom }: (typeof groups)[number]): boolean =>
    bottom >= row || ((isFilled || isMerged) && left >= first - 1 && right <= last + 1);
  return groups.every(isPart) ? groups : [];
}
