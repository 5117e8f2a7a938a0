import { meaningAt } from './cell-meaning';
import { repeatsHeading } from './repeated-heading';
import { fieldsOnRow, type Piece, type RowDraft } from './row-draft';
import type { FieldMap } from './row-fit';
import { settle, type RowReader } from './row-reader';

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
    figures: reader.figures,
    lead: reader.lead,
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
