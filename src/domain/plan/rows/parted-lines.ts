import type { PlanField } from '../plan';
import { openDoubtful } from './open-section';
import type { RowReader } from './row-reader';
import { textOf } from './row-draft';
import { goesOnFrom } from './row-survey';
import { isItem } from './paragraph-rows';
import { endsOpen, isNoteText } from '../cells/row-marks';

/** What an action is for or measured by: alone in the first column it may as well be the name of what follows. */
const OF_AIMS: readonly PlanField[] = ['target', 'current', 'metric', 'governance'];
const MOST_HEADING_WORDS = 12;

function isHeadingLike(reader: RowReader, text: string): boolean {
  const { words, isDate, holdsFigure } = reader.view.memory.kind(text);
  return words <= MOST_HEADING_WORDS && !isDate && !holdsFigure && !/[.;,:]$/.test(text) && !isNoteText(text);
}

/** The next row with anything in the table; how many cells of it are filled, 0 for none. */
function cellsBelow({ view, layout, bottom }: RowReader, row: number): number {
  for (let below = row + 1; below <= bottom; below += 1) {
    const count = view
      .filled(below)
      .filter((column) => column >= layout.left && column <= layout.right).length;
    if (count > 0) return count;
  }
  return 0;
}

/**
 * Reads a line alone in the first column that a blank row parts from the action above: the name of the rows below it,
 * or a line under the plan that belongs to none of its actions. False where it may be the rest of the action above.
 *
 * @example readParted(reader, 19, 1, 'target', 'Taking part in all lessons') // true
 */
export function readParted(
  reader: RowReader,
  row: number,
  column: number,
  field: PlanField,
  text: string,
): boolean {
  const { open, survey, isBlankAbove, layout } = reader;
  if (open === null || !isBlankAbove || survey.isWrapped || survey.isSpaced) return false;
  if (column !== layout.left || !OF_AIMS.includes(field) || isItem(text)) return false;
  if (goesOnFrom(text, survey) || endsOpen(textOf(open, field))) return false;
  const below = cellsBelow(reader, row);
  if (below > 1 && isHeadingLike(reader, text)) {
    openDoubtful(reader, row, column, text);
    return true;
  }
  if (below > 0) return false;
  if (!/\.$/.test(text) && !isNoteText(text)) {
    reader.unread.push({ row, column, raw: text, why: 'it stands alone and belongs to no action' });
  }
  reader.open = null;
  reader.event = 'note';
  return true;
}
