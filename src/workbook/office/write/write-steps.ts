import { markerName } from '../../workbook-port';
import type { CellRange } from '../../../domain/grid/address';
import { coveredBy } from '../../our-sheet';
import { standingSheet } from '../../snapshot/put-sheet';
import type { SheetLook, WorkbookLook } from '../read/look';
import { frameOf, sameFrame, type Frame } from './frame';
import { addName, nameSteps } from './name-steps';
import type { SheetPlan } from './plan-sheet';
import type { NameChange, Width, WritePlan } from './plan-write';
import { frameSteps, type FrameBefore } from './put-frame';
import { pointSteps } from './put-widths';
import { sheetSteps } from './sheet-steps';
import { sheetNamed, step, type Step } from './steps';

/** The frames of our sheets as they were last put, by the id of their sheet or, when new, by their name. */
export type Frames = ReadonlyMap<string, Frame>;

/**
 * Everything that a plan does, in order. A new sheet is marked as ours in the very next call, so that it is known
 * again whatever happens after; what takes Excel's own undo away comes last.
 *
 * @param present sheets to be added that are there already, empty, since a write was cut off
 */
export function writeSteps(
  plan: WritePlan,
  look: WorkbookLook,
  frames: Frames,
  present: ReadonlySet<string>,
): readonly Step[] {
  const added = plan.sheets.filter(({ before }) => before === null);
  const marks = new Map(added.flatMap((sheet) => markOf(sheet, plan.names)));
  const marked = new Set(marks.values());
  return [
    ...added.map(({ name }) =>
      step(({ workbook }) => {
        if (!present.has(name)) workbook.worksheets.add(name);
        const mark = marks.get(name)?.after;
        if (mark) addName(workbook, mark);
      }),
    ),
    ...plan.sheets.flatMap(sheetSteps),
    ...plan.sheets.flatMap((sheet) => framesOf(sheet, plan, look, frames)),
    ...widthsBySheet(plan.widths).flatMap(([sheet, widths]) => pointSteps(sheet, widths)),
    ...nameSteps(plan.names.filter((change) => !marked.has(change))),
    ...plan.removed.map(({ name, visibility }) =>
      step((context) => {
        const sheet = sheetNamed(context, name);
        // Excel deletes no sheet that is hidden from its menus.
        if (visibility === 'very-hidden') sheet.visibility = Excel.SheetVisibility.hidden;
        sheet.delete();
      }),
    ),
  ];
}

export function widthsBySheet(widths: readonly Width[]): readonly (readonly [string, readonly Width[]])[] {
  const sheets = [...new Set(widths.map(({ sheet }) => sheet))];
  return sheets.map((name) => [name, widths.filter(({ sheet }) => sheet === name)]);
}

function markOf(
  { name, spec }: SheetPlan,
  names: readonly NameChange[],
): readonly (readonly [string, NameChange])[] {
  if (spec?.marker === null || spec === null) return [];
  const wanted = markerName(spec.marker).toLowerCase();
  const mark = names.find(({ before, after }) => !before && after?.name.toLowerCase() === wanted);
  return mark ? [[name, mark]] : [];
}

function framesOf(
  { name, spec, before, edits }: SheetPlan,
  plan: WritePlan,
  look: WorkbookLook,
  frames: Frames,
): readonly Step[] {
  if (!spec) return [];
  const frame = frameOf(spec);
  if (!before) return frameSteps(name, frame, null);
  const known = frames.get(name);
  if (edits.length === 0 || (known && sameFrame(known, frame))) return [];
  const sheet = look.sheets.find((one) => one.name === name);
  const old = standingSheet(plan.before, spec.marker)?.covered ?? coveredBy(spec);
  return frameSteps(name, frame, { covered: around(old, coveredBy(spec)), ...onSheet(sheet) });
}

function onSheet(sheet: SheetLook | undefined): Pick<FrameBefore, 'charts' | 'filter'> {
  return { charts: sheet?.charts ?? [], filter: sheet?.filter ?? null };
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: 1,
    left: 1,
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
