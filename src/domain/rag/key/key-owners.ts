import type { Plan } from '../../plan/plan';
import type { KeyHit } from './key-cells';

/** Lines of a key no more than a row apart belong together. */
function cluster(hits: readonly KeyHit[]): readonly (readonly KeyHit[])[] {
  const clusters: KeyHit[][] = [];
  for (const hit of hits) {
    const last = clusters[clusters.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && hit.at.row - before.at.row <= 1) last.push(hit);
    else clusters.push([hit]);
  }
  return clusters;
}

/** How many rows and columns a cell is away from a table; 0 inside it. */
function distance({ at }: KeyHit, { headerTop, lastRow, firstColumn, lastColumn }: Plan): number {
  const rows = Math.max(headerTop - at.row, at.row - lastRow, 0);
  const columns = Math.max(firstColumn - at.column, at.column - lastColumn, 0);
  return rows + columns;
}

/** Where keys stand above their tables, as the first shows; a legend then belongs to the table under it. */
function standsAbove(clusters: readonly (readonly KeyHit[])[], plans: readonly Plan[]): boolean {
  const top = Math.min(...plans.map(({ headerTop }) => headerTop));
  return clusters.some(([first]) => first !== undefined && first.at.row < top);
}

/**
 * The key lines of a sheet with several tables, by table: each line goes to the nearest table, and one between two
 * tables to the lower where keys stand above their tables.
 *
 * @param hits in reading order
 * @param plans those of one sheet
 * @example shareHits(hits, plans).get(plans[1])?.length // 3
 */
export function shareHits(
  hits: readonly KeyHit[],
  plans: readonly Plan[],
): ReadonlyMap<Plan, readonly KeyHit[]> {
  const clusters = cluster(hits);
  const above = standsAbove(clusters, plans);
  const shared = new Map<Plan, KeyHit[]>();
  for (const group of clusters) {
    const [first] = group;
    if (!first) continue;
    const ranked = [...plans].sort((one, other) => distance(first, one) - distance(first, other));
    const below = ranked.find(({ headerTop }) => headerTop > first.at.row);
    const inside = ranked.find((plan) => distance(first, plan) === 0);
    const beside = ranked.find(
      ({ headerTop, lastRow }) => first.at.row >= headerTop && first.at.row <= lastRow,
    );
    const owner = inside ?? beside ?? (above ? (below ?? ranked[0]) : ranked[0]);
    if (owner) shared.set(owner, [...(shared.get(owner) ?? []), ...group]);
  }
  return shared;
}
