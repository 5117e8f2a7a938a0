import type { PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';
import type { TextKind } from '../cells/text-kind';

/** Which field each column of a row is read as. */
export type FieldMap = ReadonlyMap<number, PlanField>;

/** A text that cannot be what its column holds. */
function cannotBe(field: PlanField, text: string, kind: TextKind): boolean {
  const isTiny = text.length <= 2;
  switch (field) {
    case 'action':
      return (
        kind.words < 4 &&
        (kind.isDate || kind.isRef || kind.isNumber || (kind.isIndicator && kind.words <= 3))
      );
    case 'due':
    case 'start':
    case 'completed':
      return !kind.isDate && (kind.words > 14 || (!kind.holdsDate && kind.isWho));
    case 'lead':
      return !kind.isWho && (kind.words > 25 || kind.isDate || kind.isIndicator);
    case 'rag':
      return kind.words > 8 && !kind.isRag && !kind.isMark;
    case 'ref':
      return kind.words > 6 && !kind.isRef;
    case 'priority':
      return kind.words > 6 && !kind.isPriority;
    case 'metric':
      return kind.isDate && !kind.isIndicator;
    case 'governance':
      return kind.isDate && !kind.isCommittee;
    case 'progress':
    case 'milestone':
      return isTiny && kind.isRag;
    default:
      return (kind.words <= 4 && kind.isDate) || (isTiny && kind.isRag);
  }
}

/** How well a text suits its column that may stand there: 1 where it is what the field holds, 0 where it may be. */
function likeness(field: PlanField, kind: TextKind): number {
  switch (field) {
    case 'action':
      return kind.words >= 4 ? 1 : 0;
    case 'due':
    case 'start':
    case 'completed':
      return Number(kind.isDate);
    case 'lead':
      return Number(kind.isWho);
    case 'rag':
      return Number(kind.isRag || kind.isMark);
    case 'ref':
      return Number(kind.isRef);
    case 'priority':
      return Number(kind.isPriority);
    case 'metric':
      return Number(kind.isIndicator);
    case 'governance':
      return Number(kind.isCommittee);
    case 'progress':
      return Number(kind.isReport);
    default:
      return kind.words >= 4 ? 0.5 : 0;
  }
}

/**
 * How a text suits the column it stands in: 1 where it is what the field holds, -1 where it cannot be, 0 where it
 * may be.
 *
 * @example fitText('due', 'Recruit fairly', kind) // 0
 */
export function fitText(field: PlanField, text: string, kind: TextKind): number {
  return cannotBe(field, text, kind) ? -1 : likeness(field, kind);
}

/** Something on a row stands where it cannot be; hardly ever, so how well the rest suits need not be weighed. */
function hasMisfit(view: SheetView, row: number, filled: readonly number[], fieldOf: FieldMap): boolean {
  return filled.some((column) => {
    const field = fieldOf.get(column);
    return field !== undefined && cannotBe(field, view.text(row, column), view.kind(row, column));
  });
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
  if (!hasMisfit(view, row, filled, fieldOf)) return fieldOf;
  const given = fitRow(view, row, filled, fieldOf);
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
