import type { CellRange } from '../../../domain/grid/address';

/**
 * The merged areas of a sheet from what several blocks of it told, in order from the top. The blocks overlap by a
 * row, so pieces of one area share cells, and those of two areas never do.
 */
export function joinMerges(pieces: readonly CellRange[]): readonly CellRange[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: CellRange[] = [];
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (last && last.left === piece.left && last.right === piece.right && piece.top <= last.bottom) {
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, piece.bottom) };
    } else {
      joined.push(piece);
    }
  }
  return joined
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
