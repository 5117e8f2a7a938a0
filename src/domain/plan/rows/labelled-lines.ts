import { readLabelledLine } from '../headings/labelled-line';
import type { PlanField } from '../plan';
import type { RowDraft } from './row-draft';
import { settle, type RowReader } from './row-reader';

const TOLD_BELOW: ReadonlySet<PlanField> = new Set([
  'progress',
  'evidence',
  'milestone',
  'target',
  'lead',
  'due',
  'rag',
]);

/** "Our people: …" names a part of many plans, though "People" may head the leads. */
const OF_PEOPLE = /^(?:(?:our|all)\s+)?(?:people|staff|persons?)\b/i;

/**
 * Adds a line that says itself what it is ("Progress: places are booked") to the action above it; false when it
 * says nothing of the kind.
 *
 * @example addLabelled(reader, draft, 14, 1, 'Update May 2024: places are booked') // true
 */
export function addLabelled(
  reader: RowReader,
  draft: RowDraft,
  row: number,
  column: number,
  line: string,
): boolean {
  const said = readLabelledLine(line);
  if (!said || !TOLD_BELOW.has(said.field) || (said.field === 'lead' && OF_PEOPLE.test(line))) return false;
  const { field, text } = said;
  const pieces = draft.pieces.get(field) ?? [];
  draft.pieces.set(field, [...pieces, { row, column, text, runsOn: false }]);
  draft.lastRow = Math.max(draft.lastRow, row);
  settle(reader, 'action');
  return true;
}

/**
 * Tells whether a line right below the name of a section says who leads or watches over the section: it names no part
 * of it, and is no action.
 *
 * @example saysWhoseSection(reader, 'Executive sponsor: Chief Nurse') // true
 */
export function saysWhoseSection({ event }: RowReader, line: string): boolean {
  if (event !== 'section' || !line.includes(':')) return false;
  const field = readLabelledLine(line)?.field;
  return field === 'lead' || field === 'governance';
}
