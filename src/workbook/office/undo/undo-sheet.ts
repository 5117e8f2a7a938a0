import { formatRange } from '../../../domain/grid/address';
import type { SheetSnapshot } from '../../../domain/grid/sheet-snapshot';
import { coveredBy } from '../../our-sheet';
import type { ChangeConflict } from '../../workbook-change';
import type { SheetLook } from '../read/look';
import { Layer } from '../read/layer';
import type { Captured } from '../write/capture';
import { PLAIN_LOOK, type CellLook } from '../write/cell-look';
import { formatChanges } from '../write/format-changes';
import { lookChanges } from '../write/look-change';
import type { SheetPlan } from '../write/plan-sheet';
import { frameOf, sameFrame } from '../write/frame';
import { contentSteps, formatSteps, type CellEdit } from '../write/put-contents';
import { frameSteps } from '../write/put-frame';
import { hyperlinkSteps, lookOfLink } from '../write/put-links';
import { lookSteps } from '../write/put-looks';
import { moveStep } from '../write/sheet-steps';
import { addressLists, rectanglesOf, type Keyed } from '../write/rectangles';
import { sheetNamed, step, type Step } from '../write/steps';
import { firstChange, partRows } from './changed-since';
import type { SheetInverse } from './inverse';

/** What has to be done to take a write to one sheet back. */
export interface UndoneSheet {
  readonly steps: readonly Step[];
  readonly conflicts: readonly ChangeConflict[];
  /** The sheet is left as it is, all of it. */
  readonly isLeft: boolean;
}

/**
 * Takes back what a write did to a sheet. Rows that someone has changed since stay as they are; a sheet of ours on
 * which someone has typed stays whole.
 */
export function undoSheet(
  { plan, captured, frame }: SheetInverse,
  current: SheetSnapshot,
  look: SheetLook | undefined,
): UndoneSheet {
  const { name, before, after, spec, moves, tables } = plan;
  if (spec || !before) {
    const conflict = firstChange(current, after, before);
    if (conflict) return { steps: [], conflicts: [conflict], isLeft: true };
  }
  if (!before) {
    const remove = step((context) => sheetNamed(context, name).delete());
    return { steps: [remove], conflicts: [], isLeft: false };
  }
  const { free, conflicts } = spec
    ? { free: null, conflicts: [] as readonly ChangeConflict[] }
    : partRows(current, plan.edits);
  const isFree = (row: number): boolean =>
    !free || free.has(row) || !plan.edits.some((edit) => edit.row === row);
  const edits = plan.edits
    .filter(({ row }) => isFree(row))
    .map((edit): CellEdit => ({ ...edit, before: edit.after, after: edit.before }));
  const cells = plan.looks.filter(({ row }) => isFree(row));
  const links = plan.links.filter(({ row }) => isFree(row));
  const oldLinks = links.flatMap(({ row, column }) => {
    const key = captured?.links.at(row, column);
    return key ? [{ row, column, key }] : [];
  });
  const given = new Layer<CellLook>();
  for (const { row, column, key } of cells) given.set(row, column, key);
  // A link that is put back gives its cell Excel's letters before the cell gets its own again.
  for (const { row, column } of oldLinks)
    given.set(row, column, lookOfLink(given.at(row, column) ?? PLAIN_LOOK));
  const looks = lookChanges(
    cells.map(({ row, column }) => ({ row, column, key: captured?.looks.at(row, column) ?? PLAIN_LOOK })),
    (row, column) => given.at(row, column),
    captured?.plain,
  );
  const formats = formatsBefore(plan, captured, given, isFree);
  const shrinking = conflicts.length === 0 ? tables : [];
  const steps = [
    ...shrinking.map((table) =>
      step((context) =>
        sheetNamed(context, name).tables.getItem(table.name).resize(formatRange(table.before)),
      ),
    ),
    ...addressLists([...rectanglesOf(links.map((link) => ({ ...link, key: 0 }))).values()].flat()).map(
      (list) => step((context) => sheetNamed(context, name).getRanges(list).clear('Hyperlinks')),
    ),
    ...hyperlinkSteps(name, oldLinks),
    ...lookSteps(name, looks),
    ...formatSteps(name, formats),
    ...contentSteps(name, edits),
    ...[...moves].reverse().map((move) => moveStep(name, move, 'back')),
  ];
  if (!spec || !frame || sameFrame(frame, frameOf(spec))) return { steps, conflicts, isLeft: false };
  const standing = {
    covered: coveredBy(spec),
    charts: (spec.charts ?? []).map((chart) => chart.name),
    filter: look?.filter ?? null,
    frame: frameOf(spec),
  };
  return { steps: [...steps, ...frameSteps(name, frame, standing)], conflicts, isLeft: false };
}

/** The number formats to put back: of cells whose look was given, and of others whose format was. */
function formatsBefore(
  { formats, before, looks }: SheetPlan,
  captured: Captured | null,
  given: Layer<CellLook>,
  isFree: (row: number) => boolean,
): readonly Keyed<string>[] {
  const now = new Layer<string>();
  for (const { row, column, key } of formats) now.set(row, column, key);
  const cells = looks.filter(({ row }) => isFree(row));
  const wanted = [
    ...cells.flatMap(({ row, column }) => {
      const key = captured?.formats.at(row, column) ?? 'General';
      return key === 'General' ? [] : [{ row, column, key }];
    }),
    ...formats.flatMap(({ row, column }) => {
      if (!isFree(row) || given.at(row, column)) return [];
      return [{ row, column, key: before?.cells[row - 1]?.[column - 1]?.numberFormat ?? 'General' }];
    }),
  ];
  return formatChanges(cells, wanted, (row, column) => now.at(row, column));
}
