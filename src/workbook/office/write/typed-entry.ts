import type { Cell } from '../../../domain/grid/cell';

/** What Excel would read as a formula, or as a function. */
const BEGINS_FORMULA = /^\s*[=+\-@'#\u2212]/u;
/** What it would read as a number, an amount, a time or a date, in whatever country. */
const BEGINS_NUMBER = /^[\s(]*\p{Sc}?\s*[\d.,]/u;
/** `May 2024`, `Sept 24`, in whatever language. */
const MONTH_AND_NUMBER = /^\s*\p{L}{3,12}\.?[\s,\-/]*\d{1,4}(?:[\s,]+\d{2,4})?\s*$/u;
const YES_OR_NO = /^\s*(?:true|false)\s*$/i;

/**
 * What to put into a cell so that it holds this and nothing else: text that Excel would take for something other
 * than text goes behind an apostrophe, which is not part of it. An empty cell is empty text.
 *
 * @example typedEntry({ value: '=1+1', text: '=1+1' }) // "'=1+1"
 */
export function typedEntry(cell: Pick<Cell, 'value' | 'formula'> | undefined): string | number | boolean {
  if (!cell) return '';
  const { value, formula } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' && wouldBeRead(value) ? `'${value}` : value;
}

function wouldBeRead(text: string): boolean {
  return (
    BEGINS_FORMULA.test(text) ||
    BEGINS_NUMBER.test(text) ||
    MONTH_AND_NUMBER.test(text) ||
    YES_OR_NO.test(text)
  );
}
