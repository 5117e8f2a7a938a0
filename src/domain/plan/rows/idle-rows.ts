import { isNoAction } from '../cells/no-action';
import { understandStatus } from '../../status/understand-status';
import type { SheetView } from '../cells/sheet-view';
import { textIn, type RowReader } from './row-reader';
import type { FieldMap } from './row-fit';
import { goesOnFrom } from './row-survey';

/** What a row without an action is: assessed and in order, or in need of one; null for the rest of another row. */
export type Idle = 'in order' | 'wanting' | null;

const LEAST_COLUMNS = 2;
const LEAST_WORDS = 3;
const ROWS_BELOW = 12;
const YES = /^(?:[✓✔√☑✅]\uFE0F?|yes|y)$/iu;
const NOTHING = /^[-–—./\s]*$/;

/** A row nearby that has an action: the one above, or else the next below. */
function rowWithAction({ open, view }: RowReader, row: number, fieldOf: FieldMap): number | null {
  if (open) return open.firstRow;
  const columns = [...fieldOf].filter(([, field]) => field === 'action').map(([column]) => column);
  for (let below = row + 1; below <= row + ROWS_BELOW; below += 1)
    if (columns.some((column) => view.text(below, column) !== '')) return below;
  return null;
}

/** The columns before the actions that hold words on a row. */
function wordsBefore(view: SheetView, row: number, action: number): readonly number[] {
  return view.filled(row).filter((column) => {
    const { isMark, isNumber } = view.kind(row, column);
    return column < action && !isMark && !isNumber;
  });
}

/** All words that stand before the actions stand here too, with a sentence of its own: the line of a list. */
function isOwnLine({ view, survey }: RowReader, row: number, action: number, like: number): boolean {
  const before = wordsBefore(view, row, action);
  if (before.length < LEAST_COLUMNS) return false;
  if (wordsBefore(view, like, action).some((column) => view.text(row, column) === '')) return false;
  return before.some((column) => {
    const text = view.text(row, column);
    const isFresh = text !== view.text(like, column) && !goesOnFrom(text, survey);
    return isFresh && view.kind(row, column).words >= LEAST_WORDS;
  });
}

/**
 * What a row is that has no action, lead or deadline in a list of statements each with its assessment: a statement
 * that is met wants none, one that is not met wants it. Null where the row may be the rest of the one above.
 *
 * @param filled the columns of the row that hold anything
 * @example weighIdle(reader, 6, [1, 2, 3, 4], fieldOf) // 'in order' for "Data | Figures are shared by team | Met"
 */
export function weighIdle(
  reader: RowReader,
  row: number,
  filled: readonly number[],
  fieldOf: FieldMap,
): Idle {
  if (
    reader.survey.isWrapped ||
    ['lead', 'due'].some((key) => textIn(reader, row, fieldOf, key as 'due') !== '')
  )
    return null;
  const like = rowWithAction(reader, row, fieldOf);
  const [action = 1] = [...fieldOf].flatMap(([column, field]) => (field === 'action' ? [column] : []));
  if (like === null || !isOwnLine(reader, row, action, like)) return null;
  const states = filled.map((column) => {
    const { isMark, isNumber } = reader.view.kind(row, column);
    if (fieldOf.get(column) !== 'rag') return isMark || isNumber ? 'in order' : null;
    const text = reader.view.text(row, column);
    if (YES.test(text)) return 'in order';
    const status = understandStatus(text);
    if (status === 'complete' || status === 'closed') return 'in order';
    return status === 'unknown' ? null : 'wanting';
  });
  if (states.includes('wanting')) return 'wanting';
  return states.includes('in order') ? 'in order' : null;
}

/**
 * Tells a row whose words for an action say that there is none, with no lead or deadline beside them.
 *
 * @example saysIdle(reader, 6, fieldOf) // true for "None needed"
 */
export function saysIdle(reader: RowReader, row: number, fieldOf: FieldMap): boolean {
  if (!isNoAction(textIn(reader, row, fieldOf, 'action'))) return false;
  return (['lead', 'due'] as const).every((key) => {
    const text = textIn(reader, row, fieldOf, key);
    return NOTHING.test(text) || isNoAction(text);
  });
}
