import type { ColumnLayout } from '../columns/column-layout';
import type { PlanField } from '../plan';
import { meaningAt } from './cell-meaning';
import { repeatsHeading } from './repeated-heading';
import { weighContinuation } from './row-continuation';
import type { RowSurvey } from './row-survey';
import { fieldsOnRow, type Piece, type RowDraft } from './row-draft';
import type { FieldMap } from './row-fit';
import { isInCapitals, sectionKeyword, sectionNumber } from '../cells/row-marks';
import type { SectionLook } from './section-levels';
import type { SectionTrail } from './sections';
import type { SheetView } from '../cells/sheet-view';

/** A row that looks like part of the plan and could not be read as such, or was read as what it may not be. */
export interface UnreadRow {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  /** Why it was not read; or, where it was, as what and what it may be instead. */
  readonly why: string;
  /** It was read. */
  readonly isRead?: true;
}

/** What stood last above the row being read. */
export type RowEvent = 'start' | 'action' | 'section' | 'note' | 'legend';

/** Where the reading of a table's rows stands. */
export interface RowReader {
  readonly view: SheetView;
  readonly trail: SectionTrail;
  readonly drafts: RowDraft[];
  readonly unread: UnreadRow[];
  readonly known: readonly FieldMap[];
  /** The lines above the plan, small letters: where one stands again between rows, a page began there. */
  readonly titles: ReadonlySet<string>;
  /** Rows of lines that name the rows below them by a label which may be one of an action's too. */
  readonly bands: ReadonlySet<number>;
  /** Rows of lines that each name a part of the plan, above the headings of that part. */
  readonly partTitles: ReadonlySet<number>;
  layout: ColumnLayout;
  /** The last row under the headings that hold now. */
  bottom: number;
  survey: RowSurvey;
  /** The action that following rows may still belong to. */
  open: RowDraft | null;
  event: RowEvent;
  /** A page break, a repeated heading or a page's furniture stands since the last row of the table. */
  isBroken: boolean;
  isBlankAbove: boolean;
  /** The last row that was passed over as the sign-off of the plan; 0 for none. */
  footRow: number;
  /** The last row of a block that was passed over as a whole; 0 for none. */
  passedTo: number;
  /** A lone line taken for a section by its place alone, until an action under it bears that out. */
  doubtful: UnreadRow | null;
  /** Where the text of a lone cell goes while a page's overhang is in the wrong column. */
  detour: PlanField | null;
}

/**
 * How the row of a lone cell looks: its colour, and whether it runs over most of the table.
 *
 * @example lookOf(reader, 8, 1).isWide // true for a cell merged over the table
 */
export function lookOf(reader: RowReader, row: number, column: number): SectionLook {
  const { view, layout } = reader;
  const merge = view.merge(row, column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const isWide = width > 1 && width * 2 >= layout.right - layout.left + 1;
  return { fill: view.cell(row, column).fill ?? null, isWide, column };
}

/**
 * A reference, number, priority or date by itself: a row laid out and not filled in.
 *
 * @example isLabel(reader, 40, 1) // true for "7"
 */
export function isLabel(reader: RowReader, row: number, column: number): boolean {
  const text = reader.view.text(row, column);
  const { isRef, isNumber, isPriority } = reader.view.memory.kind(text);
  return (isRef || isNumber || isPriority) && sectionKeyword(text) === null;
}

/**
 * Tells of a line that was taken for a section and has no action under it: it may be an action itself.
 *
 * @example giveUpDoubtful(reader)
 */
export function giveUpDoubtful(reader: RowReader): void {
  if (reader.doubtful) reader.unread.push(reader.doubtful);
  reader.doubtful = null;
}

/**
 * Opens a section: rows below belong to it, and the action above is closed.
 *
 * @param isOutline it is numbered in one outline with the actions below
 * @example openSection(reader, 8, 1, '1. Recruit fairly')
 */
export function openSection(
  reader: RowReader,
  row: number,
  column: number,
  text: string,
  isOutline = false,
): void {
  reader.trail.open(
    text,
    { ...lookOf(reader, row, column), isOutline, isPart: reader.partTitles.has(row) },
    reader.event !== 'action',
  );
  giveUpDoubtful(reader);
  reader.open = null;
  reader.event = 'section';
  reader.isBroken = false;
  reader.detour = null;
}

/**
 * Opens a section that may be none: told of when no action stands under it.
 *
 * @example openDoubtful(reader, 19, 1, 'Taking part in all lessons')
 */
export function openDoubtful(reader: RowReader, row: number, column: number, text: string): void {
  openSection(reader, row, column, text);
  const why = 'it was taken for the heading of a section, and no action stands under it';
  reader.doubtful = { row, column, raw: text, why };
}

function addPieces(
  reader: RowReader,
  draft: RowDraft,
  row: number,
  fieldOf: FieldMap,
  runsOn: boolean,
): void {
  for (const [column, field] of fieldOf) {
    const text = meaningAt(reader.view, reader.layout, row, column);
    if (text === null) continue;
    if (repeatsHeading(reader.view, reader.layout, row, column) || reader.view.kind(row, column).isTemplate)
      continue;
    const piece: Piece = { row, column, text, runsOn };
    const pieces = draft.pieces.get(field);
    if (pieces) pieces.push(piece);
    else draft.pieces.set(field, [piece]);
  }
  draft.lastRow = Math.max(draft.lastRow, row);
}

function mergedTo(reader: RowReader, row: number, fieldOf: FieldMap): number {
  if (reader.view.sheet.merges.length === 0) return row;
  for (const [column, field] of fieldOf) {
    const merge = field === 'action' ? reader.view.merge(row, column) : undefined;
    if (merge) return merge.bottom;
  }
  return row;
}

/** Cells merged down from above give their value to every row they cover. */
function addMergedAbove(reader: RowReader, draft: RowDraft, row: number, fieldOf: FieldMap): void {
  if (reader.view.sheet.merges.length === 0) return;
  for (const [column, field] of fieldOf) {
    const merge = reader.view.merge(row, column);
    const beside = draft.pieces.get(field) ?? [];
    // Each column of indicators is for numbers of its own.
    const isTaken = field === 'metric' ? beside.some((piece) => piece.column === column) : beside.length > 0;
    if (!merge || merge.top >= row || isTaken) continue;
    const text = meaningAt(reader.view, reader.layout, merge.top, merge.left);
    const piece = { row: merge.top, column: merge.left, text: text ?? '', runsOn: false };
    if (text !== null) draft.pieces.set(field, [...beside, piece]);
  }
}

/**
 * Begins an action with what stands on a row, and with cells merged down to it.
 *
 * @example beginAction(reader, 13, fieldOf)
 */
export function beginAction(reader: RowReader, row: number, fieldOf: FieldMap): void {
  const bottom = mergedTo(reader, row, fieldOf);
  const draft: RowDraft = {
    firstRow: row,
    lastRow: row,
    mergedTo: bottom,
    section: reader.trail.path(),
    pieces: new Map(),
  };
  addPieces(reader, draft, row, fieldOf, false);
  addMergedAbove(reader, draft, row, fieldOf);
  reader.drafts.push(draft);
  reader.doubtful = null;
  reader.open = draft;
  settle(reader, 'action');
}

/**
 * Notes that what was read last was an action or something of it.
 *
 * @example settle(reader, 'action')
 */
export function settle(reader: RowReader, event: RowEvent): void {
  reader.event = event;
  reader.isBroken = false;
  reader.isBlankAbove = false;
  reader.detour = null;
}

/**
 * Adds what stands on a row to the action above.
 *
 * @example continueAction(reader, draft, 14, fieldOf)
 */
export function continueAction(reader: RowReader, draft: RowDraft, row: number, fieldOf: FieldMap): void {
  addPieces(reader, draft, row, fieldOf, reader.isBroken || reader.survey.isWrapped);
  settle(reader, 'action');
}

/**
 * A lone cell that carries on an action; after a page break it carries on the column still running then.
 *
 * @example continueLone(reader, draft, 28, 3, fieldOf)
 */
export function continueLone(
  reader: RowReader,
  draft: RowDraft,
  row: number,
  column: number,
  fieldOf: FieldMap,
): void {
  const own = fieldOf.get(column);
  const running = reader.isBroken ? fieldsOnRow(draft, draft.lastRow) : [];
  if (running.length === 1 && running[0] !== own) reader.detour = running[0] ?? null;
  const field = reader.detour ?? own;
  const detour = reader.detour;
  const wasBroken = reader.isBroken;
  if (field) addPieces(reader, draft, row, new Map([[column, field]]), wasBroken || reader.survey.isWrapped);
  settle(reader, 'action');
  reader.detour = detour;
}

/**
 * Whether a row is the rest of the action above; a doubtful case is told.
 *
 * @example isRest(reader, 23, 3, fieldOf, draft) // true
 */
export function isRest(
  reader: RowReader,
  row: number,
  column: number,
  fieldOf: FieldMap,
  draft: RowDraft,
): boolean {
  const { view, survey, unread } = reader;
  const answer = weighContinuation(view, row, fieldOf, draft, survey, reader);
  if (answer === 'doubtful rest') {
    const why = 'the rest of the action above, and may be an action of its own';
    unread.push({ row, column, raw: textIn(reader, row, fieldOf, 'action'), why, isRead: true });
  }
  return answer !== 'new';
}

/**
 * The text of a field on a row, from its first filled column; empty when it has none.
 *
 * @example textIn(reader, 13, fieldOf, 'lead') // 'Head of HR'
 */
export function textIn(reader: RowReader, row: number, fieldOf: FieldMap, wanted: PlanField): string {
  for (const [column, field] of fieldOf) {
    const text = field === wanted ? reader.view.text(row, column) : '';
    if (text !== '') return text;
  }
  return '';
}

/**
 * Marked as the heading of a section: by a word it is counted with, capitals, its number or its colour.
 *
 * @example isMarkedSection(reader, 8, 1, 'Objective 1: Recruit fairly') // true
 */
export function isMarkedSection(reader: RowReader, row: number, column: number, text: string): boolean {
  if (sectionKeyword(text) !== null || (isInCapitals(text) && !reader.survey.isInCapitals)) return true;
  const { fill, isWide } = lookOf(reader, row, column);
  if (isWide && sectionNumber(text) !== null) return true;
  const isTinted = fill !== null && fill !== reader.survey.actionFill && !/^#f{6}$/i.test(fill);
  return isTinted && reader.view.memory.kind(text).words <= 40;
}
