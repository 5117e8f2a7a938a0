import { OWN_CHARTS } from '../../../domain/report/sheet-spec';
import { markerName } from '../../workbook-port';
import type { CellRange } from '../../../domain/grid/address';
import { coveredBy } from '../../our-sheet';
import { standingSheet } from '../../snapshot/put-sheet';
import type { WorkbookLook } from '../read/look';
import { frameOf, sameFrame, type Frame } from './frame';
import { addName, nameSteps } from './name-steps';
import type { SheetPlan } from './plan-sheet';
import type { NameChange, Width, WritePlan } from './plan-write';
import { fitSteps, frameSteps } from './put-frame';
import { pointSteps } from './put-widths';
import { sheetSteps } from './sheet-steps';
import { sheetNamed, step, type Step } from './steps';

/** The frames of our sheets as they were last put, by the id of their sheet or, when new, by their name. */
export type Frames = ReadonlyMap<string, Frame>;

/** What gives a sheet its frame before its contents are there, and what fits it to them. */
export interface FrameSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

const NO_FRAME: FrameSteps = { before: [], after: [] };

/**
 * Everything that a plan does, in order. A new sheet is marked as ours in the very next call, so that it is known
 * again whatever happens after; what takes Excel's own undo away comes last.
 *
 * @param present sheets to be added that are there already, empty, since a write was cut off
 * @param begun sheets that the write that was cut off had added
 */
export function writeSteps(
  plan: WritePlan,
  look: WorkbookLook,
  frames: Frames,
  present: ReadonlySet<string>,
  begun: ReadonlySet<string>,
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
    ...plan.sheets.flatMap((sheet) => sheetSteps(sheet, framesOf(sheet, plan, look, frames, begun))),
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
  begun: ReadonlySet<string>,
): FrameSteps {
  if (!spec) return NO_FRAME;
  const frame = frameOf(spec);
  const after = fitSteps(name, frame);
  if (!before) return { before: frameSteps(name, frame, null), after };
  const known = frames.get(name);
  if (edits.length === 0 || (known && sameFrame(known, frame))) return NO_FRAME;
  const sheet = look.sheets.find((one) => one.name === name);
  const old = standingSheet(plan.before, spec.marker)?.covered ?? coveredBy(spec);
  // A chart that was begun when the connection was lost may not have its name yet.
  const charts = sheet?.charts.filter((chart) => begun.has(name) || chart.startsWith(OWN_CHARTS)) ?? [];
  const standing = { covered: around(old, coveredBy(spec)), charts, filter: sheet?.filter ?? null };
  return { before: frameSteps(name, frame, standing), after };
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: 1,
    left: 1,
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
