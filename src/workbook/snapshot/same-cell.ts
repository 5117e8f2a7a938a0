import type { Cell } from '../../domain/grid/cell';
import { sameValue } from '../same-value';

/** A cell without its shown text, which follows from the rest. */
export type HeldCell = Omit<Cell, 'text'>;

const NOTHING: HeldCell = { value: null };

/** Whether two cells hold the same and look the same, as far as a snapshot tells. */
export function sameCell(one: HeldCell = NOTHING, other: HeldCell = NOTHING): boolean {
  return one === other || (one.fill === other.fill && sameButFill(one, other));
}

/** Whether two cells differ in nothing but perhaps their colour. */
export function sameButFill(one: HeldCell = NOTHING, other: HeldCell = NOTHING): boolean {
  return (
    sameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    (one.struck ?? false) === (other.struck ?? false) &&
    one.comment === other.comment
  );
}
