import type { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../../due-date/due-date';
import type { Finding } from '../../findings/finding';
import type { CellAddress } from '../../grid/address';
import { findActionProblems } from './action-findings';
import { newestPosition } from './current-figures';
import { findTroubledHealth, readTroubledHealth, withHealth } from './health-marks';
import type { ColumnLayout } from '../columns/column-layout';
import { readMeasures } from '../measures/read-measures';
import type { Lead, PlanAction, PlanField } from '../plan';
import { settleDoneOrMoved } from './done-or-moved';
import { readDueInAction } from './due-in-action';
import { latestReports, timeOfLatest, withoutDoneOnce } from './latest-progress';
import { leadsInAction } from './leads-in-action';
import { settleByMeeting } from './meeting-day';
import type { PlanContext } from './plan-context';
import { readDue } from './read-due';
import { dueOfSteps, readPeriodSteps } from './period-steps';
import { readReferences, type TextOfField } from './read-references';
import { readSteps } from './read-steps';
import { readStatedMarks } from './read-stated-mark';
import { readStepProgress } from './step-progress';
import { endsOnlySomeParts } from '../../status/numbered-parts';
import { textOf, type RowDraft } from '../rows/row-draft';
import type { SheetView } from '../cells/sheet-view';
import { leadsAmong, withoutDates } from '../cells/without-dates';
import { doubtStruck, isPartlyStruck, withoutStruck } from './without-struck';

/** What an action that says "as above" takes over. */
export interface ActionAbove {
  readonly due: DueDate | null;
  readonly leads: readonly Lead[];
}

const NO_FINDINGS: readonly Finding[] = [];

/** Where each field of an action stands first, and of several columns of deadlines the one that was read. */
function placesOf(draft: RowDraft, due: DueDate): PlanAction['places'] {
  const places: Partial<Record<PlanField, CellAddress>> = {};
  for (const [field, [piece]] of draft.pieces) {
    if (piece) places[field] = { row: piece.row, column: piece.column };
  }
  const read = draft.pieces.get('due')?.find(({ text }) => text.trim() === due.text.trim());
  if (read) places.due = { row: read.row, column: read.column };
  return places;
}

/** A day, where a month and a year have no figures before them. */
export const NAMES_A_DAY = /\b\d{1,2}(?:st|nd|rd|th)?\b(?!\d)[\s./-]+[A-Za-z\d]/;

/** The first day of what a start column names: "May 2024" starts on the 1st. */
function readStart(
  text: string,
  draft: RowDraft,
  view: SheetView,
  context: PlanContext,
): Temporal.PlainDate | null {
  if (text === '') return null;
  const [piece] = draft.pieces.get('start') ?? [];
  const cell = piece && view.cell(piece.row, piece.column);
  const isSerial = typeof cell?.value === 'number';
  const { kind, first, start } = isSerial ? context.dueCell(cell, null) : context.dueText(text, null);
  if (start) return start;
  if (first && kind === 'date' && (isSerial || NAMES_A_DAY.test(text))) {
    return first.day === first.daysInMonth && !NAMES_A_DAY.test(text) ? first.with({ day: 1 }) : first;
  }
  return context.dueText(`From ${text}`, null).start ?? (kind === 'date' ? first : null);
}

/** The one day a column of completion dates gives; null for none, several, one of a part or words in its place. */
function readCompleted(draft: RowDraft, view: SheetView, context: PlanContext): Temporal.PlainDate | null {
  const pieces = draft.pieces.get('completed') ?? [];
  const texts = [textOf(draft, 'action'), textOf(draft, 'due')];
  for (const { row, column, text } of pieces) {
    if (endsOnlySomeParts(text, texts)) continue;
    const cell = view.cell(row, column);
    const given = typeof cell.value === 'number' ? context.dueCell(cell, null) : context.dueText(text, null);
    if (given.kind === 'date') return given.first;
    const inside = context.dueInside(text);
    if (inside.kind === 'date') return inside.first;
  }
  return null;
}

/** A sheet called "Met 8". */
const CLIPPED_METRIC = /^met\.?\s*(?=\d)/i;

/**
 * The numbered references of a plan's title lines.
 *
 * @example titleIndicators(['Metric 8: Discrimination'], context) // ['WRES 8']
 */
export function titleIndicators(lines: readonly string[], context: PlanContext): readonly string[] {
  return lines
    .map((line) => (context.standard === 'WDES' ? line.replace(CLIPPED_METRIC, 'Metric ') : line))
    .filter(context.isNumbered)
    .flatMap((line) => [...context.indicators(line, context.standard, false).indicators])
    .filter((indicator) => /\d/.test(indicator));
}

/** The field whose column holds a field's text: another one where two share a column. */
function holderOf(draft: RowDraft, { columns, fieldOf, shared }: ColumnLayout, field: PlanField): PlanField {
  if (shared.size === 0) return field;
  const column = columns.get(field)?.find((candidate) => shared.has(candidate));
  const owner = column === undefined ? undefined : fieldOf.get(column);
  return owner === undefined || draft.pieces.has(field) ? field : owner;
}

/** What a lead may be told together with, in sentences that are no names. */
const TOLD_WITH_LEAD: ReadonlySet<PlanField> = new Set([
  'action',
  'objective',
  'target',
  'milestone',
  'progress',
]);

/** Where one column is for lead and deadline both, its deadlines are no names. */
function leadText(text: string, { columns, fieldOf, shared }: ColumnLayout): string {
  const [column] = columns.get('lead') ?? [];
  const owner = column !== undefined && shared.has(column) ? fieldOf.get(column) : undefined;
  if (owner !== undefined && TOLD_WITH_LEAD.has(owner)) return leadsAmong(text);
  const isShared = column !== undefined && shared.has(column) && columns.get('due')?.includes(column);
  return isShared ? withoutDates(text) : text;
}

/**
 * One action as read out of its texts: deadline, leads, committees, indicators, milestones, figures, and what
 * is wrong or missing in it.
 *
 * @param above what the actions above gave, for "as above"
 * @example readAction(draft, view, layout, context, [], above).due.kind // 'date'
 */
export function readAction(
  draft: RowDraft,
  view: SheetView,
  layout: ColumnLayout,
  context: PlanContext,
  ofTitle: readonly string[],
  above: ActionAbove,
): PlanAction {
  const text: TextOfField = (field) => textOf(draft, holderOf(draft, layout, field));
  const standing = withoutStruck(draft, view);
  const said: TextOfField = (field) => textOf(standing, holderOf(standing, layout, field));
  const isDoubtful = isPartlyStruck(draft, view);
  const { draft: settled, doubt } = settleDoneOrMoved(standing, view, layout, context);
  const given = doubt ?? readDue(settled, view, layout, context, above.due);
  const isBlank = given.kind === 'none' && given.text.trim() === '';
  const inAction = isBlank ? readDueInAction(said('action'), context) : null;
  const read = settleByMeeting(inAction ?? given, draft.section, context);
  const wholeDue = standing === draft || !draft.pieces.has('due') || inAction ? read.text : text('due');
  const periodSteps = readPeriodSteps(standing, view, layout, context);
  const told = wholeDue === read.text ? read : { ...read, text: wholeDue };
  const due = isDoubtful ? doubtStruck(read) : dueOfSteps(told, periodSteps);
  const { indicators, problems } = readReferences(text, draft, layout, context, ofTitle);
  const { measures, slips } = readMeasures(
    newestPosition(draft, layout) ?? text('current'),
    text('target'),
    indicators,
    text('action'),
  );
  const ownRef = text('ref');
  const marks = withoutDoneOnce(readStatedMarks(settled, view, layout), due, layout);
  const [stated = null] = marks;
  const health = readTroubledHealth(stated, standing.pieces.get('rag') ?? [], layout);
  const latest = latestReports(draft, layout);
  const stepProgress = readStepProgress(draft, view, layout);
  const action = {
    ownRef: ownRef === '' ? null : (ownRef.split('\n')[0] ?? null),
    rows: [draft.firstRow, draft.lastRow],
    section: draft.section,
    action: text('action'),
    due,
    ...(inAction ? { isDueInAction: true } : {}),
    start: readStart(said('start'), standing, view, context),
    // What was planned for one year may be done in the next.
    completed: readCompleted(settled, view, context.whole),
    stated: stated && withHealth(stated, health),
    ...(marks.length > 1 ? { rowMarks: marks } : {}),
    leads: context.saysAsAbove(text('lead'))
      ? above.leads
      : context.leads(text('lead') === '' ? leadsInAction(said('action')) : leadText(said('lead'), layout)),
    committees: text('governance') === '' ? [] : context.committees(text('governance')),
    indicators,
    milestones: [...readSteps(standing, view, layout, said('milestone'), context), ...periodSteps.milestones],
    measures,
    progress: text('progress'),
    ...(latest
      ? { latestProgress: latest.map((piece) => piece.text).join('\n'), ...timeOfLatest(latest, layout) }
      : {}),
    ...(stepProgress ? { stepProgress } : {}),
    places: placesOf(draft, due),
    findings: NO_FINDINGS,
  } satisfies PlanAction;
  const { period } = context;
  const found = findActionProblems(action, {
    sheet: view.sheet.name,
    layout,
    text,
    period,
    problems,
    slips,
    isDuePartlyStruck: isDoubtful,
  });
  const unwell = stated ? findTroubledHealth(view.sheet.name, stated, health) : NO_FINDINGS;
  action.findings = unwell.length > 0 ? [...found, ...unwell] : found;
  return action;
}
