import type { PlanField } from './plan';
import type { SheetView } from './sheet-view';
import type { TextKind } from './text-kind';

/** Which field each column of a row is read as. */
export type FieldMap = ReadonlyMap<number, PlanField>;

/**
 * How a text suits the column it stands in: 1 where it is what the field holds, -1 where it cannot be, 0 where it
 * may be.
 *
 * @example fitText('due', 'Recruit fairly', kind) // 0
 */
export function fitText(field: PlanField, text: string, kind: TextKind): number {
  const isTiny = text.length <= 2;
  switch (field) {
    case 'action':
      if (kind.words >= 4) return 1;
      return kind.isDate || kind.isRef || kind.isNumber || (kind.isIndicator && kind.words <= 3) ? -1 : 0;
    case 'due':
    case 'start':
    case 'completed':
      if (kind.isDate) return 1;
      return kind.words > 14 || (!kind.holdsDate && kind.isWho) ? -1 : 0;
    case 'lead':
      if (kind.isWho) return 1;
      return kind.isDate || kind.isIndicator || kind.words > 25 ? -1 : 0;
    case 'rag':
      if (kind.isRag || kind.isMark) return 1;
      return kind.words > 8 ? -1 : 0;
    case 'ref':
      if (kind.isRef) return 1;
      return kind.words > 6 ? -1 : 0;
    case 'priority':
      if (kind.isPriority) return 1;
      return kind.words > 6 ? -1 : 0;
    case 'metric':
      if (kind.isIndicator) return 1;
      return kind.isDate ? -1 : 0;
    case 'governance':
      if (kind.isCommittee) return 1;
      return kind.isDate ? -1 : 0;
    case 'progress':
      if (isTiny && kind.isRag) return -1;
      return kind.isReport ? 1 : 0;
    default:
      if ((kind.isDate && kind.words <= 4) || (isTiny && kind.isRag)) return -1;
      return kind.words >= 4 ? 0.5 : 0;
  }
}

interface Fit {
  readonly total: number;
  readonly misfits: number;
}

function fitRow(view: SheetView, row: number, filled: readonly number[], fieldOf: FieldMap): Fit {
  let total = 0;
  let misfits = 0;
  for (const column of filled) {
    const field = fieldOf.get(column);
    if (!field) continue;
    const fit = fitText(field, view.text(row, column), view.kind(row, column));
    total += fit;
    if (fit < 0) misfits += 1;
  }
  return { total, misfits };
}

function shift(fieldOf: FieldMap, by: number): FieldMap {
  return new Map([...fieldOf].map(([column, field]) => [column + by, field]));
}

const LEAST_GAIN = 3;
const LEAST_GAIN_KNOWN = 1;

/**
 * How the columns of one row are to be read: as the headings above say, or, where its cells do not suit
 * them at all and clearly suit another known set of headings or the same set one column aside (an export
 * lost or added a cell), that way.
 *
 * @param others the columns under the other rows of headings of the table
 * @example fitColumns(view, 46, filled, fieldOf, []) // fieldOf moved one column to the left
 */
export function fitColumns(
  view: SheetView,
  row: number,
  filled: readonly number[],
  fieldOf: FieldMap,
  others: readonly FieldMap[],
): FieldMap {
  const given = fitRow(view, row, filled, fieldOf);
  if (given.misfits === 0) return fieldOf;
  let best = fieldOf;
  let most = given.total;
  for (const other of others) {
    if (other === fieldOf) continue;
    const fit = fitRow(view, row, filled, other);
    if (fit.misfits === 0 && fit.total >= given.total + LEAST_GAIN_KNOWN && fit.total > most)
      [best, most] = [other, fit.total];
  }
  if (given.misfits < 2) return best;
  for (const by of [-1, 1]) {
    const moved = shift(fieldOf, by);
    const fit = fitRow(view, row, filled, moved);
    if (fit.misfits === 0 && fit.total >= given.total + LEAST_GAIN && fit.total > most)
      [best, most] = [moved, fit.total];
  }
  return best;
}
