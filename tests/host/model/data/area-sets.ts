import type { CellRange } from '../../../../src/domain/grid/address';
import { intersection } from './place';

/** What is left of an area without another: up to four rectangles. */
export function subtract(area: CellRange, without: CellRange): readonly CellRange[] {
  const common = intersection(area, without);
  if (!common) return [area];
  const { top, left, bottom, right } = area;
  const middle = { top: common.top, bottom: common.bottom };
  return [
    { top, left, bottom: common.top - 1, right },
    { ...middle, left, right: common.left - 1 },
    { ...middle, left: common.right + 1, right },
    { top: common.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Takes an area out of everything that stands on areas; what stands nowhere any more is dropped. */
export function takeOut<Item extends { areas: readonly CellRange[] }>(
  items: readonly Item[],
  without: CellRange,
): Item[] {
  return items.filter((item) => {
    if (!item.areas.some((area) => intersection(area, without))) return true;
    item.areas = item.areas.flatMap((area) => subtract(area, without));
    return item.areas.length > 0;
  });
}
