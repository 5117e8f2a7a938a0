import { afterIndicatorLabel } from '../cells/indicator-label';
import type { SheetView } from '../cells/sheet-view';
import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import type { PlanField } from '../plan';

/** A row that names an indicator, with its figures beside it, over the actions that are to improve it. */
export interface IndicatorRow {
  /** Where its name stands. */
  readonly column: number;
  /** What stands beside it may be an action's: a status without a figure, or a sentence. */
  readonly isDoubtful: boolean;
}

/** What an indicator may have beside its name as well as an action has. */
const BESIDE: readonly (PlanField | undefined)[] = [
  undefined,
  'objective',
  'section',
  'metric',
  'current',
  'target',
  'priority',
];
/** Where a word or figure is the indicator's, and a sentence may be an action's. */
const SHORT_BESIDE: readonly (PlanField | undefined)[] = ['progress', 'evidence', 'milestone'];
const MOST_WORDS_BESIDE = 3;
const NONE = /^(?:[-–—./\s]*|n\/?a)$/i;

/** What an indicator has beside its name: its figures or a word at most, a status without them, or a sentence. */
type Beside = 'figures' | 'status' | 'sentence';

/** A row that begins with the name of an indicator or metric. */
interface NamedRow {
  readonly row: number;
  readonly column: number;
  /** Its cell runs over those of lead and deadline. */
  readonly isWide: boolean;
  /** A lead and a deadline stand beside it. */
  readonly isAction: boolean;
  /** Nothing stands beside it that only an action has; null where something does. */
  readonly beside: Beside | null;
  /** An action with lead or deadline stands below it, before the next of its kind. */
  isOver: boolean;
}

/** Something stands on the row in a column of the field, or is merged down to it. */
function has(view: SheetView, row: number, { columns }: ColumnLayout, field: PlanField): boolean {
  const own = columns.get(field) ?? [];
  return own.some((column) => !NONE.test(view.text(view.merge(row, column)?.top ?? row, column)));
}

/** The cell of the action, or where nobody has written one the first of the row. */
function nameOn(view: SheetView, row: number, { columns }: ColumnLayout): number | null {
  const action = columns.get('action')?.find((column) => view.text(row, column) !== '');
  const column = action ?? view.filled(row)[0];
  if (column === undefined || afterIndicatorLabel(view.text(row, column)) === null) return null;
  return column;
}

/** A reference that is the indicator's own number: "2" beside "Indicator 2: …". */
function isOwnNumber(text: string, ref: string): boolean {
  const [number] = /\d{1,2}[a-e]?/i.exec(text) ?? [];
  return number !== undefined && ref.replace(/^\D*|[.)\s]*$/g, '') === number;
}

function weighBeside(view: SheetView, row: number, { fieldOf }: ColumnLayout, column: number): Beside | null {
  let [hasStatus, hasFigures, hasSentence] = [false, false, false];
  for (const other of view.filled(row)) {
    const text = view.text(row, other);
    const field = fieldOf.get(other);
    if (other === column || NONE.test(text)) continue;
    if (BESIDE.includes(field)) hasFigures ||= field === 'current' || field === 'target';
    else if (field === 'rag') hasStatus = true;
    else if (field === 'ref' && isOwnNumber(view.text(row, column), text)) continue;
    else if (!SHORT_BESIDE.includes(field)) return null;
    else hasSentence ||= view.kind(row, other).words > MOST_WORDS_BESIDE;
  }
  if (hasSentence) return 'sentence';
  return hasStatus && !hasFigures ? 'status' : 'figures';
}

function readNamed(view: SheetView, row: number, layout: ColumnLayout): NamedRow | null {
  const column = nameOn(view, row, layout);
  if (column === null) return null;
  const merge = view.merge(row, column);
  const own = [...(layout.columns.get('lead') ?? []), ...(layout.columns.get('due') ?? [])];
  const isWide =
    merge !== undefined &&
    own.length > 0 &&
    own.every((other) => other >= merge.left && other <= merge.right);
  const [hasLead, hasDue] = [has(view, row, layout, 'lead'), has(view, row, layout, 'due')];
  const beside = hasLead || hasDue ? null : weighBeside(view, row, layout, column);
  return { row, column, isWide, isAction: hasLead && hasDue, beside, isOver: false };
}

/** An action with a lead or a deadline, and no other name where the indicator's stands. */
function isActionUnder(view: SheetView, row: number, layout: ColumnLayout, { column }: NamedRow): boolean {
  const isNamed = layout.fieldOf.get(column) !== 'action' && view.text(row, column) !== '';
  if (isNamed || !has(view, row, layout, 'action')) return false;
  return has(view, row, layout, 'lead') || has(view, row, layout, 'due');
}

function listNamed(view: SheetView, segments: readonly LaidOutSegment[]): readonly NamedRow[] {
  const named: NamedRow[] = [];
  for (const { top, bottom, layout } of segments) {
    let last: NamedRow | null = null;
    for (let row = top; row <= bottom; row += 1) {
      if (view.filled(row).length === 0) continue;
      const next = readNamed(view, row, layout);
      if (next) named.push(next);
      else if (last) last.isOver ||= isActionUnder(view, row, layout, last);
      last = next ?? last;
    }
  }
  return named;
}

/** Told to do something: "Metric 3: Reduce …", where "Metric 3: likelihood of …" only names it. */
function isInstruction(view: SheetView, { row, column }: NamedRow): boolean {
  return view.memory.kind(afterIndicatorLabel(view.text(row, column)) ?? '').isInstruction;
}

/**
 * The rows that only name an indicator or metric and say how it stands, over actions with a lead or
 * deadline: plans set out by indicator have its figures, an arrow or a word on the row that names it. Where such rows
 * have a lead and a deadline of their own, they are actions; one alone between other actions may be.
 *
 * @example findIndicatorRows(view, segments).get(6) // { column: 2, isDoubtful: false } for "Indicator 2: … | | | 1.24 | 1.10"
 */
export function findIndicatorRows(
  view: SheetView,
  segments: readonly LaidOutSegment[],
): ReadonlyMap<number, IndicatorRow> {
  const named = listNamed(view, segments);
  const areActions = named.some(({ isAction }) => isAction);
  const heading = named.filter(
    (one) => one.isOver && one.beside !== null && (one.isWide || (!areActions && !isInstruction(view, one))),
  );
  const top = segments[0]?.top ?? 1;
  const isFirst = (row: number): boolean => {
    for (let above = top; above < row; above += 1) if (view.filled(above).length > 1) return false;
    return true;
  };
  const areSure = heading.length > 1 || heading.some(({ row, isWide }) => isWide || isFirst(row));
  if (!areSure) return new Map();
  return new Map(
    heading.map(({ row, column, isWide, beside }) => {
      const isDoubtful = beside === 'sentence' || (beside === 'status' && !isWide);
      return [row, { column, isDoubtful }];
    }),
  );
}
