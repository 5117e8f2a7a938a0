import type { HeadingField } from '../headings/headings';
import { isPlanField } from '../plan';
import { readHeading } from '../headings/read-heading';
import type { RowDraft } from './row-draft';
import { settle, type RowReader } from './row-reader';

const SURE_LABEL = 0.75;
const LABELLED = /^([^:\n]{2,40}):\s*(\S.*)$/s;
const TOLD_BELOW: ReadonlySet<HeadingField> = new Set([
  'progress',
  'evidence',
  'milestone',
  'target',
  'lead',
  'due',
  'rag',
]);

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
  const [, label = '', text = ''] = LABELLED.exec(line) ?? [];
  const [field, sureness] = [...readHeading(label).scores].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (!field || !isPlanField(field) || !TOLD_BELOW.has(field) || (sureness ?? 0) < SURE_LABEL) return false;
  const pieces = draft.pieces.get(field) ?? [];
  draft.pieces.set(field, [...pieces, { row, column, text, runsOn: false }]);
  draft.lastRow = Math.max(draft.lastRow, row);
  settle(reader, 'action');
  return true;
}
