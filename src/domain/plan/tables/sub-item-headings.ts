import type { SheetView } from '../cells/sheet-view';
import type { HeadingBlock } from './heading-block';

/** The rows from a first to a last under one row of headings. */
interface Stretch {
  readonly block: HeadingBlock;
  readonly top: number;
  readonly bottom: number;
}

const SUB_ITEMS = /^sub[- ]?(?:items?|tasks?)$/i;

const isOfSubItems = ({ block }: Stretch): boolean => SUB_ITEMS.test(block.cells[0]?.text ?? '');

/**
 * The stretches of a table with those of sub-items ended where a row fills the column of their parents again: such a
 * row belongs to the headings before, which the tool that wrote the table does not say again.
 *
 * @example endSubItems(view, segments).length // 3 for rows, their sub-items under headings of their own, and more rows
 */
export function endSubItems(view: SheetView, segments: readonly Stretch[]): readonly Stretch[] {
  if (!segments.some(isOfSubItems)) return segments;
  return segments.flatMap((segment, at) => {
    const column = segment.block.cells[0]?.column ?? 1;
    const outer = segments
      .slice(0, at)
      .findLast((before) => !isOfSubItems(before) && before.block.cells[0]?.column === column);
    if (!outer || !isOfSubItems(segment)) return [segment];
    let row = segment.top;
    while (row <= segment.bottom && view.text(row, column) === '') row += 1;
    if (row > segment.bottom) return [segment];
    return [
      { ...segment, bottom: row - 1 },
      { block: outer.block, top: row, bottom: segment.bottom },
    ];
  });
}
