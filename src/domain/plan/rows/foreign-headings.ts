import type { TextKind } from '../cells/text-kind';
import { isRole } from '../leads/lead-shape';
import { isPersonal } from '../leads/person-names';
import { textIn, type RowReader } from './row-reader';
import type { FieldMap } from './row-fit';

const LEAST_CELLS = 3;
const MOST_WORDS = 3;

/** A few words that say neither who, when, how far nor what to do. */
function mayBeName(text: string, kind: TextKind): boolean {
  if (kind.words > MOST_WORDS || kind.isInstruction || isRole(text) || isPersonal(text)) return false;
  return !(kind.isDate || kind.isRag || kind.isMark || kind.isRef || kind.isPriority);
}

/**
 * A row of short names after a break, over a row that has something to be done and a day in the same columns: the
 * headings of another table, in words that are no known ones.
 *
 * @example areForeignHeadings(reader, 6, [1, 2, 3], fieldOf) // true for "Matter | Zone | Moon"
 */
export function areForeignHeadings(
  reader: RowReader,
  row: number,
  filled: readonly number[],
  fieldOf: FieldMap,
): boolean {
  const { view, event, isBlankAbove } = reader;
  if (filled.length < LEAST_CELLS || (event === 'action' && !isBlankAbove)) return false;
  if (textIn(reader, row, fieldOf, 'due') === '') return false;
  if (!filled.every((column) => mayBeName(view.text(row, column), view.kind(row, column)))) return false;
  const below = view.filled(row + 1).filter((column) => filled.includes(column));
  return (
    below.some((column) => fieldOf.get(column) === 'action' && view.kind(row + 1, column).isInstruction) &&
    below.some((column) => fieldOf.get(column) === 'due' && view.kind(row + 1, column).isDate)
  );
}
