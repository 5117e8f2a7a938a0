import type { PlanField } from '../plan';
import { beginAction } from './draft-action';
import { textIn, type RowReader } from './row-reader';
import { textOf } from './row-draft';
import { goesOnFrom } from './row-survey';
import type { FieldMap } from './row-fit';
import { endsOpen } from '../cells/row-marks';

const AIMS: readonly PlanField[] = ['target', 'objective'];
const LEAST_WORDS = 3;

/** Before the actions stand the things that each of them is for; behind them its steps and results. */
function aimBefore({ view, open, survey }: RowReader, row: number, fieldOf: FieldMap): number | null {
  const [action = 0] = [...fieldOf].find(([, field]) => field === 'action') ?? [];
  for (const [column, field] of fieldOf) {
    const text = column < action && AIMS.includes(field) ? view.text(row, column) : '';
    if (view.memory.kind(text).words < LEAST_WORDS || goesOnFrom(text, survey)) continue;
    if (open && (endsOpen(textOf(open, field)) || textOf(open, field) === text)) continue;
    return column;
  }
  return null;
}

/**
 * The column of the aim on a row that has an aim before the column of actions, a lead and a deadline of its own, where
 * nobody has written yet what is to be done; null for any other row.
 *
 * @example findAim(reader, 26, fieldOf) // 1 for "All books can be read | | July 2026 | SENCo"
 */
export function findAim(reader: RowReader, row: number, fieldOf: FieldMap): number | null {
  if (reader.survey.isWrapped) return null;
  const isOwn = (['lead', 'due'] as const).every((field) => {
    const text = textIn(reader, row, fieldOf, field);
    return text !== '' && !goesOnFrom(text, reader.survey);
  });
  return isOwn ? aimBefore(reader, row, fieldOf) : null;
}

/**
 * Begins an action in the words of its aim, and asks about it.
 *
 * @example beginAimed(reader, 26, fieldOf, 1)
 */
export function beginAimed(reader: RowReader, row: number, fieldOf: FieldMap, column: number): void {
  const text = reader.view.text(row, column);
  beginAction(reader, row, fieldOf);
  reader.drafts.at(-1)?.pieces.set('action', [{ row, column, text, runsOn: false }]);
  const why = 'an action in the words of its aim, since nothing stands in the column of actions';
  reader.unread.push({ row, column, raw: text, why, isRead: true });
}
