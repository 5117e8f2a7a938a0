import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import type { SheetView } from '../cells/sheet-view';
import type { PlanField } from '../plan';
import type { RowDraft } from './row-draft';
import type { FieldMap } from './row-fit';

/**
 * Why cells of a table are merged down: a table pasted from a document merges every cell over the paragraphs of
 * another, so that lead, deadline and the rest reach equally far; people who let actions share a lead merge that alone.
 */
export type MergeHabit = 'one action' | 'shared' | 'unclear';

/** What belongs to one action alone when all of it reaches over the same rows. */
const OWN: readonly PlanField[] = ['ref', 'lead', 'due'];
const LEAST_HELD = 2;

function columnsOf(layout: ColumnLayout, fields: readonly PlanField[]): readonly number[] {
  return fields.flatMap((field) => layout.columns.get(field)?.slice(0, 1) ?? []);
}

/** The last row that a cell with text is merged down to; null for one that is not merged, or merged from above. */
function reachOf(view: SheetView, row: number, column: number): number | null {
  const merge = view.merge(row, column);
  return merge && merge.top === row && merge.bottom > row ? merge.bottom : null;
}

/** Lead and deadline of one row reach differently far, or another deadline stands beside a lead that goes on. */
function reachesApart(view: SheetView, row: number, columns: readonly number[]): boolean {
  const reaches = columns.map((column) => reachOf(view, row, column));
  const longest = Math.max(...reaches.map((reach) => reach ?? row));
  if (longest === row) return false;
  return columns.some((column, at) => {
    if (view.text(row, column) !== '') return reaches[at] !== longest;
    for (let below = row + 1; below <= longest; below += 1) if (view.text(below, column) !== '') return true;
    return false;
  });
}

/** An action merged down as far as everything that is its own: the steps or results beside it are paragraphs. */
function isOneRow(view: SheetView, row: number, layout: ColumnLayout): boolean {
  const [action = layout.left] = layout.columns.get('action') ?? [];
  const reach = reachOf(view, row, action);
  const own = columnsOf(layout, OWN).filter((column) => view.text(row, column) !== '');
  return (
    reach !== null &&
    own.length >= LEAST_HELD &&
    own.every((column) => column === action || reachOf(view, row, column) === reach)
  );
}

/**
 * What the merged cells of a table are for, seen over all of it.
 *
 * @example readMergeHabit(view, segments) // 'shared' where a lead is merged over actions with deadlines of their own
 */
export function readMergeHabit(view: SheetView, segments: readonly LaidOutSegment[]): MergeHabit {
  if (view.sheet.merges.length === 0) return 'unclear';
  let isPasted = false;
  for (const { top, bottom, layout } of segments) {
    const keys = columnsOf(layout, ['lead', 'due']);
    for (let row = top; row <= bottom; row += 1) {
      if (keys.length > 1 && reachesApart(view, row, keys)) return 'shared';
      isPasted ||= isOneRow(view, row, layout);
    }
  }
  return isPasted ? 'one action' : 'unclear';
}

/** Which of its own cells an action above is merged down with over a row: its reference too, or lead and deadline. */
export type HeldBy = 'reference' | 'keys' | null;

/** What is told once of an action, as its reference and deadline are. */
const TOLD_ONCE: readonly PlanField[] = [
  'target',
  'current',
  'metric',
  'milestone',
  'progress',
  'rag',
  'governance',
  'evidence',
];

/** The fields of the action above whose cells are merged down over a row. */
function fieldsHeld(
  view: SheetView,
  row: number,
  fieldOf: FieldMap,
  draft: RowDraft,
): ReadonlySet<PlanField> {
  const held = new Set<PlanField>();
  for (const [column, field] of fieldOf) {
    const merge = view.merge(row, column);
    if (!merge || merge.top >= row || merge.top < draft.firstRow) continue;
    if (view.text(merge.top, column) !== '') held.add(field);
  }
  return held;
}

/** How much of the action above is told once for it and a row below, while each names somebody of its own. */
export type ToldOnce = 'reference and deadline' | 'and more' | null;

function toldOnce(held: ReadonlySet<PlanField>): ToldOnce {
  if (!held.has('ref') || !held.has('due')) return null;
  // The number and the day of an objective, which its actions share.
  if (held.has('objective') || held.has('section')) return null;
  return TOLD_ONCE.some((field) => held.has(field)) ? 'and more' : 'reference and deadline';
}

/**
 * What is merged down over a row of the action above beside who leads it: where reference, deadline and a measure or
 * the like are, the row is a paragraph of that action, and who is named on it leads the action too.
 *
 * @example heldForAll(view, 6, fieldOf, draft) // 'and more' where a pasted table merged all but action and lead
 */
export function heldForAll(view: SheetView, row: number, fieldOf: FieldMap, draft: RowDraft): ToldOnce {
  return view.sheet.merges.length === 0 ? null : toldOnce(fieldsHeld(view, row, fieldOf, draft));
}

/**
 * Tells whether everything that is an action's own is merged down over a row below its first.
 *
 * @example heldBy(view, 6, fieldOf, draft) // 'keys' where lead and deadline of row 5 are merged over rows 5 and 6
 */
export function heldBy(view: SheetView, row: number, fieldOf: FieldMap, draft: RowDraft): HeldBy {
  if (view.sheet.merges.length === 0) return null;
  const held = fieldsHeld(view, row, fieldOf, draft);
  if (toldOnce(held) === 'and more') return 'reference';
  const own = [...OWN, 'rag' as const].filter((field) => held.has(field));
  const hasAll = OWN.every((field) => !draft.pieces.has(field) || held.has(field));
  if (own.length < LEAST_HELD || !hasAll) return null;
  return held.has('ref') ? 'reference' : 'keys';
}

/**
 * Tells whether a row lies beside a cell merged down from an action's own: such a row heads no rows below.
 *
 * @example isBesideMerged(view, 6, fieldOf) // true
 */
export function isBesideMerged(view: SheetView, row: number, fieldOf: FieldMap): boolean {
  if (view.sheet.merges.length === 0) return false;
  for (const [column, field] of fieldOf) {
    if (field !== 'lead' && field !== 'due') continue;
    const merge = view.merge(row, column);
    if (merge && merge.top < row && view.text(merge.top, column) !== '') return true;
  }
  return false;
}
