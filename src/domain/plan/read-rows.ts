import type { ColumnLayout, LaidOutSegment } from './column-layout';
import type { PlanField } from './plan';
import { normaliseHeading } from './read-heading';
import { surveyRows, weighContinuation, type RowSurvey } from './row-continuation';
import { fieldsOnRow, type Piece, type RowDraft } from './row-draft';
import { fitColumns, type FieldMap } from './row-fit';
import {
  endsOpen,
  isFurniture,
  isInCapitals,
  isLegendLine,
  isLegendStart,
  isNoteText,
  isPlanTitle,
  isTemplateText,
  isTotal,
  sectionKeyword,
  sectionNumber,
  startsAsContinuation,
} from './row-marks';
import { followSections, type SectionLook, type SectionTrail } from './sections';
import type { SheetView } from './sheet-view';
import type { TitleBlock } from './title-block';

/** A row that looks like part of the plan and could not be read as such. */
export interface UnreadRow {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly why: string;
}

/** The actions of a table, still as texts, and the rows nothing could be made of. */
export interface RowsRead {
  readonly drafts: readonly RowDraft[];
  readonly unread: readonly UnreadRow[];
}

type Event = 'start' | 'action' | 'section' | 'note' | 'legend';

interface Reader {
  readonly view: SheetView;
  readonly trail: SectionTrail;
  readonly drafts: RowDraft[];
  readonly unread: UnreadRow[];
  readonly known: readonly FieldMap[];
  /** The lines above the plan, small letters: where one stands again between rows, a page began there. */
  readonly titles: ReadonlySet<string>;
  layout: ColumnLayout;
  survey: RowSurvey;
  /** The action that following rows may still belong to. */
  open: RowDraft | null;
  event: Event;
  /** A page break, a repeated heading or a page's furniture stands since the last row of the table. */
  isBroken: boolean;
  isBlankAbove: boolean;
  /** Where the text of a lone cell goes while a page's overhang is in the wrong column. */
  detour: PlanField | null;
}

function hasText(reader: Reader, row: number, column: number): string {
  return reader.view.text(row, column);
}

function lookOf(reader: Reader, row: number, column: number): SectionLook {
  const { view, layout } = reader;
  const merge = view.merge(row, column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const isWide = width > 1 && width * 2 >= layout.right - layout.left + 1;
  return { fill: view.cell(row, column).fill ?? null, isWide, column };
}

function openSection(reader: Reader, row: number, column: number, text: string): void {
  reader.trail.open(text, lookOf(reader, row, column), reader.event !== 'action');
  reader.open = null;
  reader.event = 'section';
  reader.isBroken = false;
  reader.detour = null;
}

function addPieces(reader: Reader, draft: RowDraft, row: number, fieldOf: FieldMap, runsOn: boolean): void {
  for (const [column, field] of fieldOf) {
    const text = hasText(reader, row, column);
    if (text === '') continue;
    if (repeatsHeading(reader, column, text)) continue;
    const piece: Piece = { row, column, text, runsOn };
    const pieces = draft.pieces.get(field);
    if (pieces) pieces.push(piece);
    else draft.pieces.set(field, [piece]);
  }
  draft.lastRow = Math.max(draft.lastRow, row);
}

function mergedTo(reader: Reader, row: number, fieldOf: FieldMap): number {
  for (const [column, field] of fieldOf) {
    const merge = field === 'action' ? reader.view.merge(row, column) : undefined;
    if (merge) return merge.bottom;
  }
  return row;
}

/** Cells merged down from above give their value to every row they cover. */
function addMergedAbove(reader: Reader, draft: RowDraft, row: number, fieldOf: FieldMap): void {
  for (const [column, field] of fieldOf) {
    const merge = reader.view.merge(row, column);
    if (!merge || merge.top >= row || draft.pieces.has(field)) continue;
    const text = hasText(reader, merge.top, merge.left);
    if (text !== '') draft.pieces.set(field, [{ row: merge.top, column: merge.left, text, runsOn: false }]);
  }
}

function beginAction(reader: Reader, row: number, fieldOf: FieldMap): void {
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
  reader.open = draft;
  settle(reader, 'action');
}

function settle(reader: Reader, event: Event): void {
  reader.event = event;
  reader.isBroken = false;
  reader.isBlankAbove = false;
  reader.detour = null;
}

function continueAction(reader: Reader, draft: RowDraft, row: number, fieldOf: FieldMap): void {
  addPieces(reader, draft, row, fieldOf, reader.isBroken || reader.survey.isWrapped);
  settle(reader, 'action');
}

/** A lone cell that carries on an action; after a page break it carries on the column still running then. */
function continueLone(reader: Reader, draft: RowDraft, row: number, column: number, fieldOf: FieldMap): void {
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

function isMarkedSection(reader: Reader, row: number, column: number, text: string): boolean {
  if (sectionKeyword(text) !== null || isInCapitals(text)) return true;
  const { fill, isWide } = lookOf(reader, row, column);
  if (isWide && sectionNumber(text) !== null) return true;
  const isTinted = fill !== null && fill !== reader.survey.actionFill && !/^#f{6}$/i.test(fill);
  return isTinted && reader.view.memory.kind(text).words <= 40;
}

function readsAsNote(reader: Reader, text: string): boolean {
  if (/^(?:[-–•*▪◦o●○]\s|•)/u.test(text) || /:$/.test(text) || isNoteText(text)) return true;
  return reader.view.memory.kind(text).words > 30;
}

function readLone(reader: Reader, row: number, column: number, fieldOf: FieldMap): void {
  const { layout, trail } = reader;
  const text = hasText(reader, row, column);
  const { isWide } = lookOf(reader, row, column);
  const field = fieldOf.get(column);
  const draft = reader.open;
  if (reader.titles.has(text.toLowerCase()) && !reader.view.memory.kind(text).isRag) {
    reader.isBroken = true;
    return;
  }
  if (isFurniture(text) || isLegendLine(text) || isLegendStart(text) || isTotal(text)) {
    if (isLegendStart(text))
      reader.event = reader.event === 'action' && !reader.isBlankAbove ? 'action' : 'legend';
    reader.isBroken = true;
    return;
  }
  if (reader.event === 'legend' && (isWide || column === layout.left)) return;
  if (reader.isBroken && column === layout.left && text.length <= 3) return;
  if (isTemplateText(text, true) && field !== 'due' && field !== 'rag') return;
  if (draft && row <= draft.mergedTo) return continueLone(reader, draft, row, column, fieldOf);
  const isGrouping =
    field === undefined ||
    field === 'objective' ||
    field === 'section' ||
    field === 'ref' ||
    field === 'priority';
  if (draft && !isWide && !(isGrouping && column === layout.left) && startsAsContinuation(text)) {
    return continueLone(reader, draft, row, column, fieldOf);
  }
  const heading = trail.last();
  if (reader.event === 'section' && heading !== null && reader.isBroken && sectionNumber(text) === null) {
    const goesOn =
      (isInCapitals(text) && isInCapitals(heading)) || endsOpen(heading) || startsAsContinuation(text);
    if (goesOn) return trail.extend(text);
  }
  if (field === 'action' && !isWide) return readLoneAction(reader, row, column, text, fieldOf);
  if (isWide || isGrouping) {
    if (isPlanTitle(text) && sectionNumber(text) === null && sectionKeyword(text) === null) return;
    const isSection = isMarkedSection(reader, row, column, text) || sectionNumber(text) !== null;
    if (isSection || (reader.event !== 'note' && !readsAsNote(reader, text) && !/[.;]$/.test(text)))
      return openSection(reader, row, column, text);
    reader.event = 'note';
    return;
  }
  const isHeading = isMarkedSection(reader, row, column, text) || sectionNumber(text) !== null;
  if (column === layout.left && isHeading) return openSection(reader, row, column, text);
  if (draft) return continueLone(reader, draft, row, column, fieldOf);
  reader.unread.push({ row, column, raw: text, why: 'it stands alone and belongs to no action' });
}

/** Whether a row is the rest of the action above; a doubtful case is told. */
function isRest(reader: Reader, row: number, column: number, fieldOf: FieldMap, draft: RowDraft): boolean {
  const { view, survey, isBroken, unread } = reader;
  const answer = weighContinuation(view, row, fieldOf, draft, survey, isBroken);
  if (answer === 'doubtful rest') {
    const why = 'it was taken for the rest of the action above, and may be one of its own';
    unread.push({ row, column, raw: textIn(reader, row, fieldOf, 'action'), why });
  }
  return answer !== 'new';
}

function readLoneAction(reader: Reader, row: number, column: number, text: string, fieldOf: FieldMap): void {
  const isNumberedHeading = sectionNumber(text) !== null && (isInCapitals(text) || reader.survey.hasKeys);
  const isLong = reader.view.memory.kind(text).words > 25;
  if (!isLong && (isNumberedHeading || isMarkedSection(reader, row, column, text)))
    return openSection(reader, row, column, text);
  if (/:$/.test(text) && isNoteText(text)) {
    reader.event = 'note';
    return;
  }
  if (reader.open && isRest(reader, row, column, fieldOf, reader.open)) {
    return continueLone(reader, reader.open, row, column, fieldOf);
  }
  beginAction(reader, row, fieldOf);
}

function textIn(reader: Reader, row: number, fieldOf: FieldMap, wanted: PlanField): string {
  for (const [column, field] of fieldOf) {
    const text = field === wanted ? hasText(reader, row, column) : '';
    if (text !== '') return text;
  }
  return '';
}

/** A heading in the objective's or section's column, beside the first action it is over. */
function openBeside(reader: Reader, row: number, fieldOf: FieldMap): void {
  let isInside = false;
  for (const field of ['section', 'objective'] as const) {
    for (const column of reader.layout.columns.get(field) ?? []) {
      const text = fieldOf.get(column) === field ? hasText(reader, row, column) : '';
      if (text === '' || !reader.survey.grouping.has(column)) continue;
      reader.trail.open(text, { fill: null, isWide: false, column }, isInside);
      isInside = true;
    }
  }
}

function readFullRow(reader: Reader, row: number, filled: readonly number[]): void {
  const { view, layout } = reader;
  const texts = filled.map((column) => hasText(reader, row, column));
  if (texts.every((text) => isLegendLine(text) || isFurniture(text) || isLegendStart(text))) {
    reader.isBroken = true;
    return;
  }
  if (
    isTotal(texts[0] ?? '') ||
    texts.every((text) => isTemplateText(text, true) || /^\([^)]*\)$/.test(text))
  )
    return;
  const fieldOf = fitColumns(view, row, filled, layout.fieldOf, reader.known);
  const action = textIn(reader, row, fieldOf, 'action');
  const draft = reader.open;
  const isHeadings = texts.every(
    (text) =>
      text.length < 160 &&
      (sectionNumber(text) !== null || isInCapitals(text)) &&
      !view.memory.kind(text).isRef,
  );
  if (isHeadings && filled.length <= 3) {
    for (const [at, column] of filled.entries()) openSection(reader, row, column, texts[at] ?? '');
    return;
  }
  if (action !== '' && isTemplateText(action)) return;
  const used = filled.filter((column) => fieldOf.has(column));
  if (used.length === 0) return;
  if (reader.event === 'legend' && (used.length < 3 || action === '')) return;
  if (draft && action === '' && row <= draft.mergedTo) return continueAction(reader, draft, row, fieldOf);
  if (action === '') {
    const groups = used.filter((column) =>
      ['objective', 'section', 'ref', 'priority'].includes(fieldOf.get(column) ?? ''),
    );
    if (groups.length === used.length) {
      const text = groups.map((column) => hasText(reader, row, column)).join(' ');
      return openSection(reader, row, groups.at(-1) ?? layout.left, text);
    }
    if (draft && reader.event === 'action') return continueAction(reader, draft, row, fieldOf);
    reader.unread.push({
      row,
      column: used[0] ?? layout.left,
      raw: texts.join(' | '),
      why: 'it has no action text',
    });
    return;
  }
  const isOn = draft !== null && isRest(reader, row, used[0] ?? layout.left, fieldOf, draft);
  if (reader.event === 'section' && draft === null && reader.isBroken && startsAsContinuation(action)) {
    return reader.trail.extend(action);
  }
  openBeside(reader, row, fieldOf);
  if (isOn) continueAction(reader, draft, row, fieldOf);
  else beginAction(reader, row, fieldOf);
}

/**
 * The actions of a table as texts: sections followed, split rows joined, notes, keys, templates, totals and
 * page furniture passed over.
 *
 * @param titles what stands above the first headings
 * @example readRows(view, segments, titles).drafts.length // 12
 */
export function readRows(view: SheetView, segments: readonly LaidOutSegment[], titles: TitleBlock): RowsRead {
  const first = segments[0];
  if (!first) return { drafts: [], unread: [] };
  const reader: Reader = {
    view,
    trail: followSections(),
    drafts: [],
    unread: [],
    known: segments.map(({ layout }) => layout.fieldOf),
    titles: new Set(titles.lines.map((line) => line.toLowerCase())),
    layout: first.layout,
    survey: surveyRows(view, segments),
    open: null,
    event: 'start',
    isBroken: false,
    isBlankAbove: false,
    detour: null,
  };
  for (const { row, column } of titles.sections) openSection(reader, row, column, view.text(row, column));
  for (const segment of segments) {
    reader.layout = segment.layout;
    if (reader.event === 'legend' || reader.event === 'note')
      reader.event = reader.open ? 'action' : 'section';
    reader.isBroken = true;
    const { left, right } = segment.layout;
    for (let row = segment.top; row <= segment.bottom; row += 1) {
      const filled = view.filled(row).filter((column) => column >= left && column <= right);
      const worded = filled.filter((column) => !repeatsHeading(reader, column, view.text(row, column)));
      if (filled.length === 0) reader.isBlankAbove = true;
      else if (worded.length === 1) readLone(reader, row, worded[0] ?? left, segment.layout.fieldOf);
      else if (worded.length > 1) readFullRow(reader, row, worded);
    }
  }
  return { drafts: reader.drafts, unread: reader.unread };
}

/** A heading left standing in its own column of a row, as page breaks do. */
function repeatsHeading(reader: Reader, column: number, text: string): boolean {
  const heading = reader.layout.headingOf.get(column);
  if (heading === undefined || Math.abs(text.length - heading.length) > 12) return false;
  if (text.charAt(0).toLowerCase() !== heading.charAt(0).toLowerCase()) return false;
  return normaliseHeading(heading) === normaliseHeading(text);
}
