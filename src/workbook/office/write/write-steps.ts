import { OWN_CHARTS, type SheetSpec } from '../../../domain/report/sheet-spec';
import { markerName } from '../../workbook-port';
import { formatRange, type CellRange } from '../../../domain/grid/address';
import { absoluteReference, coveredBy } from '../../our-sheet';
import { standingSheet } from '../../snapshot/put-sheet';
import type { WorkbookLook } from '../read/look';
import { frameOf, sameFrame, type Frame } from './frame';
import { addName, nameSteps } from './name-steps';
import type { SheetPlan } from './plan-sheet';
import type { NameChange, WritePlan } from './plan-write';
import type { Prepared } from './prepare';
import { fitSteps, frameSteps } from './put-frame';
import { pointSteps, widthsBySheet } from './put-widths';
import { sheetSteps } from './sheet-steps';
import { sheetNamed, step, type FrameSteps, type Step } from './steps';

/** The frames of our sheets as they were last put, by the id of their sheet or, when new, by their name. */
export type Frames = ReadonlyMap<string, Frame>;

const NO_FRAME: FrameSteps = { mark: [], before: [], after: [] };

/**
 * Everything that a plan does, in order. A new sheet is marked as ours in the very next call, so that it is known
 * again whatever happens after; what takes Excel's own undo away comes last.
 *
 * @param present sheets to be added that are there already, empty, since a write was cut off
 * @param begun the charts that stood on sheets before the write that was cut off
 */
export function writeSteps(
  { plan, captured, current: { look } }: Prepared,
  frames: Frames,
  present: ReadonlySet<string>,
  begun: ReadonlyMap<string, readonly string[]>,
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
    ...plan.sheets.flatMap((sheet) =>
      sheetSteps(sheet, framesOf(sheet, plan, look, frames, begun), captured.get(sheet.name)),
    ),
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
  sheetPlan: SheetPlan,
  plan: WritePlan,
  look: WorkbookLook,
  frames: Frames,
  begun: ReadonlyMap<string, readonly string[]>,
): FrameSteps {
  const { name, spec, before } = sheetPlan;
  if (!spec) return NO_FRAME;
  const frame = frameOf(spec);
  const after = fitSteps(name, frame);
  if (!before) return { mark: [], before: frameSteps(name, frame, null), after };
  const old = standingSheet(plan.before, spec.marker)?.covered ?? coveredBy(spec);
  const covered = around(old, coveredBy(spec));
  const mark = markMore(name, spec, old, covered);
  if (!isFramePut(sheetPlan, plan, frames)) return { ...NO_FRAME, mark };
  const sheet = look.sheets.find((one) => one.name === name);
  // A chart that was begun when the connection was lost may not have its name yet.
  const others = begun.get(name);
  const isOurs = (chart: string): boolean =>
    chart.startsWith(OWN_CHARTS) || (others !== undefined && !others.includes(chart));
  const charts = sheet?.charts.filter(isOurs) ?? [];
  const standing = { covered, charts, filter: sheet?.filter ?? null, frame: frames.get(name) ?? null };
  return { mark, before: frameSteps(name, frame, standing), after };
}

/** Whether a sheet of ours is given its frame: a new one, and one that changes and is not known to have it. */
export function isFramePut(
  { name, spec, before, edits }: SheetPlan,
  plan: WritePlan,
  frames: Frames,
): boolean {
  if (!spec) return false;
  if (!before) return true;
  const covered = standingSheet(plan.before, spec.marker)?.covered;
  const isMoved = !covered || formatRange(covered) !== formatRange(coveredBy(spec));
  const known = frames.get(name);
  return (edits.length > 0 || isMoved) && !(known && sameFrame(known, frameOf(spec)));
}

/**
 * Marks the new block of a sheet together with the old before either is touched, so that none of it is taken for
 * the user's should the connection be lost; what is ours alone is marked at the end.
 */
function markMore(sheet: string, { marker }: SheetSpec, old: CellRange, covered: CellRange): readonly Step[] {
  if (marker === null || formatRange(old) === formatRange(covered)) return [];
  return [
    step(({ workbook }) => {
      workbook.names.getItem(markerName(marker)).formula = `=${absoluteReference(sheet, covered)}`;
    }),
  ];
}

function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: 1,
    left: 1,
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
