import type { ColumnLayout } from '../columns/column-layout';
import type { PlanField } from '../plan';
import { sectionKeyword } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import { weighContinuation, type Continuation } from './row-continuation';
import type { RowSurvey } from './row-survey';
import type { RowDraft, SectionFigures, SectionLead } from './row-draft';
import type { FieldMap } from './row-fit';
import type { SectionTrail } from './sections';

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
  /** What the actions of the section that holds now share. */
  figures: SectionFigures | null;
  /** Who leads the section that holds now. */
  lead: SectionLead | null;
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

/** What a doubtful row was read as, and what it may be instead. */
const DOUBTS: ReadonlyMap<Continuation, string> = new Map([
  ['doubtful rest', 'the rest of the action above, and may be an action of its own'],
  ['doubtful new', 'an action of its own, and may be the rest of the action above'],
]);

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
  const why = DOUBTS.get(answer);
  if (why !== undefined)
    unread.push({ row, column, raw: textIn(reader, row, fieldOf, 'action'), why, isRead: true });
  return answer === 'rest' || answer === 'doubtful rest';
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
