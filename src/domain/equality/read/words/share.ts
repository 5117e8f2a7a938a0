import type { Cell } from '../../../grid/cell';
import { parseNumber, showsPercent } from './parse-count';

const WRITTEN_PERCENT = /^[<>~+–-]?\s?\d[\d.,]*\s?(?:%|pp|per\s?cent|percentage points)$/i;

function isFraction(value: number): boolean {
  return value > 0 && value < 1;
}

/**
 * Whether a cell holds a share of people, not a number of them: `3.1%`, a number in percent format, or a plain
 * fraction such as 0.031, which counts nobody.
 *
 * @example isShare({ value: '3.1%', text: '3.1%' }) // true
 */
export function isShare(cell: Cell): boolean {
  if (typeof cell.value === 'number') return showsPercent(cell.numberFormat) || isFraction(cell.value);
  if (typeof cell.value !== 'string') return false;
  if (WRITTEN_PERCENT.test(cell.value.trim())) return true;
  const reading = parseNumber(cell);
  return reading.kind === 'number' && isFraction(reading.value);
}

/**
 * Whether a cell holds a number other than nought, or what stands for a small one, and no share: `17`, `<5`.
 *
 * @example isNumberOfPeople({ value: '<5', text: '<5' }) // true
 */
export function isNumberOfPeople(cell: Cell): boolean {
  if (isShare(cell)) return false;
  const text = typeof cell.value === 'number' ? String(cell.value) : cell.text;
  return /[1-9]/.test(text);
}
