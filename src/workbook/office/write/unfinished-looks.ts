import { sameCell } from '../../snapshot/same-cell';
import type { SheetPlan } from './plan-sheet';
import type { WritePlan } from './plan-write';

/**
 * Looks that a write which was cut off may have given in part: cells that hold what it was to put there are given
 * theirs again, since what of a look is missing cannot be told from a snapshot.
 */
export function withUnfinishedLooks(plan: WritePlan, unfinished: WritePlan | null): WritePlan {
  if (!unfinished) return plan;
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
  const extra = unfinished.sheets.flatMap((begun): readonly SheetPlan[] => {
    const before = plan.before.sheets.find(({ name }) => name === begun.name) ?? null;
    const after = plan.after.sheets.find(({ name }) => name === begun.name);
    if (!before || !after) return [];
    const known = planned.get(begun.name) ?? emptyPlan(begun, before, after);
    const given = new Set(known.looks.map(({ row, column }) => `${row},${column}`));
    const isMissing = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
      !given.has(`${row},${column}`) &&
      sameCell(after.cells[row - 1]?.[column - 1], begun.after.cells[row - 1]?.[column - 1]);
    const looks = begun.looks.filter(isMissing);
    if (looks.length === 0) return [];
    return [
      {
        ...known,
        looks: [...known.looks, ...looks],
        formats: [...known.formats, ...begun.formats.filter(isMissing)],
        links: [...known.links, ...begun.links.filter(isMissing)],
      },
    ];
  });
  const merged = new Map(extra.map((sheet) => [sheet.name, sheet]));
  const sheets = plan.sheets.map((sheet) => merged.get(sheet.name) ?? sheet);
  return { ...plan, sheets: [...sheets, ...extra.filter(({ name }) => !planned.has(name))] };
}

function emptyPlan(
  { name, spec }: SheetPlan,
  before: SheetPlan['before'],
  after: SheetPlan['after'],
): SheetPlan {
  return { name, spec, before, after, moves: [], edits: [], looks: [], formats: [], links: [], tables: [] };
}
